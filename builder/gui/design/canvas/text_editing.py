"""Editing the form's texts where they stand, one after the other."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from builder.form.piping_shown import to_display
from builder.form.place import Place
from builder.gui.design.canvas.placed import PlacedText
from builder.gui.design.canvas.sheet_map import SheetMap
from builder.gui.design.canvas.style import PageStyle
from builder.gui.design.canvas.text_editor import TextEditor
from builder.gui.design.canvas.text_order import following_text, same_text
from builder.gui.design.canvas.view import SheetView
from builder.gui.design.labels import reworded
from builder.gui.rules.ground import names_of
from builder.gui.rules.piping_help import PipingHelp, takes_answers
from builder.gui.state.document import Document
from builder.gui.state.language import Language
from builder.say import say


class TextEditing(QObject):
    """Holds the editor of one text, and goes on to the next one with Tab.

    Args:
        view: What the editor stands in.
        document: The open form.
        language: The language that texts are edited in.
        layout: Where the texts stand.
        canvas: Where the sheet is seen.

    Signals:
        wanted(text): Another :class:`PlacedText` is to be edited; its place must be in sight.
        typed(): The text that is being edited has other words.
        ended(): Editing is over, and the editor had the keyboard.
    """

    wanted = Signal(object)
    typed = Signal()
    ended = Signal()

    def __init__(
        self,
        view: QWidget,
        document: Document,
        language: Language,
        layout: SheetMap,
        canvas: SheetView,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._document = document
        self._language = language
        self._layout = layout
        self._canvas = canvas
        self._editor: TextEditor | None = None
        self._text: PlacedText | None = None

    @property
    def place(self) -> QRect | None:
        """Where the editor stands in the canvas; None while no text is edited."""
        return None if self._editor is None else self._editor.geometry()

    def begin(self, text: PlacedText, style: PageStyle) -> None:
        """Put an editor over a text.

        Args:
            text: The text.
            style: How texts are written.
        """
        self.commit()
        place, language = text.place, self._language.current
        font = QFont(style.fonts[place.role])
        font.setPixelSize(max(1, round(font.pixelSize() * self._canvas.zoom)))
        names = names_of(self._document.project, language)
        self._text = text
        words = place.text.in_language(language)
        self._editor = TextEditor(
            self._view,
            to_display(words, names),
            place.instead,
            self._canvas.in_canvas(text.rect),
            font,
            lines=place.several_lines,
            right_to_left=self._layout.mirrored,
            centred=place.centred,
        )
        piping = PipingHelp(self._editor, say("Text"), offers=takes_answers(place.attribute))
        where = Place(field_id=text.field_id, attribute=place.attribute, index=place.index)
        piping.follow(self._document.project, where, language)
        self._editor.committed.connect(
            lambda typed: self._write(language, piping.stored(typed, words))
        )
        self._editor.textChanged.connect(self.typed)
        self._editor.finished.connect(self._on_finished)

    def follow(self) -> None:
        """Stay over the text as it moves; a text that is gone is edited no more."""
        editor, text = self._editor, self._text
        if editor is None or text is None or editor.is_done:
            return
        moved = same_text(self._layout, text)
        if moved is not None:
            self._text = moved
            editor.stand_at(self._canvas.in_canvas(moved.rect))
        elif text.place.index is not None and self._layout.has(text.field_id):
            editor.cancel()  # another text may stand in its place
        else:
            editor.commit()

    def commit(self) -> None:
        """End the editing under way, if any, and keep what was typed."""
        if self._editor is not None:
            self._editor.commit()

    def cancel(self) -> None:
        """End the editing under way, if any, and leave the text as it is."""
        if self._editor is not None:
            self._editor.cancel()

    def _write(self, language: str, words: str) -> None:
        text, project = self._text, self._document.project
        if text is None:
            return
        place = text.place
        try:
            changed = reworded(
                project,
                text.field_id,
                place.attribute,
                place.index,
                language,
                words,
            )
        except (KeyError, IndexError):
            return  # the field or the option is gone
        is_label = place.attribute == "label"
        self._document.edit(say("Change label") if is_label else say("Change text"), changed)

    def _on_finished(self, step: int) -> None:
        had_focus = self._editor is not None and self._editor.hasFocus()
        text, self._editor, self._text = self._text, None, None
        neighbour = following_text(self._layout, text, step) if step and text else None
        if neighbour is not None:
            self.wanted.emit(neighbour)
        elif had_focus:
            self.ended.emit()
