"""What a field looks like on the page, as a list of shapes that a painter fills in later.

Measuring and painting use the same list, so they cannot disagree, and a field that did not change
is never measured again.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QRect, Qt

from builder.form.locales import locale_of
from builder.form.texts import LocalText
from builder.gui.design.canvas.style import PageStyle, Role
from builder.value import dataclass

CONTROL_HEIGHT: Final = 40
_LINE: Final = 20
_TALL: Final = 10_000
_LONGEST: Final = 2000
_ZERO_WIDTH_SPACE: Final = "\u200b"
_MOST_ROWS: Final = 20
_BREAK_GAP: Final = 12
_BAND_HEIGHT: Final = 28


@dataclass(frozen=True)
class Words:
    """A text in a rectangle, at its top unless ``middle``; one line, elided, unless ``wrap``."""

    rect: QRect
    text: str
    role: Role
    colour: str
    wrap: bool = True
    middle: bool = False
    centred: bool = False


@dataclass(frozen=True)
class Box:
    """A rounded rectangle; ``line`` is empty for none."""

    rect: QRect
    fill: str
    line: str = "line"
    dashed: bool = False


@dataclass(frozen=True)
class Mark:
    """A tick box or a radio button."""

    rect: QRect
    round: bool
    on: bool


@dataclass(frozen=True)
class Picture:
    """An icon of the app."""

    rect: QRect
    icon: str
    colour: str = "soft"


Shape = Words | Box | Mark | Picture


@dataclass(frozen=True)
class TextPlace:
    """A text that can be edited where it stands.

    Attributes:
        attribute: The property that holds it: of its field, or of the form, as ``texts.title``.
        index: Its position among several, such as an option's; None if there is only one.
        rect: Where it stands.
        role: How it is written.
        text: The text, in all languages.
        instead: What is shown where it has no wording.
    """

    attribute: str
    index: int | None
    rect: QRect
    role: Role
    text: LocalText
    instead: str


@dataclass(frozen=True)
class Drawing:
    """Shapes in a rectangle that starts at 0, 0.

    Attributes:
        width: Its width.
        height: Its height.
        shapes: What to paint, in order.
        texts: The texts that can be edited in place, from top to bottom.
        at_top: Whether it stands at the top of a line of several fields, not at its bottom.
    """

    width: int
    height: int
    shapes: tuple[Shape, ...]
    texts: tuple[TextPlace, ...]
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
        self._texts: list[TextPlace] = []

    def own_word(self, name: str) -> str:
        """Return one of the page's own words, such as ``optional``."""
        return locale_of(self._language).page[name]

    def wording(self, text: LocalText) -> str:
        """Return a text in the language shown, or what it falls back to."""
        return _shortened(text.best(self._language, self._default))

    def is_translated(self, text: LocalText) -> bool:
        """Tell whether the text has a wording of its own in the language shown."""
        return bool(text.in_language(self._language))

    def gap(self, height: int) -> None:
        """Leave some room."""
        self.y += height

    def label(self, text: LocalText, *, optional: bool = False) -> None:
        """Draw a label, greyed if it is not in the language shown or missing altogether."""
        rect = self.text(text, "label", "label", missing="No label yet")
        if optional:
            note = self.own_word("optional")
            metrics = self._style.metrics
            used = metrics["label"].horizontalAdvance(self.wording(text)) + 6
            needed = metrics["small"].horizontalAdvance(note) + 2
            if rect.height() < 2 * metrics["label"].height() and used + needed <= self.width:
                place = QRect(used, rect.y(), needed, rect.height())
                self._shapes.append(Words(place, note, "small", "soft", wrap=False, middle=True))
            else:
                self._wrapped(note, "small", "soft")

    def text(
        self,
        text: LocalText,
        attribute: str,
        role: Role = "text",
        colour: str = "ink",
        *,
        missing: str = "",
    ) -> QRect:
        """Draw a text, greyed if it is not in the language shown; return where.

        Args:
            text: The text.
            attribute: The property that holds it.
            role: How it is written.
            colour: Its colour.
            missing: What to say in its place; without this, a missing text takes no room.
        """
        words = self.wording(text) or missing
        if not words:
            return QRect()
        rect = self._wrapped(words, role, colour if self.is_translated(text) else "soft")
        self._note(attribute, rect, role, text, words)
        return rect

    def control(
        self,
        value: str,
        placeholder: LocalText | str = "",
        *,
        rows: int = 1,
        icon: str = "",
    ) -> None:
        """Draw a box with a value or a placeholder in it."""
        self.gap(5)
        height = max(CONTROL_HEIGHT, min(rows, _MOST_ROWS) * _LINE + 18)
        box = QRect(0, self.y, self.width, height)
        self._shapes.append(Box(box, "field"))
        inner = box.adjusted(12, 9, -(36 if icon else 12), -9)
        hint = placeholder if isinstance(placeholder, str) else self.wording(placeholder)
        if words := value or hint:
            shown = _shortened(words)
            self._shapes.append(
                Words(
                    inner if rows > 1 else box.adjusted(12, 0, -(36 if icon else 12), 0),
                    self._fitting(shown, "text", inner) if rows > 1 else shown.replace("\n", " "),
                    "text",
                    "ink" if value else "soft",
                    wrap=rows > 1,
                    middle=rows == 1,
                )
            )
            if not value and isinstance(placeholder, LocalText):
                self._note("placeholder", inner, "text", placeholder, hint)
        if icon:
            self._shapes.append(
                Picture(QRect(box.right() - 28, box.y() + height // 2 - 9, 18, 18), icon)
            )
        self.y += height

    def choice(
        self,
        text: LocalText,
        attribute: str,
        index: int | None = None,
        *,
        on: bool,
        instead: str = "",
    ) -> None:
        """Draw one choice of several: a frame, a radio button and its label.

        Args:
            text: The label.
            attribute: The property that holds it.
            index: Which of several options it is.
            on: Whether it is chosen.
            instead: What the page shows where the label has no wording.
        """
        self.gap(6)
        shown = self.wording(text) or instead
        words = self._breakable(shown, "text", self.width - 56)
        height = max(CONTROL_HEIGHT, self._height(words, "text", self.width - 56) + 20)
        box = QRect(0, self.y, self.width, height)
        self._shapes.append(Box(box, "field", "accent-line" if on else "line"))
        self._shapes.append(Mark(QRect(12, self.y + height // 2 - 9, 18, 18), round=True, on=on))
        colour = "ink" if self.is_translated(text) or instead else "soft"
        place = box.adjusted(42, 0, -12, 0)
        self._shapes.append(Words(place, words, "text", colour, middle=True))
        self._note(attribute, place, "text", text, shown, index)
        self.y += height

    def tick(self, text: LocalText, *, on: bool, optional: bool) -> None:
        """Draw a tick box before its label."""
        self._shapes.append(Mark(QRect(0, self.y + 2, 18, 18), round=False, on=on))
        words = self.wording(text) or "No label yet"
        note = f" {self.own_word('optional')}" if optional else ""
        shown = self._breakable(words + note, "text", self.width - 30)
        height = max(22, self._height(shown, "text", self.width - 30))
        place = QRect(30, self.y, self.width - 30, height)
        colour = "ink" if self.is_translated(text) else "soft"
        self._shapes.append(Words(place, shown, "text", colour))
        self._note("label", place, "text", text, words)
        self.y += height

    def page_break(self, words: str) -> None:
        """Draw a band over the whole width, from where the page goes on."""
        self.gap(_BREAK_GAP)
        band = QRect(0, self.y, self.width, _BAND_HEIGHT)
        self._shapes.append(Box(band, "accent-soft", ""))
        self._shapes.append(Picture(QRect(8, self.y + 6, 16, 16), "step", "ink"))
        place = band.adjusted(32, 0, -8, 0)
        self._shapes.append(Words(place, words, "small", "ink", wrap=False, middle=True))
        self.y += _BAND_HEIGHT
        self.gap(10)

    def strip(self, title: str, value: str, icon: str, text: LocalText | None = None) -> None:
        """Draw what the page does not show: a dashed strip with an icon.

        Args:
            title: What it is.
            value: What there is to say of it.
            icon: Its icon.
            text: The picture in words, if ``value`` shows that.
        """
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
        if text is not None:
            self._note("alt", rest, "small", text, value)
        self.y += CONTROL_HEIGHT

    def button(self, text: LocalText, attribute: str, instead: str) -> None:
        """Draw the send button, with the page's own word where it has none."""
        words = self.wording(text) or instead
        width = max(160, self._style.metrics["label"].horizontalAdvance(words) + 48)
        box = QRect(0, self.y, min(width, self.width), CONTROL_HEIGHT)
        self._shapes.append(Box(box, "accent", "accent-line"))
        self._shapes.append(
            Words(box, words, "label", "on-accent", wrap=False, middle=True, centred=True)
        )
        self._note(attribute, box.adjusted(8, 0, -8, 0), "label", text, words)
        self.y += CONTROL_HEIGHT

    def finish(self, *, at_top: bool = False) -> Drawing:
        """Return what was drawn."""
        return Drawing(self.width, self.y, tuple(self._shapes), tuple(self._texts), at_top)

    def _note(
        self,
        attribute: str,
        rect: QRect,
        role: Role,
        text: LocalText,
        shown: str,
        index: int | None = None,
    ) -> None:
        self._texts.append(TextPlace(attribute, index, rect, role, text, shown))

    def _fitting(self, words: str, role: Role, room: QRect) -> str:
        """Return as much of some words as a box has room for; an ellipsis tells of the rest."""
        whole = self._breakable(words, role, room.width())
        if self._height(whole, role, room.width()) <= room.height():
            return whole
        fits, too_long = 0, len(words)
        while too_long - fits > 1:
            middle = (fits + too_long) // 2
            tried = self._breakable(f"{words[:middle].rstrip()}…", role, room.width())
            if self._height(tried, role, room.width()) <= room.height():
                fits = middle
            else:
                too_long = middle
        return self._breakable(f"{words[:fits].rstrip()}…", role, room.width())

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


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
