"""Finding a starter form by words."""

from dataclasses import replace

import pytest

from builder.form.project import Project
from builder.form.texts import LocalText
from builder.storage.starter_search import find, searchable
from builder.storage.starters import OTHER_WORDS, Starter, starters


@pytest.fixture(scope="module")
def forms():
    return [searchable(each) for each in starters()]


def names(forms, words, kind=""):
    return [each.name for each in find(forms, words, kind)]


def test_every_starter_form_but_the_empty_one_has_a_kind_with_other_words():
    kinds = {each.name: each.kind for each in starters()}
    assert kinds.pop("blank") == ""
    assert {*kinds.values()} == {*OTHER_WORDS}


@pytest.mark.parametrize("words", ["", "  ", "…!"])
def test_no_words_find_all_in_the_order_of_the_gallery(forms, words):
    assert names(forms, words) == [each.name for each in starters()]


def test_title_kind_sentence_fields_and_texts_are_searched(forms):
    assert names(forms, "NPS")[0] == "nps"
    assert names(forms, "survey")[0] == "csat"
    assert {"csat", "nps"} == {*names(forms, "feedback")} & {"csat", "nps", "quote", "lead"}
    assert names(forms, "moving")[0] == "address-change"
    assert "contact" not in names(forms, "rating")
    assert "csat" in names(forms, "stars")
    assert names(forms, "Διεύθυνση")  # labels of other languages


def test_case_and_accents_are_passed_over(forms):
    assert names(forms, "ΑΛΛΑΓΗ διευθυνσης") == names(forms, "αλλαγή διεύθυνσης")
    assert "address-change" in names(forms, "αλλαγη")


def test_all_words_have_to_fit(forms):
    assert "appointment" in names(forms, "appointment date")
    assert names(forms, "appointment zebra") == []


def test_a_kind_is_chosen_with_and_without_words(forms):
    assert names(forms, "", "Feedback") == ["csat", "nps"]
    assert set(names(forms, "date", "Booking")) <= {"appointment", "event-registration"}
    assert names(forms, "moving", "Booking") == []


def made(name, title, **texts):
    form = Project(id=name, name=title)
    starter = Starter(name, title, "", None)
    vars(starter)["project"] = replace(form, texts=replace(form.texts, **texts))
    return searchable(starter)


def test_exact_words_come_first_then_beginnings_then_what_is_within():
    known = [
        made("within", "Validation"),
        made("begun", "Dated"),
        made("text", "Other", intro=LocalText.of(en="Give a date")),
        made("title", "Date"),
    ]
    assert names(known, "dat") == ["begun", "title", "text", "within"]
    assert names(known, "date") == ["title", "text", "begun"]
    assert names(known, "other date") == ["text"]


def test_a_form_whose_file_cannot_be_read_is_found_by_its_title(tmp_path):
    path = tmp_path / "gone.webview.json"
    for content in (None, b"{"):
        if content is not None:
            path.write_bytes(content)
        starter = Starter("gone", "Lost and found", "Nothing here.", path)
        assert names([searchable(starter)], "found") == ["gone"]
