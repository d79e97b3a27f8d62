"""The current cell in full: the text in the first language, and its translation beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from builder.gui.languages import names
from builder.gui.rules.piping_help import PipingHelp
from builder.gui.translations.cell_delegate import write_in
from builder.gui.translations.grid_model import GridModel
from builder.gui.translations.language_names import endonym
from builder.gui.widgets.lines import Lines
from builder.gui.widgets.theme import Space, set_tone
from builder.say import say

if TYPE_CHECKING:
    from builder.form.all_texts import TextRow

_ROWS = 2


class DetailPane(QWidget):
    """Shows and edits one wording on several lines, with what it is translated from.

    Args:
        model: The grid's model.
        confirm: The button that marks a stale translation as right.

    Attributes:
        said: What became of the last act.

    Signals:
        typed(place, language, words): The wording was typed; ids stand in its placeholders.
        entered(): Typing begins; what is typed from here on is one undo step.
    """

    typed = Signal(object, str, str)
    entered = Signal()

    def __init__(self, model: GridModel, confirm: QPushButton) -> None:
        super().__init__()
        self.setObjectName("text_detail")
        self._model = model
        self._confirm = confirm
        self._row: TextRow | None = None
        self._language = ""
        self.called = QLabel()
        self.called.setObjectName("detail_called")
        self.called.setProperty("role", "heading")
        self.called.setTextFormat(Qt.TextFormat.PlainText)
        self.said = QLabel()
        self.said.setObjectName("texts_said")
        self.said.setProperty("tone", "hint")
        self.said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.source_name = QLabel()
        self.source = Lines(_ROWS)
        self.source.setObjectName("detail_source")
        self.source.setReadOnly(True)
        self.language_name = QLabel()
        self.editor = Lines(_ROWS)
        self.editor.setObjectName("detail_editor")
        self.help = PipingHelp(self.editor, say("Wording"))
        self.remark = QLabel()
        self.remark.setObjectName("detail_remark")
        self.remark.setWordWrap(True)
        self.remark.setTextFormat(Qt.TextFormat.PlainText)
        self.editor.typed.connect(self._on_typed)
        self.editor.entered.connect(self.entered)
        self._lay_out()

    def show_cell(self, index: QModelIndex) -> None:
        """Show a cell, or nothing while there is none."""
        self.setEnabled(index.isValid())
        project = self._model.project
        if not index.isValid() or project is None:
            self._row = None
            self.called.setText(say("No text is chosen"))
            self.editor.show_text("")
            self.source.show_text("")
            self.remark.clear()
            self._confirm.hide()
            return
        row, default = self._model.text(index.row()), self._model.languages[0]
        language = self._model.language(index.column()) or default
        self._row, self._language = row, language
        cell = self._model.index(index.row(), self._model.column_of(language))
        first = self._model.index(index.row(), self._model.column_of(default))
        self.called.setText(self._model.words(index.siblingAtColumn(0)))
        self._source_box.setVisible(language != default)
        self.source_name.setText(
            say("{language} (first language)", language=names.language(default))
        )
        self.source.setAccessibleName(
            say("The text in {language}", language=names.language(default))
        )
        self.source.show_text(self._model.words(first))
        self.source.setPlaceholderText(self._model.pages_own(first))
        own = endonym(language)
        name = names.language(language)
        self.language_name.setText(name if own in ("", name) else f"{name} · {own}")
        self.editor.setAccessibleName(say("The text in {language}", language=name))
        write_in(self.source, default)
        write_in(self.editor, language)
        self.help.follow(project, row.placed.place, default)
        self.editor.show_text(self._model.words(cell))
        self.editor.setPlaceholderText(self._model.pages_own(cell))
        state = self._model.state(cell)
        self.remark.setText(
            self._model.remark(cell) or self._model.remark(index.siblingAtColumn(0))
        )
        set_tone(self.remark, "warning" if state in ("missing", "stale", "answers") else "hint")
        self._confirm.setVisible(state == "stale")

    def focus(self) -> None:
        """Put the keyboard into the wording."""
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_typed(self, words: str) -> None:
        if self._row is not None:
            known = self._row.placed.text.in_language(self._language)
            stored = self.help.stored(words, known)
            self.typed.emit(self._row.placed.place, self._language, stored)

    def _lay_out(self) -> None:
        self._source_box = QWidget()
        left = QVBoxLayout(self._source_box)
        right = QVBoxLayout()
        for column, name, box in (
            (left, self.source_name, self.source),
            (right, self.language_name, self.editor),
        ):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(Space.XS)
            name.setProperty("tone", "hint")
            column.addWidget(name)
            column.addWidget(box)
        boxes = QHBoxLayout()
        boxes.setSpacing(Space.M)
        boxes.addWidget(self._source_box, 1)
        boxes.addLayout(right, 1)
        below = QHBoxLayout()
        below.setSpacing(Space.S)
        below.addWidget(self.remark, 1)
        below.addWidget(self._confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.XS)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self.called)
        head.addWidget(self.said, 1)
        column.addLayout(head)
        column.addLayout(boxes)
        column.addLayout(below)
