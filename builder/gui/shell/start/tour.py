"""The tour of the window: five callouts that point at what they speak of, and block nothing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from builder.gui.shell.memory import Memory
from builder.gui.shell.start.callout import Callout, Ring
from builder.say import say
from builder.value import dataclass


@dataclass(frozen=True)
class Step:
    """One stop of the tour.

    Attributes:
        title: What it is about.
        text: What there is to know.
        targets: Object names of what it points at: the first of them that is visible.
        button: Words of a button that leads further; empty for none.
    """

    title: str
    text: str
    targets: tuple[str, ...]
    button: str = ""


STEPS: Final = (
    Step(
        say("Begin with a form like yours"),
        say(
            "Choose a starter form, or type a word to search for one. A project, or a form of "
            "another program, can be dropped here."
        ),
        ("start_gallery", "start_nothing", "go_start"),
    ),
    Step(
        say("Make a key pair"),
        say(
            "What people send is signed with your private key. The platform checks it with your "
            "public key."
        ),
        ("go_keys",),
    ),
    Step(
        say("Make the form yours"),
        say(
            "Add fields, drag them to their place, and double-click any text to write it. Every "
            "change can be undone."
        ),
        ("go_design",),
    ),
    Step(
        say("See it and try it"),
        say(
            "Preview shows the very page that will ship. Test, below it, sends answers to a "
            "simulator of the platform on this computer."
        ),
        ("go_preview",),
    ),
    Step(
        say("Put it online"),
        say(
            "Export writes the page and its backend, and checks both. On the platform's side there "
            "are three steps, which are in the Help menu as well."
        ),
        ("go_export",),
        say("Show the three steps"),
    ),
)


class Tour(QObject):
    """Shows one callout after another in a window.

    Args:
        window: Where it points at things.
        memory: Remembers how far someone came, and that the tour is over.

    Attributes:
        callout: The box with the words.
    """

    def __init__(self, window: QMainWindow, memory: Memory) -> None:
        super().__init__(window)
        self._window = window
        self._memory = memory
        self._number = 0
        self._target: QWidget | None = None
        self._before: QWidget | None = None
        self._ring = Ring(window)
        self.callout = Callout(window)
        self.callout.back.clicked.connect(lambda: self._go(self._number - 1))
        self.callout.next.clicked.connect(self._next)
        self.callout.dismissed.connect(self.end)
        # Panes come and go without a word to the window; a place is found once they have settled.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._point)
        window.installEventFilter(self)

    @property
    def is_shown(self) -> bool:
        """Whether a callout is there."""
        return self.callout.isVisibleTo(self._window)

    @property
    def target(self) -> QWidget | None:
        """What is pointed at."""
        return self._target

    def begin(self) -> None:
        """Show the tour where it was left, and give it the keyboard; shown already, only that."""
        if not self.is_shown:
            self._before = QApplication.focusWidget()
            self._go(min(self._memory.tour_step, len(STEPS) - 1))
        self.callout.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Take the tour away, and remember that it is over."""
        had_keyboard = self.callout.isAncestorOf(QApplication.focusWidget() or self._window)
        self._watch(None)
        self.callout.hide()
        self._ring.hide()
        self._memory.note_welcomed()
        if had_keyboard and self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Let go of the window, which closes; the next start goes on here."""
        self._watch(None)
        self._window.removeEventFilter(self)

    def _next(self) -> None:
        if self._number + 1 < len(STEPS):
            self._go(self._number + 1)
        else:
            self.end()

    def _go(self, number: int) -> None:
        self._number = number
        self._memory.note_tour(number)
        step = STEPS[number]
        self.callout.show_words(step.title, step.text, number + 1, len(STEPS), step.button)
        self.callout.show()
        self._point()
        self.callout.tell()

    def _point(self) -> None:
        """Point at what can be seen of the things that this step speaks of."""
        if not self.is_shown:
            return
        found = [self._window.findChild(QWidget, name) for name in STEPS[self._number].targets]
        seen = [each for each in found if each is not None and each.isVisible()]
        self._watch(seen[0] if seen else None)
        if self._target is not None:
            self._ring.surround(self._target)
        self._ring.setVisible(self._target is not None)
        self.callout.point_at(self._target)

    def _watch(self, target: QWidget | None) -> None:
        if target is self._target:
            return
        if self._target is not None and isValid(self._target):
            self._target.removeEventFilter(self)
        self._target = target
        if target is not None:
            target.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self.is_shown and event.type() in {
            QEvent.Type.Resize,
            QEvent.Type.Move,
            QEvent.Type.Show,
            QEvent.Type.Hide,
            QEvent.Type.LayoutRequest,
        }:
            self._soon.start()
        return False
