"""All ways of closing, tried in the real page."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from shiboken6 import isValid

from builder.form.project import Integration, Platform
from builder.gui.preview.closing_dialog import ClosingDialog
from builder.gui.preview.closing_run import CaseResult
from tests.gui.preview_lab.lab_page import ClosingPage, opened

OWN = ("web", "facebook", "viber")


@pytest.fixture
def closing(lab, services, qtbot):
    """The window, opened by its button, for a form that closes at once."""
    platform = Platform(
        integrations=tuple(Integration(channel=each, integration_id="own") for each in OWN)
    )
    project = replace(services.document.project, platform=platform, closing_delay_ms=0)
    services.document.edit("Own", project)
    lab.page.wait_for_page()
    lab.press("preview_closing_lab_button")
    dialog = opened(ClosingDialog)
    yield ClosingPage(qtbot, dialog)
    dialog.close()


STARTING = "Starting the browser engine…"


def test_nothing_says_that_the_engine_starts_once_it_has_started(closing):
    closing.bot.waitUntil(lambda: closing.dialog.is_ready)
    said = [label.text() for label in closing.dialog.findChildren(QLabel) if label.isVisible()]
    assert STARTING not in said
    assert "No case was tried yet." in said


def test_a_form_with_problems_is_said_to_have_them_also_once_the_engine_has_started(
    closing, services
):
    project = services.document.project
    fields = (replace(project.fields[0], name=""),)
    services.document.edit("No name", replace(project, fields=fields))
    closing.bot.waitUntil(lambda: closing.state == "Mend the form's problems first.")
    closing.bot.waitUntil(lambda: closing.dialog.browser.view is not None)
    assert closing.state == "Mend the form's problems first."


def test_every_case_of_a_channel_is_tried_and_ends_well(closing):
    closing.choose("Web chat")
    closing.start()
    closing.wait()
    # The documented ones, and the form stays where nothing closes it.
    assert [(row[1], row[2][:6], row[3]) for row in closing.rows] == [
        ("The page around it closes the form", "Closed", "Thank you"),
        ("The page around it does not answer", "Stays ", "Thank you"),
        ("There is no page around it", "Closed", "Thank you"),
        ("There is no page around it, and nothing closes the form", "Stays ", "Thank you"),
    ]
    assert closing.state == "4 cases were tried, and all end well."
    assert "The person saw the form." in closing.moments[0]
    assert any("closed the form, as closeModal asks" in line for line in closing.moments)


def test_a_page_that_is_slow_to_show_the_answer_is_not_said_to_end_badly(closing):
    run = closing.dialog.run
    browser = closing.dialog.browser
    # Longer than the page is given to close the form once it has shown the answer.
    busy = "for (const end = performance.now() + 1500; performance.now() < end;);"
    run.timeline.began.connect(lambda: browser.page.ask_form(busy, lambda _told: None))
    closing.choose("Web chat", "The page around it closes the form")
    closing.start()
    closing.wait()
    assert closing.state == "1 case was tried, and it ends well."


def test_what_ended_well_is_not_said_of_the_form_once_that_has_changed(closing, lab, services):
    closing.choose("Web chat", "There is no page around it")
    closing.start()
    closing.wait()
    assert closing.state == "1 case was tried, and it ends well."
    project = services.document.project
    services.document.edit("Title", replace(project, name="Another"))
    earlier = "This is about an earlier state of the form, which has changed since."
    assert closing.state == earlier
    lab.page.wait_for_page()
    assert closing.state == earlier
    services.document.undo_stack.undo()
    assert closing.state == "1 case was tried, and it ends well."
    fields = (replace(project.fields[0], name=""),)
    services.document.edit("No name", replace(project, fields=fields))
    assert closing.state == earlier
    closing.bot.waitUntil(lambda: closing.state == "Mend the form's problems first.")
    services.document.undo_stack.undo()
    closing.bot.waitUntil(lambda: closing.dialog.is_ready)
    assert closing.state == "1 case was tried, and it ends well."
    services.document.undo_stack.redo()
    services.document.edit("Title", replace(project, name="Another"))
    lab.page.wait_for_page()
    closing.start()
    closing.wait()
    assert closing.state == "1 case was tried, and it ends well."


def test_the_channels_script_is_answered_in_its_place(closing):
    results: list[CaseResult] = []
    closing.dialog.run.tried.connect(results.append)
    closing.choose("Facebook Messenger")
    for case in (
        "The channel's script closes the form",
        "The channel's script reports an error",
        "The channel's script defines nothing",
        "The channel's script is blocked",
        "The channel's script fails",
        "The channel's script comes late",
    ):
        closing.choose("", case)
        closing.start()
        closing.wait()
    assert [each.case.id for each in results] == [
        "present", "error", "missing", "blocked", "throwing", "slow",
    ]  # fmt: skip
    assert [(each.case.id, each.words) for each in results if not each.is_good] == []
    called = "MessengerExtensions.requestCloseBrowser()"
    said = {each.case.id: [m.text for m in each.moments if m.kind == "message"] for each in results}
    assert said["present"] == [called]
    assert said["error"] == [called, "window.close()"]
    # Said in the same turn, and told on two ways.
    assert sorted(said["throwing"]) == [called, "window.close()"]
    assert said["missing"] == said["blocked"] == ["window.close()"]
    assert said["slow"] == ["window.close()", called]
    assert {each.submissions for each in results} == {1}


def test_what_the_form_does_not_do_is_not_tried(closing):
    closing.choose("Viber")
    assert closing.cases == [
        "All cases",
        "The form closes its window",
        "The app does not let it close its window",
    ]


def test_it_is_stopped_between_and_begun_again(closing):
    closing.choose("All channels")
    closing.start()
    with closing.bot.waitSignal(closing.dialog.run.tried, timeout=60_000):
        pass
    closing.stop()
    assert not closing.dialog.run.is_running
    closing.choose("Viber", "The form closes its window")
    closing.start()
    closing.wait()
    assert [row[0] for row in closing.rows] == ["Viber"]


def test_the_chosen_way_counts_for_the_page_that_is_used_by_hand(lab):
    page = lab.page
    page.choose("preview_closing", "The page around it does not answer")
    page.wait_for_page()
    lab.fill_in()
    page.press_send()
    page.bot.waitUntil(lambda: any("closeModal" in line for line in page.console))
    assert not any("would close" in line for line in page.console)
    page.choose("preview_closing", "There is no page around it")
    page.wait_for_page()
    assert page.run("page === document") is True
    page.type_parameter("channel", "viber")
    page.wait_for_page()
    page.choose("preview_closing", "The app does not let it close its window")
    page.wait_for_page()
    lab.fill_in()
    page.press_send()
    page.bot.waitUntil(lambda: any("window.close()" in line for line in page.console))
    assert not any("would close" in line for line in page.console)


def test_a_form_with_problems_is_not_tried_before_they_are_mended(lab, services, qtbot):
    project = services.document.project
    fields = (replace(project.fields[0], name=""),)
    services.document.edit("No name", replace(project, fields=fields))
    lab.page.bot.waitUntil(lambda: bool(lab.page.findings))
    services.commands.run("preview.closing_lab")
    dialog = opened(ClosingDialog)
    closing = ClosingPage(qtbot, dialog)
    assert closing.state == "Mend the form's problems first."
    services.document.undo_stack.undo()
    lab.page.wait_for_page()
    qtbot.waitUntil(lambda: dialog.is_ready)
    assert closing.state == ""
    dialog.close()
    # What is known of the form later does not reach a window that is gone.
    qtbot.waitUntil(lambda: not isValid(dialog))
    services.document.undo_stack.redo()
    lab.page.bot.waitUntil(lambda: bool(lab.page.findings))


def test_channels_and_cases_follow_the_form_and_what_is_chosen_stays(closing, services):
    closing.choose("Viber", "The form closes its window")
    project = services.document.project

    def deliver_to(*channels):
        own = tuple(Integration(channel=each, integration_id="own") for each in channels)
        platform = replace(project.platform, integrations=own)
        services.document.edit("Integrations", replace(project, platform=platform))

    deliver_to("viber", "zendesk")
    assert closing.channels == ["All channels", "Viber", "Zendesk"]
    assert closing.chosen == ("Viber", "The form closes its window")
    deliver_to("web")
    assert closing.channels == ["All channels", "Web chat"]
    assert closing.chosen == ("All channels", "All cases")
    services.document.undo_stack.undo()
    assert closing.channels == ["All channels", "Viber", "Zendesk"]
