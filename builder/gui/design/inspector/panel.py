"""The inspector itself: shows the panel that fits the selection."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from builder.form.fields import Field
from builder.form.kinds import Property, kind_of
from builder.form.languages import language_name
from builder.form.place import Place
from builder.gui.design.inspector.form_properties import (
    FOLDED_AT_FIRST,
    FORM_PROPERTIES,
    SHARED_PROPERTIES,
)
from builder.gui.design.inspector.lens import FieldLens, FieldsLens, FormLens, Lens
from builder.gui.design.inspector.property_panel import Folding, PropertyPanel
from builder.gui.design.inspector.section import PropertyRow
from builder.gui.state.change import Change
from builder.gui.state.document import Document
from builder.gui.state.language import Language
from builder.gui.state.selection import Selection
from builder.gui.widgets.lines import Choice
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.sign import Sign

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding


class Inspector(QWidget):
    """Edits the selected field, what several have in common, or the form itself.

    Args:
        document: The open form.
        selection: The selected fields.
        language: The language that texts are edited in.

    Attributes:
        panel: The editors of what is selected.
    """

    def __init__(
        self,
        document: Document,
        selection: Selection,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self._document = document
        self._selection = selection
        self._findings: Sequence[Finding] = ()
        self._language = language
        self.panel = PropertyPanel(document, Folding(FOLDED_AT_FIRST, self))
        self._page = Scrolling(self.panel)
        self._properties: Sequence[Property] = ()
        self._glyph = Sign("form", 18)
        self._glyph.setObjectName("inspector_sign")
        self._title = QLabel()
        self._title.setObjectName("inspector_title")
        self._title.setProperty("role", "pane_title")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._summary = QLabel()
        self._summary.setObjectName("inspector_summary")
        self._summary.setProperty("tone", "hint")
        self._summary.setWordWrap(True)
        self._summary.setContentsMargins(16, 0, 16, 10)
        self.language_choice = Choice()
        self.language_choice.setObjectName("inspector_language")
        self.language_choice.setAccessibleName("Language of the texts")
        self.language_choice.setToolTip("Language of the texts")
        self.language_choice.activated.connect(self._on_language)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 12, 10)
        head.setSpacing(8)
        head.addWidget(self._glyph)
        head.addWidget(self._title, 1)
        head.addWidget(self.language_choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._summary)
        layout.addWidget(self._page, 1)
        document.changed.connect(self._on_changed)
        language.changed.connect(self._on_language_changed)
        selection.changed.connect(lambda _ids: self._refresh())
        selection.place_requested.connect(self.focus_place)
        self._show_languages()
        self._refresh()

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

    def focus_place(self, place: Place) -> None:
        """Show where a place is edited, in its language, and put the keyboard there."""
        if place.language:
            self._language.choose(place.language)
        known = any(field.id == place.field_id for field in self._document.project.fields)
        self._selection.select({place.field_id} if known else ())
        self.panel.focus(place)
        # Once what was unfolded has its place.
        QTimer.singleShot(0, self, self._scroll_to_focus)

    def focus(self) -> None:
        """Put the keyboard into the first editor."""
        self.panel.focus_first()

    def row(self, attribute: str) -> PropertyRow | None:
        """Return the row of a property of what is shown."""
        return self.panel.row(attribute)

    def _scroll_to_focus(self) -> None:
        focused = self.panel.focusWidget()
        if focused is not None:
            self._page.ensureWidgetVisible(focused, 0, 60)

    def _on_changed(self, change: Change) -> None:
        if change.languages:
            self._show_languages()
        self._refresh()

    def _on_language(self, index: int) -> None:
        self._language.choose(self.language_choice.itemData(index))

    def _on_language_changed(self, language: str) -> None:
        self.language_choice.show_value(language)
        self._refresh()

    def _show_languages(self) -> None:
        languages = self._document.project.languages
        self.language_choice.clear()
        for tag in languages:
            self.language_choice.addItem(language_name(tag), tag)
        self.language_choice.setVisible(len(languages) > 1)
        self.language_choice.show_value(self._language.current)

    def _selected_fields(self) -> list[Field]:
        ids = self._selection.ids
        return [f for f in self._document.project.fields if f.id in ids] if ids else []

    def _refresh(self) -> None:
        fields, language = self._selected_fields(), self._language.current
        summary = ""
        if not fields:
            self._name("form", "Form")
            self._show(FORM_PROPERTIES, FormLens(language=language))
        elif len(fields) == 1:
            kind = kind_of(fields[0])
            self._name(kind.icon, kind.label)
            self._show(kind.properties, FieldLens(of=fields[0].id, language=language))
            summary = "" if self.panel.has_rows else "There is nothing to set."
        else:
            self._name("duplicate", f"{len(fields)} fields selected")
            lens = FieldsLens(of=self._selection.ids, language=language)
            self._show(SHARED_PROPERTIES, lens)
            summary = ", ".join(sorted({kind_of(field).label for field in fields}))
            if not self.panel.has_rows:
                summary += ". These fields have no property in common."
        self._summary.setText(summary)
        self._summary.setVisible(bool(summary))

    def _name(self, icon_name: str, title: str) -> None:
        if self._title.text() != title:
            self._title.setText(title)
            self._glyph.show_icon(icon_name)

    def _show(self, properties: Sequence[Property], lens: Lens) -> None:
        self.panel.show_subject(self._document.project, lens, properties)
        self.panel.show_findings(self._findings)
        if properties is not self._properties:
            self._properties = properties
            self._page.verticalScrollBar().setValue(0)
