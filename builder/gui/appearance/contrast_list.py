"""How well each pair of colours of the page is seen, and what mends those that are not."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from builder.form.colours import BORDER_CONTRAST, TEXT_CONTRAST
from builder.form.contrasts import PAIRS, Contrast, Pair, better, contrasts
from builder.form.project import Theme
from builder.gui.widgets.sign import Sign
from builder.gui.widgets.theme import Space, WrappedLabel, colours, set_tone
from builder.say import say, say_count
from builder.value import dataclass

_SCHEMES: Final = {False: say("Light"), True: say("Dark")}
_LOWER: Final = {False: say("light"), True: say("dark")}
_NEEDED: Final = {TEXT_CONTRAST: say("Text"), BORDER_CONTRAST: say("Controls")}
_VERDICTS: Final = {True: say("passes"), False: say("too low")}


class _Sample(QWidget):
    """Letters of the colour in front on the colour behind."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(30, 20))
        self._front = self._behind = QColor()

    def show_colours(self, front: str, behind: str) -> None:
        """Show two colours."""
        self._front, self._behind = QColor(front), QColor(behind)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours().hair), 1))
        painter.setBrush(self._behind)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, 4, 4)
        font = self.font()
        font.setPixelSize(12)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._front)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "Aa")
        painter.end()


class _Cell(QWidget):
    """One pair in one scheme: a sample, the figure, and whether it passes."""

    def __init__(self) -> None:
        super().__init__()
        self._sample = _Sample()
        self.figure = QLabel()
        self._good, self._bad = Sign("ok", 14), Sign("warning", 14)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self._sample)
        row.addWidget(self._good)
        row.addWidget(self._bad)
        row.addWidget(self.figure, 1)

    def show_contrast(self, found: Contrast) -> None:
        """Show a figure."""
        self._sample.show_colours(found.front, found.behind)
        self._good.setVisible(found.passes)
        self._bad.setVisible(not found.passes)
        self.figure.setText(f"{ratio_of(found).removesuffix(':1')} {_VERDICTS[found.passes]}")
        set_tone(self.figure, "hint" if found.passes else "error")
        words = in_words(found)
        self.figure.setAccessibleName(words)
        self.setToolTip(
            f"{words}\n{say('{front} on {behind}', front=found.front, behind=found.behind)}"
        )


@dataclass(frozen=True)
class _Row:
    """The widgets of one failing pair."""

    holder: QWidget
    words: QLabel
    button: QPushButton


class ContrastList(QWidget):
    """The figures of a theme, in both schemes.

    Signals:
        better_wanted(cause, colour): This colour of the theme is to become that one.
    """

    better_wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("contrasts")
        self.summary = QLabel()
        self.summary.setObjectName("contrast_summary")
        self.summary.setWordWrap(True)
        self._failing = QVBoxLayout()
        self._failing.setSpacing(Space.S)
        self._rows: list[_Row] = []
        self._cells: dict[tuple[Pair, bool], _Cell] = {}
        self._heads: dict[bool, QLabel] = {}
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(10)
        column_.addWidget(self.summary)
        column_.addLayout(self._failing)
        column_.addLayout(self._figures())

    def _figures(self) -> QGridLayout:
        """Return the table of figures: what needs the same ratio stands together."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        for column, (dark, words) in enumerate(_SCHEMES.items(), 1):
            self._heads[dark] = head = QLabel(words)
            head.setProperty("role", "property")
            grid.addWidget(head, 0, column)
        line = 0
        for needed, title in _NEEDED.items():
            head = QLabel(say("{title}: {needed} needed", title=title, needed=f"{needed:g}:1"))
            head.setProperty("role", "pane_title")
            head.setWordWrap(True)
            # The first stands beside the names of the columns.
            grid.addWidget(head, line, 0, 1, 3 if line else 1)
            for pair in (each for each in PAIRS if each.needed == needed):
                line += 1
                self._add_pair(grid, line, pair)
            line += 1
        return grid

    def _add_pair(self, grid: QGridLayout, line: int, pair: Pair) -> None:
        label = WrappedLabel()
        label.setText(pair.words)
        label.setProperty("role", "property")
        grid.addWidget(label, line, 0)
        for column, dark in enumerate(_SCHEMES, 1):
            if not (dark and pair.only_light):
                self._cells[pair, dark] = cell = _Cell()
                grid.addWidget(cell, line, column)

    def show_theme(self, theme: Theme) -> None:
        """Show the figures of a theme."""
        found = contrasts(theme)
        known = {(each.pair, each.dark): each for each in found}
        for key, cell in self._cells.items():
            cell.setVisible(key in known)
            if key in known:
                cell.show_contrast(known[key])
        for dark, head in self._heads.items():
            head.setVisible(any(each.dark == dark for each in found))
        failing = [each for each in found if not each.passes]
        self.summary.setText(
            say_count(
                "{count:,} pair of {all} is hard to see.",
                "{count:,} pairs of {all} are hard to see.",
                len(failing),
                all=len(found),
            )
            if failing
            else say_count(
                "The only pair of colours can be seen well.",
                "All {count} pairs of colours can be seen well.",
                len(found),
            )
        )
        set_tone(self.summary, "error" if failing else "good")
        causes = {each.pair.cause for each in failing}
        self._show_failing(failing, {cause: better(theme, cause) for cause in causes})

    def _show_failing(self, failing: list[Contrast], mends: Mapping[str, str]) -> None:
        while len(self._rows) < len(failing):
            self._rows.append(self._make_row())
        for row in self._rows[len(failing) :]:
            row.holder.hide()
        for row, each in zip(self._rows, failing, strict=False):
            cause, colour = each.pair.cause, mends[each.pair.cause]
            row.words.setText(in_words(each))
            row.button.setText(say("Use {colour}", colour=colour))
            row.button.setVisible(bool(colour))
            row.button.setAccessibleName(
                say("{pair}: use {colour}", pair=each.pair.words, colour=colour)
            )
            row.button.setProperty("mend", (cause, colour))
            row.holder.show()

    @property
    def buttons(self) -> list[QPushButton]:
        """What takes a better colour, for each pair that was ever hard to see."""
        return [each.button for each in self._rows]

    def _make_row(self) -> _Row:
        holder = QWidget()
        words = WrappedLabel()
        words.setProperty("tone", "error")
        button = QPushButton()
        button.setObjectName(f"contrast_mend_{len(self._rows)}")
        button.clicked.connect(lambda: self.better_wanted.emit(*button.property("mend")))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(words, 1)
        row.addWidget(button)
        self._failing.addWidget(holder)
        return _Row(holder, words, button)


def ratio_of(found: Contrast) -> str:
    """Return a ratio as it is read; never rounded up to one that would pass."""
    return f"{math.floor(found.ratio * 100) / 100:.2f}:1"


def in_words(found: Contrast) -> str:
    """Say what a figure is of, what is needed, and whether it passes."""
    return say(
        "{pair}, {scheme}: {ratio}, {needed} needed, {verdict}",
        pair=found.pair.words,
        scheme=_LOWER[found.dark],
        ratio=ratio_of(found),
        needed=f"{found.pair.needed:g}:1",
        verdict=_VERDICTS[found.passes],
    )
