"""What is sent from phones is delivered one by one, so many times, and not at all after the end."""

import json
import threading

import pytest

from builder.check import validate
from builder.deliver.preview_server import ANSWERS
from builder.errors import DeliveryError
from builder.form.fields import TextField
from builder.render import compile_form
from builder.trial import phone_delivery
from builder.trial.foreseen import foresee
from builder.trial.ledger.ledger import Ledger
from builder.trial.ledger.record import Record
from builder.trial.local_backend import parameters_of
from builder.trial.phone_delivery import TAKEN_MOST, PhoneDelivery
from builder.trial.sender import Sender
from tests.deliver.bundles import starter
from tests.projects import NAME, project, words

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


def test_one_serving_takes_so_many_and_says_so_once(delivery, told, monkeypatch):
    appended: list[Record] = []

    class Counting:
        def __init__(self, _path):
            self.append = appended.append  # two hundred to a file take a while

    monkeypatch.setattr(phone_delivery, "Ledger", Counting)
    delivery.follow(VALID, FORM, {}, ANSWERS[3])
    for _ in range(TAKEN_MOST):
        assert delivery.take(b"{").status == 400
    before = len(told)
    assert len(appended) == TAKEN_MOST
    answers = [delivery.take(submission()) for _ in range(3)]
    assert [each.status for each in answers] == [429] * 3
    assert answers[0].body["message"] == (
        "200 submissions were taken, and no more are. Start serving again."
    )
    assert len(appended) == TAKEN_MOST, "what is not taken is not kept"
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


def kept(tmp_path):
    ledger = Ledger(tmp_path / "ledger")
    return [ledger.record(number) for number in ledger.numbers()]


def test_what_is_refused_is_kept_as_it_came_and_as_it_was_answered(delivery, tmp_path):
    body = submission("")
    answer = delivery.take(body)
    assert answer.status == 422
    [record] = kept(tmp_path)
    row = record.row
    assert (row.way, row.tags, row.tone, row.status) == ("backend", ("phone",), "error", 422)
    assert row.verdict.startswith("Refused: ")
    assert row.form_id == FORM.id
    assert record.request.body == body
    assert record.request.first == "POST /submit HTTP/1.1"
    assert json.loads(record.response.body) == answer.body
    assert record.response.first == "HTTP/1.1 422 Unprocessable Entity"
    assert record.values == {"first_name": "", "last_name": "Hart"}
    assert (record.accepted, record.deliveries) == (False, ())


@pytest.mark.parametrize("answer", ANSWERS[1:])
def test_what_is_answered_as_chosen_is_kept_with_that_answer(delivery, tmp_path, answer):
    delivery.follow(VALID, FORM, {}, answer)
    assert delivery.take(submission()).status == answer.status
    [record] = kept(tmp_path)
    assert record.row.verdict == f"Answered as chosen: {answer.label}"
    assert (record.row.tone, record.row.status) == ("warning", answer.status)
    assert bool(record.fault) == (answer.status == 0)
    for name, value in answer.headers.items():
        assert record.response.header(name) == value


def test_what_the_simulator_cannot_take_is_kept_too(delivery, tmp_path, monkeypatch):
    def fail(*_asked):
        raise DeliveryError("The simulator could not start: no port.", "Choose another port.")

    monkeypatch.setattr(Sender, "send", fail)
    assert delivery.take(submission()).status == 503
    [record] = kept(tmp_path)
    assert (record.row.tone, record.row.status) == ("error", 503)
    assert record.row.verdict.startswith("The simulator could not start: no port.")


PIN = 'canary "4711"'


@pytest.mark.parametrize(
    "body",
    [
        {"params": "PARAMS", "values": {"first_name": "", "pin": PIN}, "key": "k" * 16},
        {"params": {}, "values": {"pin": PIN}, "key": "k" * 16},
        {"params": "PARAMS", "values": {"pin": {"is": PIN}}, "key": "k" * 16},
        {"params": "PARAMS", "values": ["pin", PIN], "key": "k" * 16},
        {"values": {"pin": PIN}},
        {"params": "PARAMS", "values": {"pin": PIN}, "key": "short"},
        [PIN],
        "not json",
        "not utf-8",
        "twice",
    ],
)
def test_no_sensitive_answer_is_kept_of_what_is_refused(tmp_path, told, body):
    pin = TextField(id="f_p", name="pin", label=words("PIN"), sensitive=True)
    valid = validate(project(NAME, pin))
    form = compile_form(valid)
    delivery = PhoneDelivery(tmp_path / "ledger", told.append)
    delivery.follow(valid, form, {}, None)
    if isinstance(body, dict) and body.get("params") == "PARAMS":
        body = {**body, "params": dict(parameters_of(form))}
    odd = {
        "not json": f'{{"values": {{"pin": "{PIN}"'.encode(),
        "not utf-8": json.dumps({"values": {"pin": PIN}}).encode() + b"\xff",
        "twice": b'{"params": {}, "values": {"pin": "canary 4711", "pin": "1"}, "key": "kkkkkkkk"}',
    }
    sent = odd[body] if isinstance(body, str) else json.dumps(body).encode()
    assert 400 <= delivery.take(sent).status < 500
    delivery.stop()
    assert len(kept(tmp_path)) == 1
    written = b"".join(each.read_bytes() for each in tmp_path.iterdir())
    assert b"canary" not in written
    assert b"4711" not in written
