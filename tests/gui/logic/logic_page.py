"""The view of logic as a person uses it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from builder.form.conditions import Comparison, Group
from builder.form.fields import (
    CalculatedField,
    EmailField,
    HiddenField,
    IntegerField,
    Prefill,
    SelectField,
    StepField,
    TextField,
)
from builder.form.project import Project
from builder.gui.logic.trial_row import TrialRow
from builder.gui.logic.workspace import LogicWorkspace
from builder.gui.rules.answer_editors import ChoiceEditor, LineEditor
from builder.gui.widgets.mnemonics import plain
from tests.gui.calculation_page import CalculationPage
from tests.gui.rules_page import ConditionPage, RulesPage
from tests.gui.settling import settle
from tests.projects import options, project, words

_LEFT = Qt.MouseButton.LeftButton
SELLS = Comparison(field="f_wish", test="equals", values=("sell",))
MANY = Comparison(field="f_rooms", test="greater", values=(2.0,))
FORM = project(
    HiddenField(id="f_from", name="source", source="parameter", parameter="utm"),
    SelectField(id="f_wish", name="wish", label=words("I want to"), options=options("sell", "rent")),
    IntegerField(id="f_rooms", name="rooms", label=words("Rooms"), required_if=SELLS),
    TextField(
        id="f_price", name="price", label=words("Price"), when_hidden="null",
        show_if=Group(conditions=(SELLS, MANY)),
    ),
    EmailField(
        id="f_mail", name="email", label=words("E-mail"),
        prefill=Prefill(source="parameter", name="mail"),
    ),
    EmailField(id="f_again", name="again", label=words("Once more"), equals="f_mail"),
    CalculatedField(id="f_fee", name="fee", expression="{f_rooms} * 10"),
    TextField(id="f_note", name="note", label=words("Note")),
    StepField(
        id="f_step", text=words("The end"), show_if=Comparison(field="f_from", test="filled")
    ),
    TextField(id="f_last", name="last", label=words("Last")),
)  # fmt: skip


class LogicPage(RulesPage):
    def __init__(self, bot, workspace: LogicWorkspace) -> None:
        super().__init__(bot)
        self.workspace = workspace
        self.services = workspace.services
        self.document = workspace.services.document
        self.list = workspace.list

    def open(self, form: Project) -> None:
        self.workspace.open(None)
        self.workspace.search.clear()
        self.document.open(form)
        self.workspace.entered()
        self.workspace.trial.clear()
        self.settle()

    def settle(self) -> None:
        """Wait until all is known of the form as it is now."""
        settle(self.bot, self.services.derived)
        QApplication.processEvents()

    # -- rules ---------------------------------------------------------------------------------

    @property
    def sentences(self) -> list[str]:
        rules = self.workspace.rules
        found = (rules.rule_at(row) for row in range(rules.rowCount()))
        return [each.words for each in found if each is not None]

    def row_of(self, begin: str) -> int:
        rules = self.workspace.rules
        for row in range(rules.rowCount()):
            rule = rules.rule_at(row)
            if rule is not None and rule.words.startswith(begin):
                return row
        raise AssertionError(f"no rule begins with {begin!r}: {self.sentences}")

    def click(self, begin: str) -> None:
        """Click the rule that begins with these words."""
        index = self.workspace.rules.index(self.row_of(begin))
        self.list.scrollTo(index)
        place = self.list.visualRect(index).center()
        self.bot.mouseClick(self.list.viewport(), _LEFT, pos=place)
        QApplication.processEvents()

    @property
    def is_open(self) -> bool:
        return self.workspace.editor.isVisible()

    @property
    def condition(self) -> ConditionPage:
        return ConditionPage(self.bot, self.workspace.editor.condition)

    @property
    def calculation(self) -> CalculationPage:
        return CalculationPage(self.bot, self.workspace.editor.calculation)

    def begin(self, title: str) -> None:
        """Click the button for a new rule, and choose a sort of rule."""
        button = self.workspace.new_button
        button = button if button.isVisible() else self.workspace.first_button
        self._choose(button, title)

    def _choose(self, button: QPushButton, title: str) -> None:
        menu = button.menu()
        assert isinstance(menu, QMenu)
        action = next(each for each in menu.actions() if plain(each.text()) == title)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        self.bot.mouseClick(menu, _LEFT, pos=menu.actionGeometry(action).center())
        self.workspace.activateWindow()
        QApplication.processEvents()

    # -- trying --------------------------------------------------------------------------------

    def tried(self, field_id: str) -> TrialRow:
        row = self.workspace.trial.column.row(field_id)
        assert isinstance(row, TrialRow)
        return row

    def answer(self, field_id: str, words: str) -> None:
        """Answer a field in the pane of test values."""
        editor = self.tried(field_id).editor
        if isinstance(editor, ChoiceEditor):
            self.choose(editor.box, words)
        else:
            assert isinstance(editor, LineEditor)
            self.retype(editor.line, words)
        QApplication.processEvents()

    def state(self, field_id: str) -> str:
        return self.tried(field_id).state

    def why(self, field_id: str) -> list[str]:
        return [line.strip() for line in self.tried(field_id).why.splitlines()]
