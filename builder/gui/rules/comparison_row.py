"""One comparison of a condition: which field, what is asked, and with which values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from builder.form.comparison_values import asking, asking_of
from builder.form.condition_edits import Path
from builder.form.conditions import Comparison
from builder.form.edits_variables import Source
from builder.form.fields import Field
from builder.form.kinds import kind_of
from builder.form.operators import Operator, operator_of, operators_for
from builder.gui.rules.ground import Ground
from builder.gui.rules.part_menu import PartMenu
from builder.gui.rules.value_editor import NoValue, ValueEditor, value_editor
from builder.gui.widgets.elided import ElidedComboBox
from builder.gui.widgets.margins import set_margins
from builder.gui.widgets.popup_box import PopupBox
from builder.gui.widgets.search_popup import Entry
from builder.gui.widgets.small_button import small_button
from builder.gui.widgets.theme import Space, set_property
from builder.say import say

_LEAST_LETTERS: Final = 4
_WIDE: Final = 520  # from this width on, all stands in one line


# What is not among the fields yet; no id has a colon.
_DELETED: Final = say("The field that this asked about was deleted. Choose another, or remove it.")
_OWN: Final = say("This asks about the field itself. Choose another, or remove it.")
_BELOW: Final = say("This field stands below, so that its answer is not known yet.")
SOURCES: Final[Mapping[str, Source]] = {":parameter": "parameter", ":context": "context"}
VARIABLES: Final = (
    Entry(key=":parameter", words=say("A query parameter of the address…"), icon="link"),
    Entry(key=":context", words=say("A variable of the conversation…"), icon="send"),
)


class ComparisonRow(QFrame):
    """Edits one comparison.

    Args:
        parent: What it stands in.

    Attributes:
        path: Where it stands in the condition.

    Signals:
        edited(comparison): The person wants this one instead.
        entered(): What follows is one undo step.
        acted(act): Something is to be done to it as a whole.
        variable_wanted(source): It is to ask about a query parameter or a variable.
        move_wanted(field_id): The field that it asks about is to stand before the rule's own.
    """

    edited = Signal(object)
    entered = Signal()
    acted = Signal(str)
    variable_wanted = Signal(str)
    move_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison")
        self.setProperty("part", True)
        self.path: Path = ()
        self._ground: Ground | None = None
        self._comparison = Comparison(field="", test="empty")
        self._operator: Operator | None = None
        self._kind = ""
        self._values: ValueEditor = NoValue()
        self.field_box = PopupBox(
            lambda: (*self._ground.entries(), *VARIABLES) if self._ground else (),
            say("No field above has these words."),
        )
        self.field_box.setObjectName("comparison_field")
        self.field_box.setAccessibleName(say("Field"))
        self.field_box.chosen.connect(self._on_field)
        self.test_box = ElidedComboBox()
        self.test_box.setObjectName("comparison_test")
        # A pane that is narrow stays as wide as it is when a condition is shown in it.
        self.test_box.setMinimumContentsLength(_LEAST_LETTERS)
        self.test_box.setAccessibleName(say("What is asked"))
        self.test_box.activated.connect(self._on_test)
        self.menu = PartMenu(
            self, ("duplicate", "up", "down", "wrap", "remove"), say("Change this condition")
        )
        self.menu.acted.connect(self.acted)
        self._remove = small_button(
            "comparison_remove",
            "close",
            say("Remove this condition"),
            partial(self.acted.emit, "remove"),
        )
        self.problem = QLabel()
        self.problem.setObjectName("comparison_problem")
        self.problem.setProperty("tone", "error")
        self.problem.setWordWrap(True)
        self.mend = QPushButton(say("Move it above"))
        self.mend.setObjectName("comparison_mend")
        self.mend.clicked.connect(lambda: self.move_wanted.emit(self._comparison.field))
        self._lines = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self._build()

    def _build(self) -> None:
        self._lines.setSpacing(Space.XS)
        for line in (self._first, self._second):
            line.setSpacing(Space.XS)
            self._lines.addLayout(line)
        self._first.addWidget(self.field_box, 1)
        self._second.addWidget(self.test_box, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self.menu)
        buttons.addWidget(self._remove)
        top = QHBoxLayout()
        top.setSpacing(Space.XS)
        top.addLayout(self._lines, 1)
        top.addLayout(buttons)
        column = QVBoxLayout(self)
        set_margins(column, Space.S, Space.S, Space.XS, Space.S)
        column.setSpacing(Space.XS)
        column.addLayout(top)
        column.addWidget(self.problem)
        column.addWidget(self.mend, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def values(self) -> ValueEditor:
        """The editor of the values."""
        return self._values

    def show_comparison(self, comparison: Comparison, ground: Ground, path: Path) -> None:
        """Show a comparison; emits nothing."""
        self._ground, self._comparison, self.path = ground, comparison, path
        field = ground.field(comparison.field)
        if field is None:
            self.field_box.show_choice(say("A deleted field"), "warning")
        else:
            words, sign = ground.words_of(field), kind_of(field).icon
            self.field_box.show_choice(words, sign, comparison.field)
        self._show_test(comparison, field)
        self._show_problem(field, ground)

    def focus_field(self) -> None:
        """Put the keyboard where the field is chosen."""
        self.field_box.setFocus()

    def focus_value(self) -> None:
        """Put the keyboard into the value, or where the test is chosen if there is none."""
        (self._values.target() or self.test_box).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE
        ways = QBoxLayout.Direction
        self._lines.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    # -- showing -------------------------------------------------------------------------------

    def _show_test(self, comparison: Comparison, field: Field | None) -> None:
        self.test_box.setVisible(field is not None)
        if field is None:
            self._put_values(NoValue(), None, "")
            return
        offered = [*operators_for(field)]
        operator = operator_of(field, comparison.test)
        strange = operator not in offered
        if strange:
            offered.append(operator)
        if [(o.words, o.test) for o in offered] != [
            (self.test_box.itemText(i), self.test_box.itemData(i))
            for i in range(self.test_box.count())
        ]:
            self.test_box.clear()
            for each in offered:
                self.test_box.addItem(each.words, each.test)
        self.test_box.setCurrentIndex(offered.index(operator))
        set_property(self.test_box, "invalid", strange)
        if operator != self._operator or field.kind != self._kind:
            self._put_values(value_editor(operator, field), operator, field.kind)
        ground = self._ground
        language = ground.language if ground else ""
        self._values.show_values(comparison, field, language)

    def _put_values(self, editor: ValueEditor, operator: Operator | None, kind: str) -> None:
        """Put another editor of values in place of the one that is there."""
        self._operator, self._kind = operator, kind
        old, self._values = self._values, editor
        had_focus = (target := old.target()) is not None and target.hasFocus()
        old.hide()
        self._second.removeWidget(old)
        old.deleteLater()
        if not isinstance(editor, NoValue):
            self._second.addWidget(editor, 1)
        editor.edited.connect(self._on_values)
        editor.entered.connect(self.entered)
        editor.refused.connect(self._say)
        if had_focus:
            self.focus_value()
        self._say("")

    def _show_problem(self, field: Field | None, ground: Ground) -> None:
        before = field is not None and ground.is_before(field.id)
        set_property(self.field_box, "invalid", not before)
        own = field is not None and field.id == ground.owner
        self.mend.setVisible(field is not None and not before and not own)
        if field is None:
            self._say(_DELETED)
        elif own:
            self._say(_OWN)
        elif not before:
            self._say(_BELOW)
        elif self.problem.text() in (_DELETED, _OWN, _BELOW):
            self._say("")

    def _say(self, why: str) -> None:
        self.problem.setText(why)
        self.problem.setVisible(bool(why))

    # -- editing -------------------------------------------------------------------------------

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab stops at, from left to right."""
        values = [
            each
            for each in self._values.findChildren(QWidget)
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each.focusProxy() is None
            and each.window() is self.window()  # lists are windows of their own
        ]
        return [self.field_box, self.test_box, *values, self.menu, self._remove, self.mend]

    def _on_field(self, field_id: str) -> None:
        if field_id in SOURCES:
            self.variable_wanted.emit(SOURCES[field_id])
            return
        field = self._ground.field(field_id) if self._ground else None
        if field is not None:
            self.entered.emit()
            self.edited.emit(asking_of(self._comparison, field, _today()))

    def _on_test(self, index: int) -> None:
        field = self._ground.field(self._comparison.field) if self._ground else None
        if field is not None:
            self.entered.emit()
            test = self.test_box.itemData(index)
            self.edited.emit(asking(self._comparison, field, test, _today()))

    def _on_values(self, values: tuple[object, ...]) -> None:
        self.edited.emit(
            Comparison(
                field=self._comparison.field,
                test=self._comparison.test,
                values=values,  # type: ignore[arg-type]
            )
        )


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
