"""What the dialogs about key pairs have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from builder.errors import BuilderError
from builder.gui.state.services import Services
from builder.gui.widgets.banner import Banner
from builder.gui.widgets.long_words import breakable
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.tasks import Task
from builder.gui.widgets.theme import Heading, Hint, Space
from builder.say import say

_WIDTH: Final = 520
_AROUND: Final = 260  # pixels of height for what stands above and below the fields
_LEAST_FIELDS: Final = 120
T = TypeVar("T")


class _Fields(Scrolling):
    """Shows all fields at once, unless the screen is too low for the buttons below them."""

    def __init__(self, fields: QWidget) -> None:
        super().__init__(fields)
        self._fields = fields

    def sizeHint(self) -> QSize:
        wanted = self._fields.heightForWidth(_WIDTH)  # without words that wrap, there is none
        if wanted < 0:
            wanted = self._fields.sizeHint().height()
        room = max(self.screen().availableSize().height() - _AROUND, _LEAST_FIELDS)
        bar = self.verticalScrollBar().sizeHint().width() if wanted > room else 0
        return QSize(_WIDTH + bar, min(wanted, room))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class FormDialog(QDialog):
    """A few fields, what is wrong with them, and a button that does it.

    Work runs off the UI thread; while it does, the fields rest, and Cancel becomes Stop. An error
    is told inside, and what was typed stays.

    Args:
        services: The application's shared parts.
        name: The dialog's object name.
        title: What it is about.
        intro: A sentence or two below the title; empty for none.
        action: The words of the button that does it.
        parent: The workspace.
    """

    closing_words = say("Cancel")

    def __init__(
        self,
        services: Services,
        name: str,
        title: str,
        intro: str,
        action: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.services = services
        self.setObjectName(name)
        self.setWindowTitle(title)
        self._intro = intro
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._task: Task[object] | None = None
        self._stoppable = True
        self._was_ready = True
        self._focused: QWidget | None = None
        self._fields = QWidget()
        self._column = QVBoxLayout(self._fields)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self.problem = Banner("key_dialog_problem")
        self.progress = QProgressBar()
        self.progress.setObjectName("key_dialog_progress")
        self.progress.setAccessibleName(say("Work under way"))
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.cancel_button = QPushButton(self.closing_words)
        self.cancel_button.setObjectName("key_dialog_cancel")
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self.action_button = QPushButton(action)
        self.action_button.setObjectName("key_dialog_action")
        self.action_button.setProperty("primary", True)
        self.action_button.setDefault(True)
        self.action_button.clicked.connect(self.submit)

    # -- for subclasses ----------------------------------------------------------------------

    def add(self, content: QWidget | QLayout) -> None:
        """Add something below what is there."""
        if isinstance(content, QWidget):
            self._column.addWidget(content)
        else:
            self._column.addLayout(content)

    def add_row(self, label: str, editor: QWidget) -> QWidget:
        """Add an editor under its label, and return both as one.

        Args:
            label: Its label; an ``&`` goes before the letter that leads there.
            editor: The editor.
        """
        row = labelled(label, editor)
        self.add(row)
        return row

    def build(self, first: QWidget) -> None:
        """Put everything together; called once, after the last editor was added.

        Only now, so that Tab goes through the dialog from top to bottom.

        Args:
            first: Where the keyboard begins.
        """
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.action_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        whole.setSpacing(Space.M)
        heading = Heading(breakable(self.windowTitle()))
        heading.setTextFormat(Qt.TextFormat.PlainText)
        whole.addWidget(heading)
        if self._intro:
            whole.addWidget(Hint(breakable(self._intro)))
        whole.addWidget(_Fields(self._fields), 1)
        whole.addWidget(self.problem)
        whole.addWidget(self.progress)
        whole.addLayout(buttons)
        # As wide as said, as high as what it holds at the moment.
        whole.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        self._fields.setFixedWidth(_WIDTH)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Do it; called by the button and by Enter."""
        raise NotImplementedError

    def run(
        self,
        label: str,
        work: Callable[[Task[T]], T],
        done: Callable[[T], object],
        *,
        stoppable: bool = True,
    ) -> None:
        """Do something off the UI thread.

        Args:
            label: What it does, for the status bar.
            work: Called on a pool thread.
            done: Called with the result; accepts the dialog, if it is over.
            stoppable: Whether it can be stopped before it changed anything.
        """

        def answered(result: T) -> None:
            self._rest()
            done(result)

        def failed(fault: BuilderError) -> None:
            self._rest()
            self.refuse(str(fault), self.editor_for(fault))

        self.problem.say("")
        self._focused = self.focusWidget()
        self._was_ready = self.action_button.isEnabled()
        self._fields.setEnabled(False)
        self.action_button.setEnabled(False)
        self.progress.show()
        self.cancel_button.setEnabled(stoppable)
        self.cancel_button.setText(say("Stop") if stoppable else self.closing_words)
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._stoppable = stoppable
        self._task = self.services.tasks.run(
            label, work, answered, failed, self, background=not stoppable
        )
        self._task.dropped.connect(self._on_dropped)

    def refuse(self, problem: str, editor: QWidget | None = None) -> None:
        """Say what is wrong.

        Args:
            problem: What, in one or two sentences.
            editor: Where the keyboard should go.
        """
        self.problem.say(problem, "error")
        if editor is not None:
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(editor, QLineEdit):
                editor.selectAll()

    def editor_for(self, _fault: BuilderError) -> QWidget | None:
        """Return where an error of the work is mended; None for where the keyboard was."""
        return None

    # -- while it works ----------------------------------------------------------------------

    def reject(self) -> None:
        """Stop the work under way; if there is none, close the dialog."""
        if self._task is None:
            super().reject()
        elif self._stoppable:
            self._task.cancel()

    def _on_dropped(self) -> None:
        self._rest()
        self.problem.say(say("Stopped."), "hint")

    def _rest(self) -> None:
        self._task = None
        self._fields.setEnabled(True)
        self.action_button.setEnabled(self._was_ready)
        self.progress.hide()
        self.cancel_button.setText(self.closing_words)
        self.cancel_button.setEnabled(True)
        if self._focused is not None:
            self._focused.setFocus(Qt.FocusReason.OtherFocusReason)


def labelled(label: str, editor: QWidget, below: QWidget | None = None) -> QWidget:
    """Return an editor under its label.

    Args:
        label: The label; an ``&`` goes before the letter that leads there.
        editor: The editor.
        below: What belongs to it, such as a note.
    """
    words = QLabel(breakable(label))
    words.setWordWrap(True)
    words.setProperty("role", "property")
    words.setBuddy(editor)
    editor.setAccessibleName(label.replace("&", ""))
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.XS)
    column.addWidget(words)
    column.addWidget(editor)
    if below is not None:
        column.addWidget(below)
    return row
