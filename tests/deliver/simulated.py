"""A simulator, a form, and its deliveries to the simulator."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import requests

from builder.backend.spec import FormSpec
from builder.check import validate
from builder.deliver.platform_rules import Expectation
from builder.deliver.simulator import Simulator
from builder.render import compile_form
from builder.trial.exchange import Exchange
from builder.trial.samples import sample_parameters
from builder.trial.submission import send
from tests.deliver.bundles import key, starter

FORM: FormSpec = compile_form(validate(starter()))
VALUES = {"first_name": "Μαρία", "last_name": "O’Neill"}


@pytest.fixture(scope="module")
def running_simulator() -> Iterator[Simulator]:
    """One for all tests of a module."""
    with Simulator(Expectation(key().public_pem)) as started:
        yield started


@pytest.fixture
def simulator(running_simulator: Simulator) -> Simulator:
    """The module's simulator, as if it had just started."""
    running_simulator.clear()
    running_simulator.expect(Expectation(key().public_pem))
    return running_simulator


def deliver(simulator: Simulator) -> Exchange:
    return send(FORM, VALUES, sample_parameters(), key().private_pem, simulator.url)


def listed(simulator: Simulator) -> dict[str, Any]:
    answer = requests.get(f"{simulator.url}/_simulator/deliveries", timeout=5)
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()
    return found
