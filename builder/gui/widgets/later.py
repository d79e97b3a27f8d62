"""A pane whose content is made a moment after the window was first seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

C = TypeVar("C", bound=QWidget)

_LATER_MS: Final = 50


class Later(QWidget, Generic[C]):
    """Keeps the room of its content, which comes a moment after the first painting.

    Loading, making and showing it are turns of the loop of their own, so that keys and clicks are
    answered in between.

    Args:
        room: How large the content would like to be.
        load: Imports what is needed to make it.
        make: Makes it.
        after: Another pane, whose content comes first.

    Signals:
        shown(): The content has its place.
    """

    shown = Signal()

    def __init__(
        self,
        room: QSize,
        load: Callable[[], object],
        make: Callable[[], C],
        after: Later[Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._make = make
        self._after = after
        self._made: C | None = None
        self._turns = [load, self._made_content, self._show]
        self._begun = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def is_made(self) -> bool:
        """Whether the content is there."""
        return self._made is not None

    @property
    def content(self) -> C:
        """The content, which is made and shown now if it was not yet."""
        self._show()
        return self._made_content()

    def sizeHint(self) -> QSize:
        return self._room

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._begun:
            self._begun = True
            if self._after is None or self._after.is_made:
                QTimer.singleShot(_LATER_MS, self, self._go_on)
            else:
                self._after.shown.connect(self._go_on_soon)

    def _go_on(self) -> None:
        self._turns.pop(0)()
        if self._turns:
            self._go_on_soon()

    def _go_on_soon(self) -> None:
        QTimer.singleShot(0, self, self._go_on)

    def _made_content(self) -> C:
        if self._made is None:
            self._made = self._make()
        return self._made

    def _show(self) -> None:
        content = self._made_content()
        if content.parent() is not self:
            self._column.addWidget(content)
            content.show()  # now: a layout would see to it in a later turn
            self.shown.emit()
