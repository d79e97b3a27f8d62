"""What is done in Preview while its page is not there yet, is an old one, or was another one."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QLabel

from builder.gui.preview.accessibility.report_dialog import ReportDialog
from builder.gui.preview.wall.fitting import fit
from builder.storage.starters import open_starter
from builder.storage.walls import Setup
from tests.gui.finding import find
from tests.gui.preview.test_accessibility import BREAK, issues, summary
from tests.gui.settling import settle

NOT_YET = "Not yet: the form has problems. This begins once they are mended."


def reports():
    shown = QApplication.topLevelWidgets()
    return [each for each in shown if isinstance(each, ReportDialog) and each.isVisible()]


@pytest.fixture
def broken(services):
    """The demo form, with a problem that keeps it from being shown."""
    project = open_starter("demo-form")
    return replace(project, fields=(*project.fields, project.fields[0]))


def test_a_report_is_of_the_form_as_it_is_now_and_waits_for_it(wall, services):
    changed = replace(services.document.project, name="Edited since")
    wall.workspace.parameters.show_values({"channel": "web", "lang": "en"}, "x=1&x=2")
    wall.wait()
    services.document.edit("Rename", changed)
    wall.run_command("accessibility_report")
    assert reports() == []
    assert wall.state == "This begins once the page is shown."
    wall.bot.waitUntil(lambda: bool(reports()))
    (dialog,) = reports()
    around = dialog.browser.server.around
    assert around.more == "x=1&x=2"
    wall.bot.waitUntil(lambda: dialog.browser.view is not None)
    frame = find(dialog, QFrame, "device_frame")
    assert find(dialog, QLabel, "report_words").text() != "Starting the browser engine…"
    # Else its window would be made again, which flashes.
    assert frame.testAttribute(Qt.WidgetAttribute.WA_NativeWindow)
    assert not dialog.testAttribute(Qt.WidgetAttribute.WA_NativeWindow)
    dialog.reject()
    wall.workspace.parameters.show_documented()


def test_while_the_form_has_problems_it_is_said_why_nothing_begins(wall, services, broken):
    services.document.edit("Break", broken)
    settle(wall.bot, services.derived)
    wall.run_command("accessibility_report")
    assert wall.state == NOT_YET
    wall.run_command("check_accessibility")
    assert wall.state == NOT_YET
    assert summary(wall) == "Not checked yet."
    assert wall.workspace.checks.isVisible()
    # What was asked for is dropped with the form.
    services.document.open(open_starter("demo-form"))
    wall.wait()
    assert reports() == []


def test_nothing_is_said_or_copied_of_a_page_that_is_not_shown(wall, services, broken):
    copying = services.commands.action("preview.copy_delivery")
    wall.preview.fill_in("first_name", "Anne-Marie")
    wall.preview.fill_in("last_name", "O’Neill")
    wall.preview.wait_for_payload("POST ")
    assert copying.isEnabled()
    wall.wall.add(Setup(title="Other"))
    assert not copying.isEnabled()  # the page of the other pane has not told anything
    wall.wall.remove()
    wall.bot.waitUntil(copying.isEnabled)
    services.document.edit("Break", broken)
    settle(wall.bot, services.derived)
    assert not copying.isEnabled()
    wall.workspace.acts.told.emit("")  # as when pictures were taken
    assert wall.state == "Not shown: the form has problems"


def test_the_page_comes_into_a_pane_that_was_added_while_there_were_problems(
    wall, services, broken
):
    mended = services.document.project
    services.document.open(broken)
    settle(wall.bot, services.derived)
    wall.run_command("add_pane")
    services.document.edit("Mend", mended)
    wall.wait()
    assert len(wall.wall.panes) == 2
    assert wall.wall.isVisible()


def test_findings_follow_the_pane_and_its_setup(wall):
    wall.run("Phone", BREAK)
    wall.run_command("check_accessibility")
    wall.bot.waitUntil(lambda: bool(issues(wall)))
    wall.wall.add(Setup(title="Other"))
    assert issues(wall) == []
    wall.bot.waitUntil(lambda: "was checked" in summary(wall))
    assert issues(wall) == []
    wall.wall.choose(wall.pane("Phone"))
    wall.bot.waitUntil(lambda: bool(issues(wall)))
    # They stay while one is in another workspace.
    wall.workspace.hide()
    wall.workspace.show()
    assert issues(wall)
    wall.wall.change(replace(wall.wall.current.setup, scheme="dark"))
    assert summary(wall) == "Checking…"
    wall.bot.waitUntil(lambda: bool(wall.workspace.checks.is_settled))
    # A check under way ends with its pane.
    wall.run_command("check_accessibility")
    wall.wall.remove()
    wall.bot.waitUntil(lambda: "was checked" in summary(wall))
    assert wall.titles == ["Other"]


def test_a_mirrored_pane_that_is_opened_again_holds_what_is_mirrored(wall):
    wall.wall.add(Setup(title="Other"))
    wall.wait()
    wall.wall.choose(wall.pane("Phone"))
    wall.run_command("mirror")
    wall.type_into("Phone", "first_name", "Ann")
    wall.wait_for("Other", "document.querySelector('[name=first_name]').value === 'Ann'")
    with wall.bot.waitSignal(wall.pane("Other").browser.opened):
        wall.pane("Other").again_wanted.emit()
    wall.wait()
    wall.wait_for("Other", "document.querySelector('[name=first_name]').value === 'Ann'")


def test_the_address_is_the_one_of_the_current_pane(wall):
    wall.wall.add(Setup(channel="viber", language="el"))
    assert "channel=viber" in wall.workspace.lab.address
    assert "lang=el" in wall.workspace.lab.address
    wall.wall.choose(wall.wall.panes[0])
    assert "lang=en" in wall.workspace.lab.address


def test_answers_in_the_page_become_a_case(wall, services):
    wall.preview.fill_in("first_name", "Anne-Marie")
    with wall.bot.waitSignal(services.recordings.recorded):
        wall.run_command("record_case")
    (case,) = services.recordings.take()
    assert case.values["first_name"] == "Anne-Marie"
    assert case.parameters["lang"] == "en"
    json.dumps(dict(case.values))


def test_values_of_another_form_are_forgotten(wall, services):
    settings = wall.workspace.settings
    settings.show_variables(["city"])
    settings.variables.show_values({"city": "Athens", "unseen": "1"})
    settings.parameters.show_values({"channel": "kiosk"}, "x=1")
    services.document.open(replace(services.document.project, id="another"))
    settings.show_variables(["city", "unseen"])
    assert settings.variables.values() == {}
    assert settings.parameters.more() == ""
    assert settings.channel == "web"
    wall.wait()


def test_a_screen_stands_inside_of_a_ground_that_is_lower_than_it():
    for room in (QSize(500, 120), QSize(500, 400), QSize(500, 900)):
        found = fit(room, [QSize(390, 844)], 0, 12)
        (place,) = found.places
        assert place.top() >= 1
        assert place.bottom() + 1 < max(found.height, room.height())


def test_the_list_of_screens_grows_from_what_it_needs_in_the_styles_of_the_window(wall):
    box = find(wall.workspace, QComboBox, "preview_device")
    assert box.maximumWidth() == box.sizeHint().width() + 110
