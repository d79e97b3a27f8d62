from __future__ import annotations

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial

import pytest

from builder.check import validate
from builder.deliver.platform_rules import Expectation
from builder.deliver.simulator import Simulator
from builder.errors import DeliveryError, RefusedError, ValuesError
from builder.form.fields import TextField
from builder.keys import pem
from builder.render import compile_form
from builder.trial import sender as sender_module
from builder.trial.attempt import Attempt, KeyChoice
from builder.trial.ledger.record import record_of
from builder.trial.local_backend import parameters_of
from builder.trial.sender import Sender
from builder.trial.signing_key import ephemeral_key
from builder.trial.submission import send_through
from builder.trial.target import Target
from tests.deliver.bundles import key, starter
from tests.projects import NAME, project, words
from tests.trial.holding import Held

FINGERPRINT = pem.fingerprint(pem.parse_private(key().private_pem).public_key())
VALUES = {"first_name": "Ada", "last_name": "Hart"}


@pytest.fixture(scope="module")
def running():
    with Sender() as made:
        yield made


@pytest.fixture
def sender(running):
    if running.simulator is not None:
        running.simulator.clear()
    return running


def attempt(way, form_project=None, **changes):
    valid = validate(form_project or starter())
    form = compile_form(valid)
    made = Attempt(
        project=valid,
        form=form,
        values=VALUES,
        parameters=parameters_of(form),
        target=Target(way=way),
        key=KeyChoice(),
    )
    return replace(made, **changes)


def test_an_attempt_goes_to_the_simulator_signed_by_a_key_pair_of_this_run(sender):
    told: list[str] = []
    result = sender.send(attempt("simulator"), None, told.append)
    [delivery] = result.deliveries
    assert delivery.accepted
    assert json.loads(delivery.body)["context"] == VALUES
    assert result.exchange.request_body == delivery.body
    assert told[-1] == "Sending to the simulator…"
    again = sender.send(attempt("simulator"), None)
    assert [each.number for each in again.deliveries] == [delivery.number + 1]


def test_a_conversation_is_not_read_back_with_another_key_pair_of_the_same_name(sender):
    chosen = KeyChoice("mine", FINGERPRINT)
    result = sender.send(attempt("simulator", key=chosen), key().private_pem)
    kept = record_of(result)
    assert sender.read_back(kept, key().private_pem).advanced
    asked = len(sender.simulator.deliveries())
    with pytest.raises(RefusedError, match="“mine” is another key pair by now; nothing was sent"):
        sender.read_back(kept, ephemeral_key().private_pem)
    assert len(sender.simulator.deliveries()) == asked


def test_an_attempt_goes_through_the_exported_backend(sender):
    result = sender.send(attempt("backend"), None)
    assert result.exchange.token is None
    assert result.exchange.status == 200
    assert [each.accepted for each in result.deliveries] == [True]
    first = sender.backend.pid
    sender.send(attempt("backend"), None)
    assert sender.backend.pid == first


def test_the_fault_is_for_the_first_request(sender):
    result = sender.send(
        attempt("simulator", target=Target(way="simulator", faults=("503",))), None
    )
    assert result.exchange.status == 503
    assert [each.fault for each in result.deliveries] == ["503"]
    assert sender.send(attempt("simulator"), None).exchange.status == 200


def test_a_stored_key_pair_signs_and_another_one_of_its_name_does_not(sender):
    stored = KeyChoice("production", FINGERPRINT)
    with Simulator(Expectation(key().public_pem)) as platform:
        target = Target(way="platform", url=platform.url)
        sender.send(attempt("platform", target=target, key=stored), key().private_pem)
        assert len(platform.accepted()) == 1
        replaced = KeyChoice("production", "ab" * 32)
        with pytest.raises(RefusedError, match="is another key pair by now"):
            sender.send(attempt("platform", target=target, key=replaced), key().private_pem)
        assert len(platform.deliveries()) == 1


def test_refused_answers_are_not_sent(sender):
    with pytest.raises(ValuesError, match="first_name"):
        sender.send(attempt("simulator", values={}), None)
    assert sender.simulator.deliveries() == ()


@pytest.mark.parametrize("url", ["http://example.com", "ftp://x", "nonsense", ""])
def test_an_address_that_is_none_gets_nothing(sender, url):
    with pytest.raises(DeliveryError, match="not a usable address"):
        sender.send(attempt("platform", target=Target(way="platform", url=url)), None)


@pytest.mark.parametrize("way", ["simulator", "backend"])
def test_cancelled_before_it_was_sent_nothing_is_sent(sender, way):
    sender.send(attempt(way), None)
    sender.simulator.clear()
    with pytest.raises(DeliveryError, match="cancelled"):
        sender.send(attempt(way), None, cancelled=lambda: True)
    assert sender.simulator.deliveries() == ()


def test_a_submission_that_is_still_on_its_way_ends_with_its_backend(sender, monkeypatch):
    monkeypatch.setattr(sender_module, "_WAIT_S", 0)
    result = sender.send(attempt("backend", target=Target(way="backend", faults=("503",))), None)
    assert (result.exchange.status, result.state) == (202, "accepted")
    assert sender.backend is None


def test_what_one_sends_after_another_was_cancelled_is_not_counted_for_that_one(
    sender, monkeypatch
):
    sender.send(attempt("simulator"), None)
    held = Held(monkeypatch)
    with ThreadPoolExecutor(1) as pool:
        target = Target(way="simulator", faults=("500",))
        first = pool.submit(sender.send, attempt("simulator", target=target), None)
        assert held.has_arrived.wait(60)
        second = sender.send(attempt("simulator"), None)
        held.let_go()
        assert [each.accepted for each in first.result(60).deliveries] == [False]
    assert [each.accepted for each in second.deliveries] == [True]


def test_one_that_was_cancelled_and_waits_for_its_answer_takes_no_backend_from_the_next(
    sender, monkeypatch
):
    sender.send(attempt("backend"), None)
    held = Held(monkeypatch)
    cancelled = threading.Event()
    with ThreadPoolExecutor(1) as pool:
        target = Target(way="backend", then="503")
        given = attempt("backend", target=target), None
        first = pool.submit(sender.send, *given, cancelled=cancelled.is_set)
        assert held.has_arrived.wait(60)
        cancelled.set()
        monkeypatch.setattr(sender_module, "send_through", partial(_after, held, first))
        second = sender.send(attempt("backend"), None)
    assert not any(each.accepted for each in first.result().deliveries)
    assert (second.exchange.status, second.state) == (200, "")
    assert [each.accepted for each in second.deliveries] == [True]


def _after(held, first, *given):
    """Send once the one before has ended."""
    held.let_go()
    first.exception(60)
    return send_through(*given)


def test_stopped_it_sends_no_more_and_leaves_nothing_running():
    made = Sender()
    made.send(attempt("backend"), None)
    run, simulator = made.backend, made.simulator
    assert run is not None
    assert simulator is not None
    folder = run.folder
    assert folder is not None
    assert folder.is_dir()
    made.stop()
    made.stop()
    assert not run.is_running
    assert not folder.exists()
    assert simulator.url == ""
    for way in ("simulator", "backend"):
        with pytest.raises(DeliveryError, match="nothing was sent"):
            made.send(attempt(way), None)


def test_a_form_with_another_key_pair_of_its_own_is_tried_with_the_chosen_one(sender):
    form = starter(key_fingerprint="ab" * 32)
    result = sender.send(attempt("backend", form), None)
    assert result.exchange.status == 200
    config = json.loads((sender.backend.folder / "backend" / "config.json").read_text("utf-8"))
    assert config["key_fingerprint"] == ""


def test_sensitive_answers_are_masked_whichever_way_they_went(sender):
    pin = TextField(id="f_pin", name="pin", label=words("PIN"), sensitive=True)
    form = project(NAME, pin)
    values = {"first_name": "Ada", "pin": "canary-4711"}
    for way in ("simulator", "backend"):
        result = sender.send(attempt(way, form, values=values), None)
        assert "canary-4711" in result.deliveries[-1].body.decode()
        assert "canary" not in json.dumps(result.exchange.as_json())
        kept = result.without_sensitive()
        assert "canary" not in repr(kept.exchange) + repr([e.body for e in kept.deliveries])
        assert kept.attempt.values == values


def test_what_the_backend_keeps_is_followed_until_it_is_delivered(sender):
    result = sender.send(attempt("backend", target=Target(way="backend", faults=("503",))), None)
    assert (result.exchange.status, result.state) == (202, "delivered")
    assert [each.fault for each in result.deliveries] == ["503", ""]
    assert result.exchange.timeline[-1].name == "delivered"
