"""Live test values: what stands, what must be answered, what is calculated, and why."""

from dataclasses import replace

from PySide6.QtCore import Qt

from builder.form import edits
from builder.form.conditions import Comparison
from builder.form.place import Place
from builder.form.texts import LocalText
from tests.gui.logic.logic_page import FORM


def test_answers_show_and_require_fields_and_say_why(page):
    assert page.state("f_price") == "Hidden"
    assert page.state("f_rooms") == "Shown"
    page.answer("f_wish", "Sell")
    assert page.state("f_rooms") == "Required"
    assert page.why("f_rooms")[:2] == [
        "It must be answered:",
        "✓ “I want to” is “Sell”",
    ]
    assert page.why("f_price") == [
        "It is not shown:",
        "✗ all of these hold",
        "✓ “I want to” is “Sell”",
        "✗ “Rooms” is more than 2 (no answer)",
    ]
    page.answer("f_rooms", "3")
    assert page.state("f_price") == "Shown"
    assert page.why("f_price")[1] == "✓ all of these hold"


def test_who_has_not_answered_yet_is_refused_nothing(page):
    page.answer("f_wish", "Sell")
    assert page.state("f_rooms") == "Required"
    assert not any("refused" in line for line in page.why("f_rooms"))
    page.answer("f_rooms", "many")
    assert any("refused" in line for line in page.why("f_rooms"))
    page.answer("f_rooms", "")
    assert not any("refused" in line for line in page.why("f_rooms"))


def test_what_can_be_chosen_is_what_the_page_offers(page):
    box = page.tried("f_wish").editor.target()
    assert [box.itemText(at) for at in range(box.count())] == ["No answer", "Sell", "Rent"]


def test_values_are_calculated_live(page):
    assert page.state("f_fee") == "= no value"
    page.answer("f_rooms", "4")
    assert page.state("f_fee") == "= 40"
    # What the rules refuse counts as no answer.
    page.answer("f_rooms", "four")
    assert page.state("f_fee") == "= no value"
    assert any(line.startswith("The answer is refused:") for line in page.why("f_rooms"))


def test_a_parameter_is_tried_like_an_answer(page):
    assert page.state("f_step") == "Hidden"
    page.answer("f_from", "news")
    assert page.state("f_step") == "Shown"


def test_clearing_begins_again(page):
    page.answer("f_wish", "Sell")
    page.bot.mouseClick(page.workspace.trial.clear_button, Qt.MouseButton.LeftButton)
    assert page.state("f_rooms") == "Shown"


def test_the_trial_follows_the_rules_as_they_are_edited(page):
    page.answer("f_rooms", "2")
    page.answer("f_wish", "Sell")
    assert page.state("f_price") == "Hidden"
    page.click("Show “Price”")
    page.condition.set_value(1, "1")
    page.settle()
    assert page.state("f_price") == "Shown"


def test_rules_are_tried_while_something_else_is_wrong(page):
    """The label of one field is missing, another has no name, and the page has no title."""
    form = edits.change_field(FORM, "f_last", label=LocalText())
    form = edits.change_field(form, "f_mail", name="")
    page.open(replace(form, texts=replace(form.texts, title=LocalText())))
    assert page.services.derived.current.problems
    page.answer("f_wish", "Sell")
    page.answer("f_rooms", "4")
    assert page.state("f_price") == "Shown"
    assert page.state("f_fee") == "= 40"
    assert not page.workspace.trial.left_out.isVisible()


def test_a_faulty_rule_alone_is_not_tried_and_leads_to_its_problem(page):
    gone = Comparison(field="f_gone", test="filled")
    page.open(edits.change_field(FORM, "f_price", show_if=gone))
    line = page.workspace.trial.left_out
    assert line.isVisible()
    assert line.text.text() == (
        "Not tried: “Price”: its condition refers to a field that is not there any more."
    )
    page.answer("f_wish", "Sell")
    assert page.state("f_rooms") == "Required"
    wanted = []
    page.services.selection.finding_requested.connect(lambda found: wanted.append(found.place))
    page.bot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    (place,) = wanted
    assert (place.field_id, place.attribute) == ("f_price", "show_if")
    page.workspace.search.setText("E-mail")
    assert page.workspace.lead_to(place)  # as the window asks the view that is in front
    assert page.is_open
    assert page.workspace.search.text() == ""
    assert not page.workspace.lead_to(place)  # it is open, and leads on to the form
    assert not page.workspace.lead_to(Place(field_id="f_price", attribute="label"))
    assert not page.workspace.lead_to(Place(field_id="f_note", attribute="show_if"))
    page.open(FORM)
    assert not line.isVisible()


def test_a_faulty_calculation_gives_nothing_and_what_asks_it_has_no_answer(page):
    form = edits.change_field(FORM, "f_fee", expression="{f_rooms} *")
    asks = Comparison(field="f_fee", test="filled")
    form = edits.change_field(form, "f_note", show_if=asks, required_if=asks)
    page.open(edits.change_field(form, "f_rooms", min=5, max=2))
    assert page.workspace.trial.left_out.text.text().endswith("(1 more problem)")
    page.answer("f_rooms", "4")
    assert page.state("f_fee") == ""
    assert page.state("f_note") == "Hidden"
    page.click("Calculate")
    assert page.workspace.trial.result_of("f_fee") == ""
