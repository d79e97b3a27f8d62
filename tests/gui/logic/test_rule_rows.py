"""The rows of rules follow the form, and say again only what changed."""

from dataclasses import replace

from builder.form import edits
from builder.form.texts import LocalText
from builder.gui.logic.rule_model import RuleModel
from tests.gui.logic.logic_page import FORM


def _said(model):
    return {(each.place.field_id, each.place.attribute): each for each in model.rules}


def test_a_letter_in_a_label_says_again_only_the_rules_about_that_field(qtbot):
    model = RuleModel()
    model.show_form(FORM, "en")
    before = _said(model)
    field = "f_rooms"
    model.show_form(edits.change_field(FORM, field, label=LocalText.of({"en": "Another"})), "en")
    after = _said(model)
    other = {key for key, rule in after.items() if rule is not before[key]}
    about = {key[0] for key, rule in before.items() if field in (*rule.about, key[0])}
    assert {key[0] for key in other} == about
    assert any(after[key].words != before[key].words for key in other)
    assert {key[0] for key in after} > about


def test_a_field_that_is_gone_and_another_language_are_followed(qtbot):
    model = RuleModel()
    model.show_form(FORM, "en")
    before = _said(model)
    gone = next(iter(model.rules[0].about))
    fields = tuple(each for each in FORM.fields if each.id != gone)
    model.show_form(edits.insert_fields(replace(FORM, fields=()), fields, 0), "en")
    assert [rule.words for rule in _said(model).values()] != [
        before[key].words for key in _said(model)
    ]
    model.show_form(FORM, "el")
    assert all(rule is not before.get(key) for key, rule in _said(model).items())


def test_what_is_searched_for_holds_as_the_form_changes(qtbot):
    model = RuleModel()
    model.show_form(FORM, "en")
    model.search("price", "")
    shown = model.shown_count
    assert 0 < shown < len(model.rules)
    model.show_form(edits.change_field(FORM, "f_last", label=LocalText()), "en")
    model.search("price", "")
    assert model.shown_count == shown
    model.search("", "")
    assert model.shown_count == len(model.rules)
