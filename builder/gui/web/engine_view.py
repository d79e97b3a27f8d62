"""The engine's view: started on first use, with a profile and a port of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import delete, isValid

from builder.deliver.preview_server import PreviewServer

if TYPE_CHECKING:
    from builder.gui.web.engine import Gate, Page


class EngineView(QObject):
    """Holds what the engine needs to show pages, and deletes it in the engine's order.

    Args:
        server: Serves the page, once the engine has started.

    Attributes:
        view: The web view; None until :meth:`start`.

    Signals:
        blocked(url): A page asked for this address, and did not get it.
    """

    blocked = Signal(str)

    def __init__(self, server: PreviewServer, parent: QObject) -> None:
        super().__init__(parent)
        self._server = server
        self.view: Any = None
        self._profile: Any = None
        self._gate: Gate | None = None
        self._port = 0

    @staticmethod
    def load() -> None:
        """Load the engine, which takes nearly as long as its start."""
        import PySide6.QtWebEngineWidgets  # noqa: F401, PLC0415

        import builder.gui.web.engine  # noqa: F401, PLC0415 - on first use

    def start(self, holder: QWidget) -> QWidget:
        """Start the engine, and return its view, which has no context menu.

        Args:
            holder: The widget that the view belongs to.

        Raises:
            BuilderError: Too many pages are open.
        """
        from builder.gui.web import chat_scripts, engine  # noqa: PLC0415 - loads it, on first use

        self._port = engine.start_somewhere(self._server)
        self._profile, gate = engine.new_profile(self)
        self._gate = gate  # else it would be gone: the profile does not hold on to it
        gate.origin = self._server.origin
        gate.blocked.connect(self.blocked)
        chat_scripts.stand_in(self._profile, gate, self._server)
        view: QWidget = engine.engine_view(holder)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.view = view
        return view

    def new_page(self) -> Page:
        """Return a fresh page, which the view does not show yet."""
        from builder.gui.web.engine import Page  # noqa: PLC0415 - loaded by now

        return Page(self._profile, self)

    def show(self, page: Page) -> None:
        """Show a page in the view."""
        self.view.setPage(page)

    def stop(self) -> None:
        """Delete pages, view and profile, and stop the server."""
        if self.view is not None:
            from PySide6.QtWebEngineCore import QWebEnginePage  # noqa: PLC0415 - loaded by now

            # Deleted here and now: the engine complains if a profile goes before its pages.
            for part in (*self.findChildren(QWebEnginePage), self.view, self._profile):
                if isValid(part):
                    delete(part)
            self.view = self._profile = None
        self._server.stop()
        if self._port:
            from builder.gui.web.engine import give_back  # noqa: PLC0415 - loaded by now

            give_back(self._port)
            self._port = 0
