"""Changing the kind of a field: what is lost is said before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from builder.form.called import field_called
from builder.form.edits_kind import KindChange, change_kind
from builder.form.kinds import KINDS, kind_of
from builder.form.project import Project
from builder.gui.rules.dependants_dialog import DependantList
from builder.gui.widgets.dialog_buttons import DialogButtons
from builder.gui.widgets.popup_box import PopupBox
from builder.gui.widgets.search_popup import Entry
from builder.gui.widgets.theme import Heading, Hint, Space, WrappedLabel, set_tone
from builder.say import listed, say


class KindDialog(QDialog):
    """Asks for the new kind of a field.

    Args:
        project: The form.
        field_id: The field.
        parent: The window.

    Signals:
        decided(change): The person decided for a :class:`KindChange`.
        place_wanted(place): The person wants to see what would no longer fit instead.
    """

    decided = Signal(object)
    place_wanted = Signal(object)

    def __init__(self, project: Project, field_id: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("kind_dialog")
        self.setWindowTitle("Webview Builder")
        self.setMinimumWidth(480)
        self._project, self._field_id = project, field_id
        field = project.field(field_id)
        self._now = kind_of(field)
        self._change: KindChange | None = None
        called = field_called(field, project.default_language)
        self.box = PopupBox(self._entries, say("No kind has these words."))
        self.box.setObjectName("kind_box")
        self.box.setAccessibleName(say("New kind"))
        self.box.chosen.connect(self._choose)
        self.box.show_choice(say("Choose a kind"), self._now.icon)
        self.loss = WrappedLabel()
        self.loss.setObjectName("kind_loss")
        self._unfit_title = Hint(say("This no longer fits. Choose a line to go there."))
        self.unfit: DependantList | None = None
        buttons = DialogButtons(QDialogButtonBox.StandardButton.Cancel)
        words, role = say("Change the kind"), QDialogButtonBox.ButtonRole.AcceptRole
        self.change_button: QPushButton = buttons.addButton(words, role)
        self.change_button.setObjectName("kind_change")
        buttons.accepted.connect(self._decide)
        buttons.rejected.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self._column.setSpacing(Space.M)
        self._column.addWidget(Heading(say("Change the kind of {field}", field=called)))
        now = say(
            "It is a {kind} now. All that both kinds have is kept.", kind=self._now.label.lower()
        )
        for each in (Hint(now), self.box, self.loss, self._unfit_title, buttons):
            self._column.addWidget(each)
        self.finished.connect(self.deleteLater)
        self._show()
        self.box.setFocus()

    def _entries(self) -> Sequence[Entry]:
        return [
            Entry(key=name, words=row.label, icon=row.icon, detail=" ".join(row.keywords))
            for name, row in KINDS.items()
            if row is not self._now
        ]

    def _choose(self, kind: str) -> None:
        self._change = change_kind(self._project, self._field_id, kind)
        self.box.show_choice(KINDS[kind].label, KINDS[kind].icon, kind)
        self._show()
        self.change_button.setFocus()

    def _show(self) -> None:
        change = self._change
        self.change_button.setEnabled(change is not None)
        lost = change.lost if change else ()
        self.loss.setVisible(change is not None)
        self.loss.setText(
            say("Lost: {properties}.", properties=listed(lost))
            if lost
            else say("Nothing of the field is lost.")
        )
        set_tone(self.loss, "warning" if lost else "good")
        unfit = change.unfit if change else ()
        self._unfit_title.setVisible(bool(unfit))
        if self.unfit is not None:
            self.unfit.hide()
            self._column.removeWidget(self.unfit)
            self.unfit.deleteLater()
            self.unfit = None
        if unfit:
            self.unfit = DependantList(unfit)
            self.unfit.chosen.connect(self._leave_for)
            self._column.insertWidget(self._column.indexOf(self._unfit_title) + 1, self.unfit)
        # A window does not grow by itself for words that wrap.
        self.resize(
            self.width(), max(self.height(), self._column.totalHeightForWidth(self.width()))
        )

    def _decide(self) -> None:
        self.accept()
        self.decided.emit(self._change)

    def _leave_for(self, place: object) -> None:
        self.reject()
        self.place_wanted.emit(place)
