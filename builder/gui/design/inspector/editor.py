"""What every property editor has in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from builder.form.fields import Field
from builder.form.kinds import Property
from builder.form.place import Place
from builder.form.project import Project
from builder.gui.state.services import Services
from builder.gui.widgets.messages import Messages
from builder.gui.widgets.tasks import Tasks
from builder.say import say
from builder.value import dataclass

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding


class Mixed:
    """The value of a property that several selected fields do not agree on."""

    words: Final = say("— mixed —")


MIXED: Final = Mixed()


@dataclass(frozen=True)
class Subject:
    """What is being edited.

    Attributes:
        project: The form.
        field: The field; of several, the first of them; None for the form itself.
        language: The language that texts are edited in.
    """

    project: Project
    field: Field | None
    language: str


@dataclass(frozen=True)
class Tools:
    """What editors need besides what they edit.

    Attributes:
        messages: Shows dialogs.
        tasks: The way off the UI thread.
        run: Runs a command, by its id.
        key_in_use: Returns the name of the key pair that the form uses; empty if it is not stored
            here.
    """

    messages: Messages
    tasks: Tasks
    run: Callable[[str], object]
    key_in_use: Callable[[], str] = str


def tools_of(services: Services) -> Tools:
    """Return what editors need, of the application's parts."""

    def key_in_use() -> str:
        pair = services.pairs.in_use
        return pair.name if pair is not None else ""

    return Tools(services.messages, services.tasks, services.commands.run, key_in_use)


class PropertyEditor(QWidget):
    """Edits the value of one property, which may have entries with editors of their own.

    Args:
        prop: The property.

    Signals:
        edited(value): The user wants this value.
        form_edited(label, project): The user wants this form, in which more than the property is
            different, and the words for the Undo menu.
        place_wanted(place): The user wants to see another place of the form.
        entered(): Editing begins; what follows is one undo step until it begins again.
    """

    edited = Signal(object)
    form_edited = Signal(str, object)
    place_wanted = Signal(object)
    entered = Signal()

    # Whether consecutive edits are typing, to be undone together.
    types = True
    # Whether the editor carries the property's label itself.
    labelled = False
    # Whether it can show that several fields do not agree, for which its value is ``MIXED``.
    shows_mixed = False

    def __init__(self, prop: Property, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prop = prop
        self.setObjectName(f"edit_{prop.attribute}")

    def equip(self, tools: Tools) -> None:
        """Take what the editor needs besides the value; most need nothing."""

    def show_value(self, value: Any, subject: Subject) -> None:
        """Show a value; emits nothing."""
        raise NotImplementedError

    @property
    def entry(self) -> int | None:
        """Which of the value's entries the keyboard is at; None if it has none, or at none."""
        return None

    def forget(self) -> None:
        """Drop a typed text that is not a value, as something else is edited from now on."""

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Mark the entries that something is wrong with; the texts stand below the editor."""

    def target(self) -> QWidget:
        """Return the widget that takes the focus."""
        raise NotImplementedError

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab stops at, from top to bottom."""
        return [
            each
            for each in self.findChildren(QWidget)
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each.focusProxy() is None
            and each.window() is self.window()  # menus are windows of their own
        ]

    def focus(self, place: Place) -> None:
        """Put the keyboard where a place of this property is edited; selects no text.

        Args:
            place: The place; its language is the one shown.
        """
        del place  # most properties are in one piece
        put_keyboard_into(self.target())

    def _adopt(self, widget: QWidget) -> None:
        """Name the widget that takes the focus."""
        widget.setObjectName(f"{self.objectName()}_input")
        widget.setAccessibleName(self.prop.label)
        if self.prop.help:
            widget.setAccessibleDescription(self.prop.help)


def put_keyboard_into(widget: QWidget) -> None:
    """Focus a widget so that the next key adds to what stands there and replaces nothing."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    typed_into = widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)
    if isinstance(widget, QPlainTextEdit):
        widget.moveCursor(QTextCursor.MoveOperation.End)
    elif typed_into is not None:
        typed_into.end(False)
