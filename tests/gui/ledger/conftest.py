import keyring
import pytest
from PySide6.QtCore import Qt

from builder.gui.test.workspace import TestWorkspace
from builder.trial.ledger.ledger import Ledger
from tests.gui.keys.memory_keyring import MemoryKeyring
from tests.gui.ledger.history_page import HistoryPage


@pytest.fixture(autouse=True)
def memory_keyring():
    """No test may touch the keyring of the person who runs it."""
    before, memory = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


@pytest.fixture
def ledger(home):
    """The ledger, as another program would open it."""
    return Ledger(home.ledger)


@pytest.fixture
def open_page(qtbot, services):
    """Opens Test, over one home folder; what was opened before is closed like the app."""
    opened: list[TestWorkspace] = []

    def make():
        for workspace in opened:
            workspace.shut_down()
        workspace = TestWorkspace(services)
        qtbot.addWidget(workspace)
        workspace.resize(1190, 1000)
        everywhere = Qt.ShortcutContext.WindowShortcut
        offered = services.commands.actions_of("test")
        workspace.addActions([each for each in offered if each.shortcutContext() == everywhere])
        with qtbot.waitActive(workspace):
            workspace.show()
            workspace.activateWindow()
        services.commands.note_front("test")
        workspace.entered()
        page = HistoryPage(qtbot, workspace)
        page.settle()
        opened.append(workspace)
        return page

    yield make
    for workspace in opened:
        workspace.shut_down()


@pytest.fixture
def page(open_page):
    return open_page()
