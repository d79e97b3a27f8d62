"""The panel of properties: over any subject, in the order of the eye, with editors inside editors."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from builder.check import Finding
from builder.form import edits
from builder.form.kinds import KINDS, Property
from builder.form.place import Place
from builder.gui.design.inspector import editors
from builder.gui.design.inspector.editor import PropertyEditor, Tools, put_keyboard_into
from builder.gui.design.inspector.fields_lens import FieldsLens
from builder.gui.design.inspector.form_properties import FORM_TEXTS
from builder.gui.design.inspector.lens import FieldLens, FormLens
from builder.gui.design.inspector.property_panel import PropertyPanel
from builder.gui.widgets.folding import Folding
from tests.faults import GOOD
from tests.gui.inspector.inspector_page import InspectorPage


@pytest.fixture
def page(page):
    return InspectorPage(page)


ONE_OF_EACH = [next(f.id for f in GOOD.fields if f.kind == kind) for kind in KINDS]


def tab_stops(page: InspectorPage) -> list[QWidget]:
    """Return what Tab stops at within the panel, from its first stop on."""
    panel = page.inspector.panel
    page.inspector.search_line.setFocus()
    if "form_settings_button" in page.visible_buttons():
        page.key(Qt.Key.Key_Tab)
    stops: list[QWidget] = []
    for _ in range(120):
        page.key(Qt.Key.Key_Tab)
        if not panel.isAncestorOf(page.focused):
            return stops
        stops.append(page.focused)
    raise AssertionError(f"Tab never leaves the inspector: {stops[-5:]}")


@pytest.mark.parametrize("field_id", ["", *ONE_OF_EACH])
def test_tab_goes_from_top_to_bottom_and_leaves(page, field_id):
    # Other kinds first, whose editors are there already then.
    page.select("f_name")
    page.select("f_topics")
    page.select(*([field_id] if field_id else []))
    if field_id and KINDS[GOOD.field(field_id).kind].answered:
        page.open_section("Messages")
    places = settled_places(page, tab_stops(page))
    assert len(places) >= len([r for r in properties_of(field_id) if page.inspector.row(r)])
    for one, other in pairwise(places):
        is_below = one.top() < other.top()
        is_beside = one.top() <= other.bottom() and other.top() <= one.bottom()
        assert is_below or (is_beside and one.left() < other.left())


def settled_places(page: InspectorPage, widgets: list[QWidget]) -> list[QRect]:
    """Return where widgets stand in the panel, once no layout moves them any more."""
    before: list[QRect] = []
    panel = page.inspector.panel
    while True:
        places = [QRect(each.mapTo(panel, QPoint(0, 0)), each.size()) for each in widgets]
        if places == before:
            return places
        before = places
        QApplication.processEvents()


def properties_of(field_id: str) -> list[str]:
    row = KINDS[GOOD.field(field_id).kind].properties if field_id else FORM_TEXTS
    return [each.attribute for each in row]


@pytest.mark.parametrize("field_id", ["", *ONE_OF_EACH])
def test_every_property_has_an_editor_with_a_name_that_takes_the_keyboard(page, field_id):
    page.select(*([field_id] if field_id else []))
    if field_id and KINDS[GOOD.field(field_id).kind].answered:
        page.open_section("Messages")
    for attribute in properties_of(field_id):
        row = page.inspector.row(attribute)
        if row is None:
            continue  # it does not matter just now
        target = page.input(attribute)
        target.setFocus()
        assert row.isAncestorOf(page.focused)
        said = target.accessibleName() or getattr(target, "text", str)()
        assert said, attribute


def test_editors_are_shared_by_the_kinds_that_have_the_property(page):
    page.select("f_name")
    label = page.row("label")
    page.select("f_stars")
    assert page.row("label") is label
    assert page.inspector.row("pattern") is None


@pytest.mark.parametrize("field_id", ["", *ONE_OF_EACH])
def test_showing_a_subject_edits_nothing(page, field_id):
    page.select(*([field_id] if field_id else []))
    for language in ("el", "en"):
        page.design.workspace.services.language.choose(language)
    assert page.document.project is GOOD
    assert page.document.undo_stack.count() == 0


# -- a property that is edited in parts ------------------------------------------------------


class PartsEditor(PropertyEditor):
    """One line for each entry: as tall as there are entries, with marks of its own."""

    def __init__(self, prop, parent=None):
        super().__init__(prop, parent)
        self.lines: list[QLineEdit] = []
        self.marked: list[int] = []
        self.box = QVBoxLayout(self)

    def show_value(self, value, subject):
        while len(self.lines) < len(value):
            self.add_line()
        for line, text in zip(self.lines, value, strict=False):
            line.setText(text)
        self.value = value

    def add_line(self):
        line, place = QLineEdit(), len(self.lines)
        line.textEdited.connect(lambda text: self.on_edited(place, text))
        self.lines.append(line)
        self.box.addWidget(line)

    def on_edited(self, place, text):
        self.edited.emit((*self.value[:place], text, *self.value[place + 1 :]))

    def show_findings(self, findings):
        self.marked = [each.place.index for each in findings]

    def target(self):
        return self

    def focus(self, place):
        put_keyboard_into(self.lines[place.index or 0])


COUNTRIES = Property(attribute="preferred", label="First", editor="line", group="Basics")


@pytest.fixture
def panel(page, qtbot, monkeypatch):
    monkeypatch.setitem(editors.EDITORS, "line", PartsEditor)
    services = page.design.workspace.services
    tools = Tools(services.messages, services.tasks, services.commands.run)
    panel = PropertyPanel(page.document, Folding(()), tools)
    qtbot.addWidget(panel)
    panel.resize(300, 400)
    panel.show_subject(GOOD, FieldLens(of="f_land", language="en"), [COUNTRIES])
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    return panel


def test_a_panel_holds_editors_of_several_parts(panel, page):
    row = panel.row("preferred")
    assert row.height() > 2 * row.editor.lines[0].height()
    place = Place(field_id="f_land", attribute="preferred", index=1)
    panel.show_findings([Finding(code="x", severity="error", text="Wrong.", place=place)])
    assert row.editor.marked == [1]
    assert row.findings.text() == "Wrong."
    assert panel.others.isHidden()
    panel.focus(place)
    focused = QApplication.focusWidget()
    assert focused is row.editor.lines[1]
    page.bot.keyClicks(focused, "X")
    assert page.document.project.field("f_land").preferred == ("GR", "CYX")
    assert page.document.undo_stack.undoText() == "Change first"


def test_a_panel_is_given_another_subject_at_any_time(panel, page):
    panel.show_subject(GOOD, FormLens(language="en"), FORM_TEXTS[:1])
    assert panel.row("preferred") is None
    assert panel.row("texts.title").isVisible()
    page.document.open(replace(GOOD, fields=()))
    # What is still typed into an editor of a field that is gone goes nowhere.
    lens = FieldLens(of="f_land", language="en")
    with pytest.raises(KeyError):
        panel.show_subject(page.document.project, lens, [COUNTRIES])


def test_findings_of_other_fields_are_not_shown(panel):
    there = Place(field_id="f_name", attribute="preferred", index=1)
    panel.show_findings([Finding(code="x", severity="error", text="Wrong.", place=there)])
    assert panel.row("preferred").findings.text() == ""
    assert panel.others.isHidden()


def test_findings_of_several_fields_are_shown_together_in_their_order(panel):
    panel.show_subject(
        GOOD, FieldsLens(of=frozenset({"f_land", "f_name"}), language="en"), [COUNTRIES]
    )
    found = [
        Finding(
            code="x", severity="error", text=text, place=Place(field_id=of, attribute="preferred")
        )
        for of, text in (
            ("f_name", "One."),
            ("f_land", "Two."),
            ("f_qty", "No."),
            ("f_name", "Three."),
        )
    ]
    for findings in (found, found[::-1]):
        panel.show_findings(findings)
        shown = panel.others.text()  # a text field has no row for it
        words_ = [each.text for each in findings if each.text != "No."]
        assert [shown.find(each) for each in words_] == sorted(shown.find(each) for each in words_)
        assert all(each in shown for each in words_)
        assert "No." not in shown


def test_typing_is_undone_at_once_and_another_field_is_a_step_of_its_own(page):
    page.select("f_name")
    page.type_into("hint", "abc")
    page.select("f_order")
    page.type_into("hint", "x")
    assert page.document.undo_stack.count() == 2
    page.undo()
    assert page.field("f_name").hint.in_language("en") == "abc"
    page.undo()
    assert page.document.project is GOOD


def test_undo_shows_the_value_that_is_back(page):
    page.select("f_name")
    page.type_into("label", "Changed")
    page.undo()
    assert page.input("label").text() == "First name"


def test_a_value_that_was_held_back_is_gone_with_its_field(page):
    page.select("f_name")
    page.type_into("name", "1x")
    assert page.problem("name")
    page.document.edit("x", edits.remove_fields(page.document.project, {"f_name"}))
    page.select("f_order")
    assert page.problem("name") == ""
    assert page.input("name").text() == "order_no"
