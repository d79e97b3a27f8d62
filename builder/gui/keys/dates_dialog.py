"""When one is reminded to replace a key pair."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from builder.errors import BuilderError
from builder.gui.keys.form_dialog import FormDialog
from builder.gui.state.services import Services
from builder.gui.widgets.calendar_button import CalendarButton
from builder.gui.widgets.lines import Number
from builder.gui.widgets.tasks import Task
from builder.gui.widgets.theme import Space
from builder.keys.dates import REMIND_MAX
from builder.keys.pair import KeyPair
from builder.say import say


class DatesDialog(FormDialog):
    """Asks for the last day and for the age to be reminded at.

    Args:
        services: The application's shared parts.
        pair: The key pair.
        parent: The workspace.

    Signals:
        kept(pair): They are stored; a :class:`KeyPair`.
    """

    kept = Signal(object)

    def __init__(self, services: Services, pair: KeyPair, parent: QWidget) -> None:
        super().__init__(
            services,
            "key_dates_dialog",
            say("When to replace “{name}”", name=pair.name),
            say(
                "You are reminded among the problems of each form that uses it. The key pair works "
                "after its last day, too: the platform knows no such date."
            ),
            say("Keep"),
            parent,
        )
        self._name = pair.name
        self.remind = Number(0, REMIND_MAX)
        self.remind.setObjectName("key_remind_days")
        self.remind.setSuffix(say(" days"))
        self.remind.setSpecialValueText(say("Never"))
        self.remind.setValue(pair.remind_days)
        self.expires = QLineEdit(str(pair.expires or ""))
        self.expires.setObjectName("key_expires")
        self.expires.setPlaceholderText(say("None, or a day such as {day}", day="2027-12-31"))
        calendar = CalendarButton(self.expires)
        calendar.picked.connect(self.expires.setText)
        day = QWidget()
        row = QHBoxLayout(day)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.expires, 1)
        row.addWidget(calendar)
        day.setFocusProxy(self.expires)
        self.add_row(say("Remind me at the age of (0 for never)"), self.remind)
        self.add_row(say("&Last day"), day)
        self.expires.setAccessibleName(say("Last day"))
        self.build(self.remind)

    def submit(self) -> None:
        """Keep them."""
        text = self.expires.text().strip()
        try:
            expires = date.fromisoformat(text) if text else None
        except ValueError:
            self.refuse(say("That is not a day. Write it as 2027-12-31."), self.expires)
            return
        name, days = self._name, self.remind.value()
        keys, origin = self.services.keys, self.services.pairs.origin

        def work(_task: Task[KeyPair]) -> KeyPair:
            return keys.set_dates(name, expires, days, origin)

        self.run(say("Keeping the dates of a key pair"), work, self._done, stoppable=False)

    def editor_for(self, _fault: BuilderError) -> QWidget | None:
        return self.remind

    def _done(self, pair: KeyPair) -> None:
        self.kept.emit(pair)
        self.accept()
