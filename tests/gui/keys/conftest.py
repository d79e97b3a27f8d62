import keyring
import pytest
from PySide6.QtCore import Qt

from builder.gui.keys.workspace import KeysWorkspace
from tests.gui.keys.keys_page import PASSPHRASE, KeysPage
from tests.gui.keys.memory_keyring import MemoryKeyring


@pytest.fixture(autouse=True)
def memory_keyring():
    """No test may touch the keyring of the person who runs it."""
    before, memory = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


@pytest.fixture
def page(qtbot, services):
    def leave(workspace):
        KeysPage(qtbot, workspace).rest()
        workspace.shut_down()

    workspace = KeysWorkspace(services)
    qtbot.addWidget(workspace, before_close_func=leave)
    workspace.resize(1280, 1000)
    offered = services.commands.actions_of("keys")
    everywhere = Qt.ShortcutContext.WindowShortcut
    # The window does so by its menu.
    workspace.addActions([each for each in offered if each.shortcutContext() == everywhere])
    with qtbot.waitActive(workspace):
        workspace.show()
        workspace.activateWindow()
    workspace.entered()
    return KeysPage(qtbot, workspace)


@pytest.fixture
def shop(page, services):
    """The workspace with one key pair, which the form uses; its passphrase is known."""
    services.keys.generate("shop", 2048, PASSPHRASE)
    services.unlock.remember("shop", PASSPHRASE)
    page.enter()
    page.press("key_use_button")
    page.rest()  # its use is noted in the log meanwhile
    return page
