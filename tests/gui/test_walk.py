"""Every pane and dialog, walked through by the keyboard and measured for the mouse."""

from dataclasses import replace

from shiboken6 import delete

from builder.app import make_window
from builder.settings import Settings, save_settings
from scripts.scenes import SCENES, ChosenFiles, Stage, property_form
from scripts.scenes.stage import PASSPHRASE
from tests.gui.walking import Walk


def test_everything_that_takes_the_keyboard_has_name_role_and_focus(qapp, home, tmp_path):
    save_settings(home, Settings(welcomed=True))
    files = ChosenFiles()
    window = make_window(qapp, home, files)
    pair = window.services.keys.generate("shop", 2048, PASSPHRASE)
    window.services.keys.generate("spare", 2048, PASSPHRASE)
    window.services.document.open(replace(property_form(), key_fingerprint=pair.fingerprint))
    window.resize(1280, 800)
    window.show()
    walk = Walk()
    stage = Stage(window, tmp_path, files, walk.look)
    try:
        for scene in SCENES:
            scene(stage)
    finally:
        window.services.document.undo_stack.setClean()
        window.services.document.hold(())
        window.close()
        # With its pages: Python's collector would take the window apart in any order.
        delete(window)
    assert not walk.faults, "\n".join(walk.faults)
    assert walk.steps > 150
