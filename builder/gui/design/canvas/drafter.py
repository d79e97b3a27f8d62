"""Lays out the shapes of a field, from top to bottom, with the page's own measures."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPixmap

from builder.form import look
from builder.form.locales import direction_of
from builder.form.named_pipes import Pipes
from builder.form.texts import LocalText
from builder.gui.design.canvas.shapes import (
    Box,
    Drawing,
    Icon,
    Mark,
    Picture,
    Rule,
    Shape,
    TextPlace,
    Track,
)
from builder.gui.design.canvas.standing import PLAIN, Standing
from builder.gui.design.canvas.style import PageStyle
from builder.gui.design.canvas.typesetting import Typesetter, line_height
from builder.say import say

_LONGEST: Final = 2000
_MOST_ROWS: Final = 20
_SIGN: Final = 18
_ARROW: Final = 16


class Drafter:
    """Lays out shapes from top to bottom.

    Args:
        width: The width to fill.
        style: Fonts, for measuring.
        language: The language to show.
        default_language: The language that texts fall back to.
        pipes: Says what placeholders stand for.
        standing: Where what is drawn stands.
    """

    def __init__(
        self,
        width: int,
        style: PageStyle,
        language: str,
        default_language: str,
        pipes: Pipes,
        standing: Standing = PLAIN,
    ) -> None:
        self.standing = standing
        self.width = width
        self.y = 0
        self._style = style
        self.language = language
        self._default = default_language
        self._pipes = pipes
        self._piped = False
        self._setter = Typesetter(style, mirrored=direction_of(language) == "rtl")
        self._shapes: list[Shape] = []
        self._texts: list[TextPlace] = []

    def own_word(self, name: str) -> str:
        """Return one of the page's words as the form says it, such as ``optional``."""
        return self._pipes.page_word(name)

    def wording(self, text: LocalText) -> str:
        """Return a text in the language shown, or what it falls back to."""
        words = text.best(self.language, self._default)
        shown = self._pipes.shown(words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…")
        self._piped = self._piped or shown != words
        return shown

    def colour_of(self, text: LocalText) -> str:
        """Return the colour of a text, which is soft if the language shown has no wording."""
        return "ink" if text.in_language(self.language) else "soft"

    def gap(self, height: int) -> None:
        """Leave some room."""
        self.y += height

    # -- texts ---------------------------------------------------------------------------------

    def text(
        self,
        text: LocalText,
        attribute: str,
        role: str = "text",
        colour: str = "",
        *,
        missing: str = "",
        note: str = "",
        indent: int = 0,
        room: int = 0,
        prose: bool = False,
    ) -> QRect:
        """Draw a text, greyed if it is not in the language shown; return where.

        Args:
            text: The text.
            attribute: The property that holds it.
            role: How it is written.
            colour: Its colour.
            missing: What to say in its place; without this, a missing text takes no room.
            note: What follows it in soft letters.
            indent: How far from the beginning of the line it begins.
            room: How much of the line's end is left free.
            prose: Whether its line breaks are kept.
        """
        words = self.wording(text) or missing
        if not words:
            return QRect()
        shown = words if prose else " ".join(words.split())
        place = QRect(indent, self.y, self.width - indent - room, 0)
        drawn = self._setter.set(shown, place, role, colour or self.colour_of(text), note=note)
        self._shapes.append(drawn)
        self._note(TextPlace(attribute, None, drawn.rect, role, text, words, prose))
        self.y += drawn.rect.height()
        return drawn.rect

    def label(self, text: LocalText, *, optional: bool = False, room: int = 0) -> QRect:
        """Draw a label, with the page's own note if an answer is optional."""
        note = self.own_word("optional") if optional else ""
        return self.text(text, "label", "label", missing=say("No label yet"), note=note, room=room)

    def words(self, words: str, role: str = "small", colour: str = "soft") -> None:
        """Draw words that are not the form's own."""
        drawn = self._setter.set(words, QRect(0, self.y, self.width, 0), role, colour)
        self._shapes.append(drawn)
        self.y += drawn.rect.height()

    def at_end(self, words: str, y: int) -> None:
        """Draw bold words at the end of a line that stands already."""
        place = QRect(0, y, self.width, round(line_height("label")))
        drawn = self._setter.set(words, place, "label", "ink", wrap=False, align="end")
        self._shapes.append(drawn)

    def ends(self, low: LocalText, high: LocalText) -> None:
        """Draw what the two ends of a scale mean."""
        if not low and not high:
            return
        half, high_line = self.width // 2 - 8, round(line_height("small"))
        for text, attribute, x, align in (
            (low, "low_label", 0, "begin"),
            (high, "high_label", self.width - half, "end"),
        ):
            words = self.wording(text)
            place = QRect(x, self.y, half, high_line)
            if words:
                self._shapes.append(
                    self._setter.set(words, place, "small", "soft", wrap=False, align=align)
                )
                self._note(TextPlace(attribute, None, place, "small", text, words))
        self.y += high_line

    # -- controls ------------------------------------------------------------------------------

    def box(
        self,
        value: str,
        placeholder: LocalText | str = "",
        *,
        rows: int = 1,
        icon: str = "",
    ) -> None:
        """Draw a box with a value or a placeholder in it.

        Args:
            value: What is in it.
            placeholder: What shows while it is empty.
            rows: How many lines it has.
            icon: What stands at its end; empty for nothing.
        """
        self.gap(look.BOX_ABOVE)
        line = round(line_height("text"))
        height = look.BOX_HEIGHT
        if rows > 1:
            height = max(height, min(rows, _MOST_ROWS) * line + 2 * look.BOX_EDGE)
        box = QRect(0, self.y, self.width, height)
        self._shapes.append(Box(box, "field"))
        edge = look.BOX_ROOM + 1
        inner = box.adjusted(edge, look.BOX_EDGE, -(36 if icon else edge), -look.BOX_EDGE)
        hint = placeholder if isinstance(placeholder, str) else self.wording(placeholder)
        if words := value or hint:
            place = inner if rows > 1 else QRect(inner.x(), box.y(), inner.width(), height)
            self._shapes.append(
                self._setter.set(
                    self._fitting(words, inner) if rows > 1 else words,
                    place,
                    "text",
                    "ink" if value else "soft",
                    wrap=rows > 1,
                    middle=rows == 1,
                )
            )
            if not value and isinstance(placeholder, LocalText):
                self._note(TextPlace("placeholder", None, inner, "text", placeholder, hint))
        if icon:
            place = QRect(box.right() - 28, box.center().y() - _ARROW // 2, _ARROW, _ARROW)
            self._shapes.append(Icon(place, icon))
        self.y += height

    def choice(
        self,
        text: LocalText,
        attribute: str,
        index: int | None = None,
        *,
        on: bool,
        round_: bool,
        instead: str = "",
    ) -> None:
        """Draw one of several choices: a frame, a mark and its label.

        Args:
            text: The label.
            attribute: The property that holds it.
            index: Which of several options it is.
            on: Whether it is chosen.
            round_: Whether only one can be chosen.
            instead: What the page shows where the label has no wording.
        """
        self.gap(look.CHOICE_ABOVE)
        shown = self.wording(text) or instead
        colour = self.colour_of(text) if text else "ink"
        left = 1 + look.CHOICE_ROOM
        begin = left + look.MARK_SIZE + look.MARK_GAP
        room = QRect(begin, self.y + 1 + look.CHOICE_EDGE, self.width - begin - left, 0)
        words = self._setter.set(" ".join(shown.split()), room, "text", colour)
        height = words.rect.height() + 2 * look.CHOICE_EDGE + 2
        box = QRect(0, self.y, self.width, height)
        self._shapes.append(Box(box, "field", "accent-line" if on else "line", heavy=on))
        mark = QRect(left, self.y + 1 + look.MARK_ABOVE, look.MARK_SIZE, look.MARK_SIZE)
        self._shapes.append(Mark(mark, round=round_, on=on))
        self._shapes.append(words)
        self._note(TextPlace(attribute, index, words.rect, "text", text, shown))
        self.y += height

    def tick(self, text: LocalText, *, on: bool, optional: bool) -> None:
        """Draw a tick box before its label."""
        size = look.MARK_SIZE
        mark = QRect(0, self.y + look.MARK_ABOVE, size, size)
        self._shapes.append(Mark(mark, round=False, on=on))
        self.gap(look.CHOICE_EDGE)
        note = self.own_word("optional") if optional else ""
        begin = size + look.MARK_GAP
        self.text(text, "label", missing=say("No label yet"), note=note, indent=begin)
        self.gap(look.CHOICE_EDGE)

    def grades(self, grades: list[tuple[str, LocalText | None]]) -> None:
        """Draw the grades of a rating side by side, on as many lines as they need.

        Args:
            grades: For each, the number or sign, and what it means.
        """
        self.gap(look.GRADE_ABOVE)
        worded = bool(grades and grades[0][1])
        least = look.WORDED_GRADE_WIDTH if worded else look.GRADE_WIDTH
        gap = look.GRADE_GAP
        fitting = max(1, min(len(grades), (self.width + gap) // (least + gap)))
        widths = (self.width + gap) / fitting
        below = len(self._shapes)
        boxes: list[Shape] = []
        for first in range(0, len(grades), fitting):
            row = grades[first : first + fitting]
            height = max(
                self._grade(each, first + place, round(place * widths), round(widths) - gap)
                for place, each in enumerate(row)
            )
            for place in range(len(row)):
                box = QRect(round(place * widths), self.y, round(widths) - gap, height)
                boxes.append(Box(box, "field"))
            self.y += height + gap
        self.y -= gap
        self._shapes[below:below] = boxes

    def _grade(self, grade: tuple[str, LocalText | None], index: int, x: int, width: int) -> int:
        """Draw what stands in a grade's box, and return how high that is."""
        sign, meaning = grade
        place = QRect(x + 5, self.y + look.CHOICE_EDGE + 1, width - 10, 0)
        top = self._setter.set(sign, place, "text", "ink", align="middle", bold=True)
        self._shapes.append(top)
        below = 0
        if meaning:
            words = self.wording(meaning)
            place.translate(0, top.rect.height())
            shown = self._setter.set(words, place, "small", self.colour_of(meaning), align="middle")
            self._shapes.append(shown)
            self._note(
                TextPlace("grade_words", index, shown.rect, "small", meaning, words, centred=True)
            )
            below = shown.rect.height()
        return top.rect.height() + below + 2 * look.CHOICE_EDGE + 2

    def slider(self, share: float) -> None:
        """Draw a slider."""
        self.gap(look.BOX_ABOVE)
        self._shapes.append(Track(QRect(0, self.y, self.width, look.BOX_HEIGHT), share))
        self.y += look.BOX_HEIGHT

    # -- what stands between -------------------------------------------------------------------

    def rule(self) -> None:
        """Draw a line across."""
        self._shapes.append(Rule(QRect(0, self.y, self.width, 1)))
        self.y += 1

    def picture(self, pixmap: QPixmap, most: QSize | None = None) -> None:
        """Draw a picture, not wider than there is room, nor larger than a size."""
        size = pixmap.size()
        room = QSize(self.width, size.height()).boundedTo(most or size)
        if room.expandedTo(size) != room:
            size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
        rect = QRect(QPoint(0, self.y), size.expandedTo(QSize(1, 1)))
        self._shapes.append(Picture(rect, pixmap))
        self.y += rect.height()

    def strip(self, title: str, value: str, icon: str) -> None:
        """Draw what the page does not show: a dashed strip with an icon.

        Args:
            title: What it is.
            value: What there is to say of it.
            icon: Its icon.
        """
        height = 40
        box = QRect(0, self.y, self.width, height)
        self._shapes.append(Box(box, "canvas", dashed=True))
        self._shapes.append(Icon(QRect(12, self.y + 11, _SIGN, _SIGN), icon))
        used = min(self._style.metrics["text"].horizontalAdvance(title) + 4, self.width // 2)
        name = QRect(40, self.y, used, height)
        rest = QRect(52 + used, self.y, self.width - used - 64, height)
        self._shapes.append(self._setter.set(title, name, "text", "ink", wrap=False, middle=True))
        self._shapes.append(self._setter.set(value, rest, "small", "soft", wrap=False, middle=True))
        self.y += height

    def button(self, text: LocalText, attribute: str, instead: str, *, whole_line: bool) -> None:
        """Draw the send button, with the page's own word where it has none."""
        words = self.wording(text) or instead
        needed = self._style.metrics["label"].horizontalAdvance(words) + 2 * look.BUTTON_ROOM
        width = self.width if whole_line else min(self.width, max(look.BUTTON_WIDTH, needed))
        box = QRect(0, self.y, width, look.BOX_HEIGHT)
        self._shapes.append(Box(box, "accent", "accent-line"))
        place = box.adjusted(8, 0, -8, 0)
        self._shapes.append(
            self._setter.set(
                words, place, "label", "on-accent", wrap=False, middle=True, align="middle"
            )
        )
        self._note(TextPlace(attribute, None, place, "label", text, words, centred=True))
        self.y += look.BOX_HEIGHT

    def finish(self, *, at_top: bool = False, lead: int = 0) -> Drawing:
        """Return what was drawn."""
        shapes, texts = tuple(self._shapes), tuple(self._texts)
        return Drawing(self.width, self.y, shapes, texts, at_top, lead, self._piped)

    def _note(self, place: TextPlace) -> None:
        self._texts.append(place)

    def _fitting(self, words: str, room: QRect) -> str:
        """Return as much of some words as a box has room for; an ellipsis tells of the rest."""
        most = room.height()
        if self._setter.set(words, room, "text", "ink").rect.height() <= most:
            return words
        fits, too_long = 0, len(words)
        while too_long - fits > 1:
            middle = (fits + too_long) // 2
            tried = f"{words[:middle].rstrip()}…"
            if self._setter.set(tried, room, "text", "ink").rect.height() <= most:
                fits = middle
            else:
                too_long = middle
        return f"{words[:fits].rstrip()}…"
