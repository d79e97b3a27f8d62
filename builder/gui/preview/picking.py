"""What is pressed in a page is selected in Design; the page works as it does otherwise."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from builder.form.called import field_called
from builder.gui.preview.wall.wall import Wall
from builder.gui.state.services import Services
from builder.gui.web.picking import field_with_key
from builder.say import say

_ASK_MS: Final = 150


class Picking(QObject):
    """Asks the current pane what was pressed, while it is on.

    Args:
        wall: The panes.
        services: The application's shared parts.

    Signals:
        told(text): Which field was selected, or that picking begins; empty when it ends.
    """

    told = Signal(str)

    def __init__(self, wall: Wall, services: Services) -> None:
        super().__init__(wall)
        self._wall, self._services = wall, services
        self._timer = QTimer(self)
        self._timer.setInterval(_ASK_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def is_on(self) -> bool:
        """Whether what is pressed is selected."""
        return self._timer.isActive()

    def switch(self, *, on: bool) -> None:
        """Begin or end."""
        if on:
            self._wall.current.browser.ask("pointedAt()", lambda _key: None)  # what was before
            self._timer.start()
            self.told.emit(say("Press a field in the page to select it in Design"))
        else:
            self._timer.stop()
            self.told.emit("")

    def _ask(self) -> None:
        if self._wall.isVisible():
            self._wall.current.browser.ask("pointedAt()", self._on_pointed)

    def _on_pointed(self, key: Any) -> None:
        project = self._services.document.project
        field = field_with_key(project, key) if key and self._timer.isActive() else None
        if field is not None:
            self._services.selection.select({field.id})
            name = field_called(field, self._services.language.current)
            self.told.emit(say("Selected in Design: {field}", field=name))
