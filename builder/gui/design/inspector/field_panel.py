"""The properties of one field, as its kind's row lists them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from builder.form import edits
from builder.form.fields import ChoiceField, Field, Option
from builder.form.kinds import Kind, Property
from builder.form.project import Project
from builder.gui.design.inspector.editor import PropertyEditor, Subject
from builder.gui.design.inspector.editors import EDITORS
from builder.gui.design.inspector.section import PropertyRow, Section
from builder.gui.design.labels import name_follows, relabelled
from builder.gui.state.derived import Finding
from builder.gui.state.document import Document


class Folding(QObject):
    """Which sections are folded, the same for every kind of field."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folded: set[str] = set()

    def is_open(self, title: str) -> bool:
        """Tell whether sections of this title are open."""
        return title not in self._folded

    def note(self, title: str, open_: bool) -> None:  # noqa: FBT001 - a signal's arguments
        """Remember that the user opened or folded one."""
        (self._folded.discard if open_ else self._folded.add)(title)


class FieldPanel(QWidget):
    """Editors for all properties of a kind; made once per kind and filled anew per field.

    Args:
        kind: The kind.
        document: The open form.
        folding: Which sections are folded.
    """

    def __init__(
        self, kind: Kind, document: Document, folding: Folding, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"field_panel_{kind.name}")
        self._document = document
        self._folding = folding
        self._field_id = ""
        self._language = ""
        self._session = 0
        self._follows = False
        self._rows: dict[str, PropertyRow] = {}
        self._sections: dict[str, Section] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        for prop in kind.properties:
            self._add(prop)
        self._layout.addStretch(1)

    def show_field(self, project: Project, field: Field, language: str) -> None:
        """Show a field's values."""
        if field.id != self._field_id or language != self._language:
            self._field_id, self._language = field.id, language
            self._begin(project, field)
        for title, section in self._sections.items():
            section.set_open(open_=self._folding.is_open(title))
        subject = Subject(project, field, language)
        for attribute, row in self._rows.items():
            row.editor.show_value(getattr(field, attribute), subject)
            row.setVisible(_matters(row.editor.prop, field))

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what is wrong beside the properties concerned."""
        for attribute, row in self._rows.items():
            row.show_findings(
                [
                    each
                    for each in findings
                    if each.field_id == self._field_id and each.attribute == attribute
                ]
            )

    def focus(self, attribute: str) -> bool:
        """Put the keyboard into a property's editor; tells whether there is one."""
        row = self._rows.get(attribute)
        if row is None:
            return False
        section = self._sections[row.editor.prop.group]
        section.set_open(open_=True)
        row.editor.focus()
        return True

    def row(self, attribute: str) -> PropertyRow | None:
        """Return a property's row."""
        return self._rows.get(attribute)

    def _add(self, prop: Property) -> None:
        section = self._sections.get(prop.group)
        if section is None:
            section = Section(prop.group)
            section.toggled.connect(self._folding.note)
            self._sections[prop.group] = section
            self._layout.addWidget(section)
        editor = EDITORS[prop.editor](prop)
        editor.edited.connect(lambda value: self._on_edited(editor, value))
        editor.entered.connect(self._on_entered)
        row = PropertyRow(editor)
        self._rows[prop.attribute] = row
        section.add(row)

    def _on_entered(self) -> None:
        project = self._document.project
        try:
            self._begin(project, project.field(self._field_id))
        except KeyError:
            return

    def _begin(self, project: Project, field: Field) -> None:
        """Begin an undo step; a label that was never worded takes the name with it."""
        self._session += 1
        self._follows = name_follows(project, field)

    def _on_edited(self, editor: PropertyEditor, value: Any) -> None:
        project, attribute = self._document.project, editor.prop.attribute
        key = f"{self._field_id}.{attribute}.{self._language}.{self._session}"
        try:
            changed = self._changed(project, attribute, value)
        except KeyError:
            return
        label = f"Change {editor.prop.label[:1].lower()}{editor.prop.label[1:]}"
        self._document.edit(label, changed, key if editor.types else "")

    def _changed(self, project: Project, attribute: str, value: Any) -> Project:
        field = project.field(self._field_id)
        if attribute == "label":
            words = value.in_language(self._language)
            return relabelled(project, field.id, self._language, words, follow=self._follows)
        if attribute == "options" and isinstance(field, ChoiceField):
            default = default_after(field, value)
            return edits.change_field(project, field.id, options=value, default=default)
        return edits.change_field(project, field.id, **{attribute: value})


def _matters(prop: Property, field: Field) -> bool:
    """Tell whether a property changes anything, given the field's other ones."""
    return not prop.depends_on or getattr(field, prop.depends_on) in prop.matters_for


def default_after(field: ChoiceField, options: Sequence[Option]) -> str:
    """Return what is chosen at first once the options are these: it follows a changed value."""
    values = [option.value for option in options]
    if field.default in values or not field.default:
        return field.default
    before = [option.value for option in field.options]
    if len(values) == len(before) and field.default in before:
        return values[before.index(field.default)]
    return ""
