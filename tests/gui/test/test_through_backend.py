import json
from dataclasses import replace

import pytest

from builder.deliver.faults import FAULTS
from builder.form.project import Integration
from tests.gui.test.conftest import PASSPHRASE
from tests.gui.test.workspace_page import PROPER


@pytest.fixture
def through(page):
    page.choose("target_way", "Exported backend")
    return page


def _run(page):
    return page.backend


def test_the_exported_backend_signs_and_the_simulator_takes_it(through):
    through.fill_in("typical answers")
    through.send()
    assert through.verdict == (
        "Delivered: the exported backend signed it, and the simulator took it."
    )
    [delivery] = through.deliveries()
    assert delivery.accepted
    sent = json.loads(through.text("request").partition("\n\n")[2])
    assert sent["values"]["first_name"] == "Anne-Marie"
    assert sent["params"]["user_id"] == delivery.ruling.body["user_id"]
    assert '"status": "delivered"' in through.text("response")
    assert "✓ Signature and claims are good." in through.text("token")
    assert delivery.path in through.text("ruling")
    assert through.timeline == ["Simulator received it, and took it", "Response received"]


def test_it_keeps_running_for_the_next_submission_and_follows_the_form(through):
    through.fill_in("typical answers")
    through.send()
    first = _run(through).pid
    through.send()
    assert _run(through).pid == first
    project = through.document.project
    through.document.edit("Rename", replace(project, closing_delay_ms=2000))
    through.send()
    assert _run(through).pid != first
    assert len(through.deliveries()) == 3


def test_what_it_could_not_deliver_at_once_is_followed_until_it_could(through):
    through.fill_in("typical answers")
    through.choose("target_fault", FAULTS["503"])
    through.send()
    assert through.verdict == (
        "Delivered: the exported backend kept it, and the simulator took it after 2 attempts."
    )
    assert [each.fault for each in through.deliveries()] == ["503", ""]
    assert "Delivered by the exported backend" in through.timeline
    assert "Simulator received it, and did not take it" in through.timeline


def test_what_is_still_on_its_way_does_not_get_into_the_next_one(through, monkeypatch):
    monkeypatch.setattr("builder.trial.sender._WAIT_S", 0)
    through.fill_in("typical answers")
    through.choose("target_fault", FAULTS["503"])
    through.send()
    assert through.verdict.startswith("Kept: after 1 attempt ")
    assert _run(through) is None
    through.choose("target_fault", PROPER)
    through.send()
    assert through.verdict.startswith("Delivered: the exported backend signed it")
    assert len(through.deliveries()) == 2


def test_refused_for_good_is_said_to_be(through):
    through.fill_in("typical answers")
    through.choose("target_fault", FAULTS["400"])
    through.send()
    assert through.verdict == "Refused: the exported backend answered 410."
    assert "open the form from the chat again" in through.advice


def test_invalid_answers_sent_anyway_show_how_the_backend_refuses_them(page):
    page.fill_in("invalid answers")
    assert not page.can("test_anyway")
    page.press("test_send")
    assert "the form's rules refuse 9 answers" in page.note
    before = page.refusals
    with page.one_more():
        page.press("test_anyway")
    assert page.verdict == "Refused: the exported backend answered 422."
    assert "beside the answers" in page.advice
    said = json.loads(page.text("response").partition("\n\n")[2])["fields"]
    assert page.refusals == said == before
    assert page.deliveries() == ()
    assert page.text("ruling") == "The simulator received nothing."
    assert page.text("token") == (
        "The exported backend signs; this submission did not get that far."
    )
    assert not page.can("test_anyway")


def test_what_the_backend_said_goes_when_the_answer_is_mended(through):
    through.fill_in("typical answers")
    through.answer("email", "nobody@")
    through.send()
    assert through.verdict == "Refused: the exported backend answered 422."
    assert through.refusal("email")
    through.answer("email", "nobody@example.com")
    through.bot.waitUntil(lambda: through.refusal("email") == "")
    through.send()
    assert through.verdict.startswith("Delivered")


def test_an_integration_of_another_form_is_refused_with_advice(through):
    project = through.document.project
    own = replace(project.platform, integrations=(Integration(channel="web", integration_id="a1"),))
    through.document.edit("Settings", replace(project, platform=own))
    through.fill_in("typical answers")
    through.set_parameter("integration_id", "somebody-elses")
    through.send()
    assert through.verdict == "Refused: the exported backend answered 403."
    assert "Add the integration to the form's settings" in through.advice
    through.set_parameter("integration_id", "a1")
    through.send()
    assert through.verdict.startswith("Delivered")


def test_the_form_s_own_key_pair_runs_the_bundle_as_it_is_exported(page, production, services):
    page.document.edit(
        "Key", replace(page.document.project, key_fingerprint=production.fingerprint)
    )
    page.workspace.entered()
    services.unlock.remember("production", PASSPHRASE)
    page.fill_in("typical answers")
    page.choose("target_way", "Exported backend")
    assert "the form's own" in page.chosen("key_choice")
    page.send()
    assert page.verdict.startswith("Delivered")
    config = json.loads((_run(page).folder / "backend" / "config.json").read_text("utf-8"))
    assert config["key_fingerprint"] == production.fingerprint
    page.choose("key_choice", "A temporary key pair")
    page.send()
    assert page.verdict.startswith("Delivered")


def test_a_backend_that_does_not_start_is_told_in_its_own_words(through, monkeypatch):
    monkeypatch.setattr("builder.trial.local_backend._EXAMPLES", ("nonsense",))
    through.fill_in("typical answers")
    through.press("test_send")
    through.wait_until_idle()
    assert "The exported backend did not start." in through.note
    assert "ALLOWED_INTEGRATIONS" in through.note
    assert through.history == []
