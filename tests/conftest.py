import gc

import pytest
from hypothesis import settings

from builder.gui.shell.collector import collect_due

# Few generated cases in each run, and many in `make fuzz`.
settings.register_profile("suite", deadline=None, max_examples=25)
settings.register_profile("fuzz", deadline=None, max_examples=2_000)
settings.load_profile("suite")

# As in the app: widgets that a test left behind die on this thread, not on a simulator's.
gc.disable()


@pytest.fixture(autouse=True)
def collected():
    yield
    collect_due()
