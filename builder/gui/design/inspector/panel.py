"""The inspector itself: shows the panel that fits the selection."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from builder.form.fields import Field
from builder.form.kinds import KINDS, kind_of
from builder.form.project import Project
from builder.gui.design.inspector.field_panel import FieldPanel, Folding
from builder.gui.design.inspector.form_editors import language_name
from builder.gui.design.inspector.form_panel import FormPanel
from builder.gui.design.inspector.lines import Choice
from builder.gui.design.inspector.many_panel import ManyPanel
from builder.gui.design.inspector.section import PropertyRow
from builder.gui.state.derived import Finding
from builder.gui.state.document import Document
from builder.gui.state.language import Language
from builder.gui.state.selection import Selection
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.sign import Sign


class Inspector(QWidget):
    """Edits the selected field, what several have in common, or the form itself.

    Args:
        document: The open form.
        selection: The selected fields.
        language: The language that texts are edited in.
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
        self._folding = Folding(self)
        self._field_panels: dict[str, tuple[FieldPanel, Scrolling]] = {}
        self._glyph = Sign("form", 18)
        self._glyph.setObjectName("inspector_sign")
        self._title = QLabel()
        self._title.setObjectName("inspector_title")
        self._title.setProperty("role", "pane_title")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.language_choice = Choice()
        self.language_choice.setObjectName("inspector_language")
        self.language_choice.setAccessibleName("Language of the texts")
        self.language_choice.setToolTip("Language of the texts")
        self.language_choice.activated.connect(self._on_language)
        self._stack = QStackedWidget()
        self._form_panel = FormPanel(document)
        self._form_page = Scrolling(self._form_panel)
        self._many_panel = ManyPanel(document)
        self._many_page = Scrolling(self._many_panel)
        self._panels: list[QWidget] = []  # by their place in the stack
        self._put(self._form_panel, self._form_page)
        self._put(self._many_panel, self._many_page)
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
        layout.addWidget(self._stack, 1)
        document.changed.connect(self._on_changed)
        language.changed.connect(self._on_language_changed)
        selection.changed.connect(self._on_selected)
        selection.attribute_requested.connect(self.focus_attribute)
        self._show_languages()
        self._refresh()

    def sizeHint(self) -> QSize:
        return QSize(340, 600)

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Show what is wrong beside the properties concerned."""
        self._findings = findings
        self._show_findings()

    def focus_attribute(self, field_id: str, attribute: str) -> None:
        """Show a property's editor and put the keyboard into it."""
        if field_id:
            self._selection.select({field_id})
        else:
            self._selection.select(())
        panel = self._panel()
        if isinstance(panel, FieldPanel | FormPanel) and not panel.focus(attribute):
            # "text" for "label" and the like: the first editor is better than none.
            self._focus_first()
        if (focused := self.focusWidget()) is not None:
            page = self._stack.currentWidget()
            if isinstance(page, Scrolling):
                page.ensureWidgetVisible(focused, 0, 60)

    def focus(self) -> None:
        """Put the keyboard into the first editor."""
        self._focus_first()

    def row(self, attribute: str) -> PropertyRow | None:
        """Return the row of a property of what is shown."""
        panel = self._panel()
        return panel.row(attribute) if isinstance(panel, FieldPanel | FormPanel) else None

    @property
    def title(self) -> str:
        """What the inspector says it shows."""
        return self._title.text()

    def _focus_first(self) -> None:
        page = self._panel()
        first = page.nextInFocusChain()
        while first is not None and first is not page and page.isAncestorOf(first):
            if first.isVisible() and first.focusPolicy() & Qt.FocusPolicy.TabFocus:
                first.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
            first = first.nextInFocusChain()

    def _on_changed(self, old: Project, new: Project) -> None:
        if old.languages != new.languages:
            self._show_languages()
        self._refresh()

    def _on_selected(self, _ids: frozenset[str]) -> None:
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
        fields = self._selected_fields()
        project = self._document.project
        if not fields:
            self._name("form", "Form")
            self._form_panel.show_project(project, self._language.current)
            self._stack.setCurrentWidget(self._form_page)
        elif len(fields) == 1:
            kind = kind_of(fields[0])
            self._name(kind.icon, kind.label)
            panel, page = self._field_panel(kind.name)
            panel.show_field(project, fields[0], self._language.current)
            self._stack.setCurrentWidget(page)
        else:
            self._name("duplicate", f"{len(fields)} fields selected")
            self._many_panel.show_fields(fields)
            self._stack.setCurrentWidget(self._many_page)
        self._show_findings()

    def _name(self, icon_name: str, title: str) -> None:
        if self._title.text() != title:
            self._title.setText(title)
            self._glyph.show_icon(icon_name)

    def _field_panel(self, kind: str) -> tuple[FieldPanel, Scrolling]:
        if kind not in self._field_panels:
            panel = FieldPanel(KINDS[kind], self._document, self._folding)
            page = Scrolling(panel)
            self._put(panel, page)
            self._field_panels[kind] = (panel, page)
        return self._field_panels[kind]

    def _put(self, panel: QWidget, page: Scrolling) -> None:
        self._panels.append(panel)
        self._stack.addWidget(page)

    def _panel(self) -> QWidget:
        return self._panels[self._stack.currentIndex()]

    def _show_findings(self) -> None:
        panel = self._panel()
        if isinstance(panel, FieldPanel | FormPanel):
            panel.show_findings(self._findings)
