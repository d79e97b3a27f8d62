"""Translating texts, and knowing which translations are stale."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.check import check
from builder.form import edits
from builder.form.all_texts import progress_of, rows_by_key, text_rows, wording_state
from builder.form.edits_copies import duplicate_fields
from builder.form.edits_texts import (
    confirm_translations,
    text_at,
    translate,
    with_sources,
    with_text,
)
from builder.form.fields import HeadingField, Option, RadioField, RuleMessage, TextField
from builder.form.page_words import PAGE_WORDS, PageWords
from builder.form.place import Place
from builder.form.project import FormTexts, Project
from builder.form.texts import LocalText
from builder.render.plan import steps_of
from builder.storage.codec import dump_fields, dump_project, load_fields, load_project
from tests.form.generated import STEADY
from tests.projects import everything, words

NAME = TextField(
    id="f_name",
    name="name",
    label=words("Name", "Όνομα"),
    messages=(RuleMessage(rule="required", text=words("Please", "Παρακαλώ")),),
)
ROOMS = RadioField(
    id="f_rooms",
    name="rooms",
    label=words("Rooms", "Δωμάτια"),
    options=(
        Option(value="one", label=words("One", "Ένα")),
        Option(value="two", label=words("Two", "Δύο")),
    ),
)
FORM = Project(
    id="x",
    name="x",
    languages=("en", "el", "de"),
    texts=FormTexts(title=words("Title", "Τίτλος")),
    fields=(NAME, ROOMS),
    page_words=PageWords(done_title=words("Bye", "Αντίο")),
)
LABEL = Place(field_id="f_name", attribute="label")
SECOND = Place(field_id="f_rooms", attribute="options", index=1, part="label")
PLACES = (
    LABEL,
    SECOND,
    Place(field_id="f_name", attribute="messages", index=0, part="text"),
    Place(attribute="texts.title"),
    Place(attribute="page_words.done_title"),
)


def stale(project: Project, place: Place, language: str = "el") -> str:
    return text_at(project, place).stale_source(language, project.default_language)


def reworded(project: Project, place: Place, language: str, wording: str) -> Project:
    """Edit a text as an editor does that knows nothing of translations."""
    text = text_at(project, place).worded(language, wording)
    return with_sources(project, with_text(project, place, text))


# -- where texts are -------------------------------------------------------------------------


def test_every_text_of_a_form_can_be_read_and_written_at_its_place():
    form = everything()
    changed, texts = form, 0
    for row in text_rows(form):
        assert text_at(form, row.placed.place) == row.placed.text
        changed = with_text(changed, row.placed.place, LocalText.of(en=str(texts)))
        texts += 1
    assert texts > 150
    found = [each.placed.text.in_language("en") for each in text_rows(changed)]
    assert found == list(map(str, range(texts)))


@pytest.mark.parametrize(
    "place",
    [
        Place(),
        Place(attribute="texts.none"),
        Place(attribute="nothing.title"),
        Place(field_id="f_none", attribute="label"),
        Place(field_id="f_name", attribute="name"),
        Place(field_id="f_name", attribute="messages"),
        Place(field_id="f_name", attribute="messages", index=1, part="text"),
        Place(field_id="f_name", attribute="messages", index=0, part="rule"),
        Place(field_id="f_rooms", attribute="options", index=-1, part="label"),
    ],
)
def test_a_place_without_a_text_is_refused(place):
    for act in (
        lambda: text_at(FORM, place),
        lambda: with_text(FORM, place, LocalText()),
        lambda: translate(FORM, place, "el", "x"),
        lambda: confirm_translations(FORM, [place], "el"),
    ):
        with pytest.raises(KeyError):
            act()


# -- stale translations ----------------------------------------------------------------------


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.attribute)
def test_a_translation_is_stale_once_the_default_text_changed(place):
    was = text_at(FORM, place).in_language("en")
    changed = reworded(FORM, place, "en", "Another")
    assert stale(changed, place) == was
    assert [p for p in PLACES if stale(changed, p)] == [place]
    # Further changes keep what it was made from; the first wording again is what it was.
    assert stale(reworded(changed, place, "en", "Third"), place) == was
    assert reworded(changed, place, "en", was) == FORM
    # So does an empty wording in between, as when it is typed again.
    emptied = reworded(FORM, place, "en", "")
    assert not stale(emptied, place)
    assert stale(reworded(emptied, place, "en", "Another"), place) == was
    assert reworded(emptied, place, "en", was) == FORM


def test_another_translation_or_the_word_that_it_is_right_makes_it_fresh():
    changed = reworded(FORM, LABEL, "en", "Full name")
    again = translate(changed, LABEL, "el", "Ονοματεπώνυμο")
    right = confirm_translations(changed, [LABEL], "el")
    for project in (again, right):
        assert not stale(project, LABEL)
        assert not text_at(project, LABEL).translated_from
    assert text_at(right, LABEL).in_language("el") == "Όνομα"
    # And stale again with the next change.
    assert stale(reworded(right, LABEL, "en", "Names"), LABEL) == "Full name"


def test_a_translation_is_told_from_one_that_is_missing_and_from_one_removed():
    changed = reworded(FORM, LABEL, "en", "Full name")
    assert not stale(changed, LABEL, "de")
    assert not stale(changed, LABEL, "en")
    removed = translate(changed, LABEL, "el", "")
    assert not stale(removed, LABEL)
    assert not stale(translate(removed, LABEL, "el", "Όνομα"), LABEL)


def test_a_translation_of_an_older_wording_is_stale_at_once():
    """As when a list that was exported comes back after the form was changed."""
    changed = reworded(FORM, LABEL, "en", "Full name")
    project = translate(changed, LABEL, "de", "Name", source="Name")
    assert stale(project, LABEL, "de") == "Name"
    assert not stale(translate(changed, LABEL, "de", "Name", source="Full name"), LABEL, "de")
    assert not stale(translate(changed, LABEL, "en", "Names", source="x"), LABEL, "en")
    # Stale from the same wording as before.
    again = translate(changed, LABEL, "el", "Το όνομα", source="Name")
    assert stale(with_sources(changed, again), LABEL) == "Name"


def test_an_edit_of_both_wordings_leaves_nothing_stale():
    field = replace(NAME, label=words("First name", "Μικρό όνομα"))
    project = with_sources(FORM, replace(FORM, fields=(field, ROOMS)))
    assert not stale(project, LABEL)


def test_moved_fields_and_options_stay_as_they_are():
    moved = edits.move_fields(FORM, ["f_name"], 2)
    turned = edits.change_field(moved, "f_rooms", options=ROOMS.options[::-1])
    assert with_sources(FORM, turned) is turned
    grown = edits.insert_fields(FORM, [HeadingField(id="h", text=words("x"))], 0)
    assert with_sources(FORM, grown) is grown
    fewer = edits.change_field(FORM, "f_rooms", options=ROOMS.options[1:])
    assert with_sources(FORM, fewer) is fewer


def test_an_option_whose_value_follows_its_label_keeps_its_translations_source():
    options = (
        ROOMS.options[0],
        replace(ROOMS.options[1], value="pair", label=words("Pair", "Δύο")),
    )
    project = with_sources(FORM, edits.change_field(FORM, "f_rooms", options=options))
    assert stale(project, SECOND) == "Two"


def test_another_default_language_makes_nothing_stale():
    turned = edits.set_languages(FORM, ("el", "en"))
    assert with_sources(FORM, turned) is turned
    assert stale(reworded(turned, LABEL, "el", "Ονοματεπώνυμο"), LABEL, "en") == "Όνομα"


def test_what_is_stale_survives_files_the_clipboard_and_copies():
    project = reworded(reworded(FORM, LABEL, "en", "Full name"), SECOND, "en", "A pair")
    assert load_project(dump_project(project)) == project
    assert '"translated_from": "Two"' in dump_project(project)
    assert "translated_from" not in dump_project(FORM)
    assert load_fields(dump_fields(project.fields)) == project.fields
    copied = duplicate_fields(project, ["f_name"], ["f_copy"])
    assert stale(copied, Place(field_id="f_copy", attribute="label")) == "Name"


@STEADY
@given(st.lists(st.tuples(st.sampled_from(["en", "el", "de"]), st.sampled_from(["", "a", "b"]))))
def test_a_translation_is_stale_exactly_if_the_default_text_is_not_what_it_was_made_from(steps):
    project, made_from = FORM, {"el": "Name"}
    for language, wording in steps:
        project = reworded(project, LABEL, language, wording)
        text = text_at(project, LABEL)
        if language != "en":
            made_from[language] = text.in_language("en")
    text = text_at(project, LABEL)
    for language in ("el", "de"):
        is_stale = bool(text.in_language(language) and text.in_language("en")) and made_from.get(
            language
        ) not in ("", text.in_language("en"))
        assert bool(text.stale_source(language, "en")) is is_stale


def test_a_stale_translation_is_advice_and_says_what_it_was_made_from():
    project = reworded(reworded(FORM, LABEL, "en", "Full name"), PLACES[3], "en", "Form")
    found = [each for each in check(project) if each.code == "translation-stale"]
    assert [(each.severity, each.place) for each in found] == [
        ("advice", Place(attribute="texts.title", language="el")),
        ("advice", replace(LABEL, language="el")),
    ]
    assert found[0].text.startswith("The title in Greek was translated when it said “Title”")
    assert "“Full name”: the label in Greek" in found[1].text


# -- rows ------------------------------------------------------------------------------------


def test_rows_say_what_each_text_is_and_where():
    form = everything()
    rows = list(text_rows(form))
    assert len({each.placed.place for each in rows}) == len(rows)
    assert {each.placed.sort for each in rows} == {
        "title", "text", "button", "label", "hint", "placeholder", "option", "grade", "word",
        "message", "picture", "page word",
    }  # fmt: skip
    assert all(each.longest > 0 for each in rows)
    assert {each.step for each in rows} == {None, 0, 1, 2}
    steps = {each.field.id: each.step for each in rows if each.field and each.step is not None}
    on_page = {each.id: n for n, step in enumerate(steps_of(form)) for each in step}
    assert steps == {field_id: on_page[field_id] for field_id in steps}


def test_a_key_leads_to_its_text_wherever_that_moved():
    rows = rows_by_key(FORM)
    assert {key: row.placed.place for key, row in rows.items() if row.placed.text} == {
        "texts.title": PLACES[3],
        "f_name.label": LABEL,
        "f_name.messages.required.text": PLACES[2],
        "f_rooms.label": Place(field_id="f_rooms", attribute="label"),
        "f_rooms.options.one.label": replace(SECOND, index=0),
        "f_rooms.options.two.label": SECOND,
        "page_words.done_title": PLACES[4],
    }
    turned = edits.change_field(FORM, "f_rooms", options=ROOMS.options[::-1])
    moved = rows_by_key(edits.move_fields(turned, ["f_name"], 2))
    assert {key: row.placed.text for key, row in moved.items()} == {
        key: row.placed.text for key, row in rows.items()
    }
    odd = replace(ROOMS, options=(Option(value="a b.ü"), Option(value="x"), Option(value="x")))
    keys = list(rows_by_key(replace(FORM, fields=(odd,))))
    assert keys[-len(PAGE_WORDS) - 3 : -len(PAGE_WORDS)] == [
        "f_rooms.options.a:20:b:2e::fc:.label",
        "f_rooms.options.x.label",
        "f_rooms.options.x.label.2",
    ]
    form = everything()
    assert len(rows_by_key(form)) == len(list(text_rows(form)))


def test_a_state_tells_what_is_to_be_done():
    project = reworded(FORM, LABEL, "en", "Full name")
    project = translate(project, SECOND, "el", "Δ" * 81)
    rows = {each.placed.place: each for each in text_rows(project)}

    def states(place: Place) -> list[str]:
        return [wording_state(rows[place], tag, "en") for tag in ("en", "el", "de")]

    assert states(LABEL) == ["default", "stale", "missing"]
    assert states(SECOND) == ["default", "long", "missing"]
    assert states(PLACES[3]) == ["default", "done", "missing"]
    assert states(replace(LABEL, attribute="hint")) == ["unneeded"] * 3
    assert states(Place(attribute="page_words.back")) == ["unneeded"] * 3
    assert states(Place(attribute="page_words.done_title")) == ["default", "done", "missing"]
    progress = progress_of(rows.values(), "el", "en")
    assert (progress.needed, progress.missing, progress.stale) == (7, 0, 1)
    assert progress_of(rows.values(), "de", "en").missing == 7
