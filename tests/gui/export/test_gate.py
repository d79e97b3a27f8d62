"""The gate in the window: everything at once, with details and a way to each mend."""

import random
from base64 import b64encode
from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton

from builder.deliver.gate import Accessibility
from builder.errors import BuilderError
from builder.form import edits
from builder.form.fields import ImageField
from builder.form.project import Theme
from builder.form.texts import LocalText
from builder.gui.export.workspace import ExportWorkspace
from builder.gui.state.facts import Facts
from builder.gui.widgets.commands import Command, Commands
from builder.storage.starters import open_starter
from tests.deliver.bundles import key
from tests.gui.export_page import ExportPage
from tests.gui.finding import find
from tests.gui.settling import settle

PARTS = ("findings", "accessibility", "contrast", "weight", "translations", "secrets", "headers")


def noisy_picture():
    """Return a picture that cannot be made small."""
    colours = random.Random(7)  # noqa: S311 - noise
    picture = QImage(90, 90, QImage.Format.Format_RGB32)
    for x in range(90):
        for y in range(90):
            picture.setPixel(x, y, colours.randrange(1 << 24))
    held = QBuffer()
    picture.save(held, "PNG")  # type: ignore[call-overload]
    return "data:image/png;base64," + b64encode(held.data().data()).decode()


@pytest.fixture
def gate(app, qtbot):
    """Export in the whole window, with a form that has something of everything."""
    form = open_starter("demo-form")
    texts = replace(form.texts, intro=LocalText.of(en="Only English"))
    picture = ImageField(id="f_pic", source=noisy_picture())
    fields = (*form.fields, picture)
    app.document.open(replace(form, texts=texts, theme=Theme(accent="#9db9ff"), fields=fields))
    app.go("Export")
    page = ExportPage(qtbot, app.workspace("export", ExportWorkspace))
    settle(qtbot, app.window.services.derived)
    page.wait_for_gate()
    return page


def test_all_parts_stand_there_at_once_with_a_verdict_each(page):
    page.wait_for_gate()
    assert all(page.summary(part) for part in PARTS)
    assert page.summary("accessibility").startswith("Not run for the form as it is now")
    assert page.summary("secrets") == "No file holds a private key or a token."
    assert "pairs of colours can be seen well" in page.summary("contrast")
    assert page.summary("translations") == "The other language is complete."
    assert "bytes compressed, of 14,000 that arrive at once" in page.summary("weight")
    assert not page.has_details("secrets")
    page.open_details("weight")
    assert page.has_details("headers")
    page.open_details("headers")
    assert any(
        "Content-Security-Policy: default-src 'none'" in each for each in page.notes("headers")
    )


def test_each_warning_leads_to_where_it_is_mended(app, gate):
    assert "hard to see" in gate.summary("contrast")
    assert "more than the 14,000" in gate.summary("weight")
    gate.choose_note("contrast", "Button on the form")
    assert app.window.front == "appearance"
    app.go("Export")
    gate.choose_note("translations", "Greek: 1 text is missing")
    assert app.window.front == "translations"
    assert app.window.workspace("translations").grid.current_language == "el"
    app.go("Export")
    gate.choose_note("weight", "this is the largest one")
    assert app.window.services.selection.ids == {"f_pic"}


def test_a_secret_is_named_with_its_file_and_leads_to_the_text_that_holds_it(page, services):
    services.document.edit("Paste", with_a_secret(services.document.project))
    settle(page.bot, services.derived)
    page.bot.waitUntil(lambda: "stopped" in page.summary("secrets"))
    assert "Mend this before you export: Secrets" in page.verdict
    wanted = []
    services.selection.finding_requested.connect(lambda note: wanted.append(note.place))
    page.choose_note("secrets", "page/index.html holds a private key")
    assert [each.attribute for each in wanted] == ["texts.intro"]


def test_what_cannot_be_known_of_a_form_with_problems_is_said(page, services):
    form = services.document.project
    gender = next(each for each in form.fields if each.kind == "radio")
    services.document.edit("Break", edits.change_field(form, gender.id, options=()))
    settle(page.bot, services.derived)
    page.bot.waitUntil(lambda: "Not known" in page.summary("weight"))
    assert "Not known" in page.summary("secrets")
    assert "pairs of colours" in page.summary("contrast")
    assert not page.has_details("weight")


def test_what_a_run_in_the_browser_found_counts_for_this_form_only(
    page, services, dialogs, tmp_path
):
    page.wait_for_gate()
    form = services.document.project
    found = Accessibility(states=4, faults=("button-name: The button has no name",))
    services.derived.note_accessibility(form, found)
    assert page.summary("accessibility") == "4 states of the page were looked at."
    page.open_details("accessibility")
    assert page.notes("accessibility") == list(found.faults)
    # What failed keeps nobody from an export who says so.
    dialogs.will("confirm", False)
    page.type_target(tmp_path / "out")
    page.press("export_button")
    assert "Accessibility of the page" in dialogs.said[-1]
    assert not (tmp_path / "out").exists()
    # The next run finds nothing: nothing is left to mend.
    services.derived.note_accessibility(form, Accessibility(states=4, faults=()))
    assert "Mend" not in page.verdict
    services.document.edit("Rename", replace(form, name="Another"))
    settle(page.bot, services.derived)
    page.wait_for_gate()
    assert page.summary("accessibility").startswith("Not run for the form as it is now")
    # Nor is it by a run that ends now, of the form as it was before the edit.
    services.derived.note_accessibility(form, found)
    assert page.summary("accessibility").startswith("Not run for the form as it is now")


def with_a_secret(form):
    secret = LocalText.of(en=key().private_pem.decode(), el="Γεια")
    return replace(form, texts=replace(form.texts, intro=secret))


def test_an_export_waits_for_the_gate_whatever_section_is_in_front(
    page, services, dialogs, tmp_path
):
    page.wait_for_gate()
    page.type_target(tmp_path / "out")
    services.document.edit("Paste", with_a_secret(services.document.project))
    assert page.mark("gate") == ""
    dialogs.will("confirm", False)
    page.press_enter_in_target()
    assert not page.is_ready
    page.bot.waitUntil(lambda: bool(dialogs.said))
    assert "although this failed: Secrets" in dialogs.said[0]
    assert page.section == "write"
    assert page.mark("gate") == "Mend this before you export: Secrets."
    assert not (tmp_path / "out").exists()


def test_a_gate_that_could_not_look_lets_nothing_pass_unasked(
    page, services, dialogs, tmp_path, monkeypatch
):
    def broken(_project):
        raise BuilderError("The weight is not known.")

    monkeypatch.setattr("builder.deliver.gate.gate_of", broken)
    page.type_target(tmp_path / "out")
    services.document.edit("Rename", replace(services.document.project, name="Another"))
    page.wait_until_ready()
    assert page.verdict == "The weight is not known."
    dialogs.will("confirm", False)
    page.press("export_button")
    assert "although this failed: Looking at the export" in dialogs.said[0]
    assert not (tmp_path / "out").exists()


def test_where_preview_can_run_it_a_button_leads_there(qtbot, services):
    runs = []
    report: Command[Facts] = Command(
        id="preview.accessibility_report", title="Report", menu=("Preview",)
    )
    rows = [each for each in services.commands.rows if each.id != report.id]
    commands = Commands((*rows, report), services.commands.facts)
    commands.handle({report.id: lambda: runs.append(1)})
    workspace = ExportWorkspace(replace(services, commands=commands))
    qtbot.addWidget(workspace, before_close_func=ExportWorkspace.shut_down)
    workspace.show()
    button = find(workspace, QPushButton, "preview_accessibility_report_button")
    assert button.text() == "Run in Preview"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert runs == [1]
