"""Sequences of several faults, made in a dialog and kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QSpinBox,
    QToolButton,
    QTreeWidget,
)

from builder.deliver.faults import FAULTS
from builder.gui.test import workspace as test_workspace
from builder.gui.test.sequence_dialog import SequenceDialog
from tests.gui.finding import find
from tests.gui.test import workspace_page
from tests.gui.test.conftest import memory_keyring, page  # noqa: F401 - fixtures

MIXED = ("503", "503", "429:2")
IN_ONE_LINE = "503 ×2, 429:2 ×1, then as the platform would"
_ALT = Qt.KeyboardModifier.AltModifier


class Sequence:
    """The dialog as a person uses it, with the keyboard."""

    def __init__(self, page) -> None:  # noqa: F811
        self.bot = page.bot
        find(page.workspace, QToolButton, "target_sequence").click()
        tops = QApplication.topLevelWidgets()
        self.dialog = next(w for w in tops if isinstance(w, SequenceDialog) and w.isVisible())
        self.list = find(self.dialog, QTreeWidget, "sequence_steps")
        self.bot.waitUntil(self.dialog.isActiveWindow)

    @property
    def rows(self) -> list[tuple[str, str]]:
        items = [self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount())]
        return [(item.text(0), item.text(1)) for item in items if item is not None]

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        self.list.setFocus()
        self.bot.keyClick(self.list, key, *modifiers)

    def press(self, name: str) -> None:
        kind = QToolButton if name in ("add", "remove", "up", "down") else QPushButton
        self.bot.mouseClick(find(self.dialog, kind, f"sequence_{name}"), Qt.MouseButton.LeftButton)

    def choose(self, name: str, fault: str) -> None:
        box = find(self.dialog, QComboBox, name)
        box.setFocus()
        box.setCurrentIndex(box.findData(fault))

    def set(self, name: str, number: int) -> None:
        spin = find(self.dialog, QSpinBox, name)
        spin.setFocus()
        spin.selectAll()
        self.bot.keyClicks(spin, str(number))
        self.bot.keyClick(spin, Qt.Key.Key_Tab)


@pytest.fixture
def mixed(page):  # noqa: F811
    """Twice 503, then 429 with two seconds."""
    sequence = Sequence(page)
    assert sequence.rows == [("1–2", f"{FAULTS['503']} (503)")]
    sequence.press("add")
    sequence.choose("sequence_fault", "429")
    sequence.set("sequence_seconds", 2)
    return sequence


def test_a_sequence_is_made_kept_and_met(page, mixed, services, qtbot):  # noqa: F811
    assert mixed.rows[1] == ("3", f"{FAULTS['429']} (429), 2 s")
    mixed.press("accept")
    assert page.chosen("target_fault") == IN_ONE_LINE
    assert not find(page.workspace, QSpinBox, "target_times").isVisible()
    assert (services.targets.kept.faults, services.targets.kept.then) == (MIXED, "")
    assert services.targets.target.faults == MIXED
    page.fill_in("typical answers")
    page.send()
    assert [each.fault for each in page.deliveries()] == ["503"]
    other = test_workspace.TestWorkspace(services)
    qtbot.addWidget(other)
    assert workspace_page.TestPage(qtbot, other).chosen("target_fault") == IN_ONE_LINE
    other.shut_down()
    # A single fault takes its place, and the line of the sequence goes.
    page.choose("target_fault", FAULTS["401"])
    assert services.targets.kept.faults == ("401",)
    box = find(page.workspace, QComboBox, "target_fault")
    assert box.findText(IN_ONE_LINE) == -1


def test_steps_are_put_into_order_and_removed_by_the_keyboard(page, mixed, services):  # noqa: F811
    mixed.key(Qt.Key.Key_Up, _ALT)
    assert [each[0] for each in mixed.rows] == ["1", "2–3"]
    assert "(429)" in mixed.rows[0][1]
    mixed.key(Qt.Key.Key_Up, _ALT)  # it is the first
    mixed.key(Qt.Key.Key_Down)
    assert find(mixed.dialog, QSpinBox, "sequence_times").value() == 2
    mixed.key(Qt.Key.Key_Up)
    mixed.press("down")
    assert "(429)" in mixed.rows[1][1]
    mixed.press("add")  # a request that is let through
    mixed.choose("sequence_then_fault", "reset")
    mixed.press("accept")
    assert services.targets.kept.faults == (*MIXED, "")
    assert services.targets.kept.then == "reset"
    assert page.chosen("target_fault").endswith("200 ×1, then always reset")
    again = Sequence(page)
    for _ in range(4):
        again.key(Qt.Key.Key_Delete)
    assert len(again.rows) == 1  # the last one stays
    again.press("cancel")
    assert services.targets.kept.then == "reset"


def test_no_more_requests_than_a_sequence_can_have(page, mixed):  # noqa: F811
    mixed.set("sequence_times", 100)
    assert find(mixed.dialog, QLabel, "sequence_told").text() == (
        "A sequence has at most 100 requests."
    )
    assert not find(mixed.dialog, QPushButton, "sequence_accept").isEnabled()
    mixed.set("sequence_times", 98)
    assert find(mixed.dialog, QPushButton, "sequence_accept").isEnabled()
    mixed.press("cancel")
