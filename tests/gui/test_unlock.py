"""Unlocking a stored key pair, through the dialog itself."""

import keyring
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from builder.gui.state.unlock import Unlock
from builder.gui.widgets.messages import Messages
from builder.gui.widgets.passphrase_dialog import PassphraseDialog
from builder.gui.widgets.tasks import Tasks
from builder.keys.store import KeyStore
from tests.gui.finding import find
from tests.gui.keys.keys_page import PASSPHRASE, SLOW_MS
from tests.gui.keys.memory_keyring import MemoryKeyring


class Opening:
    """One use of a private key, and the dialog that it may bring."""

    def __init__(self, qtbot, unlock, keys, tasks, owner) -> None:
        self.bot = qtbot
        self.done: list[bool] = []
        self.failed: list[str] = []
        self.given_up: list[bool] = []
        unlock.open(
            "shop",
            keys,
            tasks,
            lambda private: private.startswith(b"-----BEGIN"),
            self.done.append,
            lambda fault: self.failed.append(str(fault)),
            owner,
            purpose="Its private key is needed to sign a test submission.",
            gave_up=lambda: self.given_up.append(True),
        )

    def dialog(self) -> PassphraseDialog:
        self.bot.waitUntil(lambda: self._found() is not None, timeout=SLOW_MS)
        found = self._found()
        assert found is not None
        self.bot.waitUntil(found.line.isEnabled, timeout=SLOW_MS)
        return found

    def is_closed(self) -> bool:
        return self._found() is None

    def type(self, passphrase: str) -> None:
        dialog = self.dialog()
        assert QApplication.focusWidget() is dialog.line
        self.bot.keyClicks(dialog.line, passphrase)
        self.bot.keyClick(dialog.line, Qt.Key.Key_Return)

    def problem(self) -> str:
        box = find(self.dialog(), QWidget, "passphrase_problem")
        return find(box, QLabel, "passphrase_problem_text").text() if box.isVisible() else ""

    def _found(self) -> PassphraseDialog | None:
        shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, PassphraseDialog)]
        return next((each for each in shown if each.isVisible()), None)


@pytest.fixture(autouse=True)
def memory_keyring():
    before, memory = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


@pytest.fixture
def keys(home):
    keys = KeyStore(home.keys)
    keys.generate("shop", 2048, PASSPHRASE)
    return keys


@pytest.fixture
def window(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def tasks(qapp):
    tasks = Tasks()
    yield tasks
    tasks.shut_down()


@pytest.fixture
def unlock(window):
    return Unlock(Messages(window))


@pytest.fixture
def opening(qtbot, unlock, keys, tasks, window):
    return Opening(qtbot, unlock, keys, tasks, window)


def test_the_dialog_says_which_key_pair_and_what_for(opening):
    dialog = opening.dialog()
    words = " ".join(each.text() for each in dialog.findChildren(QLabel))
    assert "Unlock “shop”" in words
    assert "needed to sign a test submission" in words
    assert dialog.windowTitle() == "Unlock the key pair"
    assert dialog.line.echoMode() == QLineEdit.EchoMode.Password
    assert dialog.line.accessibleName() == "Passphrase of “shop”"
    assert opening.problem() == ""
    opening.bot.keyClick(dialog, Qt.Key.Key_Escape)
    opening.bot.waitUntil(opening.is_closed)


def test_the_right_passphrase_opens_the_key_and_is_remembered(opening, unlock, qtbot):
    opening.type(PASSPHRASE)
    qtbot.waitUntil(lambda: opening.done == [True], timeout=SLOW_MS)
    assert opening.is_closed()
    assert unlock.known("shop") == PASSPHRASE


def test_a_wrong_passphrase_is_told_in_place_with_the_keyboard_in_the_line(opening, unlock, qtbot):
    dialog = opening.dialog()
    opening.type("not this one")
    qtbot.waitUntil(lambda: opening.problem() != "", timeout=SLOW_MS)
    assert opening.dialog() is dialog
    assert opening.problem() == "The passphrase is wrong."
    assert unlock.known("shop") is None
    # What was typed is selected: typing replaces it.
    opening.type(PASSPHRASE)
    qtbot.waitUntil(lambda: opening.done == [True], timeout=SLOW_MS)
    assert opening.given_up == []


def test_an_empty_passphrase_is_not_tried(opening, tasks, qtbot):
    dialog = opening.dialog()
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert opening.problem() == "Type the passphrase."
    assert dialog.line.hasFocus()
    assert tasks.running == frozenset()
    qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)


def test_the_passphrase_can_be_shown_and_hidden_by_the_keyboard(opening, qtbot):
    dialog = opening.dialog()
    qtbot.keyClick(dialog.line, Qt.Key.Key_Tab)
    assert dialog.shown.hasFocus()
    qtbot.keyClick(dialog.shown, Qt.Key.Key_Space)
    assert dialog.line.echoMode() == QLineEdit.EchoMode.Normal
    qtbot.keyClick(dialog.shown, Qt.Key.Key_Space)
    assert dialog.line.echoMode() == QLineEdit.EchoMode.Password
    dialog.reject()


def test_cancel_gives_up_once_and_tries_nothing(opening, qtbot):
    qtbot.mouseClick(opening.dialog().cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(opening.is_closed)
    assert opening.given_up == [True]
    assert (opening.done, opening.failed) == ([], [])


def test_cancel_while_a_passphrase_is_tried_gives_up_once(opening, tasks, qtbot):
    dialog = opening.dialog()
    opening.type(PASSPHRASE)
    assert not dialog.line.isEnabled()
    qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    assert opening.given_up == [True]
    qtbot.waitUntil(lambda: tasks.running == frozenset(), timeout=SLOW_MS)
    assert (opening.done, opening.failed) == ([], [])
    assert opening.is_closed()


def test_the_dialog_goes_with_what_the_key_was_for(qtbot, unlock, keys, tasks, window):
    owner = QObject()
    opening = Opening(qtbot, unlock, keys, tasks, owner)
    opening.dialog()
    owner.deleteLater()
    qtbot.waitUntil(opening.is_closed)
    assert (opening.done, opening.failed, opening.given_up) == ([], [], [])


def test_a_key_pair_that_is_gone_is_told_and_nothing_is_asked(qtbot, unlock, keys, tasks, window):
    keys.remove("shop")
    unlock.remember("shop", PASSPHRASE)
    opening = Opening(qtbot, unlock, keys, tasks, window)
    qtbot.waitUntil(lambda: opening.failed != [], timeout=SLOW_MS)
    assert "shop" in opening.failed[0]
    assert opening.is_closed()


def test_no_passphrase_stays_in_a_closed_dialog(opening, qtbot):
    dialog = opening.dialog()
    gone = []
    dialog.destroyed.connect(lambda: gone.append(True))
    qtbot.keyClicks(dialog.line, "half a passphr")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: gone == [True])
