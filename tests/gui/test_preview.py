import json
import socket
from dataclasses import replace

import pytest
import requests

from builder.form import edits
from builder.form.fields import HiddenField
from builder.form.project import Hosting
from builder.form.texts import LocalText
from builder.gui.widgets.parameter_cases import GROUPS
from tests.gui.preview_page import PreviewPage


def break_gender(services):
    """Take the options away that the field cannot do without."""
    project = services.document.project
    gender = next(field for field in project.fields if field.kind == "radio")
    services.document.edit("Break", edits.change_field(project, gender.id, options=()))
    return gender


def test_the_page_is_shown_in_a_frame_as_the_web_chat_shows_it(page):
    assert page.run("page !== document") is True
    assert page.run("page.querySelector('h1').textContent.trim()") == "Your details"


def test_an_edit_shows_and_what_was_entered_stays(page, services):
    page.fill_in("first_name", "Anne-Marie")
    page.bot.waitUntil(lambda: "first_name" not in page.payload)
    texts = replace(services.document.project.texts, title=LocalText.of(en="Who are you?"))
    services.document.edit("Title", replace(services.document.project, texts=texts))
    page.wait_for("page.querySelector('h1')?.textContent.trim() === 'Who are you?'")
    page.wait_for("page.querySelector('[name=first_name]')?.value === 'Anne-Marie'")


def test_what_would_be_delivered_is_shown_while_typing(page):
    page.fill_in("first_name", "Anne-Marie")
    page.fill_in("last_name", "O’Neill")
    page.bot.waitUntil(lambda: page.payload.startswith("POST https://channels.moveo.ai/v1/web/"))
    assert '"first_name": "Anne-Marie"' in page.payload
    assert '"user_id": "user-7f3c2a10"' in page.payload


def test_a_submission_is_shown_byte_for_byte_and_closes_the_chat(page):
    page.fill_in("first_name", "Anne-Marie")
    page.fill_in("last_name", "O’Neill")
    page.press_send()
    page.bot.waitUntil(lambda: '"Anne-Marie"' in page.sent)
    page.bot.waitUntil(lambda: any("closeModal" in line for line in page.console))


@pytest.mark.parametrize("edited", [False, True])
def test_a_page_of_its_own_closes_itself_also_after_an_edit(page, services, edited):
    """The engine lets a page close itself only where it has no history."""
    page.type_parameter("channel", "viber")
    page.wait_for_page()
    if edited:
        texts = replace(services.document.project.texts, title=LocalText.of(en="Who are you?"))
        services.document.edit("Title", replace(services.document.project, texts=texts))
        page.wait_for_page()
    page.fill_in("first_name", "Anne-Marie")
    page.fill_in("last_name", "O’Neill")
    page.press_send()
    page.bot.waitUntil(lambda: any("window.close()" in x for x in page.console))


def test_the_backends_answer_is_chosen(page):
    page.choose("preview_answer", "Conversation is over (403)")
    page.fill_in("first_name", "Anne-Marie")
    page.fill_in("last_name", "O’Neill")
    page.press_send()
    page.wait_for("/open this form/i.test(page.body.innerText)")


def test_a_missing_parameter_is_one_click_away(page):
    page.try_case("User id missing")
    page.wait_for("/open this form from the chat/i.test(page.querySelector('h1').textContent)")
    page.wait_for_payload("Nothing would be sent")
    assert "'user_id' is missing" in page.payload


def test_hostile_parameters_stay_outside_the_page(page):
    page.try_case("Hostile: markup in every id")
    page.wait_for("/open this form from the chat/i.test(page.querySelector('h1').textContent)")
    assert page.run("page.querySelectorAll('img').length") == 0
    assert not [line for line in page.console if "alert" in line]


def test_as_documented_leaves_nothing_of_any_case(page):
    documented = page.parameters
    for case in (case for _, cases in GROUPS for case in cases):
        page.try_case(case.label)
        assert page.parameters != documented, case.label
        page.try_case("As documented")
        assert page.parameters == documented, case.label


def test_as_documented_leaves_nothing_hostile_that_was_typed(page, services):
    hidden = HiddenField(id="f_order", name="order", source="parameter", parameter="order_id")
    project = services.document.project
    services.document.edit("Hidden", replace(project, fields=(*project.fields, hidden)))
    page.wait_for_page()
    documented = page.parameters
    for name in ("channel", "session_id", "lang", "order_id"):
        page.type_parameter(name, "<script>")
    assert page.parameters["order_id"] == page.parameters["channel"] == "<script>"
    page.try_case("As documented")
    assert page.parameters == documented
    page.wait_for_page()
    assert page.run("page.querySelector('h1').textContent.trim()") == "Your details"


def test_the_language_parameter_is_followed(page):
    page.workspace.parameters.language.setCurrentText("el")
    page.wait_for("page.documentElement.lang === 'el'")
    assert page.run("page.querySelector('h1').textContent.trim()") == "Τα στοιχεία σας"


def test_problems_are_listed_instead_of_a_page_until_they_are_mended(page, services):
    page.fill_in("first_name", "Anne-Marie")
    page.fill_in("last_name", "O’Neill")
    page.wait_for_payload("POST https://")
    break_gender(services)
    page.bot.waitUntil(lambda: page.state.startswith("Not shown"))
    assert len(page.findings) == 1
    assert page.payload.startswith("Not shown")
    services.document.undo_stack.undo()
    page.wait_for_page()
    page.wait_for_payload("POST https://")
    assert page.findings_page_is_hidden


def test_a_problem_leads_to_where_it_is(app, qtbot):
    app.window.files.new("demo-form")
    app.go("Preview")
    page = PreviewPage(qtbot, app.window.workspace("preview"))
    gender = break_gender(app.window.services)
    page.bot.waitUntil(lambda: bool(page.findings))
    page.choose_finding(0)
    assert app.here == "Design"
    assert app.window.services.selection.ids == {gender.id}


def test_screen_and_text_size_change_the_page(page):
    page.choose("preview_device", "Small phone, 320 × 568")
    page.bot.waitUntil(lambda: page.run("innerWidth") == 320)
    page.choose("preview_text_size", "200 %")
    page.bot.waitUntil(lambda: page.run("innerWidth") == 160)


@pytest.mark.parametrize("size", [(1600, 1000), (1000, 700)])
def test_a_screen_is_shown_whole_made_smaller_if_need_be(page, size):
    page.workspace.resize(*size)
    page.bot.waitUntil(lambda: page.is_shown_whole)
    # Made smaller, a screen has whole pixels again, which may be two or three of its own.
    page.wait_for("innerWidth === 390 && Math.abs(innerHeight - 844) <= 3")


def test_the_page_and_its_headers_are_those_of_the_bundle(page, services):
    bundle = services.derived.current.bundle
    answer = requests.get(page.workspace.browser.server.origin, timeout=5)
    assert answer.content == bundle["page/index.html"]
    for name, value in json.loads(bundle["backend/page_headers.json"]).items():
        # Our host page frames it, and what is edited is shown at once.
        if name not in ("Content-Security-Policy", "Cache-Control"):
            assert answer.headers[name] == value
    policy = json.loads(bundle["backend/page_headers.json"])["Content-Security-Policy"]
    own, _, _ = policy.partition("frame-ancestors")
    assert answer.headers["Content-Security-Policy"] == f"{own}frame-ancestors 'self'"


def test_a_page_that_only_the_chats_site_may_frame_is_shown_all_the_same(page, services):
    hosting = Hosting(frame_ancestors=("https://www.example.com",))
    services.document.edit("Hosting", replace(services.document.project, hosting=hosting))
    page.wait_for_page()
    page.wait_for_page()
    page.wait_for(
        "page !== document && page.querySelector('h1')?.textContent.trim() === 'Your details'"
    )


def test_no_request_leaves_the_preview(page):
    """A listening socket sees nothing, however the page tries."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(1.5)
        port = listener.getsockname()[1]
        url = f"http://127.0.0.1:{port}/leak"
        page.run(
            f"(() => {{ fetch('{url}', {{mode: 'no-cors'}}).catch(() => 0); new Image().src = '{url}';"
            f" navigator.sendBeacon('{url}'); const link = document.createElement('link');"
            f" link.rel = 'preconnect'; link.href = '{url}'; document.head.append(link);"
            f" new WebSocket('ws://127.0.0.1:{port}/'); return true; }})()"
        )
        with pytest.raises(TimeoutError):
            listener.accept()


def test_answers_of_every_kind_are_what_would_be_delivered(page, services):
    project = services.document.project
    for kind in ("rating", "slider", "yesno", "checkboxes", "time", "datetime", "country"):
        field = edits.make_field(project, kind, f"f_{kind}")
        project = edits.insert_fields(project, [field], 99)
        project = edits.change_field(project, field.id, name=f"my_{kind}")
    services.document.edit("One of each", project)
    page.wait_for("!!page.querySelector('form:not([inert]) [name=my_country] [value=GR]')")
    # Only then the preview has put back what stood in the page before.
    page.wait_for_page()
    page.fill_in("first_name", "Anne-Marie")
    page.fill_in("last_name", "O’Neill")
    page.fill_in("my_time", "09:30")
    page.fill_in("my_datetime", "2026-11-25T09:30")
    page.fill_in("my_country", "GR")
    page.fill_in("my_slider", "3")
    for selector in (
        "[name=my_rating][value='4']",
        "[name=my_yesno][value=false]",
        "[name=my_checkboxes]",
    ):
        page.run(f'(() => {{ page.querySelector("{selector}").click(); return true; }})()')
    # The page tells of each change by itself.
    for told in (
        '"my_rating": 4',
        '"my_yesno": false',
        '"my_slider": 3',
        '"my_time": "09:30"',
        '"my_datetime": "2026-11-25T09:30"',
        '"my_country": "GR"',
    ):
        page.bot.waitUntil(lambda told=told: told in page.payload)


def test_a_random_reference_is_previewed_as_it_would_be_delivered(page, services):
    project = services.document.project
    reference = HiddenField(id="f_ref", name="ticketNo", source="random")
    texts = replace(project.texts, success=LocalText.of(en="Your number: {{f_ref|none}}."))
    changed = replace(project, fields=(*project.fields, reference), texts=texts)
    services.document.edit("Reference", changed)
    page.wait_for("page.querySelector('#data')?.textContent.includes('ticketNo')")
    # What was entered before is put back first.
    page.wait_for_page()
    page.fill_in("first_name", "Anne-Marie")
    page.fill_in("last_name", "O’Neill")
    page.bot.waitUntil(lambda: '"ticketNo"' in page.payload)
    made = page.delivery["context"]["ticketNo"]
    page.press_send()
    page.wait_for(f"page.querySelector('#screen').textContent.includes('Your number: {made}.')")
