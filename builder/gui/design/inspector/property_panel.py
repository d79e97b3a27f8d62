"""Editors of properties, in sections, for the subject of a lens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any, get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from builder.form.kinds import GROUPS, Property, PropertyGroup
from builder.form.place import Place
from builder.form.project import Project
from builder.gui.design.inspector.editor import (
    MIXED,
    PropertyEditor,
    Subject,
    Tools,
    put_keyboard_into,
)
from builder.gui.design.inspector.editors import EDITORS
from builder.gui.design.inspector.lens import Lens
from builder.gui.design.inspector.section import FindingsLabel, PropertyRow, Section, set_shown
from builder.gui.state.document import Document
from builder.gui.widgets.folding import Folding
from builder.gui.widgets.sentences import inside
from builder.gui.widgets.theme import Space
from builder.say import say
from builder.searching import folded

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding


class PropertyPanel(QWidget):
    """Editors for the properties of a lens's subject.

    An editor is made when its property is first shown in a section that is open, and serves every
    kind of field that has the property.

    Args:
        document: The open form.
        folding: Which sections are folded.
        tools: What editors need besides.
        elsewhere: Properties of its subjects that are edited and marked somewhere else.

    Attributes:
        others: What is wrong with the subject as a whole, or with what has no editor here.

    Signals:
        place_wanted(place): The user wants to see another place of the form.
    """

    place_wanted = Signal(object)

    def __init__(
        self,
        document: Document,
        folding: Folding,
        tools: Tools,
        elsewhere: Collection[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("property_panel")
        self._document = document
        self._folding = folding
        self._tools = tools
        self._elsewhere = elsewhere
        self._searched: tuple[str, ...] = ()
        folding.restored.connect(self._show_again)
        self._lens: Lens | None = None
        self._session = 0
        self._has_begun = False
        self._project: Project | None = None
        self._editing = False
        self._properties: Sequence[Property] = ()
        self._findings: Sequence[Finding] = ()
        self._numbers: Mapping[str, Sequence[int]] = {}
        self._wanted: dict[str, Property] = {}
        self._rows: dict[Property, PropertyRow] = {}
        self._shown: dict[str, PropertyRow] = {}
        self._used: dict[Property, PropertyRow] = {}
        self._sections: dict[str, Section] = {}
        self.others = FindingsLabel("findings_others")
        self.others.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.others.setContentsMargins(Space.L, 10, Space.L, 10)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.others)
        self._layout.addStretch(1)

    def show_subject(self, project: Project, lens: Lens, properties: Sequence[Property]) -> None:
        """Show the values of these properties of what a lens looks at."""
        self._properties = properties
        if self._lens is None or lens.of_whom != self._lens.of_whom:
            for row in self._used.values():
                row.editor.forget()
            self._used = {}
        # What another pane changed meanwhile ends the undo step, and may have ended that a name
        # follows.
        changed_elsewhere = project is not self._project and not self._editing
        if self._lens is None or lens != self._lens.at_rest or changed_elsewhere:
            self._begin(lens)
        self._project = project
        subject = lens.subject(project)
        self._wanted = {
            prop.attribute: prop
            for prop in properties
            if lens.matters(subject, prop) and self._is_searched(prop)
        }
        is_new = self._make(properties)
        self._shown = {
            attribute: self._rows[prop]
            for attribute, prop in self._wanted.items()
            if prop in self._rows
        }
        self._used |= {row.editor.prop: row for row in self._shown.values()}
        for prop, row in self._rows.items():
            here = self._shown.get(prop.attribute) is row
            set_shown(row, shown=here)
            if here:
                is_new |= self._show_value(lens, subject, row)
        self._show_sections(lens, subject)
        if is_new:
            self._order_tabs()

    def prepare(self, properties: Sequence[Property]) -> Iterator[None]:
        """Make the rows of properties before they are shown, each after a ``yield``."""
        before: dict[str, PropertyRow] = {}
        made = False
        for prop in properties:
            if prop not in self._rows and self._folding.is_open(prop.group):
                made = True
                yield
                if prop not in self._rows:  # not made by what happened meanwhile
                    row = self._insert_row(prop, before.get(prop.group))
                    for each in (row, *row.findChildren(QWidget)):
                        each.ensurePolished()
            if prop in self._rows:
                before[prop.group] = self._rows[prop]
        if made:
            yield
            self._order_tabs()

    def search(self, words: str) -> None:
        """Show only properties with all of these words in their label, help, section or choices."""
        searched = tuple(folded(words).split())
        if searched != self._searched:
            self._searched = searched
            self._show_again()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what is wrong beside the properties concerned, and the rest above them."""
        if findings is not self._findings:
            self._findings = findings
            self._numbers = _numbers_by_field(findings)
        here: dict[str, list[Finding]] = {}
        concerned = () if self._lens is None else self._lens.concerned
        # Not all of them at each selection: a large form may have thousands.
        for number in sorted(n for id_ in concerned for n in self._numbers.get(id_, ())):
            each = findings[number]
            here.setdefault(each.place.attribute, []).append(each)
        for attribute in self._wanted:
            found = here.pop(attribute, [])
            if attribute in self._shown:
                self._shown[attribute].show_findings(found)
        rest = (found for attribute, found in here.items() if attribute not in self._elsewhere)
        self.others.show_findings([each for found in rest for each in found])

    def focus(self, place: Place) -> None:
        """Put the keyboard where a place is edited; where nothing edits it, on what is said."""
        self.search("")
        prop = self._wanted.get(place.attribute)
        if prop is not None:
            self._fold(prop.group, True)
            self._shown[place.attribute].editor.focus(place)
        elif not self.others.isHidden():
            put_keyboard_into(self.others)
        else:
            self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard into the first editor that is seen."""
        for row in self._shown.values():
            if row.isVisible():
                row.editor.focus(Place())
                return

    @property
    def has_rows(self) -> bool:
        """Whether the subject has any of the properties."""
        return bool(self._wanted)

    def row(self, attribute: str) -> PropertyRow | None:
        """Return a property's row, if the subject has it, it matters, and its section was open."""
        return self._shown.get(attribute)

    # -- making rows ---------------------------------------------------------------------------

    def _make(self, properties: Sequence[Property]) -> bool:
        """Make the rows that open sections lack, each behind the one that stands before it here.

        Returns:
            Whether a row is new.
        """
        before: dict[str, PropertyRow] = {}
        made = False
        for prop in properties:
            self._section(prop.group)
            row = self._rows.get(prop)
            wanted = self._wanted.get(prop.attribute) is prop
            if row is None and wanted and self._is_open(prop.group):
                made = True
                row = self._insert_row(prop, before.get(prop.group))
            if row is not None:
                before[prop.group] = row
        return made

    def _insert_row(self, prop: Property, before: PropertyRow | None) -> PropertyRow:
        """Make the row of a property behind another one; it is not shown yet."""
        row = self._rows[prop] = self._make_row(prop)
        row.hide()
        self._section(prop.group).insert_behind(before, row)
        return row

    def _make_row(self, prop: Property) -> PropertyRow:
        editor = EDITORS[prop.editor](prop)
        editor.equip(self._tools)
        editor.edited.connect(lambda value: self._on_edited(editor, value))
        editor.entered.connect(self._on_entered)
        editor.form_edited.connect(self._document.edit)
        editor.place_wanted.connect(self.place_wanted)
        row = PropertyRow(editor)
        row.reset_wanted.connect(lambda: self._reset(prop))
        row.levelling_wanted.connect(lambda: self._level(prop))
        return row

    def _section(self, title: str) -> Section:
        """Return the section of a group, made in the order of the groups."""
        if title not in self._sections:
            self._sections[title] = section = Section(title)
            section.hide()  # until a subject has properties in it
            section.toggled.connect(self._fold)
            order = get_args(PropertyGroup)
            earlier = [each for each in self._sections if order.index(each) < order.index(title)]
            self._layout.insertWidget(1 + len(earlier), section)
        return self._sections[title]

    def _fold(self, title: str, open_: bool) -> None:  # noqa: FBT001 - a signal's arguments
        """Open or fold a section; one that is opened for the first time gets its rows now."""
        self._folding.note(title, open_)
        self._show_again()

    def _show_again(self) -> None:
        if self._lens is not None:
            self.show_subject(self._document.project, self._lens.at_rest, self._properties)
            self.show_findings(self._findings)

    def _order_tabs(self) -> None:
        """Let Tab go as the eye does, whenever each editor was made."""
        stops: list[QWidget] = [self.others]
        for section in sorted(self._sections.values(), key=self._layout.indexOf):
            stops += section.tab_stops()
        for stop, following in pairwise(stops):
            QWidget.setTabOrder(stop, following)

    # -- showing -------------------------------------------------------------------------------

    def _is_open(self, title: str) -> bool:
        """Tell whether a section is open; nothing that was searched for is folded away."""
        return bool(self._searched) or self._folding.is_open(title)

    def _is_searched(self, prop: Property) -> bool:
        if not self._searched:
            return True
        words = " ".join(
            (prop.label, prop.help, GROUPS[prop.group], *(each for _, each in prop.choices))
        )
        return all(map(folded(words).__contains__, self._searched))

    def _show_value(self, lens: Lens, subject: Subject, row: PropertyRow) -> bool:
        """Show a value in its row; tells whether that takes a new button."""
        prop, value = row.editor.prop, lens.value(subject, row.editor.prop)
        mixed = value is MIXED and not row.editor.shows_mixed
        if not mixed:
            row.editor.show_value(value, subject)
        row.show_note(lens.note(subject, prop))
        is_new = row.show_mixed(mixed=mixed)
        return row.show_changed(changed=lens.is_changed(subject, prop)) or is_new

    def _show_sections(self, lens: Lens, subject: Subject) -> None:
        changed = Counter[str](
            prop.group for prop in self._wanted.values() if lens.is_changed(subject, prop)
        )
        groups = {prop.group for prop in self._wanted.values()}
        for title, section in self._sections.items():
            set_shown(section, shown=title in groups)
            section.set_open(open_=self._is_open(title))
            section.show_changed(changed[title])

    # -- editing -------------------------------------------------------------------------------

    def _on_entered(self) -> None:
        if self._lens is not None:
            self._begin(self._lens.at_rest)

    def _begin(self, lens: Lens) -> None:
        """Begin an undo step; what it has to know is found out with its first edit."""
        self._session += 1
        self._lens = lens
        self._has_begun = False

    def _lens_of_step(self, lens: Lens) -> Lens:
        """Return the lens with what it has to know of the undo step.

        Raises:
            KeyError: The subject is not in the project any more.
        """
        if not self._has_begun:
            self._lens = lens = lens.begun(self._document.project)
            self._has_begun = True
        return lens

    def _on_edited(self, editor: PropertyEditor, value: Any) -> None:
        if self._lens is None:
            return
        try:
            lens = self._lens_of_step(self._lens)
            changed = lens.changed(self._document.project, editor.prop, value)
        except KeyError:  # the field is gone already
            return
        key = f"{lens.of_whom}.{editor.prop.attribute}.{self._session}"
        self._editing = True  # what the document makes of it is still this panel's edit
        try:
            self._document.edit(_changing(editor.prop), changed, key if editor.types else "")
        finally:
            self._editing = False

    def _reset(self, prop: Property) -> None:
        if self._lens is not None:
            self._rows[prop].editor.forget()
            changed = self._lens_of_step(self._lens).reset(self._document.project, prop)
            self._document.edit(say("Reset {property}", property=inside(prop.label)), changed)

    def _level(self, prop: Property) -> None:
        if self._lens is not None:
            project, lens = self._document.project, self._lens_of_step(self._lens)
            value = lens.first_value(lens.subject(project), prop)
            self._document.edit(_changing(prop), lens.changed(project, prop, value))


def _changing(prop: Property) -> str:
    return say("Change {property}", property=inside(prop.label))


def _numbers_by_field(findings: Sequence[Finding]) -> Mapping[str, Sequence[int]]:
    """Return which findings concern each field, in their order; "" for the form itself."""
    found: dict[str, list[int]] = {}
    for number, each in enumerate(findings):
        found.setdefault(each.place.field_id, []).append(number)
    return found
