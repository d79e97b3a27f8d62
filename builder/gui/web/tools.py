"""What is set in the page that is open by the engine's developer tools, which start when needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from builder.gui.web.engine import Page
    from builder.gui.web.session import Session


class Tools:
    """Joins the tools to one page at a time.

    Args:
        parent: Owns the sessions.
    """

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self._session: Session | None = None
        self._set_again: Callable[[], None] | None = None

    @property
    def is_joined(self) -> bool:
        """Whether anything was set in the page that is open."""
        return self._session is not None

    def call(
        self,
        page: Page,
        method: str,
        parameters: dict[str, Any],
        then: Callable[[dict[str, Any]], None],
    ) -> None:
        """Call a method of the DevTools protocol.

        Args:
            page: The page that is open.
            method: The method.
            parameters: Its parameters.
            then: Called with its result, or with an empty one if there is none.
        """
        if self._session is None:
            from builder.gui.web.session import Session  # noqa: PLC0415 - on first use

            self._session = Session(page, self._parent)
            self._session.ended.connect(self._on_ended)
        self._session.call(method, parameters, then)

    def set_media(self, page: Page, media: Mapping[str, str], then: Callable[[], None]) -> None:
        """Set what a style sheet can ask about the person's settings.

        Args:
            page: The page that is open.
            media: Values by feature; none for the usual ones.
            then: Called once they are set.
        """
        features = [{"name": name, "value": value} for name, value in media.items()]
        parameters = {"features": features}
        set_them = partial(self.call, page, "Emulation.setEmulatedMedia", parameters)
        set_them(lambda _: then())
        self._set_again = partial(set_them, lambda _: None)

    def leave(self) -> None:
        """Leave the page, as it goes or is replaced."""
        self._set_again = None
        session, self._session = self._session, None
        if session is not None:
            session.stop()
            session.deleteLater()

    def _on_ended(self) -> None:
        """Set again in the page what ended with the process of the tools.

        Only once, until it is set by somebody else: a process that ends each time is left alone.
        """
        set_again = self._set_again
        self.leave()
        if set_again is not None:
            set_again()
