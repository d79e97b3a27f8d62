"""What is sent from a phone is delivered with the conversation's variables."""

import json
from dataclasses import replace

from builder.check import validate
from builder.form.conditions import Comparison
from builder.form.fields import HiddenField
from builder.form.project import Platform
from builder.render import compile_form
from builder.trial.ledger.ledger import Ledger
from builder.trial.ledger.query import Query
from builder.trial.phone_delivery import PhoneDelivery
from builder.trial.samples import sample_parameters
from tests.projects import NAME, project

FORM = project(
    HiddenField(id="f_v", name="visits", source="context", parameter="visits"),
    replace(NAME, show_if=Comparison(field="f_v", test="equals", values=("3",))),
    platform=Platform(read_context=True, base_url="https://chat.test"),
)


def test_the_simulator_gets_the_variables_that_the_submission_was_judged_with(tmp_path):
    ledger = Ledger(tmp_path / "ledger")
    valid = validate(FORM)
    phone = PhoneDelivery(tmp_path / "ledger", lambda _said: None)
    phone.follow(valid, compile_form(valid), {"visits": "3"}, None)
    values = {NAME.name: "Ada"}
    body = {"params": sample_parameters(), "values": values, "key": "k" * 16, "today": "2026-03-09"}
    try:
        answer = phone.take(json.dumps(body).encode())
    finally:
        phone.stop()
    assert (answer.status, answer.body) == (200, {"status": "delivered"})
    [number] = ledger.numbers(Query())
    assert json.loads(ledger.record(number).request.body)["context"] == {"visits": "3", **values}
