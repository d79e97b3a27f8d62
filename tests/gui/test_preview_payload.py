"""What the payload pane says is what the page does."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from builder.form import edits
from builder.form.fields import ConsentField, DateField, DecimalField, IntegerField, TextField
from builder.form.project import Integration, Platform
from builder.form.texts import LocalText
from builder.storage.starters import open_starter


def one_field(services, field, *more):
    """Let the form have this field and no other that is asked."""
    project = services.document.project
    services.document.edit("One field", replace(project, fields=(field, *more)))


def refused_by_the_page(page):
    """Press the button, and return what the page says is wrong; empty if it sent the answers."""
    before = page.sent
    page.press_send()
    page.bot.waitUntil(
        lambda: page.sent != before or page.run("!page.querySelector('#summary').hidden"),
    )
    if page.sent != before:
        return []
    return page.run("[...page.querySelectorAll('#problems li')].map((one) => one.textContent)")


LABEL = LocalText.of(en="Answer")
TOMORROW = (date.today() + timedelta(days=1)).isoformat()  # noqa: DTZ011 - the page's own day
CASES = [
    (IntegerField(id="f_x", name="x", label=LABEL), "hello"),
    (DecimalField(id="f_x", name="x", label=LABEL), "1,5"),
    (DecimalField(id="f_x", name="x", label=LABEL), "1,500.5"),
    (DecimalField(id="f_x", name="x", label=LABEL, decimals=1), "0.25"),
    (IntegerField(id="f_x", name="x", label=LABEL, max=5), "6"),
    (TextField(id="f_x", name="x", label=LABEL, min_length=3), "ab"),
    (TextField(id="f_x", name="x", label=LABEL, pattern="[a-z]+"), "ABC"),
    # The backend takes the day that it is anywhere on earth, the page the one that it is here.
    (DateField(id="f_x", name="x", label=LABEL, latest="today"), TOMORROW),
    (DateField(id="f_x", name="x", label=LABEL, earliest="today+1"), TOMORROW),
]


@pytest.mark.parametrize(
    ("field", "typed"), CASES, ids=[f"{field.kind} {typed}" for field, typed in CASES]
)
def test_the_pane_refuses_exactly_what_the_page_refuses(page, services, field, typed):
    one_field(services, field)
    page.wait_for_page()
    if field.kind == "date":
        page.fill_in("x", typed)
    else:
        page.type_into("x", typed)
    page.bot.waitUntil(lambda: '"x"' in page.payload or "  x: " in page.payload)
    told = page.payload
    wrong = refused_by_the_page(page)
    assert told.startswith("POST ") is not bool(wrong)
    assert told.startswith("Not yet") is bool(wrong)
    assert all(f"  x: {message}" in told for message in wrong)


def test_the_issues_own_example(page, services):
    one_field(services, IntegerField(id="f_x", name="x", label=LABEL))
    page.wait_for_page()
    page.type_into("x", "hello")
    page.wait_for_payload("Not yet")
    assert "  x: " in page.payload
    assert refused_by_the_page(page)


def test_the_languages_own_numbers_are_read_as_the_page_reads_them(page, services):
    one_field(services, DecimalField(id="f_x", name="x", label=LABEL))
    page.type_parameter("lang", "el")
    page.wait_for_page()
    page.type_into("x", "1,5")
    page.wait_for_payload('"x": 1.5')


def test_a_tick_that_is_required_is_refused_until_it_is_there(page, services):
    consent = ConsentField(id="f_x", name="x", label=LABEL, required=True)
    one_field(services, consent)
    page.wait_for_page()
    page.wait_for_payload("Not yet")
    page.run("(() => { page.querySelector('[name=x]').click(); return true; })()")
    page.wait_for_payload('"x": true')


def test_after_sending_nothing_more_would_be_sent(page):
    page.fill_in("first_name", "Anne-Marie")
    page.fill_in("last_name", "O’Neill")
    page.wait_for_payload("POST ")
    page.press_send()
    page.wait_for_payload("Nothing would be sent: the page shows “")


def test_an_integration_that_the_form_does_not_have_is_refused_by_the_backend(page, services):
    with_integration(services, "web", "first")
    page.wait_for_page()
    page.fill_in("first_name", "Anne-Marie")
    page.fill_in("last_name", "O’Neill")
    page.wait_for_payload("/v1/web/first/webview")
    page.type_parameter("integration_id", "another")
    page.wait_for_page()
    page.fill_in("first_name", "Anne-Marie")
    page.fill_in("last_name", "O’Neill")
    page.wait_for_payload("the backend would refuse it")


def with_integration(services, channel, integration_id):
    platform = Platform(integrations=(Integration(channel=channel, integration_id=integration_id),))
    services.document.edit("Integration", replace(services.document.project, platform=platform))


def test_another_form_is_previewed_with_its_own_integration(page, services):
    with_integration(services, "web", "of-the-first-form")
    page.wait_for_page()
    assert page.parameters["integration_id"] == "of-the-first-form"
    page.type_parameter("session_id", "typed")
    other = open_starter("lead")
    platform = Platform(integrations=(Integration(channel="web", integration_id="of-the-second"),))
    services.document.open(replace(other, platform=platform))
    page.wait_for_page()
    assert page.parameters["integration_id"] == "of-the-second"
    assert page.parameters["session_id"] != "typed"
    page.bot.waitUntil(lambda: bool(page.payload))
    services.document.open(open_starter("demo-form"))
    page.wait_for_page()
    assert page.parameters["integration_id"] not in ("of-the-first-form", "of-the-second")
    page.fill_in("first_name", "Anne-Marie")
    page.fill_in("last_name", "O’Neill")
    page.wait_for_payload("POST ")
    assert "of-the" not in page.payload


def test_a_form_of_another_channel_is_opened_from_that_channel(page, services):
    platform = Platform(integrations=(Integration(channel="viber", integration_id="v-1"),))
    services.document.open(replace(open_starter("demo-form"), platform=platform))
    page.wait_for_page()
    assert (page.parameters["channel"], page.parameters["integration_id"]) == ("viber", "v-1")
    page.wait_for_payload("Not yet")


def test_an_integration_id_that_was_typed_stays_while_the_form_is_edited(page, services):
    with_integration(services, "web", "first")
    page.type_parameter("integration_id", "typed-by-hand")
    project = services.document.project
    field = edits.make_field(project, "text", "f_more")
    services.document.edit("More", edits.insert_fields(project, [field], 0))
    with_integration(services, "web", "second")
    page.wait_for_page()
    assert page.parameters["integration_id"] == "typed-by-hand"
