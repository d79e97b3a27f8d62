"""The gallery of starter forms, with a line to search it by."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QListView, QListWidgetItem, QVBoxLayout, QWidget

from builder.gui.shell.start.choices import NAME, Choices
from builder.gui.shell.start.pictures import Appearance, Pictures, pixmap_of
from builder.gui.widgets.in_turn import InTurn
from builder.gui.widgets.later import Later
from builder.gui.widgets.theme import Space
from builder.say import say
from builder.storage.starters import Starter, starters

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from builder.gui.shell.start.search_bar import Nothing, SearchBar
    from builder.storage.starter_search import Searchable

PICTURE: Final = QSize(208, 168)
_BAR: Final = QSize(320, 34)


class _Starters(Choices):
    """The starter forms as cards.

    Signals:
        typed(text): A letter was typed, to search by.
    """

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__("start_gallery", say("Starter forms"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(PICTURE)
        self.setGridSize(PICTURE + QSize(24, 52))
        self.setWordWrap(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back, on = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.isRightToLeft():
            back, on = on, back
        # From the end of a row to the next one, which Qt's own arrows do not do.
        if event.key() in {back, on} and not event.modifiers():
            row = self.currentRow() + (1 if event.key() == on else -1)
            self.setCurrentRow(max(0, min(row, self.count() - 1)))
        elif event.text().strip() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.choose_current()
            elif event.text().isprintable():
                self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class Gallery(QWidget):
    """Shows the starter forms that fit what is searched for.

    Pictures and words of the forms come a moment after the first frame, so that first clicks are
    answered at once.

    Args:
        pictures: Makes the pictures.
        in_turn: Runs what takes time.

    Attributes:
        list: The forms.

    Signals:
        chosen(name): A new form from this starter is wanted.
    """

    chosen = Signal(str)

    def __init__(self, pictures: Pictures, in_turn: InTurn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._in_turn = in_turn
        self._icons: dict[str, QIcon] = {}
        self._searchable: Sequence[Searchable] = ()
        self._reading = False
        self._open_soon = False
        self.list = _Starters()
        self.list.chosen.connect(self.chosen)
        self.list.typed.connect(self._search_by)
        self._bar: Later[SearchBar] = Later(_BAR, _load_bar, self._make_bar)
        self._bar.setMinimumHeight(_BAR.height())
        self._bar.shown.connect(self._order_tabs)
        self._nothing: Nothing | None = None
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._bar)
        column.addWidget(self.list, 1)
        blank = QPixmap(PICTURE)
        blank.fill(Qt.GlobalColor.transparent)
        self._blank = QIcon(blank)

    @property
    def is_drawn(self) -> bool:
        """Whether every starter form has its picture."""
        return len(self._icons) == len(starters())

    def entered(self) -> None:
        """List the forms at the first visit."""
        if self._nothing is None and self.list.count() == 0:
            self._show(starters())

    def draw(self) -> None:
        """Draw the pictures, each in its turn."""
        look = Appearance.of(self, PICTURE)
        for each in starters():
            if each.name in self._icons:
                continue
            self._in_turn.run(
                say("Drawing {form}", form=each.title),
                partial(_picture, self._pictures, each, look),
                partial(self._take_picture, each.name),
                self,
            )

    def _make_bar(self) -> SearchBar:
        from builder.gui.shell.start.search_bar import SearchBar  # noqa: PLC0415 - see `_load_bar`

        bar = SearchBar(sorted({each.kind for each in starters()} - {""}))
        bar.changed.connect(self._find)
        bar.opened.connect(self._open_best)
        bar.left.connect(partial(self.list.setFocus, Qt.FocusReason.OtherFocusReason))
        return bar

    def _order_tabs(self) -> None:
        """Let Tab visit the bar where it stands: it was made after all else."""
        self._bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # else Qt would leave the order as it is
        QWidget.setTabOrder(self._bar, self._bar.content.line)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        QWidget.setTabOrder(self._bar.content.line, self._bar.content.kinds)

    def _made_nothing(self) -> Nothing:
        """Return what stands in the place of the forms where none fits."""
        from builder.gui.shell.start.search_bar import Nothing  # noqa: PLC0415 - see `_load_bar`

        if self._nothing is None:
            self._nothing = Nothing()
            self._nothing.all_wanted.connect(self._show_all)
            self._column.addWidget(self._nothing, 1)
            QWidget.setTabOrder(self.list, self._nothing.show_all)
        return self._nothing

    # -- searching -----------------------------------------------------------------------------

    def _search_by(self, text: str) -> None:
        """Go on in the search line with what was typed in the list."""
        self._bar.content.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bar.content.line.insert(text)

    def _show_all(self) -> None:
        self._bar.content.clear()
        self._bar.content.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find(self) -> None:
        bar = self._bar.content
        if not (bar.words or bar.kind):
            self._show(starters())
        elif self._searchable:
            from builder.storage.starter_search import find  # noqa: PLC0415 - is there by now

            found = find(self._searchable, bar.words, bar.kind)
            self._made_nothing().why.setText(_none_fits(bar.words, bar.kind))
            self._show(found, first=True)
        elif not self._reading:
            self._reading = True
            self._in_turn.drop(self)  # nobody waits for pictures
            self._in_turn.run(say("Reading the starter forms"), _searchable, self._take_words, self)
            self.draw()

    def _take_words(self, forms: Sequence[Searchable]) -> None:
        self._searchable = forms
        self._reading = False
        self._find()
        if self._open_soon:
            self._open_best()

    def _open_best(self) -> None:
        """Open the form that is marked, once it is known which forms fit."""
        self._open_soon = self._reading
        if not self._reading:
            self.list.choose_current()

    def _show(self, found: Sequence[Starter], *, first: bool = False) -> None:
        """Show these forms; the keyboard stays on its form, unless the first is the best one."""
        current = "" if first else self.list.name_of_current()
        self.list.clear()
        for each in found:
            item = QListWidgetItem(self._icons.get(each.name, self._blank), each.title)
            item.setToolTip(f"{each.kind}: {each.summary}" if each.kind else each.summary)
            item.setData(NAME, each.name)
            self.list.addItem(item)
        names = [each.name for each in found]
        self.list.setCurrentRow(names.index(current) if current in names else 0)
        self.list.setVisible(bool(found))
        if self._nothing is not None:
            self._nothing.setVisible(not found)

    # -- pictures ------------------------------------------------------------------------------

    def _take_picture(self, name: str, picture: QImage) -> None:
        drawn = pixmap_of(picture)
        symbol = QIcon(drawn)
        symbol.addPixmap(drawn, QIcon.Mode.Selected)  # else Qt would tint it
        self._icons[name] = symbol
        for row in range(self.list.count()):
            if self.list.item(row).data(NAME) == name:
                self.list.item(row).setIcon(symbol)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._icons:
            self._icons.clear()
            self._in_turn.drop(self)
            # Once the style is whole: the font follows the palette.
            QTimer.singleShot(0, self, self.draw)


def _picture(pictures: Pictures, starter: Starter, look: Appearance) -> QImage:
    return pictures.picture(starter.fingerprint, lambda: starter.project, look)


def _load_bar() -> None:
    """Import the bar, which brings classes of Qt that the first frame does without."""
    import builder.gui.shell.start.search_bar  # noqa: F401, PLC0415


def _searchable() -> Sequence[Searchable]:
    from builder.storage.starter_search import searchable  # noqa: PLC0415 - with the first search

    return [searchable(each) for each in starters()]


def _none_fits(words: str, kind: str) -> str:
    if words and kind:
        return say(
            "There is no starter form of the kind {kind} with “{words}”.", kind=kind, words=words
        )
    if kind:
        return say("There is no starter form of the kind {kind}.", kind=kind)
    return say("There is no starter form with “{words}”.", words=words)
