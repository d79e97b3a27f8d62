"""The form's own properties: shown when no field is selected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from builder.form import edits
from builder.form.kinds import Property
from builder.form.project import Project
from builder.gui.design.inspector.editor import PropertyEditor, Subject
from builder.gui.design.inspector.editors import EDITORS
from builder.gui.design.inspector.form_editors import (
    ColourEditor,
    EntriesEditor,
    IntegrationsEditor,
    LanguagesEditor,
)
from builder.gui.design.inspector.section import PropertyRow, Section
from builder.gui.state.derived import Finding
from builder.gui.state.document import Document

# Where the table of field kinds names no editor: by attribute.
_SPECIAL: Final[Mapping[str, type[PropertyEditor]]] = {
    "languages": LanguagesEditor,
    "theme.accent": ColourEditor,
    "platform.integrations": IntegrationsEditor,
    "hosting.page_origins": EntriesEditor,
    "hosting.frame_ancestors": EntriesEditor,
}


def _text(attribute: str, label: str, help_: str = "", *, lines: bool = False) -> Property:
    return Property(
        attribute=f"texts.{attribute}",
        label=label,
        editor="local_lines" if lines else "local_line",
        group="Basics",
        help=help_,
    )


def _line(attribute: str, label: str, help_: str = "") -> Property:
    return Property(attribute=attribute, label=label, editor="line", group="Basics", help=help_)


FORM_PROPERTIES: Final[Mapping[str, Sequence[Property]]] = {
    "Texts": (
        _text("title", "Title"),
        _text("intro", "Introduction", lines=True),
        _text("submit", "Send button", "Empty for the page's own word."),
        _text("success", "After sending", "Empty for the page's own words.", lines=True),
        _text("disclaimer", "Small print", "Stands above the send button.", lines=True),
    ),
    "Languages": (
        Property(
            attribute="languages",
            label="Languages",
            editor="choices",
            group="Basics",
            help="Missing words fall back to the default language.",
        ),
    ),
    "Look": (
        Property(
            attribute="theme.accent", label="Accent colour", editor="line", group="Appearance"
        ),
        Property(
            attribute="theme.scheme",
            label="Light or dark",
            editor="choice",
            group="Appearance",
            choices=(("auto", "As the device prefers"), ("light", "Light"), ("dark", "Dark")),
        ),
        Property(
            attribute="theme.radius",
            label="Corner radius",
            editor="integer",
            group="Appearance",
            minimum=0,
            maximum=24,
        ),
    ),
    "Delivery": (
        _line("name", "Project name"),
        Property(
            attribute="platform.integrations",
            label="Integrations",
            editor="options",
            group="Rules",
            help="Where answers may go; the backend refuses everything else.",
        ),
        _line("platform.base_url", "Platform address"),
        _line("platform.issuer", "Token issuer", "The token's claim iss."),
        Property(
            attribute="platform.page_context",
            label="Key of the page context",
            editor="choice",
            group="Rules",
            choices=(
                ("page_context", "page_context (documented)"),
                ("page", "page (vendor's template)"),
                ("both", "both"),
            ),
        ),
        Property(
            attribute="platform.repeats",
            label="If a delivery is uncertain",
            editor="choice",
            group="Rules",
            help="When the connection breaks before the platform has answered.",
            choices=(
                ("at_least_once", "send again: at least once"),
                ("at_most_once", "keep it for a person to decide: at most once"),
            ),
        ),
        _line(
            "platform.submission_id",
            "Submission id as",
            "Context name for an id by which a repetition can be told; empty for none.",
        ),
        Property(
            attribute="closing_delay_ms",
            label="Closing delay (ms)",
            editor="integer",
            group="Rules",
            help="How long the thank-you stays before the page closes.",
            minimum=0,
            maximum=60_000,
        ),
    ),
    "Hosting": (
        _line("hosting.backend_url", "Backend address", "Empty if it serves the page itself."),
        Property(
            attribute="hosting.page_origins",
            label="Page origins",
            editor="line",
            group="Rules",
            help="Where the page is served from, if not by the backend.",
        ),
        Property(
            attribute="hosting.frame_ancestors",
            label="May be framed by",
            editor="line",
            group="Rules",
            help="The sites whose chat opens the form in a frame.",
        ),
    ),
}


def value_of(project: Project, attribute: str) -> Any:
    """Return a property of the form by its dotted name."""
    return attrgetter(attribute)(project)


def with_value(project: Project, attribute: str, value: Any) -> Project:
    """Return the project with one of its properties replaced."""
    if attribute == "languages":
        return edits.set_languages(project, value)
    outer, dot, inner = attribute.partition(".")
    if not dot:
        return replace(project, **{outer: value})
    return replace(project, **{outer: replace(getattr(project, outer), **{inner: value})})


class FormPanel(QWidget):
    """Editors of the form's texts, languages, look, delivery and hosting.

    Args:
        document: The open form.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("form_panel")
        self._document = document
        self._language = ""
        self._session = 0
        self._rows: dict[str, PropertyRow] = {}
        self._sections: dict[str, Section] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for title, properties in FORM_PROPERTIES.items():
            section = Section(title)
            section.set_open(open_=title in {"Texts", "Languages", "Look"})
            layout.addWidget(section)
            for prop in properties:
                self._add(section, prop)
        layout.addStretch(1)

    def show_project(self, project: Project, language: str) -> None:
        """Show the form's values."""
        self._language = language
        subject = Subject(project, None, language)
        for attribute, row in self._rows.items():
            row.editor.show_value(value_of(project, attribute), subject)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what is wrong beside the properties concerned."""
        for attribute, row in self._rows.items():
            row.show_findings([f for f in findings if not f.field_id and f.attribute == attribute])

    def focus(self, attribute: str) -> bool:
        """Put the keyboard into a property's editor; tells whether there is one."""
        row = self._rows.get(attribute)
        if row is None:
            return False
        self._sections[attribute].set_open(open_=True)
        row.editor.focus()
        return True

    def row(self, attribute: str) -> PropertyRow | None:
        """Return a property's row."""
        return self._rows.get(attribute)

    def _add(self, section: Section, prop: Property) -> None:
        editor = _SPECIAL.get(prop.attribute, EDITORS[prop.editor])(prop)
        editor.edited.connect(lambda value: self._on_edited(editor, value))
        editor.entered.connect(self._on_entered)
        row = PropertyRow(editor)
        self._rows[prop.attribute] = row
        self._sections[prop.attribute] = section
        section.add(row)

    def _on_entered(self) -> None:
        self._session += 1

    def _on_edited(self, editor: PropertyEditor, value: Any) -> None:
        attribute = editor.prop.attribute
        key = f"form.{attribute}.{self._language}.{self._session}"
        label = f"Change {editor.prop.label[:1].lower()}{editor.prop.label[1:]}"
        changed = with_value(self._document.project, attribute, value)
        self._document.edit(label, changed, key if editor.types else "")
