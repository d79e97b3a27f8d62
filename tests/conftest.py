import gc

import pytest
from hypothesis import settings

from builder.gui.shell.collector import collect_due

# Few generated cases in each run, the same ones each time, and many others in `make fuzz`.
settings.register_profile("suite", deadline=None, max_examples=25, derandomize=True)
settings.register_profile("fuzz", deadline=None, max_examples=2_000)
settings.load_profile("suite")

# As in the app: widgets that a test left behind die on this thread, not on a simulator's.
gc.disable()

_LONGEST_ID = 200  # characters


@pytest.fixture(autouse=True)
def collected():
    yield
    collect_due()


def pytest_make_parametrize_id(config, val, argname):
    """Name a long value by its length: a name of megabytes stops the workers of a run."""
    if isinstance(val, bytes | str) and len(val) > _LONGEST_ID:
        return f"{argname}-of-{len(val)}"
    return None
