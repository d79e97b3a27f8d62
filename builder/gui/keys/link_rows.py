"""Rows that lead to a project: its name as a link, and beside it where it is and more."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from builder.gui.widgets.elided import ElidedLabel
from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import Hint, Space, set_tone
from builder.say import say, say_count
from builder.value import dataclass

_MOST: Final = 50


@dataclass(frozen=True)
class LinkRow:
    """One row.

    Attributes:
        words: The link's words.
        path: The project that it opens; None if there is none to open.
        more: What stands beside it.
    """

    words: str
    path: Path | None
    more: str


class LinkRows(QWidget):
    """Links below each other; the first fifty, and how many more there are.

    Args:
        name: Object name of each link.

    Attributes:
        links: The links that are shown.

    Signals:
        chosen(path): A link was followed; a :class:`Path`.
    """

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._rows: tuple[LinkRow, ...] = ()
        self.links: list[QToolButton] = []
        self.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)

    def show_rows(self, rows: Sequence[LinkRow]) -> None:
        """Show other rows."""
        if tuple(rows) == self._rows:
            return  # the keyboard may be on one of them
        self._rows = tuple(rows)
        self.links = []
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # the event loop deletes it, which may take a moment
                widget.deleteLater()
        for number, row in enumerate(rows[:_MOST]):
            more = ElidedLabel()
            more.show_words(row.more)
            set_tone(more, "hint")
            link = self._link(row)
            self.links.append(link)
            self._grid.addWidget(link, number, 0, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(more, number, 1)
        if len(rows) > _MOST:
            self._grid.addWidget(
                Hint(say_count("and {count:,} other", "and {count:,} others", len(rows) - _MOST)),
                _MOST,
                0,
                1,
                2,
            )
        self.setVisible(bool(rows))

    def _link(self, row: LinkRow) -> QToolButton:
        link = QToolButton()
        link.setObjectName(self._name)
        link.setText(row.words.replace("&", "&&"))
        link.setIcon(icon("form"))
        link.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        link.setAutoRaise(True)
        link.setEnabled(row.path is not None)
        link.setAccessibleName(
            say("Open {name}, {details}", name=row.words, details=row.more)
            if row.path
            else row.words
        )
        link.setToolTip(say("Open {file}", file=row.path) if row.path else "")
        link.clicked.connect(lambda: self.chosen.emit(row.path))
        return link
