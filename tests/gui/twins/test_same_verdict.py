"""The window and the command line say the same of the same, verdict for verdict."""

from contextlib import ExitStack

import keyring
import pytest

from tests.cli.command import WORD
from tests.gui.keys.memory_keyring import MemoryKeyring
from tests.gui.twins.casing import test as cases
from tests.gui.twins.comparing import parity
from tests.gui.twins.desk import Desk
from tests.gui.twins.submitting import simulate, submit
from tests.gui.twins.verifying import verify

# Each twin, and how many situations it is put into.
TWINS = {
    "submit": (submit, 15),
    "simulate": (simulate, 19),
    "verify": (verify, 8),
    "test": (cases, 3),
    "parity": (parity, 3),
}


@pytest.fixture
def desk(qtbot, services, tmp_path, monkeypatch):
    monkeypatch.setenv("WEBVIEW_BUILDER_HOME", str(services.home.folder))
    monkeypatch.setenv("WEBVIEW_BUILDER_PASSPHRASE", WORD)
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    with ExitStack() as stack:
        yield Desk(qtbot, services, tmp_path, stack)
    keyring.set_keyring(before)


@pytest.mark.parametrize("command", TWINS)
def test_the_window_and_the_command_say_the_same(command, desk):
    situations, count = TWINS[command]
    met = []
    for situation, window, told in situations(desk):
        assert window == told, situation
        met.append(situation)
    assert len(met) == count, met
