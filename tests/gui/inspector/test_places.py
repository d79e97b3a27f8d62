"""A click on a problem leads to where it is, whatever it is about."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTableWidget

from builder.form import edits
from builder.form.fields import Option
from builder.form.place import Place
from builder.form.texts import LocalText
from builder.gui.design.inspector.form_properties import FORM_TEXTS
from builder.gui.design.inspector.panel import Inspector
from builder.gui.design.settings_dialog import SettingsDialog
from builder.gui.translations.workspace import TranslationsWorkspace
from tests.faults import FAULTS, GOOD, Fault
from tests.gui.design_page import DesignPage
from tests.gui.settling import settle
from tests.projects import words

# What is wrong with a field or the form as a whole: it is mended on the canvas, by adding, moving
# or deleting.
WHOLE = {"form-empty", "form-too-long", "step-empty", "survey-feedback", "survey-fields"}


def lead_to(page: DesignPage, fault: Fault) -> None:
    page.document.open(fault.project)
    page.settle()
    page.workspace.services.selection.place_requested.emit(fault.place)


def faults(*, whole: bool) -> list[Fault]:
    # The Translations view words what the page says by itself; the theme has a view as well.
    elsewhere = ("page_words.", "theme.")
    kept = (each for each in FAULTS if not each.place.attribute.startswith(elsewhere))
    return [each for each in kept if (not each.place.attribute) is whole]


def shown_in(page: DesignPage, place: Place) -> Inspector | SettingsDialog:
    """Return where a place is edited: in the inspector, or among the settings of the form."""
    if place.field_id or place.attribute in {each.attribute for each in FORM_TEXTS}:
        return page.workspace.inspector
    return page.settings()


@pytest.mark.parametrize("fault", faults(whole=False), ids=str)
def test_a_place_is_edited_where_the_keyboard_is_then(bare_page, fault):
    lead_to(bare_page, fault)
    place = fault.place
    row = shown_in(bare_page, place).row(place.attribute)
    assert row is not None
    focused = QApplication.focusWidget()
    assert focused is not None
    assert row.editor.isAncestorOf(focused)
    assert row.isVisible()
    text = next(e.text for e in bare_page.findings if (e.code, e.place) == (fault.code, place))
    assert text.rpartition(": ")[2][1:] in row.findings.text()
    if place.language in fault.project.languages:
        assert bare_page.workspace.services.language.current == place.language
    if isinstance(focused, QLineEdit):
        assert not focused.hasSelectedText()
    table = row.editor.findChild(QTableWidget)
    if place.attribute == "messages":
        assert table is not None
        assert place.index is not None
        said = fault.project.field(place.field_id).messages[place.index].text
        language = bare_page.workspace.services.language.current
        item = table.item(table.currentRow(), 1)
        assert item is not None
        assert item.text() == said.in_language(language)
    elif table is not None and place.index is not None:
        assert table.currentRow() == place.index
        header = table.horizontalHeaderItem(table.currentColumn())
        assert header is not None
        heading = header.text()
        wanted = {"label": "Label", "value": "Value", "channel": "Channel"}
        assert heading == wanted.get(place.part, heading)
    elif isinstance(focused, QPlainTextEdit) and place.index is not None:
        assert focused.textCursor().blockNumber() == place.index


@pytest.mark.parametrize("fault", faults(whole=True), ids=str)
def test_what_is_wrong_with_the_whole_is_said_above_its_editors(bare_page, fault):
    assert fault.code in WHOLE
    lead_to(bare_page, fault)
    inspector = bare_page.workspace.inspector
    selected = bare_page.workspace.services.selection.ids
    assert selected == ({fault.place.field_id} if fault.place.field_id else frozenset())
    said = inspector.panel.others
    text = next(
        e.text for e in bare_page.findings if (e.code, e.place) == (fault.code, fault.place)
    )
    assert text.rpartition(": ")[2][1:] in said.text()
    assert said.isVisible()
    assert said.hasFocus()
    before = bare_page.document.project
    bare_page.type("x")
    assert bare_page.document.project is before


def test_a_missing_translation_is_typed_where_it_is_missing(page):
    page.document.open(edits.change_field(GOOD, "f_name", label=LocalText.of(en="First name")))
    page.settle()
    (place,) = (e.place for e in page.findings if e.code == "translation-missing")
    page.workspace.services.selection.place_requested.emit(place)
    page.enter("Όνομα")
    assert page.document.project.field("f_name").label.as_dict() == {
        "en": "First name",
        "el": "Όνομα",
    }


def test_keys_after_a_click_add_to_what_stands_there(page):
    page.document.open(edits.change_field(GOOD, "f_name", name="firstName"))
    page.workspace.services.selection.place_requested.emit(
        Place(field_id="f_name", attribute="name")
    )
    page.type("_2")
    assert page.document.project.field("f_name").name == "firstName_2"


def test_the_second_of_two_missing_languages_is_next(page):
    project = edits.set_languages(GOOD, ("en", "el", "de"))
    page.document.open(edits.change_field(project, "f_head", text=words("Order", "Παραγγελία")))
    page.settle()
    places = [e.place for e in page.findings if e.place.field_id == "f_head"]
    assert places == [Place(field_id="f_head", attribute="text", language="de")]
    page.workspace.services.selection.place_requested.emit(places[0])
    page.type("Bestellung")
    assert page.document.project.field("f_head").text.in_language("de") == "Bestellung"


def test_a_folded_section_stays_open_once_a_problem_led_into_it(page):
    page.document.open(GOOD)
    place = Place(field_id="f_name", attribute="messages", index=0)
    for _ in range(2):
        page.workspace.services.selection.place_requested.emit(place)
        assert page.editor("messages").isVisible()
        page.workspace.services.selection.select({"f_mail"})
        assert page.editor("messages").isVisible()


@pytest.mark.parametrize(
    "place",
    [
        Place(attribute="platform.read_context"),
        Place(field_id="f_name", attribute="width"),
    ],
)
def test_the_editor_that_a_problem_leads_to_is_scrolled_into_view(page, qtbot, place):
    page.workspace.resize(1280, 420)
    page.document.open(GOOD)
    page.workspace.settings.resize(720, 400)
    page.workspace.services.selection.place_requested.emit(place)
    shown = shown_in(page, place)

    def is_seen() -> bool:
        row = shown.row(place.attribute)
        assert row is not None
        editor = row.editor.target()
        top = editor.mapTo(shown, editor.rect().topLeft()).y()
        return bool(0 <= top <= shown.height() - editor.height())

    qtbot.waitUntil(is_seen)


def test_a_language_that_the_form_lost_leads_to_the_text_nevertheless(page):
    page.document.open(GOOD)
    place = Place(field_id="f_name", attribute="label", language="de")
    page.workspace.services.selection.place_requested.emit(place)
    assert page.editor("label").hasFocus()
    assert page.workspace.services.language.current == "en"


def test_a_field_that_is_gone_leads_to_the_form(page):
    page.document.open(GOOD)
    place = Place(field_id="f_gone", attribute="label")
    page.workspace.services.selection.place_requested.emit(place)
    assert page.workspace.inspector.title == "Form"
    assert page.workspace.services.selection.ids == frozenset()


def test_enter_on_a_problem_leads_to_its_place(app):
    app.document.open(edits.change_field(GOOD, "f_name", label=LocalText.of(en="First name")))
    app.problems()
    app.window.problems.list.setFocus()
    app.bot.keyClick(app.window.problems.list, Qt.Key.Key_Home)
    app.bot.keyClick(app.window.problems.list, Qt.Key.Key_Return)
    assert app.here == "Design"
    app.design.enter("Όνομα")
    assert app.document.project.field("f_name").label.in_language("el") == "Όνομα"
    assert app.document.project.field("f_name").label.in_language("en") == "First name"


@pytest.mark.parametrize(
    ("part", "typed", "changed"),
    [
        ("has no label in Greek", "B", lambda p: p.field("f_reason").options[1].label.in_language("el") == "B"),
        ("listed twice", "2", lambda p: p.platform.integrations[3].integration_id.endswith("2")),
        ("grade 2 has no wording", "M", lambda p: p.field("f_faces").grade_words[1].in_language("el") == "M"),
    ],
)  # fmt: skip
def test_a_click_on_a_problem_leads_to_its_row_or_line(app, part, typed, changed):
    project = edits.change_field(
        GOOD,
        "f_reason",
        options=(
            Option(value="a", label=words("A")),
            Option(value="b", label=LocalText.of(en="B")),
        ),
    )
    faces = (words("Bad"), LocalText.of(en="Fair"), words("Good"))
    project = edits.change_field(project, "f_faces", grade_words=faces)
    platform = project.platform
    listed = (*platform.integrations, platform.integrations[0])
    app.document.open(replace(project, platform=replace(platform, integrations=listed)))
    app.go("Preview")
    app.choose_problem(part)
    assert app.here == "Design"
    if app.design.settings_are_shown:
        app.design.settings()
    app.design.type(typed)
    app.design.press(Qt.Key.Key_Return)
    app.bot.waitUntil(lambda: changed(app.document.project))


def test_what_is_wrong_with_the_pages_own_words_leads_to_their_cell(app):
    of_words = [each for each in FAULTS if each.place.is_of_page_words]
    assert len(of_words) > 4
    for fault in of_words:
        app.document.open(fault.project)
        app.go("Keys")
        settle(app.bot, app.window.services.derived)
        (said,) = (
            each
            for each in app.window.services.derived.findings
            if (each.code, each.place) == (fault.code, fault.place)
        )
        app.window.services.selection.finding_requested.emit(said)
        assert app.window.front == "translations", fault
        view = app.workspace("translations", TranslationsWorkspace)
        assert view.grid.hasFocus()
        assert view.grid.currentIndex() == view.model.index_of(fault.place), fault
        assert view.grid.current_language == fault.place.language
