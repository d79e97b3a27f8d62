import gc
import logging

import pytest
from hypothesis import settings

from builder.gui.shell.collector import collect_due
from tests.run_order import spread

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


@pytest.fixture(autouse=True)
def logging_as_before():
    """Take back what a window or a command did to the log of this process.

    Each adds a file to it; left there, every later line would be written to hundreds of them.
    """
    root = logging.getLogger()
    handlers, level, told = list(root.handlers), root.level, logging.raiseExceptions
    yield
    for each in set(root.handlers) - set(handlers):
        root.removeHandler(each)
        each.close()
    root.setLevel(level)
    logging.raiseExceptions = told


def pytest_collection_finish():
    """Keep what collecting left, half a million objects, out of what is looked through later."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config, items):
    if hasattr(config, "workerinput"):
        items[:] = spread(items)


def pytest_make_parametrize_id(config, val, argname):
    """Name a long value in short: a name of megabytes stops the workers of a run.

    Its length is no part of the name: workers must agree on names, and each makes keys and tokens
    of its own, whose lengths differ now and then.
    """
    if isinstance(val, bytes | str) and len(val) > _LONGEST_ID:
        return f"long {argname}"
    return None
