"""Conditions are built beside the field, by mouse and by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget, QComboBox, QLabel

from builder.check import logic
from builder.form import edits
from builder.form.calculations import usable_before
from builder.form.conditions import Comparison, Group
from builder.form.fields import (
    CheckboxesField,
    CheckboxField,
    CountryField,
    DateField,
    HiddenField,
    IntegerField,
    RatingField,
    SelectField,
    TextField,
    YesNoField,
)
from builder.form.operators import operators_for
from builder.form.place import Place
from builder.gui.design.inspector.rule_editors import ConditionPropertyEditor
from builder.gui.design.rule_badges import RuleBadge
from builder.gui.rules.condition_builder import ConditionBuilder
from builder.gui.rules.ground import Ground
from builder.gui.rules.value_editor import PatternValue
from builder.gui.rules.variable_dialog import VariableDialog
from builder.gui.widgets.calendar_button import CalendarButton
from tests.gui.finding import find
from tests.gui.inspector.inspector_page import InspectorPage
from tests.gui.rules_page import ConditionPage
from tests.projects import everything, options, project, words

_LEFT = Qt.MouseButton.LeftButton
_ALT = Qt.KeyboardModifier.AltModifier
FORM = project(
    HiddenField(id="f_key", name="key", value="secret"),
    SelectField(
        id="f_wish", name="wish", label=words("I want to"), options=options("sell", "rent")
    ),
    CheckboxesField(
        id="f_more", name="more", label=words("Extras"), options=options("pool", "lift")
    ),
    IntegerField(id="f_rooms", name="rooms", label=words("Rooms"), min=1),
    DateField(id="f_when", name="moves_in", label=words("Moving in")),
    YesNoField(id="f_pets", name="pets", label=words("Pets")),
    CheckboxField(id="f_new", name="new_house", label=words("New house")),
    TextField(id="f_town", name="town", label=words("Town")),
    TextField(id="f_price", name="price", label=words("Price")),
    RatingField(id="f_mood", name="mood", label=words("Mood")),
)
SELLS = Comparison(field="f_wish", test="equals", values=("sell",))
NEW = Comparison(field="f_new", test="filled")


class Page(ConditionPage):
    """The condition of one property in the inspector."""

    def __init__(self, page, form, field_id="f_price", attribute="show_if") -> None:
        self.inspector = InspectorPage(page)
        self.document = page.document
        self.document.open(form)
        self.field_id, self.attribute = field_id, attribute
        self.inspector.select(field_id)
        editor = self.inspector.row(attribute).editor
        assert isinstance(editor, ConditionPropertyEditor)
        super().__init__(page.bot, editor.builder)

    @property
    def condition(self):
        return getattr(self.document.project.field(self.field_id), self.attribute)

    @property
    def steps(self):
        return self.document.undo_stack.count()


def having(condition, attribute="show_if", form=FORM):
    return edits.change_field(form, "f_price", **{attribute: condition})


def test_a_condition_is_picked_by_mouse_and_each_edit_is_one_step(page):
    found = Page(page, FORM)
    found.click_add()
    assert found.condition == Comparison(field="f_town", test="filled")  # the nearest above
    found.set_field(0, "I want to")
    assert found.words == ["I want to is Sell"]
    found.set_value(0, "Rent")
    assert found.condition == replace(SELLS, values=("rent",))
    found.set_test(0, "is not answered")
    assert found.condition == Comparison(field="f_wish", test="empty")
    # A test passed on the way to the one wanted is an edit, too.
    assert found.steps >= 4
    while found.condition is not None:
        found.inspector.undo()
    assert found.words == []


def test_a_condition_is_made_by_keyboard_alone(page):
    found = Page(page, FORM)
    found.inspector.inspector.focus_place(Place(field_id="f_price", attribute="show_if"))
    assert found.focused == found.builder.add_button
    found.key(Qt.Key.Key_Space)
    assert found.focused == found.rows[0].field_box
    found.type("room")
    assert found.popup().words == ["Rooms"]
    found.key(Qt.Key.Key_Return)
    assert found.condition == Comparison(field="f_rooms", test="filled")
    assert found.focused == found.rows[0].field_box
    found.key(Qt.Key.Key_Tab)
    found.choose(found.focused, "is between")
    found.key(Qt.Key.Key_Tab)
    found.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    found.type("2")
    found.key(Qt.Key.Key_Tab)
    found.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    found.type("5")
    assert found.condition == Comparison(field="f_rooms", test="between", values=(2.0, 5.0))


def test_tab_goes_through_a_condition_as_the_eye_does(page):
    found = Page(page, having(Group(conditions=(SELLS, NEW))))
    found.builder.root.match_box.setFocus()
    seen = [found.focused]
    while found.focused is not found.builder.group_button:
        found.key(Qt.Key.Key_Tab)
        seen.append(found.focused)
        assert len(seen) < 30
    places = [each.mapTo(found.builder, each.rect().center()) for each in seen]
    rows = [(place.y() // 8, place.x()) for place in places]
    # Menu and cross of a row stand beside its two lines.
    assert [each.objectName() for each in seen[1:4]] == [
        "comparison_field",
        "comparison_test",
        "value_0",
    ]
    assert rows[0] < rows[1]
    assert rows[-2] < rows[-1]
    assert set(found.builder.tab_stops()) >= set(seen)


def test_a_condition_makes_the_inspector_no_wider(page):
    found = Page(page, having(SELLS))
    QApplication.processEvents()
    least = found.inspector.inspector.minimumSizeHint().width()
    assert least <= found.inspector.inspector.sizeHint().width()


def test_only_fields_above_with_a_known_answer_are_offered(page):
    found = Page(page, having(SELLS))
    found.bot.mouseClick(found.rows[0].field_box, _LEFT)
    offered = found.popup().words
    found.close_popup()
    assert offered[:-2] == [
        "I want to", "Extras", "Rooms", "Moving in", "Pets", "New house", "Town",
    ]  # fmt: skip
    assert not [each for each in offered if "f_" in each]
    assert found.condition == SELLS


def test_every_question_that_can_be_asked_gives_a_condition_without_faults(qtbot):
    form = everything()
    last = form.fields[-1].id
    builder = ConditionBuilder("Always shown.")
    qtbot.addWidget(builder)
    builder.show_condition(None, Ground(project=form, owner=last, language="en"), "show_if")
    qtbot.mouseClick(builder.add_button, _LEFT)
    for field in usable_before(form, last):
        builder.rows()[0].field_box.chosen.emit(field.id)
        for operator in operators_for(field):
            box = builder.rows()[0].test_box
            index = box.findText(operator.words)
            box.setCurrentIndex(index)
            box.activated.emit(index)
            found = builder.condition
            assert isinstance(found, Comparison)
            assert (found.field, found.test) == (field.id, operator.test)
            faults = logic.check(edits.change_field(form, last, show_if=found))
            errors = [each.text for each in faults if each.severity == "error"]
            # A pattern that was not typed yet is all that is missing.
            assert not errors or operator.sort == "pattern", (field.id, operator, errors)


def test_values_are_given_by_editors_of_their_own(page):
    found = Page(page, having(SELLS))
    found.set_test(0, "is one of")
    found.bot.mouseClick(found.value(0), _LEFT)
    found.click_entry("Rent")
    assert found.condition == Comparison(field="f_wish", test="in", values=("sell", "rent"))
    assert found.value(0).currentText() == "Sell, Rent"
    found.click_entry("Sell")
    found.close_popup()
    assert found.condition.values == ("rent",)
    found.set_field(0, "Pets")
    assert found.words == ["Pets is Yes"]
    found.set_value(0, "No")
    assert found.condition == Comparison(field="f_pets", test="equals", values=(False,))
    found.set_field(0, "New house")
    found.set_test(0, "is not ticked")
    assert found.condition == Comparison(field="f_new", test="empty")
    found.set_field(0, "Town")
    found.set_test(0, "is one of")
    found.set_value(0, "Athens\nPatras")
    assert found.condition == Comparison(field="f_town", test="in", values=("Athens", "Patras"))


def test_a_date_is_typed_or_picked_and_a_wrong_one_changes_nothing(page):
    after = Comparison(field="f_when", test="greater", values=("2026-05-01",))
    found = Page(page, having(after))
    assert found.words == ["Moving in is after 2026-05-01"]
    found.set_value(0, "2026-02-30")
    assert found.problem(0) == "Type it like 2026-12-31."
    assert found.condition == after
    found.set_value(0, "2026-03-01")
    assert (found.condition.values, found.problem(0)) == (("2026-03-01",), "")
    picker = found.rows[0].values.findChild(CalendarButton)
    found.bot.mouseClick(picker, _LEFT)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    calendar = find(popup, QCalendarWidget, "calendar")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return):
        found.bot.keyClick(calendar.focusWidget() or calendar, key)
    assert found.condition.values == ("2026-03-02",)


def test_a_number_that_is_none_is_held_back_and_stays_to_be_mended(page):
    found = Page(page, having(Comparison(field="f_rooms", test="greater", values=(2.0,))))
    found.set_value(0, "two")
    assert found.problem(0) == "Type a number, such as 12.5."
    assert found.condition.values == (2.0,)
    assert found.value(0).text() == "two"
    found.set_value(0, "3")
    assert (found.condition.values, found.problem(0)) == ((3.0,), "")


def test_a_pattern_is_tried_where_it_is_typed(page):
    found = Page(page, having(Comparison(field="f_town", test="filled")))
    found.set_test(0, "matches the pattern")
    found.set_value(0, "[A-Z]+")
    assert found.condition == Comparison(field="f_town", test="matches", values=("[A-Z]+",))
    editor = found.rows[0].values
    assert isinstance(editor, PatternValue)
    for answer, verdict in (("ATHENS", "✓"), ("athens", "✗")):
        found.retype(editor.trial, answer)
        assert editor.verdict.text().startswith(verdict)


def test_another_field_keeps_the_question_where_it_fits(page):
    found = Page(page, having(Comparison(field="f_town", test="empty")))
    found.set_field(0, "Rooms")
    assert found.condition == Comparison(field="f_rooms", test="empty")
    found.set_test(0, "is more than")
    found.set_field(0, "I want to")
    assert found.condition == SELLS


# -- groups ------------------------------------------------------------------------------------


def test_groups_of_all_or_any_stand_in_each_other(page):
    found = Page(page, having(SELLS))
    found.click_add()
    assert found.builder.root.match_box.isVisible()
    found.choose(found.builder.root.match_box, "Any of these holds")
    found.click_add_group()
    town = Comparison(field="f_town", test="filled")
    assert found.condition == Group(
        match="any", conditions=(SELLS, town, Group(match="all", conditions=(town,)))
    )
    inner = found.groups[0]
    assert not found.can(found.rows[2], "Turn into a group")  # two deep is deep enough
    found.bot.mouseClick(inner.add_button, _LEFT)
    assert len(found.condition.conditions[2].conditions) == 2
    found.act(inner, "Dissolve the group")
    assert found.condition == Group(match="any", conditions=(SELLS, town, town, town))
    found.act(found.rows[1], "Turn into a group")
    assert found.condition.conditions[1] == Group(match="all", conditions=(town,))


def test_parts_are_duplicated_moved_and_removed_by_menu_and_keys(page):
    found = Page(page, having(Group(conditions=(SELLS, NEW))))
    found.act(found.rows[0], "Duplicate")
    assert found.condition.conditions == (SELLS, SELLS, NEW)
    assert found.focused == found.rows[1].field_box
    found.act(found.rows[2], "Move up")
    assert found.condition.conditions == (SELLS, NEW, SELLS)
    assert found.focused == found.rows[1].field_box
    found.key(Qt.Key.Key_Up, _ALT)
    assert found.condition.conditions == (NEW, SELLS, SELLS)
    found.act(found.rows[1], "Remove")
    found.act(found.rows[1], "Remove")
    # One comparison needs no group.
    assert found.condition == NEW
    found.act(found.rows[0], "Remove")
    assert found.condition is None
    assert found.focused == found.builder.add_button
    assert found.inspector.undo() == "Change show if"
    assert found.words == ["New house is ticked"]


def test_a_deeper_condition_of_a_file_is_shown_whole(page):
    deep = Group(
        conditions=(SELLS, Group(match="any", conditions=(NEW, Group(conditions=(SELLS,)))))
    )
    found = Page(page, having(deep))
    assert found.words == ["I want to is Sell", "New house is ticked", "I want to is Sell"]
    assert found.condition == deep


# -- faults ------------------------------------------------------------------------------------


def test_a_comparison_with_a_deleted_field_is_shown_and_mended(page):
    gone = Comparison(field="f_59993b37", test="equals", values=("x",))
    found = Page(page, having(Group(conditions=(SELLS, gone))))
    assert found.words == ["I want to is Sell", "A deleted field"]
    assert "was deleted" in found.problem(1)
    seen = [each.text() for each in found.builder.findChildren(QLabel)]
    assert not [each for each in seen if "f_" in each]
    found.set_field(1, "Town")
    # What was asked can be asked of a text, too.
    assert found.condition.conditions[1] == replace(gone, field="f_town")
    assert found.problem(1) == ""


def test_a_comparison_with_a_later_field_is_mended_by_moving_that(page):
    later = Comparison(field="f_mood", test="greater", values=(3.0,))
    found = Page(page, having(later))
    assert "stands below" in found.problem(0)
    found.bot.mouseClick(found.rows[0].mend, _LEFT)
    ids = [each.id for each in found.document.project.fields]
    assert ids.index("f_mood") == ids.index("f_price") - 1
    assert (found.condition, found.problem(0)) == (later, "")
    assert found.inspector.undo() == "Move 1 field"


def test_a_country_that_is_not_offered_is_called_by_its_name(page):
    land = CountryField(id="f_land", name="land", label=words("Land"), countries=("DE", "FR"))
    one = Comparison(field="f_land", test="equals", values=("GR",))
    two = Comparison(field="f_land", test="in", values=("DE", "GR"))
    for asked, shown in (
        (one, "Land is No option: “Greece”"),
        (two, "Land is one of Germany (DE), No option: “Greece”"),
    ):
        price = TextField(id="f_price", name="price", label=words("Price"), show_if=asked)
        assert Page(page, project(land, price)).words == [shown]


def test_an_option_that_is_gone_is_shown_and_replaced(page):
    found = Page(page, having(replace(SELLS, values=("swap",))))
    box = found.value(0)
    assert isinstance(box, QComboBox)
    assert (box.currentText(), box.property("invalid")) == ("No option: “swap”", True)
    found.set_value(0, "Sell")
    assert found.condition == SELLS
    assert box.findText("No option: “swap”") == -1


def test_a_problem_leads_to_the_comparison_that_it_is_about(page):
    gone = Comparison(field="f_gone", test="filled")
    condition = Group(conditions=(SELLS, Group(match="any", conditions=(NEW, gone))))
    found = Page(page, having(condition, "required_if"), attribute="required_if")
    page.settle()
    place = next(each.place for each in page.findings if each.place.attribute == "required_if")
    found.inspector.inspector.focus_place(place)
    assert found.focused == found.rows[2].field_box


# -- variables ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("entry", "source"),
    [
        ("A query parameter of the address…", "parameter"),
        ("A variable of the conversation…", "context"),
    ],
)
def test_a_condition_asks_about_a_parameter_or_a_variable(page, entry, source):
    found = Page(page, having(SELLS))
    found.set_field(0, entry)
    dialog = next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, VariableDialog) and each.isVisible()
    )
    use = dialog.use
    found.bot.keyClicks(dialog.line, "1 2")
    assert not use.isEnabled()
    found.retype(dialog.line, "utm_source")
    found.bot.mouseClick(use, _LEFT)
    made = found.document.project.fields[0]
    assert (made.source, made.parameter, made.delivered) == (source, "utm_source", False)
    assert found.condition == Comparison(field=made.id, test="filled")
    found.inspector.undo()
    assert found.document.project == having(SELLS)


def test_the_first_field_can_ask_about_a_parameter_only(page):
    form = edits.move_fields(FORM, {"f_price"}, 0)
    found = Page(page, form)
    found.click_add()
    assert found.popup().words == [
        "A query parameter of the address…", "A variable of the conversation…",
    ]  # fmt: skip
    found.close_popup()
    assert found.condition is None


# -- badges ------------------------------------------------------------------------------------


def test_a_field_with_rules_says_so_at_its_top_and_leads_there(page):
    found = Page(
        page, having(Group(conditions=(SELLS, NEW)), "required_if"), attribute="required_if"
    )
    badges = found.inspector.inspector.badges
    assert badges.words == ["Require “Price” if “I want to” is “Sell” and “New house” is ticked"]
    badge = badges.findChild(RuleBadge, "badge_required_if")
    found.bot.mouseClick(badge, _LEFT)
    assert found.focused == found.rows[0].field_box
    found.inspector.select("f_wish")
    assert (badges.words, badges.isVisible()) == ([], False)
