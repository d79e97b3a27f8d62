"""The editors of some properties, in sections, over whatever subject a lens looks at."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from builder.form.kinds import Property
from builder.form.place import Place
from builder.form.project import Project
from builder.gui.design.inspector.editor import PropertyEditor, put_keyboard_into
from builder.gui.design.inspector.editors import EDITORS
from builder.gui.design.inspector.lens import Lens
from builder.gui.design.inspector.section import FindingsLabel, PropertyRow, Section, set_shown
from builder.gui.state.derived import Finding
from builder.gui.state.document import Document


class Folding(QObject):
    """Which sections are folded, the same for every kind of field.

    Args:
        folded: Titles of the sections that are folded at first.
    """

    def __init__(self, folded: Collection[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folded = set(folded)

    def is_open(self, title: str) -> bool:
        """Tell whether sections of this title are open."""
        return title not in self._folded

    def note(self, title: str, open_: bool) -> None:  # noqa: FBT001 - a signal's arguments
        """Remember that one was opened or folded."""
        (self._folded.discard if open_ else self._folded.add)(title)


class PropertyPanel(QWidget):
    """Editors for a list of properties; made once, and filled for each subject.

    Args:
        name: The panel's object name.
        properties: What is edited, in order.
        document: The open form.
        folding: Which sections are folded.
    """

    def __init__(
        self,
        name: str,
        properties: Sequence[Property],
        document: Document,
        folding: Folding,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._document = document
        self._folding = folding
        self._lens: Lens | None = None
        self._session = 0
        self._rows: dict[str, PropertyRow] = {}
        self._sections: dict[str, Section] = {}
        # What is wrong with the subject as a whole, or with what has no editor here.
        self.others = FindingsLabel("findings_others")
        self.others.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.others.setContentsMargins(16, 10, 16, 10)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.others)
        for prop in properties:
            self._add(prop)
        self._layout.addStretch(1)

    def show_subject(self, project: Project, lens: Lens) -> None:
        """Show the values of what a lens looks at."""
        if self._lens is None or lens.key != self._lens.key:
            self._begin(project, lens)
        subject = lens.subject(project)
        mattering = set()
        for row in self._rows.values():
            prop = row.editor.prop
            matters = lens.matters(subject, prop)
            set_shown(row, shown=matters)
            if matters:
                mattering.add(prop.group)
                row.editor.show_value(lens.value(subject, prop), subject)
                row.show_note(lens.note(subject, prop))
        for title, section in self._sections.items():
            set_shown(section, shown=title in mattering)
            section.set_open(open_=self._folding.is_open(title))

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what is wrong beside the properties concerned, and the rest above them."""
        field_id = self._lens.field_id if self._lens else ""
        here: dict[str, list[Finding]] = {}
        for each in findings:
            if each.place.field_id == field_id:
                here.setdefault(each.place.attribute, []).append(each)
        for attribute, row in self._rows.items():
            row.show_findings(here.pop(attribute, []))
        self.others.show_findings([each for found in here.values() for each in found])

    def focus(self, place: Place) -> None:
        """Put the keyboard where a place is edited; where nothing edits it, on what is said."""
        row = self._rows.get(place.attribute)
        if row is None or row.isHidden():
            self._focus_elsewhere()
            return
        title = row.editor.prop.group
        self._folding.note(title, True)
        self._sections[title].set_open(open_=True)
        row.editor.focus(place)

    def focus_first(self) -> None:
        """Put the keyboard into the first editor that is seen."""
        for row in self._rows.values():
            if row.isVisible():
                row.editor.focus(Place())
                return

    @property
    def has_rows(self) -> bool:
        """Whether the subject has any of the properties."""
        return any(not row.isHidden() for row in self._rows.values())

    def row(self, attribute: str) -> PropertyRow | None:
        """Return a property's row."""
        return self._rows.get(attribute)

    def _focus_elsewhere(self) -> None:
        if self.others.isHidden():
            self.focus_first()
        else:
            put_keyboard_into(self.others)

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
        if self._lens is not None:
            try:
                self._begin(self._document.project, self._lens)
            except KeyError:  # the field is gone already
                return

    def _begin(self, project: Project, lens: Lens) -> None:
        """Begin an undo step."""
        self._session += 1
        self._lens = lens.begun(project)

    def _on_edited(self, editor: PropertyEditor, value: Any) -> None:
        if self._lens is None:
            return
        try:
            changed = self._lens.changed(self._document.project, editor.prop, value)
        except KeyError:  # the field is gone already
            return
        label = f"Change {editor.prop.label[:1].lower()}{editor.prop.label[1:]}"
        key = f"{self._lens.key}.{editor.prop.attribute}.{self._session}"
        self._document.edit(label, changed, key if editor.types else "")
