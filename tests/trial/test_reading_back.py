"""Whether a conversation went on is told by what is read back from it, and by nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from builder.check import validate
from builder.deliver.platform_rules import Expectation
from builder.deliver.simulator import Simulator
from builder.errors import DeliveryError, RefusedError
from builder.form.fields import TextField
from builder.keys import pem
from builder.render import compile_form
from builder.trial.attempt import KeyChoice
from builder.trial.facts import Facts
from builder.trial.ledger.record import record_of
from builder.trial.reading_back import ReadBack, read_back
from builder.trial.sender import Sender
from builder.trial.signing_key import ephemeral_key
from builder.trial.target import Target
from tests.deliver.bundles import key
from tests.projects import NAME, project, words
from tests.trial.results import result
from tests.trial.test_sender import attempt

FORM = project(
    NAME,
    TextField(id="f_c", name="city", label=words("City")),
    TextField(id="f_p", name="pin", label=words("PIN"), sensitive=True),
)


@pytest.fixture(scope="module")
def platform():
    with Simulator(Expectation(key().public_pem)) as running:
        yield running


def delivered(platform, name: str = "Ada"):
    valid = validate(FORM)
    wanted = replace(
        attempt("simulator"),
        project=valid,
        form=compile_form(valid),
        values={"first_name": name, "city": "Athens", "pin": "4711"},
        target=Target(way="platform", url=platform.url),
        key=key_choice(),
    )
    with Sender() as sender:
        return record_of(sender.send(wanted, key().private_pem))


def key_choice():
    public = pem.parse_private(key().private_pem).public_key()
    return KeyChoice("mine", pem.fingerprint(public))


def test_what_was_delivered_is_looked_for_in_the_conversation(platform):
    platform.clear()
    platform.set_variables({"language": "el"})
    kept = delivered(platform)
    private = key().private_pem
    assert read_back(kept, private) == ReadBack(unknown=("pin",))
    delivered(platform, "Bea")
    found = read_back(kept, private)
    assert (found.different, found.advanced) == (("first_name",), False)
    platform.clear()
    found = read_back(kept, private)
    assert (found.missing, found.advanced) == (("first_name", "city"), False)
    platform.set_variables({"first_name": "Ada", "city": "Athens"})
    assert read_back(kept, private).advanced


def test_yes_is_not_the_number_one(platform):
    platform.clear()
    kept = delivered(platform)
    as_yes = replace(kept, sent=kept.sent.replace(b'"Athens"', b"true"))
    assert as_yes.sent != kept.sent
    platform.clear()
    for city, different in ((True, ()), (1, ("city",)), ("true", ("city",))):
        platform.set_variables({"first_name": "Ada", "city": city})
        assert read_back(as_yes, key().private_pem).different == different
    as_number = replace(kept, sent=kept.sent.replace(b'"Athens"', b"2"))
    platform.set_variables({"first_name": "Ada", "city": 2.0})
    assert read_back(as_number, key().private_pem).advanced


def test_what_cannot_be_read_is_an_error_and_no_answer(platform):
    kept = delivered(platform)
    platform.expect(Expectation(ephemeral_key().public_pem))
    with pytest.raises(DeliveryError, match=r"cannot be read back\. It answered 401"):
        read_back(kept, key().private_pem)
    platform.expect(Expectation(key().public_pem))
    with pytest.raises(DeliveryError, match="could not be reached"):
        read_back(kept, key().private_pem, "http://127.0.0.1:9")
    for nothing in (
        replace(kept, url=f"{platform.url}/v1/survey/x"),
        replace(kept, token={}),
        replace(kept, row=replace(kept.row, way="backend")),
        replace(kept, url=f"{platform.url}/v1/a%2Fb/../webview"),
        record_of(result()),
    ):
        with pytest.raises(RefusedError):
            read_back(nothing, key().private_pem)


def test_the_facts_tell_what_was_found():
    assert Facts(True, True).sentences[1] == "Conversation: it has these answers."
    assert Facts(True, False).sentences[1] == "Conversation: it does not have these answers."
