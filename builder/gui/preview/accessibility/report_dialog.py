"""Checks all panes and states of the page, with what is checked in sight, and saves the report."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from builder.deliver.gate import Accessibility
from builder.errors import BuilderError
from builder.gui.languages import spoken
from builder.gui.preview.accessibility.visits import Visits, answer_sets, setups_of
from builder.gui.state.services import Services
from builder.gui.web.browser import Browser
from builder.gui.web.devices import device_of, page_height
from builder.gui.web.engine_view import EngineView
from builder.gui.web.stage import make_native
from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import Space, set_tone
from builder.say import say, say_count
from builder.storage import atomic
from builder.storage.walls import Setup
from builder.trial.accessibility import Visit, html, summary
from builder.trial.foreseen import references_of

if TYPE_CHECKING:
    from builder.gui.preview.acts import Shown

_SHOWN: Final = QSize(260, 420)  # the page while it is checked, in device-independent pixels
_UNSAFE: Final = re.compile(r"[^\w .-]+")


class ReportDialog(QDialog):
    """Begins at once; closing it stops the checks.

    Args:
        services: The application's shared parts.
        shown: The form, its bundle, and what its pages meet.
        panes: How the panes show the page.
        window: The window that it belongs to.
    """

    def __init__(
        self,
        services: Services,
        shown: Shown,
        panes: Sequence[Setup],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.setObjectName("accessibility_report")
        self.setWindowTitle(say("Accessibility of all panes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._services, self._shown = services, shown
        self._setups = setups_of(panes, shown.project)
        self._found: tuple[Visit, ...] = ()
        self.browser = Browser(self)
        self.browser.server.around = shown.around
        self._visits: Visits | None = None
        self._words = QLabel(say("Starting the browser engine…"))
        self._words.setObjectName("report_words")
        self._words.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setObjectName("report_progress")
        self._bar.setAccessibleName(say("Progress"))
        self._bar.setRange(0, len(self._setups))
        self._bar.setTextVisible(False)
        self._list = QListWidget()
        self._list.setObjectName("report_list")
        self._list.setAccessibleName(say("What was found in each state"))
        self._list.setWordWrap(True)
        self._list.setIconSize(QSize(16, 16))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._frame = QFrame()
        self._frame.setObjectName("device_frame")
        self._frame.setFixedSize(_SHOWN)
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(0, 0, 0, 0)
        self._save = QPushButton(say("Save the report…"))
        self._save.setObjectName("report_save")
        self._save.setProperty("primary", True)
        self._save.setEnabled(False)
        self._save.clicked.connect(self._on_save)
        self._close = QPushButton(say("Cancel"))
        self._close.setObjectName("report_close")
        self._close.clicked.connect(self.reject)
        self._lay_out()
        QTimer.singleShot(0, self, self._start)

    @property
    def visits(self) -> tuple[Visit, ...]:
        """What was found; empty until everything was checked."""
        return self._found

    def done(self, result: int) -> None:
        """Stop what is under way, and drop the page."""
        if self._visits is not None:
            self._visits.stop()
        self.browser.forget()
        self.browser.stop()
        super().done(result)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(Space.M)
        side.addWidget(self._words)
        side.addWidget(self._bar)
        side.addWidget(self._list, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._save)
        buttons.addWidget(self._close)
        side.addLayout(buttons)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        whole.setSpacing(Space.L)
        # In a widget of its own: what stands beside a native window becomes one.
        shown = QWidget()
        around = QVBoxLayout(shown)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._frame, 0, Qt.AlignmentFlag.AlignCenter)
        whole.addWidget(shown)
        whole.addLayout(side, 1)
        self.setMinimumWidth(_SHOWN.width() + 380)

    def _start(self) -> None:
        EngineView.load()
        make_native(self._frame)
        form = self._shown.form
        try:
            view = self.browser.start(self._frame, words=say("The form's page"))
            self.browser.serve(self._shown.bundle, references_of(form))
            answers = answer_sets(form)
        except BuilderError as fault:
            self._say(str(fault), "error")
            return
        self._say(say("Opening the page…"), "")
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = self._frame.layout()
        if layout is not None:
            layout.addWidget(view)
        self._visits = Visits(
            self.browser,
            self._setups,
            self._shown.project,
            self._shown.base,
            answers,
            spoken(),
        )
        self._visits.progressed.connect(self._on_progress)
        self._visits.visited.connect(self._on_visit)
        self._visits.shown.connect(self._fit)
        self._visits.finished.connect(self._on_finished)
        self._visits.start()

    def _fit(self, setup: Setup) -> None:
        """Show a screen as large as it is, made smaller until it fits."""
        device = device_of(setup.device)
        wide = device.width or 1280
        high = page_height(device, setup.height, keyboard=setup.keyboard) or 800
        scale = min(_SHOWN.width() / wide, _SHOWN.height() / high)
        self.browser.show_scroll_bars(shown=not device.keyboard)
        self._frame.setFixedSize(round(wide * scale), round(high * scale))
        self.browser.set_zoom(scale * setup.text_size / 100)

    def _on_progress(self, done: int, _all: int, text: str) -> None:
        self._bar.setValue(done)
        self._words.setText(text)

    def _on_visit(self, visit: Visit) -> None:
        good = say("nothing breaks a rule")
        found = (
            say_count("{count:,} element", "{count:,} elements", len(visit.issues))
            if visit.issues
            else good
        )
        is_wrong = visit.fault and not visit.is_missing
        symbol = "error" if is_wrong else ("warning" if visit.issues or visit.fault else "ok")
        words = f"{visit.pane} · {visit.state}: {visit.fault or found}"
        self._list.addItem(QListWidgetItem(icon(symbol), words))
        self._list.scrollToBottom()

    def _on_finished(self, visits: Any) -> None:
        self._found = visits
        self._bar.setValue(self._bar.maximum())
        bad = any(each.issues or each.fault for each in visits)
        self._say(summary(visits), "warning" if bad else "good")
        self._save.setEnabled(True)
        self._save.setFocus(Qt.FocusReason.OtherFocusReason)
        self._close.setText(say("Close"))
        seen = [each for each in visits if not each.is_missing]
        unseen = [each for each in visits if each.is_missing]
        found = Accessibility(len(seen), _told_of(seen), _told_of(unseen))
        self._services.derived.note_accessibility(self._shown.project, found)

    def _on_save(self) -> None:
        document, project = self._services.document, self._shown.project
        name = _UNSAFE.sub(" ", project.name).strip() or "form"
        folder = document.path.parent if document.path else Path.home()
        path = self._services.messages.save_file(
            say("Save the report"),
            say("Web pages (*.html)"),
            # Put in by hand: a name of a file has no signs that order it apart.
            folder / say("{form} accessibility.html").replace("{form}", name),
        )
        if path is None:
            return
        try:
            report = html(project.name, self._found, datetime.now().astimezone(), spoken())
            atomic.write_bytes(path, report)
        except BuilderError as fault:
            self._services.messages.error(fault)
        else:
            self._say(say("Saved as {file}.", file=path.name), "good")

    def _say(self, text: str, tone: str) -> None:
        self._words.setText(text)
        set_tone(self._words, tone)


def _told_of(visits: Sequence[Visit]) -> tuple[str, ...]:
    """Return what was found, or why nothing was, each with its place."""
    return tuple(
        say("{pane}, {state}: {fault}", pane=each.pane, state=each.state, fault=fault)
        for each in visits
        for fault in (*(issue.words for issue in each.issues), *filter(None, (each.fault,)))
    )
