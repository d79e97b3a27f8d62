"""A form and its deliveries to the simulator."""

from __future__ import annotations

from typing import Any

import requests

from builder.backend.spec import FormSpec
from builder.check import validate
from builder.deliver.simulator import Simulator
from builder.render import compile_form
from builder.trial.exchange import Exchange
from builder.trial.samples import sample_parameters
from builder.trial.submission import send
from tests.deliver.bundles import key, starter

FORM: FormSpec = compile_form(validate(starter()))
VALUES = {"first_name": "Μαρία", "last_name": "O’Neill"}


def deliver(simulator: Simulator) -> Exchange:
    return send(FORM, VALUES, sample_parameters(), key().private_pem, simulator.url)


def listed(simulator: Simulator) -> dict[str, Any]:
    answer = requests.get(f"{simulator.url}/_simulator/deliveries", timeout=5)
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()
    return found
