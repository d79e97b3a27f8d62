"""The editor of one colour: a swatch that opens a menu, and a line for its digits."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent
from PySide6.QtWidgets import (
    QColorDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from builder.form.colour_lists import written_colour
from builder.gui.appearance.colour_names import names_of_colours
from builder.gui.appearance.sample import swatch
from builder.gui.widgets.lines import Line
from builder.gui.widgets.theme import Space, colours, set_property
from builder.say import say
from builder.value import dataclass

_DIGITS: Final = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)


@dataclass(frozen=True)
class Offer:
    """A colour in the menu of a swatch.

    Attributes:
        group: The title above it.
        words: What it is.
        colour: The colour, ``#rrggbb``.
    """

    group: str
    words: str
    colour: str


class ColourBox(QWidget):
    """A colour as ``#rrggbb``, or none for the usual one.

    Args:
        name: What assistive technology calls it.
        optional: Whether there may be none.
        offers: Returns the colours that the menu offers.

    Attributes:
        line: Where the digits are typed.
        button: The swatch, with the menu.

    Signals:
        picked(colour): Another colour was typed or chosen, or the usual one (empty).
        entered(): What is picked from here on is one undo step.
        settled(colour): The person is done with a colour.
    """

    picked = Signal(str)
    entered = Signal()
    settled = Signal(str)

    def __init__(self, name: str, *, optional: bool, offers: Callable[[], Sequence[Offer]]) -> None:
        super().__init__()
        self._name, self._optional, self._offers = name, optional, offers
        self._colour = ""
        self._nearest = ""  # the colour, if it stands for one that was typed and sRGB lacks
        self._usual = ""
        self.line = Line()
        self.line.setProperty("code", True)
        self.line.setAccessibleName(name)
        self.line.setMaximumWidth(150)
        self.button = QToolButton()
        self.button.setProperty("swatch", True)
        self.button.setIconSize(QSize(22, 22))
        self.button.setToolTip(say("Choose a colour"))
        self.button.setAccessibleName(say("{name}: choose a colour", name=name))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self.menu)
        self.problem = QLabel()
        self.problem.setProperty("tone", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.remark = QLabel()
        self.remark.setProperty("tone", "hint")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.button)
        row.addWidget(self.line)
        row.addWidget(self.remark, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(self.problem)
        self.line.entered.connect(self.entered)
        self.line.textEdited.connect(self._on_typed)
        self.line.editingFinished.connect(self._on_finished)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not by a focus proxy: Tab from one would step over the button before the next line.
        super().focusInEvent(event)
        self.line.setFocus(event.reason())

    def show_colour(self, colour: str, usual: str) -> None:
        """Show a colour, and which one is the usual."""
        if colour != self._colour or not self.problem.text():
            self._colour = colour
            if self._read(self.line.text()) != colour or not self.line.hasFocus():
                self.line.show_text(colour)
                self._tell("")
        self._usual = usual
        self.line.setPlaceholderText(usual)
        if not colour:
            self.remark.setText(say("the usual"))
        else:
            is_nearest = colour == self._nearest
            self.remark.setText(say("the nearest in sRGB") if is_nearest else "")
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self.button.setIcon(swatch(self._colour or self._usual, QColor(colours().line)))

    # -- typing --------------------------------------------------------------------------------

    def _read(self, text: str) -> str | None:
        """Return what was typed as a colour; None if it is none."""
        plain = text.strip().lower()
        if not plain and self._optional:
            return ""
        if found := _DIGITS.fullmatch(plain):
            digits = found[1] if len(found[1]) == 6 else "".join(each * 2 for each in found[1])
            return f"#{digits}"
        if named := names_of_colours().get(plain):
            return named
        written = written_colour(plain)
        return written.colour if written else None

    def _on_typed(self, text: str) -> None:
        colour = self._read(text)
        if colour is None:
            self._tell(say("Type a colour such as #1a56db or navy."))
            return
        written = written_colour(text)
        self._nearest = colour if written is not None and written.is_nearest else ""
        self._tell("")
        self._pick(colour)

    def _on_finished(self) -> None:
        if not self.problem.text():
            self.line.show_text(self._colour)
            self.settled.emit(self._colour)

    def _tell(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        set_property(self.line, "invalid", bool(words))

    def _pick(self, colour: str) -> None:
        if colour != self._colour:
            self._colour = colour
            self.picked.emit(colour)

    # -- choosing ------------------------------------------------------------------------------

    def _fill(self) -> None:
        self.menu.clear()
        more = self.menu.addAction(say("Pick a colour…"))
        more.setObjectName("pick")
        more.triggered.connect(self.open_dialog)
        if self._optional:
            usual = self.menu.addAction(
                swatch(self._usual, QColor(colours().line)),
                say("The usual, {usual}", usual=self._usual),
            )
            usual.setObjectName("usual")
            usual.triggered.connect(lambda: self._choose(""))
        group = ""
        for each in self._offers():
            if each.group != group:
                group = each.group
                self.menu.addSeparator()
                title = self.menu.addAction(group)
                title.setEnabled(False)
            shown = swatch(each.colour, QColor(colours().line))
            action = self.menu.addAction(shown, each.words)
            action.triggered.connect(lambda _on=False, colour=each.colour: self._choose(colour))

    def _choose(self, colour: str) -> None:
        self.entered.emit()
        self.line.show_text(colour)
        self._tell("")
        self._pick(colour)
        self.settled.emit(colour)

    def open_dialog(self) -> None:
        """Let the person pick a colour, also from the screen, where the system allows that."""
        self.entered.emit()
        before = self._colour
        dialog = QColorDialog(QColor(before or self._usual), self)
        dialog.setObjectName("colour_dialog")
        dialog.setWindowTitle(self._name)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.currentColorChanged.connect(lambda colour: self._show_picked(colour.name()))
        dialog.rejected.connect(lambda: self._show_picked(before))
        dialog.accepted.connect(lambda: self.settled.emit(self._colour))
        dialog.open()

    def _show_picked(self, colour: str) -> None:
        self.line.show_text(colour)
        self._tell("")
        self._pick(colour)
