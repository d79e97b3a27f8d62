"""The view of the theme: its editors, and the page beside them."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from builder.form.place import Place
from builder.gui.appearance.exchange import ThemeExchange
from builder.gui.appearance.side_pages import SidePages
from builder.gui.appearance.theme_panel import ThemePanel
from builder.gui.state.services import Services
from builder.gui.state.workspace import Workspace
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.splits import as_panel, split


class AppearanceWorkspace(Workspace):
    """Where a form gets its look.

    Args:
        services: The application's shared parts.

    Attributes:
        panel: The editors.
        pages: The page, light and dark.
    """

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.panel = ThemePanel(services)
        self.pages = SidePages(services)
        self._scrolling = Scrolling(self.panel)
        self._scrolling.setObjectName("appearance_scrolling")
        self._exchange = ThemeExchange(services, self)
        parts = (as_panel(self._scrolling), self.pages)
        splitter = split(*parts, name="appearance_splitter", grows=1, sizes=[420, 900])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self._is_new = True  # the form, of which nothing was edited here
        services.document.replaced.connect(self._begin)
        services.commands.handle(
            {
                "appearance.copy": self._exchange.copy,
                "appearance.paste": self._exchange.paste,
                "appearance.take": self._exchange.choose,
            }
        )
        self.panel.focused.connect(self._bring_into_view)
        services.selection.place_requested.connect(self._lead_to)
        services.derived.findings_changed.connect(self.panel.show_findings)
        self.panel.show_findings(services.derived.findings)

    def entered(self) -> None:
        self.panel.show_theme()
        if self._is_new:
            self._is_new = False
            self.panel.focus_first()
        else:
            self.panel.focus_again()

    def shut_down(self) -> None:
        """Drop the pages."""
        self.pages.shut_down()

    def _begin(self) -> None:
        """Show another form from the top."""
        self._is_new = True
        self._scrolling.verticalScrollBar().setValue(0)

    def _lead_to(self, place: Place) -> None:
        if place.is_of_theme:
            self.panel.focus(place)

    def _bring_into_view(self, row: QWidget) -> None:
        # Once it has its place.
        QTimer.singleShot(0, self, lambda: self._scrolling.ensureWidgetVisible(row, 0, 40))
