"""Fills the page in the browser engine with answers, and asks it what it would send."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from builder.errors import BuilderError
from builder.form.kinds import KINDS
from builder.gui.web.browser import Browser
from builder.gui.web.probe import Look
from builder.gui.widgets.theme import colours
from builder.say import say
from builder.trial.parity.payload import PageAnswer

if TYPE_CHECKING:
    from builder.gui.state.derived import Bundle, FormSpec

_LIMIT_MS: Final = 30_000


class PageRun(QObject):
    """Opens a page that nobody sees, one run at a time.

    A web view is drawn by the graphics card. In a window without one, Qt would make the whole
    window again, which flashes; so what holds the view is a native window of its own.

    Args:
        parent: The widget that this belongs to.

    Signals:
        answered(answer): The page said this, a :class:`PageAnswer`.
        failed(why): It did not load, or did not answer.
    """

    answered = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._holder = QWidget(parent)
        self._holder.hide()
        self._holder.setAttribute(Qt.WidgetAttribute.WA_DontCreateNativeAncestors)
        self._browser: Browser | None = None
        self._leaving: Browser | None = None
        self._fill = ""
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(_LIMIT_MS)
        self._limit.timeout.connect(lambda: self._end(say("The page did not answer in time.")))

    def run(
        self,
        bundle: Bundle,
        form: FormSpec,
        values: Mapping[str, Any],
        parameters: Mapping[str, str],
    ) -> None:
        """Open a bundle's page, and put the answers into it; what is not answered is emptied.

        Args:
            bundle: The bundle.
            form: The compiled form in it.
            values: The answers, by context name.
            parameters: The page's query parameters.
        """
        self.stop()
        answered = (each for each in form.fields if KINDS[each.kind].answered)
        answers = {each.name: [each.kind, values.get(each.name)] for each in answered}
        kept = {"answers": answers, "step": 0, "top": 0}
        self._fill = f"restore({json.dumps(kept)})"
        self._limit.start()
        browser = self._browser = Browser(self)
        browser.opened.connect(self._on_opened)
        browser.looked.connect(self._on_looked)
        browser.load()
        self._holder.winId()  # Asked for its native window, it makes one.
        try:
            browser.start(self._holder)
            browser.serve(bundle, {})
        except BuilderError as fault:
            self._end(str(fault))
            return
        browser.open(parameters, QColor(colours().window))

    def stop(self) -> None:
        """Drop the page."""
        self._let_go()
        self._drop()

    def _on_opened(self, ok: bool) -> None:  # noqa: FBT001 - Qt's signature
        browser = self._browser
        if browser is None:
            return
        if not ok:
            self._end(say("The page did not load."))
            return
        browser.ask(self._fill, lambda _: browser.look())

    def _on_looked(self, look: Look | None) -> None:
        if self._browser is None:
            return
        if look is None:
            self._end(say("The page did not say what it would send."))
            return
        self._let_go()
        errors = dict(look.errors)
        self.answered.emit(PageAnswer(body=look.body, errors=errors, screen=look.screen))

    def _end(self, why: str) -> None:
        self._let_go()
        self.failed.emit(why)

    def _let_go(self) -> None:
        """Drop the page a moment later, as it may be in the middle of telling."""
        self._limit.stop()
        browser, self._browser = self._browser, None
        if browser is not None:
            self._leaving = browser
            QTimer.singleShot(0, browser, self._drop)

    def _drop(self) -> None:
        browser, self._leaving = self._leaving, None
        if browser is not None:
            browser.stop()
            browser.deleteLater()
