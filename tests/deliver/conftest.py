from __future__ import annotations

import pytest

from builder.deliver.platform_rules import Expectation
from builder.deliver.simulator import Simulator
from tests.deliver.bundles import key


@pytest.fixture(scope="module")
def running():
    with Simulator(Expectation(key().public_pem)) as started:
        yield started


@pytest.fixture
def simulator(running):
    running.clear()
    running.expect(Expectation(key().public_pem))
    return running
