import json
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from builder.check import validate
from builder.form import edits
from builder.form.fields import AnsweredField, HiddenField, Option
from builder.form.kinds import KINDS
from builder.form.project import Platform
from builder.form.texts import LocalText
from builder.gui.rules.answer_editors import editor_for
from builder.render import compile_form
from builder.storage.starters import open_starter
from builder.trial.samples import FLAVOURS, sample_values
from tests.gui.finding import find
from tests.projects import NAME, every_kind, everything, project


def _field(page, name):
    fields = page.document.project.fields
    return next(each for each in fields if getattr(each, "name", "") == name)


def _change(page, context_name, **changes):
    field = _field(page, context_name)
    page.document.edit("Change", edits.change_field(page.document.project, field.id, **changes))


@pytest.mark.parametrize(
    "row", [row for row in KINDS.values() if row.answered], ids=lambda row: row.name
)
def test_every_kind_that_is_answered_has_an_editor_that_gives_its_json_type(qtbot, row):
    field = row.make("f", "answer")
    assert isinstance(field, AnsweredField)
    editor = editor_for(field)
    qtbot.addWidget(editor)
    editor.show_field(field, "en")
    compiled = compile_form(validate(project(field)))
    (answer,) = sample_values(compiled, date(2026, 3, 10)).values()
    editor.set_value(answer)
    assert editor.value() == answer
    types: dict[str, type | tuple[type, ...]] = {
        "string": str,
        "number": (int, float),
        "boolean": bool,
        "array": list,
    }
    assert isinstance(editor.value(), types[row.json_type])


def test_each_kind_is_answered_by_hand_and_arrives_as_json_of_its_type(page):
    page.open_form(every_kind())
    page.answer("first_name", "Zoe")
    page.answer("order_no", "ab12345678")
    page.answer("quantity", "4")
    page.answer("price", "12,50")
    page.answer("bought_on", "2024-02-29")
    page.choose("answer_reason", "Damaged")
    page.choose("answer_refund", "Voucher")
    page.answer_at_length("note", "It came broken.\nTwice.")
    page.answer("email", "zoe@example.com")
    page.tick("newsletter")
    page.tick("agree")
    page.send()
    [delivery] = page.deliveries()
    assert json.loads(delivery.body)["context"] == {
        "first_name": "Zoe",
        "order_no": "AB12345678",
        "quantity": 4,
        "price": 12.5,
        "bought_on": "2024-02-29",
        "reason": "damaged",
        "refund": "voucher",
        "note": "It came broken.\nTwice.",
        "email": "zoe@example.com",
        "newsletter": True,
        "agree": True,
        "source": "confidential-constant",
    }


def test_what_is_not_answered_is_not_sent(page):
    page.answer("first_name", "Zoe")
    page.answer("last_name", "Hart")
    page.send()
    [delivery] = page.deliveries()
    assert json.loads(delivery.body)["context"] == {"first_name": "Zoe", "last_name": "Hart"}


@pytest.mark.parametrize("words", FLAVOURS.values())
def test_sample_answers_of_each_sort_arrive_as_they_were_filled_in(page, words):
    page.open_form(every_kind())
    page.fill_in(words)
    name = page.answered("first_name")
    page.send()
    [delivery] = page.deliveries()
    assert delivery.accepted
    assert delivery.ruling.body["context"]["first_name"] == name


def test_sample_answers_are_of_the_sort_that_was_chosen(page):
    page.fill_in("Greek text")
    assert page.answered("first_name") == "Μαρία"
    page.fill_in("Arabic text (right to left)")
    assert page.answered("first_name") == "ليلى"
    page.fill_in("only what is required")
    assert page.answered("city") == ""
    page.fill_in("the longest answers")
    assert len(page.answered("city")) == 64
    page.fill_in("Clear the answers")
    assert page.answered("first_name") == ""
    assert page.refusal("first_name") == ""


def test_invalid_answers_are_refused_beside_each_field_at_once(page):
    page.open_form(every_kind())
    page.fill_in("invalid answers")
    for name in (
        *("first_name", "order_no", "quantity", "price", "bought_on", "reason", "refund"),
        *("note", "email", "phone", "agree"),
    ):
        assert page.refusal(name), name
    assert page.refusal("newsletter") == ""
    assert "whole number" not in page.refusal("quantity")
    assert "99 or less" in page.refusal("quantity")


def test_what_nobody_touched_is_complained_about_only_when_sending(page):
    page.answer("last_name", "?")
    page.bot.waitUntil(lambda: page.refusal("last_name") != "")
    assert page.refusal("first_name") == ""
    page.press("test_send")
    assert "First name" in page.refusal("first_name")
    assert page.focused == "answer_first_name"
    assert "refuse 2 answers" in page.note
    assert page.workspace.results == ()
    assert page.deliveries() == ()
    page.answer("first_name", "Zoe")
    page.bot.waitUntil(lambda: page.refusal("first_name") == "")


@pytest.mark.parametrize("typed", ["many", "1e3", "--2", "1 2"])
def test_what_is_no_number_is_told_in_the_page_s_words(page, typed):
    page.open_form(every_kind())
    page.answer("quantity", typed)
    page.bot.waitUntil(lambda: "whole number" in page.refusal("quantity"))
    assert page.answered("quantity") == typed


def test_a_date_is_picked_from_the_calendar(page):
    page.open_form(every_kind())
    page.answer("bought_on", "2024-02-28")
    page.pick_next_day("bought_on")
    assert page.answered("bought_on") == "2024-02-29"
    page.settle()
    assert page.focused == "answer_bought_on"


def test_a_rename_a_new_label_and_a_new_order_keep_what_was_typed(page):
    page.answer("first_name", "Zoe")
    page.answer("city", "Chania")
    _change(page, "first_name", name="given_name", label=LocalText.of(en="Given name"))
    assert page.answered("given_name") == "Zoe"
    city = _field(page, "city").id
    page.document.edit("Move", edits.move_fields(page.document.project, {city}, 0))
    assert page.fields[:2] == ["city", "given_name"]
    assert page.answered("city") == "Chania"
    page.document.undo_stack.undo()
    assert page.fields[0] == "given_name"
    assert page.answered("city") == "Chania"


def test_a_deleted_field_goes_a_new_one_starts_as_on_the_page(page):
    email = _field(page, "email")
    page.document.edit("Delete", edits.remove_fields(page.document.project, {email.id}))
    assert "email" not in page.fields
    first = _field(page, "first_name")
    new = replace(first, id="f_new", name="nickname", default="Zo")
    page.document.edit("Add", edits.insert_fields(page.document.project, [new], 0))
    assert page.fields[0] == "nickname"
    assert page.answered("nickname") == "Zo"


def test_a_choice_stays_chosen_while_its_options_change_and_goes_with_its_option(page):
    page.choose("answer_gender", "Female")
    gender = _field(page, "gender")
    more = (Option(value="none", label=LocalText.of(en="None")), *gender.options)
    _change(page, "gender", options=more)
    assert page.chosen("answer_gender") == "Female"
    _change(page, "gender", options=more[:2])
    assert page.chosen("answer_gender") == "No answer"


def test_another_form_starts_without_the_answers_to_this_one(page):
    page.answer("first_name", "Zoe")
    page.open_form(open_starter("demo-form"))
    assert page.answered("first_name") == ""
    assert page.refusal("first_name") == ""


def test_hidden_values_are_named_but_not_asked_for(page):
    page.open_form(every_kind())
    assert "source" not in page.fields
    assert "2 more values are hidden or calculated" in page.everything_shown()


def test_a_form_with_problems_lists_them_and_cannot_be_sent(page):
    page.fill_in("typical answers")
    _change(page, "gender", options=())
    _change(page, "city", name="tags")
    assert "“Gender”" in page.problems
    assert "“City”" in page.problems
    assert not page.can("test_send")
    page.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.workspace.results == ()
    page.document.undo_stack.undo()
    page.document.undo_stack.undo()
    assert page.problems == ""
    assert page.note == ""
    page.send()
    assert page.verdict.startswith("Delivered")


def test_a_form_without_fields_says_what_to_do(page):
    page.open_form(project())
    assert "nothing to answer yet" in page.problems
    assert not page.can("test_send")
    assert not page.can("test_fill")


def test_a_refused_answer_out_of_sight_is_scrolled_to(page):
    page.workspace.resize(900, 560)
    page.fill_in("typical answers")
    page.answer("email", "nobody@")
    page.choose("answer_gender", "Male")
    email = find(page.workspace, QWidget, "answer_email")
    page.scroll_up()
    assert email.visibleRegion().isEmpty()
    page.press("test_send")
    assert page.focused == "answer_email"
    page.bot.waitUntil(lambda: not email.visibleRegion().isEmpty())


def test_every_kind_there_is_can_be_answered_and_arrives(page):
    page.open_form(everything())
    page.fill_in("typical answers")
    page.send()
    assert page.verdict.startswith("Delivered"), page.advice
    [delivery] = page.deliveries()
    context = json.loads(delivery.body)["context"]
    assert context["stars"] == 3
    assert context["come_back"] is True
    assert context["topics_news"] is True
    assert context["country"] == "GR"
    assert context["visit_at"].endswith("T10:30")
    assert context["why_not"] is None  # hidden, and delivered as null


def test_choices_of_every_sort_are_made_by_hand(page):
    page.open_form(everything())
    page.fill_in("typical answers")
    page.choose("answer_stars", "5")
    page.choose("answer_score", "10")
    page.choose("answer_come_back", "No")
    page.tick("topics_events")
    page.choose("answer_country", "Cyprus (CY)")
    page.bot.waitUntil(lambda: "why_not" in page.fields)
    page.answer_at_length("why_not", "It was closed.")
    page.send()
    [delivery] = page.deliveries()
    context = json.loads(delivery.body)["context"]
    assert context["stars"] == 5
    assert context["score"] == 10
    assert context["come_back"] is False
    assert context["why_not"] == "It was closed."
    assert (context["topics_news"], context["topics_offers"], context["topics_events"]) == (
        True,
        False,
        True,
    )
    assert context["country"] == "CY"


def test_what_the_page_would_not_ask_is_neither_shown_nor_sent_but_kept(page):
    page.open_form(everything())
    page.fill_in("typical answers")
    page.choose("answer_come_back", "No")
    page.bot.waitUntil(lambda: "why_not" in page.fields)
    page.answer_at_length("why_not", "It was closed.")
    page.choose("answer_come_back", "Yes")
    page.bot.waitUntil(lambda: "why_not" not in page.fields)
    page.choose("target_way", "Exported backend")
    page.send()
    assert "It was closed." not in page.text("request")
    page.choose("answer_come_back", "No")
    page.bot.waitUntil(lambda: "why_not" in page.fields)
    assert page.written("why_not") == "It was closed."


def test_a_sensitive_answer_arrives_but_is_not_kept_with_the_submission(page):
    page.open_form(everything())
    page.fill_in("typical answers")
    page.choose("answer_come_back", "No")
    page.bot.waitUntil(lambda: "why_not" in page.fields)
    page.answer_at_length("why_not", "Nobody may know.")
    for way in ("Built-in simulator", "Exported backend"):
        page.choose("target_way", way)
        page.send()
        assert json.loads(page.deliveries()[-1].body)["context"]["why_not"] == "Nobody may know."
        for words in ("cURL", "Python"):
            page.copy_as(words)
            assert "Nobody may know." not in page.clipboard
            assert "«redacted»" in page.clipboard
        for each in ("request", "response", "ruling"):
            assert "Nobody may know." not in page.text(each)


def test_an_answer_that_repeats_another_is_compared_with_it(page):
    page.open_form(everything())
    page.fill_in("typical answers")
    page.answer("email_again", "other@example.com")
    page.bot.waitUntil(lambda: page.refusal("email_again") == "The two addresses differ.")


def test_a_case_that_is_recorded_says_in_which_conversation_that_was(page, services):
    visits = HiddenField(id="f_v", name="visits", source="context", parameter="visits")
    page.open_form(project(NAME, visits, platform=Platform(read_context=True)))
    page.answer(NAME.name, "Ada")
    page.bot.keyClicks(find(page.workspace, QLineEdit, "target_variables"), '{"visits": 3}')
    with page.bot.waitSignal(services.recordings.recorded):
        page.run("record")
    (recorded,) = services.recordings.take()
    assert (recorded.values[NAME.name], recorded.variables) == ("Ada", {"visits": 3})
