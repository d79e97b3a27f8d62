"""The inspector itself: shows the panel that fits the selection."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields as dataclass_fields
from functools import cache, partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from builder.form.fields import Field
from builder.form.kinds import KINDS, Property, kind_of
from builder.form.place import Place
from builder.form.project import Theme
from builder.gui.design.inspector.editor import PropertyEditor, tools_of
from builder.gui.design.inspector.fields_lens import FieldsLens, shared_properties
from builder.gui.design.inspector.form_properties import FORM_SETTINGS, FORM_TEXTS
from builder.gui.design.inspector.lens import FieldLens, FormLens, Lens
from builder.gui.design.inspector.property_panel import PropertyPanel
from builder.gui.design.inspector.section import PropertyRow
from builder.gui.design.language_choice import LanguageChoice
from builder.gui.design.rule_badges import RuleBadges
from builder.gui.state.services import Services
from builder.gui.widgets.elided import ElidedLabel
from builder.gui.widgets.flowing import FlowingRow
from builder.gui.widgets.folding import Folding
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.search_line import SearchLine
from builder.gui.widgets.sign import Sign
from builder.gui.widgets.theme import Space
from builder.say import listed, say, say_count

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding

_IN_APPEARANCE: Final = frozenset(f"theme.{each.name}" for each in dataclass_fields(Theme))
# The sections that are folded at first.
FOLDED_AT_FIRST: Final = frozenset({"Messages"})
_IN_THE_SETTINGS: Final = frozenset(each.attribute for each in FORM_SETTINGS) - {
    each.attribute for each in FORM_TEXTS
}


class Inspector(QWidget):
    """Edits the selected field, what several have in common, or the texts of the form.

    Args:
        services: The application's shared parts.

    Attributes:
        panel: The editors of what is selected.

    Signals:
        settings_wanted(place): A :class:`Place` is edited among the settings of the form.
    """

    settings_wanted = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self._document = services.document
        self._selection = services.selection
        self._findings: Sequence[Finding] = ()
        self._is_late = False
        self._language = services.language
        tools = tools_of(services)
        folding = Folding(FOLDED_AT_FIRST, self)
        folding.setObjectName("inspector_folding")
        self.panel = PropertyPanel(
            services.document, folding, tools, _IN_THE_SETTINGS | _IN_APPEARANCE
        )
        self.panel.place_wanted.connect(self.focus_place)
        self._page = Scrolling(self.panel)
        self._properties: Sequence[Property] = ()
        self._glyph = Sign("form", 18)
        self._glyph.setObjectName("inspector_sign")
        self._title = ElidedLabel()
        self._title.setObjectName("inspector_title")
        self._title.setProperty("role", "pane_title")
        self.badges = RuleBadges()
        self.badges.place_wanted.connect(self.focus_place)
        self._summary = QLabel()
        self._summary.setObjectName("inspector_summary")
        self._summary.setProperty("tone", "hint")
        self._summary.setWordWrap(True)
        self._summary.setContentsMargins(Space.L, 0, Space.L, Space.S)
        self.language_choice = LanguageChoice(services.document, services.language)
        self.language_choice.setObjectName("inspector_language")
        self.search_line = SearchLine(say("Search properties"), say("Search properties"))
        self.search_line.setObjectName("inspector_search")
        self._settings = services.commands.button("form.settings")
        self._change_kind = QToolButton()
        self._change_kind.setObjectName("inspector_change_kind")
        self._change_kind.setDefaultAction(services.commands.action("field.change_kind"))
        self._change_kind.setAccessibleName(say("Change the kind of the field"))
        self._change_kind.setAutoRaise(True)
        self._build()
        self.search_line.textChanged.connect(self._on_searched)
        for followed in (
            services.document.changed,
            services.language.changed,
            services.selection.changed,
        ):
            followed.connect(lambda _what: self._follow())
        services.selection.place_requested.connect(self.focus_place)
        services.document.replaced.connect(self.search_line.clear)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._note_property)
        self._refresh()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, 10, Space.L, Space.S)
        head.addWidget(self._head())
        searching = QHBoxLayout()
        searching.setContentsMargins(Space.L, 0, Space.L, 10)
        searching.addWidget(self.search_line)
        settings = QHBoxLayout()
        settings.setContentsMargins(Space.L, 0, Space.L, Space.S)
        settings.addWidget(self._settings)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._summary)
        layout.addWidget(self.badges)
        layout.addLayout(searching)
        layout.addLayout(settings)
        layout.addWidget(self._page, 1)

    def _head(self) -> QWidget:
        """Return the name of what is shown and the language, below it where it is narrow."""
        named = QWidget()
        named.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        beside = QHBoxLayout(named)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(Space.S)
        beside.addWidget(self._glyph)
        beside.addWidget(self._title, 1)
        beside.addWidget(self._change_kind)
        row = FlowingRow()
        row.add(named)
        row.add(self.language_choice)
        return row

    def sizeHint(self) -> QSize:
        return QSize(340, 600)

    @property
    def title(self) -> str:
        """What the inspector says it shows."""
        return self._title.text()

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Show what is wrong beside the properties concerned."""
        self._findings = findings
        self.panel.show_findings(findings)
        self._show_settings()

    def prepare(self) -> Iterator[None]:
        """Make the editors for every kind of field in the form, each after a ``yield``.

        The first look at a field of a kind, or at all fields, would otherwise make all of them at
        once.
        """
        kinds = tuple(dict.fromkeys(field.kind for field in self._document.project.fields))
        for kind in kinds:
            yield from self.panel.prepare(KINDS[kind].properties)
        if len(kinds) > 1:
            yield from self.panel.prepare(_shared(kinds))

    def focus_place(self, place: Place) -> None:
        """Show where a place is edited, in its language, and put the keyboard there."""
        if place.is_of_theme:
            return  # it has a view of its own
        if place.language:
            self._language.choose(place.language)
        if not place.field_id and place.attribute in _IN_THE_SETTINGS:
            self.settings_wanted.emit(place)
            return
        known = any(field.id == place.field_id for field in self._document.project.fields)
        self._selection.select({place.field_id} if known else ())
        self._catch_up()
        self.search_line.clear()
        self.panel.focus(place)
        # Once what was unfolded has its place.
        QTimer.singleShot(0, self, self._scroll_to_focus)

    def focus(self) -> None:
        """Put the keyboard into the first editor."""
        self.panel.focus_first()

    def search(self) -> None:
        """Put the keyboard into the search, over what was searched for last."""
        self.search_line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_line.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search_line.text():
            self.search_line.clear()
        elif self.search_line.hasFocus() and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return}:
            self.panel.focus_first()
        else:
            super().keyPressEvent(event)

    def row(self, attribute: str) -> PropertyRow | None:
        """Return the row of a property of what is shown."""
        return self.panel.row(attribute)

    def _scroll_to_focus(self) -> None:
        focused = self.panel.focusWidget()
        if focused is not None:
            self._page.ensureWidgetVisible(focused, 0, 60)

    def _note_property(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Note which property has the keyboard, for what leads from it elsewhere."""
        while now is not None and now is not self.panel:
            if isinstance(now, PropertyRow) and self.panel.isAncestorOf(now):
                fields = self._selected_fields()
                field_id = fields[0].id if fields else ""
                self._selection.note_edited(partial(_place_in, now.editor, field_id))
                return
            now = now.parentWidget()

    def _follow(self) -> None:
        """Show what is selected as it is now; unseen, once it is looked at or led through."""
        self._is_late = not self.isVisible()
        if not self._is_late:
            self._refresh()

    def _catch_up(self) -> None:
        if self._is_late:
            self._is_late = False
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        self._catch_up()
        super().showEvent(event)

    def _on_searched(self, words: str) -> None:
        self.panel.search(words)
        self._refresh()

    def _selected_fields(self) -> list[Field]:
        ids = self._selection.ids
        return [f for f in self._document.project.fields if f.id in ids] if ids else []

    def _refresh(self) -> None:
        fields, language = self._selected_fields(), self._language.current
        only = fields[0] if len(fields) == 1 else None
        self.badges.show_field(self._document.project, only, language)
        summary = ""
        if not fields:
            self._name("form", say("Form"))
            self._show(FORM_TEXTS, FormLens(language=language))
        elif len(fields) == 1:
            kind = kind_of(fields[0])
            self._name(kind.icon, kind.label)
            self._show(kind.properties, FieldLens(of=fields[0].id, language=language))
        else:
            self._name(
                "duplicate",
                say_count("{count} field selected", "{count} fields selected", len(fields)),
            )
            kinds = dict.fromkeys(field.kind for field in fields)
            lens = FieldsLens(of=self._selection.ids, language=language)
            self._show(_shared(tuple(kinds)), lens)
            summary = listed(sorted({KINDS[kind].label for kind in kinds}))
        searched = self.search_line.text().strip()
        if not self.panel.has_rows and searched:
            summary = say("No property here fits “{words}”.", words=searched)
        elif not self.panel.has_rows:
            summary = (
                say("{kinds}. These fields have no property in common.", kinds=summary)
                if summary
                else say("There is nothing to set.")
            )
        self._summary.setText(summary)
        self._summary.setVisible(bool(summary))
        self._settings.setVisible(not fields)
        self._change_kind.setVisible(only is not None)

    def _name(self, icon_name: str, title: str) -> None:
        if self._title.text() != title:
            self._title.show_words(title)
            self._glyph.show_icon(icon_name)

    def _show(self, properties: Sequence[Property], lens: Lens) -> None:
        self.panel.show_subject(self._document.project, lens, properties)
        self.panel.show_findings(self._findings)
        if properties is not self._properties:
            self._properties = properties
            self._page.verticalScrollBar().setValue(0)

    def _show_settings(self) -> None:
        """Say on the button how many problems the settings have."""
        count = sum(
            not each.place.field_id
            and each.place.attribute in _IN_THE_SETTINGS
            and each.severity == "error"
            for each in self._findings
        )
        self._settings.setText(
            say_count(
                "Form settings… · {count:,} problem", "Form settings… · {count:,} problems", count
            )
            if count
            else say("Form settings…")
        )


def _place_in(editor: PropertyEditor, field_id: str) -> Place:
    """Return the place that the keyboard is at in an editor."""
    return Place(field_id=field_id, attribute=editor.prop.attribute, index=editor.entry)


@cache
def _shared(kinds: tuple[str, ...]) -> tuple[Property, ...]:
    return shared_properties([KINDS[kind] for kind in kinds])
