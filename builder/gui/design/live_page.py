"""The form's real page beside the canvas, on the step of the field that is selected."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from builder.errors import BuilderError
from builder.form.fields import NamedField, StepField
from builder.form.project import ColourScheme, Project
from builder.gui.design.canvas.standing import is_seen, steps_of
from builder.gui.state.derived import Depth, Derivation
from builder.gui.state.schemes import bundle_in
from builder.gui.state.services import Services
from builder.gui.web.browser import Browser
from builder.gui.web.devices import Device
from builder.gui.web.picking import field_with_key
from builder.gui.web.stage import Stage
from builder.gui.widgets.tasks import Task
from builder.gui.widgets.theme import DARK, Hint, Space, colours
from builder.say import say
from builder.trial.samples import sample_parameters

if TYPE_CHECKING:
    from builder.gui.state.derived import Bundle

_PANE: Final = Device(say("As large as the pane"), 0, 0)
_WAITING: Final = say("Starting the browser engine…")
_OPENING: Final = say("Opening the page…")
_PROBLEMS: Final = say("The form has problems that keep it from being shown")
_AS_IT_SHIPS: Final = say("As it will ship; nothing is sent")
_LEFT_OUT: Final = say("Not shown with the answers as they are")
_OLDER: Final = say("Not up to date: the form has problems")
_ASK_MS: Final = 150
_LEAST: Final = 200


class LivePage(QWidget):
    """Shows the page as it ships; it can be walked through and filled in, and sends nothing.

    What is selected is shown in its step; what is pressed in the page is selected. Where the form
    is light or dark as the device prefers, the page is as the app is.

    Args:
        services: The application's shared parts.

    Attributes:
        browser: The engine and the page in it.
        state: What is shown, in words.
    """

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setObjectName("live_page")
        self.setMinimumSize(_LEAST, _LEAST)
        self._services = services
        self.browser = Browser(self)
        self.state = Hint(_WAITING)
        self.state.setObjectName("live_page_state")
        self.state.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        self._stage = Stage(_PANE, _WAITING)
        self._bundle: Bundle | None = None
        self._task: Task[Bundle] | None = None
        self._shown = _AS_IT_SHIPS  # what there is to say of a page that is up to date
        # In a widget of its own: what stands beside a native window becomes one.
        self._holder = QStackedWidget()
        self._holder.addWidget(self._stage)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.state)
        layout.addWidget(self._holder, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(_ASK_MS)
        self._timer.timeout.connect(lambda: self.browser.ask("picked()", self._on_picked))
        services.derived.advanced.connect(self._follow)
        services.document.replaced.connect(self._forget)
        services.language.changed.connect(lambda _language: self._open_again())
        services.selection.changed.connect(lambda _ids: self._show_selected())
        self.browser.opened.connect(self._on_opened)

    def shut_down(self) -> None:
        """Drop the page, and stop the server."""
        self._timer.stop()
        self.browser.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._services.derived.subscribe(self, Depth.BUNDLE)
        self._timer.start()
        if self.browser.view is None:
            QTimer.singleShot(0, self, self._start_engine)
        self._follow(self._services.derived.current)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        self._services.derived.unsubscribe(self)
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._open_again()

    def _start_engine(self) -> None:
        if self.browser.view is not None:
            return
        try:
            self._stage.start(self.browser, "live_page_view", say("The form's page"))
        except BuilderError as fault:
            self.state.setText(str(fault))
            return
        self._tell(_OPENING)
        self._follow(self._services.derived.current)

    # -- following the form --------------------------------------------------------------------

    def _forget(self) -> None:
        self._drop_task()
        self._bundle = None
        self.browser.forget()
        self._stage.cover()
        if self.browser.view is not None:
            self._tell(_OPENING)

    def _drop_task(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _tell(self, words: str) -> None:
        """Say what is shown or waited for, also where the page would be, if it is not there."""
        self.state.setText(words)
        self._stage.explain(words)

    def _open_again(self) -> None:
        self._bundle = None
        self._follow(self._services.derived.current)

    def _follow(self, known: Derivation) -> None:
        """Show the page of the form as it is known; while it has problems, the one before."""
        if not self.isVisible() or known.project is not self._services.document.project:
            return
        if known.problems:
            self._tell(_OLDER if self._stage.shows_page else _PROBLEMS)
        elif known.failure is not None:
            self._tell(str(known.failure))
        elif known.bundle is not None and self.browser.view is not None:
            self._show(known.project, known.bundle)

    def _show(self, project: Project, bundle: Bundle) -> None:
        if bundle is self._bundle:
            if self._stage.shows_page:
                self._say_shown(self._shown)
            return
        self._bundle = bundle
        self._drop_task()
        if not self._stage.shows_page:
            self._tell(_OPENING)
        scheme = _scheme_for(project)
        if scheme is None:
            self._serve(project, bundle)
            return
        self._task = self._services.tasks.run(
            say("Rendering the page"),
            lambda _task: bundle_in(project, scheme),
            lambda rendered: self._serve(project, rendered),
            lambda fault: self._tell(str(fault)),
            self,
            background=True,
        )

    def _serve(self, project: Project, bundle: Bundle) -> None:
        self._task = None
        try:
            self.browser.serve(bundle, {})
        except BuilderError as fault:
            self._tell(str(fault))
            return
        integration = next(iter(project.platform.integrations), None)
        channel = integration.channel if integration else "web"
        found = integration.integration_id if integration else ""
        parameters = sample_parameters(channel, found)
        parameters["lang"] = self._services.language.current
        self.browser.reopen(parameters, QColor(colours().window))

    def _on_opened(self, ok: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._stage.uncover()
        self.browser.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._say_shown(_AS_IT_SHIPS if ok else say("The page did not load"))
        self._show_selected()

    def _say_shown(self, words: str) -> None:
        """Say what the page shows, or why it is not that of the form as it is now."""
        self._shown = words
        self.state.setText(self._behind() or words)

    def _behind(self) -> str:
        known = self._services.derived.current
        if known.project is not self._services.document.project:
            return ""  # it follows
        return _OLDER if known.problems else str(known.failure or "")

    # -- following the selection, both ways ----------------------------------------------------

    def _show_selected(self) -> None:
        if not self.isVisible():
            return
        project, ids = self._services.document.project, self._services.selection.ids
        place = place_in_page(project, ids)
        if place is None:
            if self._shown == _LEFT_OUT:
                self._say_shown(_AS_IT_SHIPS)
            return
        step, key = place

        def answered(seen: Any) -> None:
            self._say_shown(_AS_IT_SHIPS if seen else _LEFT_OUT)

        self.browser.ask(f"showField({step}, {json.dumps(key)})", answered)

    def _on_picked(self, key: Any) -> None:
        field = field_with_key(self._services.document.project, key) if key else None
        if field is not None and field.id not in self._services.selection.ids:
            self._services.selection.select({field.id})


def _scheme_for(project: Project) -> ColourScheme | None:
    """Return the scheme that the engine would not choose by itself; None if it would be right."""
    if project.theme.scheme != "auto":
        return None
    is_dark = colours() is DARK
    of_engine = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return None if is_dark == of_engine else "dark" if is_dark else "light"


def place_in_page(project: Project, ids: frozenset[str]) -> tuple[int, str] | None:
    """Return the step, counted from 0, and the key of the first of some fields on the page.

    Args:
        project: The form.
        ids: The fields.

    Returns:
        The place; None if none of them is on the page.
    """
    step = 0 if steps_of(project).before_first else -1
    for field in project.fields:
        step += isinstance(field, StepField)
        if field.id in ids and is_seen(field):
            return max(0, step), field.name if isinstance(field, NamedField) else field.id
    return None
