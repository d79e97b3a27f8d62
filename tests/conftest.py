import gc

import pytest

from builder.gui.shell.collector import collect_due

# As in the app: widgets that a test left behind die on this thread, not on a simulator's.
gc.disable()


@pytest.fixture(autouse=True)
def collected():
    yield
    collect_due()
