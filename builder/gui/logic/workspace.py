"""The view of logic: every rule as a sentence, to be found, edited and tried."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from builder.form import edits
from builder.form.edits_rules import with_first_condition, without_rule
from builder.form.fields import CalculatedField
from builder.form.names import new_id
from builder.form.place import Place
from builder.form.rules_in_words import Rule
from builder.gui.logic.empty_state import EmptyState
from builder.gui.logic.rule_editor import RuleEditor
from builder.gui.logic.rule_list import RuleList
from builder.gui.logic.rule_model import RuleModel
from builder.gui.logic.trial_pane import TrialPane
from builder.gui.rules.ground import Ground
from builder.gui.state.derived import Depth
from builder.gui.state.services import Services
from builder.gui.state.workspace import Workspace
from builder.gui.widgets.popup_box import PopupBox
from builder.gui.widgets.search_line import SearchLine
from builder.gui.widgets.search_popup import Entry, SearchPopup
from builder.gui.widgets.splits import as_panel, split
from builder.gui.widgets.theme import Space
from builder.say import say, say_count

_ALL: Final = Entry(key="", words=say("All fields"))
# Properties whose rules are edited in this view, and those that go with them.
_EDITED: Final = {
    "show_if": "show_if",
    "required_if": "required_if",
    "expression": "expression",
    "result": "expression",
}
_MAKING: Final = ("logic.show", "logic.require", "logic.calculate")


class LogicWorkspace(Workspace):
    """Lists the rules of the form.

    Args:
        services: The application's shared parts.
    """

    needs = Depth.FORM

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        document = services.document
        self._about = ""
        self.rules = RuleModel()
        self.editor = RuleEditor(document)
        self.list = RuleList(self.rules, self.editor)
        self.trial = TrialPane(services)
        self.search = SearchLine(say("Search the rules"), say("Search the rules"))
        self.search.setObjectName("rules_search")
        self.field_box = PopupBox(self._fields, say("No field has these words."))
        self.field_box.setObjectName("rules_field")
        self.field_box.setAccessibleName(say("Field that the rules are about"))
        self.field_box.setMinimumWidth(130)
        self.new_button = self._new_button("rules_new", say("New rule…"))
        self.count = QLabel()
        self.count.setObjectName("rules_count")
        self.count.setProperty("tone", "hint")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self.first_button = self._new_button("rules_first", say("Make the first rule…"))
        self._empty = EmptyState(self.first_button)
        self._stack.addWidget(self._empty)
        self._lay_out()
        services.commands.handle(
            {
                "logic.show": lambda: self.begin_rule("show_if"),
                "logic.require": lambda: self.begin_rule("required_if"),
                "logic.calculate": self.add_calculation,
            }
        )
        self.search.textChanged.connect(self._search)
        self.field_box.chosen.connect(self._on_field)
        self.list.chosen.connect(self.open)
        self.list.removing.connect(self._remove)
        self.editor.closing.connect(lambda: self.open(None))
        self.editor.place_wanted.connect(services.selection.place_wanted)
        self.trial.tried.connect(self._show_editor)
        # While it is hidden, it follows nothing; it catches up when it is shown.
        document.changed.connect(self._follow)
        services.language.changed.connect(self._follow)
        services.derived.findings_changed.connect(self._follow_findings)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()
        self._follow_findings()

    def entered(self) -> None:
        if self._stack.currentWidget() is self.list:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.first_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def lead_to(self, place: Place) -> bool:
        """Open the rule that a place is part of; one that is open leads on to the form."""
        attribute = _EDITED.get(place.attribute, "")
        rule = Place(field_id=place.field_id, attribute=attribute)
        known = any(each.place == rule for each in self.rules.rules)
        if not known or rule == self.rules.open_place:
            return False
        self._show_all()
        self.open(rule)
        self.editor.focus(place.index)
        return True

    # -- rules ---------------------------------------------------------------------------------

    def open(self, place: Place | None) -> None:
        """Open the rule at a place, with the keyboard in its editor; None closes it."""
        self.rules.open_rule(place)
        self._show_editor()
        if place is None:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.list.show_place(place)
            self.editor.focus(place.index)

    def begin_rule(self, attribute: str) -> SearchPopup:
        """Let the person choose the field of a new condition, and open it.

        Args:
            attribute: ``show_if`` or ``required_if``.
        """
        anchor = self.new_button if self.new_button.isVisible() else self.first_button
        popup = SearchPopup(
            self._without(attribute),
            say("No field has these words, or each has such a rule already."),
            anchor,
        )
        popup.chosen.connect(lambda field_id: self._add_condition(field_id, attribute))
        popup.open_below(anchor)
        return popup

    def add_calculation(self) -> None:
        """Add a calculated value at the end of the form, and open its calculation."""
        project = self.services.document.project
        field = edits.make_field(project, CalculatedField.kind, new_id())
        changed = edits.insert_fields(project, [field], len(project.fields))
        self.services.document.edit(say("Add calculated value"), changed)
        self._show_all()
        self.open(Place(field_id=field.id, attribute="expression"))

    def _add_condition(self, field_id: str, attribute: str) -> None:
        project = with_first_condition(self.services.document.project, field_id, attribute)
        self.services.document.edit(say("Add a rule"), project)
        self._show_all()
        self.open(Place(field_id=field_id, attribute=attribute))

    def _without(self, attribute: str) -> Sequence[Entry]:
        """Return the fields that can have such a rule and have none."""
        project = self.services.document.project
        ground = Ground(project=project, owner="", language=self.services.language.current)
        asked = {each.key for each in ground.entries()}
        first = next((at for at, each in enumerate(project.fields) if each.id in asked), None)
        behind = () if first is None else project.fields[first + 1 :]
        fields = [each for each in behind if getattr(each, attribute, self) is None]
        return ground.entries_of(fields)

    def _remove(self, rule: Rule) -> None:
        project = without_rule(self.services.document.project, rule.place)
        self.services.document.edit(say("Remove a rule"), project)

    # -- finding -------------------------------------------------------------------------------

    def _show_all(self) -> None:
        self.search.clear()
        self._on_field("")

    def _search(self) -> None:
        self.rules.search(self.search.text(), self._about)
        self._show_count()
        self._show_editor()

    def _on_field(self, field_id: str) -> None:
        self._about = field_id
        self._show_field()
        self._search()

    def _show_field(self) -> None:
        about = {each for rule in self.rules.rules for each in rule.about} if self._about else ()
        if self._about not in about:
            self._about = ""
            self.field_box.show_choice(_ALL.words)
            return
        entry = next(each for each in self._fields() if each.key == self._about)
        self.field_box.show_choice(entry.words, entry.icon, entry.key)

    def _fields(self) -> Sequence[Entry]:
        about = {each for rule in self.rules.rules for each in rule.about}
        project = self.services.document.project
        ground = Ground(project=project, owner="", language=self.services.language.current)
        return [_ALL, *ground.entries_of(each for each in project.fields if each.id in about)]

    # -- following the form --------------------------------------------------------------------

    def _follow(self) -> None:
        if not self.isVisible():
            return
        project = self.services.document.project
        self.rules.show_form(project, self.services.language.current)
        self._show_field()
        self.rules.search(self.search.text(), self._about)
        has_rules = bool(self.rules.rules)
        self._stack.setCurrentWidget(self.list if has_rules else self._empty)
        self._bar.setVisible(has_rules)
        self.trial.setVisible(has_rules)
        self._show_count()
        self._show_editor()
        self.trial.follow(self.rules.rules)

    def _show_count(self) -> None:
        shown, known = self.rules.shown_count, len(self.rules.rules)
        self.count.setText(
            say_count("{count:,} rule", "{count:,} rules", known)
            if shown == known
            else say_count(
                "{shown:,} of {count:,} rule", "{shown:,} of {count:,} rules", known, shown=shown
            )
        )

    def _show_editor(self) -> None:
        place = self.rules.open_place
        if place is None:
            self.editor.hide()
            return
        result = self.trial.result_of(place.field_id)
        self.editor.show_rule(place, self.services.language.current, result)

    def _follow_findings(self) -> None:
        if not self.isVisible():
            return
        faults: dict[tuple[str, str], str] = {}
        for each in self.services.derived.findings:
            faults.setdefault((each.place.field_id, each.place.attribute), each.text)
        self.rules.show_faults(faults)

    # -- building ------------------------------------------------------------------------------

    def _new_button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setProperty("primary", True)
        button.setMenu(self.services.commands.menu(button, *_MAKING))
        return button

    def _lay_out(self) -> None:
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        bar.setSpacing(Space.S)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.field_box)
        bar.addWidget(self.count)
        bar.addWidget(self.new_button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        panes = map(as_panel, (left, self.trial))
        splitter = split(*panes, name="logic_splitter", grows=0, sizes=[820, 360])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
