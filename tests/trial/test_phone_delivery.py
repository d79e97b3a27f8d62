"""What is sent from phones is delivered one by one, so many times, and not at all after the end."""

import json
import threading

import pytest

from builder.check import validate
from builder.deliver.preview_server import ANSWERS
from builder.render import compile_form
from builder.trial import phone_delivery
from builder.trial.foreseen import foresee
from builder.trial.ledger.ledger import Ledger
from builder.trial.local_backend import parameters_of
from builder.trial.phone_delivery import TAKEN_MOST, PhoneDelivery
from builder.trial.sender import Sender
from tests.deliver.bundles import starter

VALID = validate(starter())
FORM = compile_form(VALID)


def submission(name="Ada"):
    values = {"first_name": name, "last_name": "Hart"}
    return json.dumps(
        {"params": dict(parameters_of(FORM)), "values": values, "key": "k" * 16}
    ).encode()


@pytest.fixture
def told():
    return []


@pytest.fixture
def delivery(tmp_path, told):
    made = PhoneDelivery(tmp_path / "ledger", told.append)
    made.follow(VALID, FORM, {}, None)
    yield made
    made.stop()


def test_two_at_once_each_keep_their_own_delivery(delivery, tmp_path):
    names = [f"Ada{'x' * number}" for number in range(8)]
    answers = []
    threads = [
        threading.Thread(target=lambda name=name: answers.append(delivery.take(submission(name))))
        for name in names
    ]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert [each.status for each in answers] == [200] * len(names)
    ledger = Ledger(tmp_path / "ledger")
    kept = [ledger.record(number) for number in ledger.numbers()]
    assert [len(each.deliveries) for each in kept] == [1] * len(names)


def test_one_serving_takes_so_many_and_says_so_once(delivery, told):
    delivery.follow(VALID, FORM, {}, ANSWERS[3])
    for _ in range(TAKEN_MOST):
        assert delivery.take(b"{").status == 400
    before = len(told)
    answers = [delivery.take(submission()) for _ in range(3)]
    assert [each.status for each in answers] == [429] * 3
    assert answers[0].body["message"] == (
        "200 submissions were taken, and no more are. Start serving again."
    )
    assert [each.words for each in told[before:]] == [
        "No more than 200 submissions are taken. Stop and start for more."
    ]


def test_after_the_end_nothing_is_taken_told_or_started(delivery, told, tmp_path, monkeypatch):
    made = []
    monkeypatch.setattr(phone_delivery, "Sender", lambda: made.append(1))
    delivery.stop()
    for body in (submission(), b"{"):
        assert delivery.take(body).status == 503
    assert (told, made) == ([], [])
    assert not (tmp_path / "ledger").exists()


@pytest.mark.parametrize("when", ["before it is delivered", "while it is delivered"])
def test_what_is_under_way_at_the_end_tells_nothing(delivery, told, monkeypatch, when):
    senders = []

    class Ended(Sender):
        def send(self, *asked):
            senders.append(self)
            delivery.stop()
            return super().send(*asked)

    def ends(*asked):
        delivery.stop()
        return foresee(*asked)

    monkeypatch.setattr(phone_delivery, "Sender", Ended)
    if when == "before it is delivered":
        monkeypatch.setattr(phone_delivery, "foresee", ends)
    assert delivery.take(submission()).status == 503
    assert told == []
    assert len(senders) == (when == "while it is delivered")
    assert all(each.simulator is None for each in senders)
