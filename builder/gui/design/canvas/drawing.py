"""What a field looks like on the page, as a list of shapes that a painter fills in later.

Measuring and painting use the same list, so they cannot disagree, and a field that did not change
is never measured again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, Qt

from builder.form.locales import locale_of
from builder.form.texts import LocalText
from builder.gui.design.canvas.style import PageStyle, Role

CONTROL_HEIGHT: Final = 40
_LINE: Final = 20
_TALL: Final = 10_000
_LONGEST: Final = 2000
_ZERO_WIDTH_SPACE: Final = "\u200b"
_MOST_ROWS: Final = 20


@dataclass(frozen=True, slots=True)
class Words:
    """A text in a rectangle, at its top unless ``middle``; one line, elided, unless ``wrap``."""

    rect: QRect
    text: str
    role: Role
    colour: str
    wrap: bool = True
    middle: bool = False
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A rounded rectangle; ``line`` is empty for none."""

    rect: QRect
    fill: str
    line: str = "line"
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A tick box or a radio button."""

    rect: QRect
    round: bool
    on: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """A hairline."""

    rect: QRect


@dataclass(frozen=True, slots=True)
class Picture:
    """An icon of the app."""

    rect: QRect
    icon: str
    colour: str = "soft"


Shape = Words | Box | Mark | Rule | Picture


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes in a rectangle that starts at 0, 0.

    Attributes:
        width: Its width.
        height: Its height.
        shapes: What to paint, in order.
        label: Where the label stands, for editing it in place; None if it has none.
        at_top: Whether it stands at the top of a line of several fields, not at its bottom.
    """

    width: int
    height: int
    shapes: tuple[Shape, ...]
    label: QRect | None
    at_top: bool


class Drafter:
    """Lays out shapes from top to bottom.

    Args:
        width: The width to fill.
        style: Fonts, for measuring.
        language: The language to show.
        default_language: The language that texts fall back to.
    """

    def __init__(self, width: int, style: PageStyle, language: str, default_language: str) -> None:
        self.width = width
        self.y = 0
        self._style = style
        self._language = language
        self._default = default_language
        self._shapes: list[Shape] = []
        self._label: QRect | None = None

    def own_word(self, name: str) -> str:
        """Return one of the page's own words, such as ``optional``."""
        return locale_of(self._language).page[name]

    def wording(self, text: LocalText) -> str:
        """Return a text in the language shown, or what it falls back to."""
        return text.best(self._language, self._default)[:_LONGEST]

    def is_translated(self, text: LocalText) -> bool:
        """Tell whether the text has a wording of its own in the language shown."""
        return bool(text.in_language(self._language))

    def gap(self, height: int) -> None:
        """Leave some room."""
        self.y += height

    def rule(self) -> None:
        """Draw a hairline over the whole width."""
        self._shapes.append(Rule(QRect(0, self.y, self.width, 1)))
        self.y += 1

    def label(self, text: LocalText, role: Role = "label", *, optional: bool = False) -> None:
        """Draw a label, greyed if it is not in the language shown or missing altogether."""
        words = self.wording(text)
        colour = "ink" if self.is_translated(text) else "soft"
        rect = self._wrapped(words or "No label yet", role, colour)
        self._label = rect
        if optional:
            note = self.own_word("optional")
            metrics = self._style.metrics
            used = metrics[role].horizontalAdvance(words) + 6
            needed = metrics["small"].horizontalAdvance(note) + 2
            if rect.height() < 2 * metrics[role].height() and used + needed <= self.width:
                place = QRect(used, rect.y(), needed, rect.height())
                self._shapes.append(Words(place, note, "small", "soft", wrap=False, middle=True))
            else:
                self._wrapped(note, "small", "soft")

    def text(self, text: LocalText, role: Role = "text", colour: str = "ink") -> None:
        """Draw a text that may be empty."""
        if words := self.wording(text):
            shown = colour if self.is_translated(text) else "soft"
            self._wrapped(words, role, shown)

    def editable_text(self, text: LocalText, missing: str, role: Role, colour: str) -> None:
        """Draw a text that stands for its field, or what to say when it is missing."""
        words = self.wording(text)
        self._label = self._wrapped(
            words or missing, role, colour if words and self.is_translated(text) else "soft"
        )

    def control(self, value: str, placeholder: str = "", *, rows: int = 1, icon: str = "") -> None:
        """Draw a box with a value or a placeholder in it."""
        self.gap(5)
        height = max(CONTROL_HEIGHT, min(rows, _MOST_ROWS) * _LINE + 18)
        box = QRect(0, self.y, self.width, height)
        self._shapes.append(Box(box, "field"))
        inner = box.adjusted(12, 9, -(36 if icon else 12), -9)
        if value or placeholder:
            self._shapes.append(
                Words(
                    inner if rows > 1 else box.adjusted(12, 0, -(36 if icon else 12), 0),
                    (value or placeholder)[:_LONGEST],
                    "text",
                    "ink" if value else "soft",
                    wrap=rows > 1,
                    middle=rows == 1,
                )
            )
        if icon:
            self._shapes.append(
                Picture(QRect(box.right() - 28, box.y() + height // 2 - 9, 18, 18), icon)
            )
        self.y += height

    def choice(self, text: LocalText, *, on: bool) -> None:
        """Draw one choice of several: a frame, a radio button and its label."""
        self.gap(6)
        words = self.wording(text)
        words = self._breakable(words, "text", self.width - 56)
        height = max(CONTROL_HEIGHT, self._height(words, "text", self.width - 56) + 20)
        box = QRect(0, self.y, self.width, height)
        self._shapes.append(Box(box, "field", "accent-line" if on else "line"))
        self._shapes.append(Mark(QRect(12, self.y + height // 2 - 9, 18, 18), round=True, on=on))
        colour = "ink" if self.is_translated(text) else "soft"
        self._shapes.append(Words(box.adjusted(42, 0, -12, 0), words, "text", colour, middle=True))
        self.y += height

    def tick(self, text: LocalText, *, on: bool, optional: bool) -> None:
        """Draw a tick box before its label."""
        self._shapes.append(Mark(QRect(0, self.y + 2, 18, 18), round=False, on=on))
        words = self.wording(text)
        note = f" {self.own_word('optional')}" if optional else ""
        shown = self._breakable((words or "No label yet") + note, "text", self.width - 30)
        height = max(22, self._height(shown, "text", self.width - 30))
        place = QRect(30, self.y, self.width - 30, height)
        colour = "ink" if self.is_translated(text) else "soft"
        self._shapes.append(Words(place, shown, "text", colour))
        self._label = place
        self.y += height

    def strip(self, title: str, value: str, icon: str) -> None:
        """Draw what the page does not show: a dashed strip with an icon."""
        box = QRect(0, self.y, self.width, CONTROL_HEIGHT)
        self._shapes.append(Box(box, "canvas", dashed=True))
        self._shapes.append(Picture(QRect(12, self.y + 11, 18, 18), icon))
        metrics = self._style.metrics["text"]
        used = min(metrics.horizontalAdvance(title) + 4, self.width // 2)
        self._shapes.append(
            Words(
                QRect(40, self.y, used, CONTROL_HEIGHT),
                title,
                "text",
                "ink",
                wrap=False,
                middle=True,
            )
        )
        rest = QRect(52 + used, self.y, self.width - used - 64, CONTROL_HEIGHT)
        self._shapes.append(Words(rest, value, "small", "soft", wrap=False, middle=True))
        self.y += CONTROL_HEIGHT

    def button(self, words: str) -> None:
        """Draw the send button."""
        width = max(160, self._style.metrics["label"].horizontalAdvance(words) + 48)
        box = QRect(0, self.y, min(width, self.width), CONTROL_HEIGHT)
        self._shapes.append(Box(box, "accent", "accent-line"))
        self._shapes.append(
            Words(box, words, "label", "on-accent", wrap=False, middle=True, centred=True)
        )
        self.y += CONTROL_HEIGHT

    def finish(self, *, at_top: bool = False) -> Drawing:
        """Return what was drawn."""
        return Drawing(self.width, self.y, tuple(self._shapes), self._label, at_top)

    def _wrapped(self, words: str, role: Role, colour: str) -> QRect:
        shown = self._breakable(words, role, self.width)
        rect = QRect(0, self.y, self.width, self._height(shown, role, self.width))
        self._shapes.append(Words(rect, shown, role, colour))
        self.y += rect.height()
        return rect

    def _height(self, words: str, role: Role, width: int) -> int:
        metrics = self._style.metrics[role]
        if "\n" not in words and metrics.horizontalAdvance(words) <= width:
            return metrics.height() + 2
        flag = Qt.TextFlag.TextWordWrap.value
        return metrics.boundingRect(0, 0, width, _TALL, flag, words).height() + 2

    def _breakable(self, words: str, role: Role, width: int) -> str:
        """Return words with those broken open that no line can hold; others stay whole."""
        metrics = self._style.metrics[role]
        if metrics.horizontalAdvance(words) <= width:
            return words
        return "".join(
            _ZERO_WIDTH_SPACE.join(part) if metrics.horizontalAdvance(part) > width else part
            for part in re.split(r"(\s+)", words)
        )
