"""How the app looks: colours, distances, and the few widgets that carry them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from functools import cache
from pathlib import Path
from string import Template
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from builder.settings import Scheme
from builder.value import dataclass

_DRESSED: Final = "dressed"
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_SHEET: Final = Path(__file__).parent / "resources" / "app.qss"


class Space:
    """Distances, in device-independent pixels."""

    XS: Final = 4
    S: Final = 8
    M: Final = 12
    L: Final = 16
    XL: Final = 24


@dataclass(frozen=True)
class Colours:
    """The app's colours, as ``#rrggbb``; each pair that is read has a contrast of 4.5:1.

    Attributes:
        window: Behind panes and cards.
        panel: Panes, cards, menus.
        field: Where something is typed or listed.
        ink: Text.
        soft: Text of less weight.
        line: Outlines of controls.
        hair: Lines between panes.
        hover: Behind what the mouse is on.
        chosen: Behind what is selected.
        accent: Primary buttons, focus, the workspace in front.
        on_accent: Text on the accent.
        good: What went well.
        warn: What should be looked at.
        bad: What is wrong.
    """

    window: str
    panel: str
    field: str
    ink: str
    soft: str
    line: str
    hair: str
    hover: str
    chosen: str
    accent: str
    on_accent: str
    good: str
    warn: str
    bad: str


LIGHT: Final = Colours(
    window="#f3f4f7",
    panel="#ffffff",
    field="#ffffff",
    ink="#181b22",
    soft="#565e6e",
    line="#848c9b",
    hair="#dfe2e8",
    hover="#eceef3",
    chosen="#dbe6fd",
    accent="#1a56db",
    on_accent="#ffffff",
    good="#146c3a",
    warn="#8a5a00",
    bad="#b42318",
)
DARK: Final = Colours(
    window="#101216",
    panel="#181b21",
    field="#0f1216",
    ink="#edeff3",
    soft="#a6aebc",
    line="#717a8a",
    hair="#2c313a",
    hover="#232831",
    chosen="#24395f",
    accent="#7ea6ff",
    on_accent="#0b1220",
    good="#63d393",
    warn="#e8b84b",
    bad="#ff9b90",
)
_SCHEMES: Final[Mapping[Scheme, Qt.ColorScheme]] = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Keeps the app's palette and the style sheets of its windows in step with the wanted scheme.

    Args:
        app: The application.
        scheme: As the system, light, or dark.

    Signals:
        changed(): The colours are different.
    """

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self._shown: Colours | None = None
        app.styleHints().colorSchemeChanged.connect(self._apply)
        self.choose(scheme)

    @property
    def scheme(self) -> Scheme:
        """What was chosen."""
        return self._scheme

    @property
    def is_dark(self) -> bool:
        """Whether the app is dark now."""
        if self._scheme == "system":
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._scheme == "dark"

    def choose(self, scheme: Scheme) -> None:
        """Use another colour scheme from now on."""
        self._scheme = scheme
        self._app.styleHints().setColorScheme(_SCHEMES[scheme])
        self._apply()

    def _apply(self) -> None:
        wanted = DARK if self.is_dark else LIGHT
        if wanted is self._shown:
            return  # Qt would style every widget once more
        self._shown = wanted
        self._app.setPalette(_palette(wanted))
        for window in self._app.topLevelWidgets():
            if window.property(_DRESSED):
                window.setStyleSheet(_style_sheet(wanted))
        self.changed.emit()


def dress(window: QWidget) -> None:
    """Give the app's style sheet to a window that belongs to no other; those get it from theirs.

    The app itself has none: Qt would style what is built once for each widget that it is put into
    on its way to its window. So it does that once, when it gets there.
    """
    window.setProperty(_DRESSED, True)
    window.setStyleSheet(_style_sheet(colours()))


def when_styled(widget: QWidget, measure: Callable[[], object]) -> None:
    """Measure something now, and again each time that a style sheet reaches a widget.

    What is in no window yet has neither the fonts nor the padding that it will have there.

    Args:
        widget: The widget.
        measure: Reads sizes from it, and claims room by them.
    """
    _Styled(widget, measure)
    measure()


class _Styled(QObject):
    """Belongs to a widget, and measures as its look changes."""

    _CHANGES: Final = (QEvent.Type.Polish, QEvent.Type.StyleChange, QEvent.Type.FontChange)

    def __init__(self, widget: QWidget, measure: Callable[[], object]) -> None:
        super().__init__(widget)
        self._measure = measure
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in self._CHANGES:
            self._measure()
        return False


def colours() -> Colours:
    """Return the colours in use."""
    dark = QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
    return DARK if dark else LIGHT


def keep_to_side(label: QLabel) -> None:
    """Have a label's words begin where the window's lines do, in whatever script they are.

    Qt puts them to the side where their own script begins: a name in Latin letters would stand at
    the far end of its column in a window that is read from right to left.
    """
    upright = label.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
    label.setAlignment(upright | (_RIGHT if label.isRightToLeft() else _LEFT))


class Heading(QLabel):
    """The title of a card or a part of a pane."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "heading")
        self.setWordWrap(True)
        keep_to_side(self)


class Hint(QLabel):
    """An explanation in small, soft print."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("tone", "hint")
        self.setWordWrap(True)
        keep_to_side(self)


class WrappedLabel(QLabel):
    """Words on as many lines as they need, also in a layout that does not ask again.

    A form layout keeps the height of a row's earlier words if its width changes as they do, which
    a scroll bar that comes with the longer words makes happen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        keep_to_side(self)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._claim_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._claim_height()

    def _claim_height(self) -> None:
        if self.minimumHeight() > self.fontMetrics().height():
            self.setMinimumHeight(0)  # Qt counts what was claimed before as needed
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


class Card(QFrame):
    """A pane with an outline and room around what is in it, one below the other."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        self._column.setSpacing(Space.S)
        if heading:
            self._column.addWidget(Heading(heading))

    def set_top_margin(self, top: int) -> None:
        """Leave another distance above what is in it, in device-independent pixels."""
        self._column.setContentsMargins(Space.L, top, Space.L, Space.L)

    def add(self, content: QWidget | QLayout, stretch: int = 0) -> None:
        """Add a widget or a layout below what is there.

        Args:
            content: What to add.
            stretch: Its share of the room that is left over.
        """
        if isinstance(content, QWidget):
            self._column.addWidget(content, stretch)
        else:
            self._column.addLayout(content, stretch)


def set_tone(widget: QWidget, tone: str) -> None:
    """Colour a widget by what it says: ``good``, ``warning``, ``error``, ``hint``, or nothing."""
    set_property(widget, "tone", tone)


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and have it look again if it has looked."""
    if (widget.property(name) or "") == (value or ""):  # one that was never set is none
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


@cache
def _style_sheet(wanted: Colours) -> str:
    values = {each.name: getattr(wanted, each.name) for each in fields(wanted)}
    icons = (_SHEET.parent / "icons").as_posix()
    scheme = "dark" if wanted is DARK else "light"
    return Template(_SHEET.read_text("utf-8")).substitute(values, icons=icons, scheme=scheme)


def _palette(wanted: Colours) -> QPalette:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    found = QPalette()
    for each, colour in (
        (role.Window, wanted.window),
        (role.WindowText, wanted.ink),
        (role.Base, wanted.field),
        (role.AlternateBase, wanted.hover),
        (role.Text, wanted.ink),
        (role.Button, wanted.panel),
        (role.ButtonText, wanted.ink),
        (role.BrightText, wanted.bad),
        (role.ToolTipBase, wanted.panel),
        (role.ToolTipText, wanted.ink),
        (role.PlaceholderText, wanted.soft),
        (role.Highlight, wanted.accent),
        (role.HighlightedText, wanted.on_accent),
        (role.Accent, wanted.accent),
        (role.Link, wanted.accent),
        (role.LinkVisited, wanted.accent),
        (role.Light, wanted.panel),
        (role.Midlight, wanted.hover),
        (role.Mid, wanted.hair),
        (role.Dark, wanted.line),
        (role.Shadow, wanted.hair),
    ):
        found.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        found.setColor(group.Disabled, each, QColor(wanted.line))
    found.setColor(group.Disabled, role.Highlight, QColor(wanted.hair))
    return found
