"""Nothing of the model needs a text editor: each property of each class has an editor that shows."""

from dataclasses import fields

from PySide6.QtWidgets import QApplication

from builder.form.kinds import KINDS
from builder.form.place import Place
from builder.form.project import Flow, FormTexts, Hosting, Platform, Project
from builder.gui.design.inspector.editors import EDITORS
from builder.gui.design.inspector.form_properties import FORM_PROPERTIES
from builder.gui.design.settings_dialog import PAGES
from tests.faults import GOOD
from tests.gui.geometry import faults_of
from tests.gui.inspector.inspector_page import InspectorPage

PARTS = {"texts": FormTexts, "flow": Flow, "platform": Platform, "hosting": Hosting}
# The canvas adds, moves and removes fields; the grid of translations has the page's own words; the
# theme has a view of its own (tests/gui/appearance).
ELSEWHERE = {"fields", "page_words", "theme"}


def of_the_form() -> set[str]:
    """Every setting of the form, by its dotted name, as the dataclasses have them."""
    found = {each.name for each in fields(Project)} - ELSEWHERE - PARTS.keys()
    return found | {f"{name}.{each.name}" for name, part in PARTS.items() for each in fields(part)}


def test_every_setting_of_the_form_has_an_editor_that_is_seen(page):
    page = InspectorPage(page)
    page.select()
    seen = {a for a in of_the_form() if (row := page.inspector.row(a)) and row.isVisible()}
    for title in PAGES:
        dialog = page.open_settings(title)
        for attribute in of_the_form():
            row = dialog.row(attribute)
            if row is not None and row.isVisible():
                assert row.editor.target().isEnabled(), attribute
                seen.add(attribute)
        assert faults_of(dialog) == []
    assert seen == of_the_form() == {each.attribute for each in FORM_PROPERTIES}


def test_every_property_of_every_kind_has_an_editor_that_is_seen(page):
    page = InspectorPage(page)
    unseen = []
    for kind in KINDS.values():
        field = next(each for each in GOOD.fields if each.kind == kind.name)
        page.select(field.id)
        edited = {each.attribute: each for each in kind.properties}
        assert edited.keys() == {each.name for each in fields(kind.cls)} - {"id"}, kind.name
        for attribute, prop in edited.items():
            assert prop.editor in EDITORS
            page.inspector.focus_place(Place(field_id=field.id, attribute=attribute))
            row = page.inspector.row(attribute)
            assert (row is not None) is prop.matters(field), (kind.name, attribute)
            if row is None:
                unseen.append((kind.name, attribute))
                continue
            assert row.isVisible()
            assert row.isAncestorOf(QApplication.focusWidget()), (kind.name, attribute)
    # What can only be wrong, or changes nothing as the field is.
    assert {attribute for kind, attribute in unseen if kind != "hidden"} <= {
        "required", "required_if", "delimiter",
    }  # fmt: skip


def test_what_can_only_be_wrong_is_shown_where_it_is_wrong(page):
    from builder.form import edits

    page = InspectorPage(page)
    for field_id in ("f_agree", "f_slide"):
        page.select(field_id)
        assert page.inspector.row("required") is None
        page.document.open(edits.change_field(GOOD, field_id, required=False))
        page.select(field_id)
        page.click("required")
        assert page.field(field_id).required is True
        assert page.inspector.row("required") is None
        page.undo()
        assert page.field(field_id).required is False
        assert page.row("required").isVisible()
