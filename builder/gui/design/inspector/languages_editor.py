"""The editor of the form's languages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from builder.form.kinds import Property
from builder.form.languages import PAGE_LANGUAGES
from builder.form.names import LANGUAGE
from builder.gui.design.inspector.coded_list_editor import Button, CodedListEditor
from builder.gui.design.inspector.editor import Subject
from builder.gui.languages import names
from builder.say import say


class LanguagesEditor(CodedListEditor):
    """The form's languages, the default first; the last one stays."""

    fewest = 1

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(prop, "language", say("Language to add"), say("Language"), parent)

    def buttons(self) -> Sequence[Button]:
        return (
            ("add", say("Add the language"), self.add),
            ("remove", say("Remove the chosen language"), self.remove),
            ("arrow-up", say("Make the chosen language the default"), self.make_default),
        )

    def names(self, codes: Sequence[str]) -> list[str]:
        called = [names.language(tag) for tag in codes]
        called[:1] = [say("{language} · default", language=each) for each in called[:1]]
        return called

    def show_value(self, value: Any, subject: Subject) -> None:
        is_known = value == self.codes and self.list.count() == len(value)
        super().show_value(value, subject)
        if is_known:
            return
        self.choice.clear()
        for tag in PAGE_LANGUAGES:
            if tag not in value:
                self.choice.addItem(names.language(tag), tag)
        self.choice.setCurrentIndex(-1)

    def add(self) -> None:
        """Add the language chosen or typed."""
        typed = self.choice.currentText().strip()
        index = self.choice.findText(typed)
        tag = self.choice.itemData(index) if index >= 0 else typed.lower().replace("_", "-")
        wrong = not LANGUAGE.fullmatch(tag) and say(
            "Choose a language, or type a tag such as pt-br."
        )
        if not wrong and tag in self.codes:
            wrong = say("The form has this language already.")
        self.tell(wrong or "")
        if not wrong:
            self.edited.emit((*self.codes, tag))

    def make_default(self) -> None:
        """Put the chosen language first."""
        self.move_to(0)
