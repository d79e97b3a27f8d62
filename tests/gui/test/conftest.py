import keyring
import pytest
from PySide6.QtCore import Qt

from builder.gui.test.workspace import TestWorkspace
from tests.gui.keys.memory_keyring import MemoryKeyring
from tests.gui.test.workspace_page import TestPage

PASSPHRASE = "correct horse battery staple"


@pytest.fixture(autouse=True)
def memory_keyring():
    """No test may touch the keyring of the person who runs it."""
    before, memory = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


@pytest.fixture
def page(qtbot, services):
    workspace = TestWorkspace(services)
    qtbot.addWidget(workspace)
    workspace.resize(1190, 1400)
    offered = services.commands.actions_of("test")
    everywhere = Qt.ShortcutContext.WindowShortcut
    # The window does so by its menu.
    workspace.addActions([each for each in offered if each.shortcutContext() == everywhere])
    with qtbot.waitActive(workspace):
        workspace.show()
        workspace.activateWindow()
    services.commands.note_front("test")  # the window does so, too
    workspace.entered()
    page = TestPage(qtbot, workspace)
    page.settle()
    yield page
    backend = page.backend
    workspace.shut_down()
    assert backend is None or not backend.is_running


@pytest.fixture
def production(page, services):
    """A stored key pair, locked."""
    pair = services.keys.generate("production", 2048, PASSPHRASE)
    page.workspace.entered()
    return pair
