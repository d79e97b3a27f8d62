"""The choice of the language that the form's texts are edited in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from builder.gui.languages import names
from builder.gui.state.change import Change
from builder.gui.state.document import Document
from builder.gui.state.language import Language
from builder.gui.widgets.lines import Choice
from builder.say import say


class LanguageChoice(Choice):
    """One of the form's languages, the same for every pane; not there while it has only one.

    Args:
        document: The open form.
        language: The language that is shown.
    """

    def __init__(
        self, document: Document, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._language = language
        self.setAccessibleName(say("Language of the texts"))
        self.setToolTip(say("Language of the texts"))
        self.activated.connect(lambda index: language.choose(self.itemData(index)))
        document.changed.connect(self._on_changed)
        language.changed.connect(self.show_value)
        self._show_languages()
        if self.count() < 2:
            self.hide()  # shown it is with its parent, as it has none yet

    def _on_changed(self, change: Change) -> None:
        if change.languages:
            self._show_languages()
            self.setVisible(self.count() > 1)

    def _show_languages(self) -> None:
        languages = self._document.project.languages
        self.clear()
        for tag in languages:
            self.addItem(names.language(tag), tag)
        self.show_value(self._language.current)
