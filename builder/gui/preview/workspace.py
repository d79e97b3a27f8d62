"""The Preview workspace: the page as it will ship, with simulated parameters."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete, isValid

from builder.check import check, validate
from builder.deliver.preview_server import ANSWERS, PreviewServer
from builder.form.project import Project
from builder.gui.preview.devices import DEVICES, HEIGHTS
from builder.gui.preview.payload import describe_payload, references_of
from builder.gui.state.services import Services
from builder.gui.state.workspace import Workspace
from builder.gui.widgets.drop_down import DropDown
from builder.gui.widgets.icons import icon
from builder.gui.widgets.parameters_form import ParametersForm
from builder.gui.widgets.theme import Heading, Hint, Space
from builder.render import compile_form, page_headers, render_page

if TYPE_CHECKING:
    from builder.gui.preview.engine import Gate, Page

_REFRESH_MS: Final = 40
_PAYLOAD_MS: Final = 400
_CONSOLE_LINES: Final = 500
_FRAME: Final = 1  # the outline of #device_frame in the style sheet


class _Relay(QObject):
    """Brings what the server's threads report to the UI thread.

    Signals:
        submitted(body): The page sent this JSON text.
        posted(text): The page posted this message to its host.
    """

    submitted = Signal(str)
    posted = Signal(str)


class PreviewWorkspace(Workspace):
    """Shows the rendered page in the engine, and what it would send."""

    title = "Preview"
    icon = "preview"

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._relay = _Relay(self)
        self._server = PreviewServer(
            lambda body: self._relay.submitted.emit(body.decode("utf-8", "replace")),
            self._relay.posted.emit,
        )
        self._view: Any = None
        self._page: Page | None = None
        self._profile: Any = None
        self._gate: Gate | None = None
        self._shown: Project | None = None
        self._kept_values = "{}"
        self._loaded = False

        self.parameters = ParametersForm()
        self.device = _choice("preview_device", [each.label for each in DEVICES])
        self.height_choice = _choice("preview_height", [label for label, _ in HEIGHTS])
        self.zoom = _choice("preview_text_size", ["100 %", "150 %", "200 %"])
        self.answer = _choice("preview_answer", [each.label for each in ANSWERS])
        self.payload = _code_view("preview_payload")
        self.sent = _code_view("preview_sent")
        self.console = QListWidget()
        self.console.setObjectName("preview_console")
        self.console.setWordWrap(True)
        self.state = QLabel()
        self.state.setObjectName("preview_state")

        self._frame = QFrame()
        self._frame.setObjectName("device_frame")
        self._inside = QVBoxLayout(self._frame)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        self._findings = QListWidget()
        self._findings.setObjectName("preview_findings")
        self._build()
        self._make_actions()

        self._refresh_timer = _single_shot(self, _REFRESH_MS, self._render)
        self._payload_timer = QTimer(self)
        self._payload_timer.setInterval(_PAYLOAD_MS)
        self._payload_timer.timeout.connect(self._read_payload)

        services.document.changed.connect(self._on_changed)
        services.document.replaced.connect(self._on_replaced)
        self.parameters.changed.connect(self.reload)
        self.device.currentIndexChanged.connect(self._resize_frame)
        self.height_choice.currentIndexChanged.connect(self._resize_frame)
        self.zoom.currentIndexChanged.connect(self._apply_zoom)
        self.answer.currentIndexChanged.connect(self._choose_answer)
        self._relay.submitted.connect(self._on_submitted)
        self._relay.posted.connect(self._on_event)

    # -- the workspace -----------------------------------------------------------------------

    def workspace_actions(self) -> Sequence[QAction]:
        return (self.reload_action, self.clear_action)

    def entered(self) -> None:
        """Load the engine on the first visit, and show the form as it is now."""
        self.parameters.show_project(self.services.document.project)
        if self._view is None:
            QTimer.singleShot(0, self, self._start_engine)
        elif self._shown is not self.services.document.project:
            self._refresh_timer.start()
        self._payload_timer.start()

    def shut_down(self) -> None:
        """Drop page, view and profile, in this order, and stop the server."""
        self._payload_timer.stop()
        self._refresh_timer.stop()
        # Deleted here and now: the engine complains if a profile goes before its pages.
        for each in (self._page, self._view, self._profile):
            if each is not None and isValid(each):
                delete(each)
        self._page = self._view = self._profile = None
        self._server.stop()

    def reload(self) -> None:
        """Open the page anew, with the parameters as they are; nothing entered is kept."""
        self._kept_values = "{}"
        if self._view is not None and self._shown is not None:
            self._load()

    # -- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Heading("Opened from the chat with"))
        column.addWidget(self.parameters)
        column.addWidget(Heading("The backend answers"))
        column.addWidget(self.answer)
        column.addWidget(Hint("Nothing is sent anywhere: the preview answers by itself."))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("preview_side")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(side)
        scroll.setMinimumWidth(300)

        reload_button = QToolButton()
        reload_button.setObjectName("preview_reload")
        reload_button.setIcon(icon("reload"))
        reload_button.setToolTip("Open the page anew (F5)")
        reload_button.setAccessibleName("Open the page anew")
        reload_button.clicked.connect(self.reload)
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        bar.setSpacing(Space.S)
        for label, widget in (
            ("Screen", self.device),
            ("Height", self.height_choice),
            ("Text", self.zoom),
        ):
            bar.addWidget(QLabel(label))
            bar.addWidget(widget)
        bar.addWidget(reload_button)
        bar.addStretch(1)
        bar.addWidget(self.state)

        stage = QScrollArea()
        stage.setObjectName("preview_stage")
        stage.setFrameShape(QFrame.Shape.NoFrame)
        stage.setAlignment(Qt.AlignmentFlag.AlignCenter)
        stage.setWidget(self._frame)
        self._stage = stage
        problems = QWidget()
        problem_column = QVBoxLayout(problems)
        problem_column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        problem_column.addWidget(Heading("The form has problems that keep it from being shown"))
        problem_column.addWidget(Hint("Mend these in Design; the preview follows by itself."))
        problem_column.addWidget(self._findings, 1)
        waiting = QLabel("Starting the browser engine…")
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(waiting)
        self._stack.addWidget(stage)
        self._stack.addWidget(problems)

        tabs = QTabWidget()
        tabs.setObjectName("preview_tabs")
        tabs.setDocumentMode(True)
        tabs.addTab(self.payload, "Would be delivered")
        tabs.addTab(self.sent, "Sent by the page")
        tabs.addTab(self.console, "Console")
        self._tabs = tabs

        middle = QSplitter(Qt.Orientation.Vertical)
        middle.addWidget(self._stack)
        middle.addWidget(tabs)
        middle.setStretchFactor(0, 4)
        middle.setStretchFactor(1, 1)
        middle.setSizes([600, 190])
        main = QWidget()
        main_column = QVBoxLayout(main)
        main_column.setContentsMargins(0, 0, 0, 0)
        main_column.setSpacing(0)
        main_column.addLayout(bar)
        main_column.addWidget(middle, 1)

        split = QSplitter()
        split.addWidget(scroll)
        split.addWidget(main)
        split.setStretchFactor(1, 1)
        split.setSizes([320, 900])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _make_actions(self) -> None:
        self.reload_action = QAction("Open the page anew", self)
        self.reload_action.setShortcut(QKeySequence("F5"))
        self.reload_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.reload_action.triggered.connect(self.reload)
        self.addAction(self.reload_action)
        self.clear_action = QAction("Clear the console", self)
        self.clear_action.triggered.connect(self.console.clear)

    # -- the engine --------------------------------------------------------------------------

    def _start_engine(self) -> None:
        if self._view is not None:
            return
        from builder.gui.preview import engine  # noqa: PLC0415 - loads the engine, on first use

        self._server.start(engine.preview_port())
        self._profile, self._gate = engine.new_profile(self)
        self._gate.origin = self._server.origin
        self._gate.blocked.connect(lambda url: self._say("error", f"Blocked: {url}"))
        self._view = engine.engine_view(self._frame)
        self._view.setObjectName("preview_view")
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._inside.addWidget(self._view)
        self._resize_frame()
        self._render()

    def _render(self) -> None:
        project = self.services.document.project
        errors = [each for each in check(project) if each.severity == "error"]
        self._findings.clear()
        if errors:
            for each in errors:
                self._findings.addItem(QListWidgetItem(icon("error"), each.text))
            self._stack.setCurrentIndex(2)
            self.state.setText("Not shown: the form has problems")
            return

        def render(_task: object) -> tuple[dict[str, bytes], dict[str, str], dict[str, str]]:
            valid = validate(project)
            pages = {
                path.removeprefix("page/"): content for path, content in render_page(valid).items()
            }
            return pages, dict(page_headers(valid)), references_of(compile_form(valid))

        self.services.tasks.run(
            "Rendering the page",
            render,
            lambda result: self._show(project, *result),
            self.services.messages.error,
            self,
            background=True,
        )

    def _show(
        self,
        project: Project,
        files: dict[str, bytes],
        headers: dict[str, str],
        references: dict[str, str],
    ) -> None:
        if project is not self.services.document.project or self._view is None:
            return
        # The chat frames the page; in the preview our own host page does, from the same origin.
        self._server.show(files, headers, references)
        self._shown = project
        self._stack.setCurrentIndex(1)
        if self._page is not None and self._loaded:
            self._page.read_values(self._keep_and_load)
        else:
            self._load()

    def _keep_and_load(self, values: str) -> None:
        self._kept_values = values
        self._load()

    def _load(self) -> None:
        """Show the page in a fresh engine page: closing works on the first history entry only."""
        if self._view is None:
            return
        from builder.gui.preview.engine import Page  # noqa: PLC0415 - loaded by now

        old = self._page
        self._loaded = False
        self._page = Page(self._profile, self)
        self._page.said.connect(self._say)
        self._page.loadFinished.connect(self._on_loaded)
        self._page.windowCloseRequested.connect(lambda: self._on_event("window.close()"))
        self._page.renderProcessTerminated.connect(self._on_crash)
        self._view.setPage(self._page)
        if old is not None:
            old.deleteLater()
        framed = self.parameters.parameters().get("channel") == "web"
        self._apply_zoom()
        self._page.load(QUrl(self._server.url(self.parameters.parameters(), framed=framed)))

    def _on_loaded(self, ok: bool) -> None:  # noqa: FBT001 - Qt's signature
        if self._page is None:
            return
        self._loaded = ok
        self.state.setText("Shown as it will ship" if ok else "The page did not load")
        if ok and self._kept_values != "{}":
            self._page.write_values(self._kept_values)

    def _on_crash(self, *_details: object) -> None:
        self._say("error", "The browser engine's page process ended; the page was opened anew.")
        QTimer.singleShot(0, self, self._load)

    # -- what is entered, sent and said ------------------------------------------------------

    def _read_payload(self) -> None:
        if self.isVisible() and self._page is not None and self._loaded:
            self._page.read_values(self._show_payload)

    def _show_payload(self, values_json: str) -> None:
        if self._shown is None:
            return
        text = describe_payload(
            compile_form(validate(self._shown)),
            json.loads(values_json),
            self.parameters.parameters(),
        )
        if text != self.payload.toPlainText():
            self.payload.setPlainText(text)

    def _on_submitted(self, body: str) -> None:
        try:
            shown = json.dumps(json.loads(body), indent=2, ensure_ascii=False)
        except ValueError:
            shown = body
        self.sent.setPlainText(f"POST /submit\n\n{shown}")
        self._tabs.setCurrentWidget(self.sent)

    def _on_event(self, text: str) -> None:
        meaning = " – the chat would close the form now" if "close" in text.lower() else ""
        self._say("info", f"Message to the chat: {text}{meaning}")

    def _say(self, level: str, text: str) -> None:
        item = QListWidgetItem(
            icon({"error": "error", "warning": "warning"}.get(level, "info")),
            f"{datetime.now().astimezone():%H:%M:%S}  {text}",
        )
        self.console.addItem(item)
        if self.console.count() > _CONSOLE_LINES:
            self.console.takeItem(0)
        self.console.scrollToBottom()

    # -- reactions ---------------------------------------------------------------------------

    def _on_changed(self, _old: Project, new: Project) -> None:
        if self.isVisible() and self._view is not None:
            self.parameters.show_project(new)
            self._refresh_timer.start()

    def _on_replaced(self) -> None:
        self._kept_values = "{}"
        self._shown = None
        self.payload.clear()
        self.sent.clear()
        self.console.clear()

    def _choose_answer(self, index: int) -> None:
        self._server.answer = ANSWERS[index]

    def _apply_zoom(self) -> None:
        if self._page is not None:
            self._page.setZoomFactor((1.0, 1.5, 2.0)[self.zoom.currentIndex()])

    def _resize_frame(self) -> None:
        device = DEVICES[self.device.currentIndex()]
        share = HEIGHTS[self.height_choice.currentIndex()][1]
        if device.width:
            self._stage.setWidgetResizable(False)
            edges = 2 * _FRAME
            self._frame.setFixedSize(device.width + edges, round(device.height * share) + edges)
        else:
            self._frame.setMinimumSize(280, 200)
            self._frame.setMaximumSize(16_777_215, 16_777_215)
            self._stage.setWidgetResizable(True)


def _choice(name: str, labels: Sequence[str]) -> QComboBox:
    box = DropDown()
    box.setObjectName(name)
    box.addItems(labels)
    return box


def _code_view(name: str) -> QPlainTextEdit:
    view = QPlainTextEdit()
    view.setObjectName(name)
    view.setReadOnly(True)
    view.setProperty("code", True)
    view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    return view


def _single_shot(parent: QObject, milliseconds: int, act: Any) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer
