from __future__ import annotations

from builder.form.texts import LocalText


def test_wordings_are_kept_sorted_and_empty_ones_are_not_kept():
    text = LocalText.of({"pt": "Nome", "el": ""}, en="Name")
    assert text.wordings == (("en", "Name"), ("pt", "Nome"))
    assert text == LocalText.of(pt="Nome", en="Name")


def test_a_keyword_goes_before_the_mapping():
    assert LocalText.of({"en": "old"}, en="new").as_dict() == {"en": "new"}


def test_no_wording_is_no_text():
    assert not LocalText()
    assert not LocalText.of(en="")
    assert LocalText.of(en=" ")
    assert LocalText().best("en", "el") == ""


def test_the_best_wording_falls_back_by_language_then_default_then_any():
    text = LocalText.of({"pt": "Nome", "el": "Όνομα", "ar": "الاسم"})
    assert text.best("pt-br", "el") == "Nome"
    assert text.best("fr", "el") == "Όνομα"
    assert text.best("fr", "de") == "الاسم"
    assert text.best("fr") == "الاسم"
    assert LocalText.of({"pt": "Nome", "pt-br": "O nome"}).best("pt-br") == "O nome"


def test_exactly_one_language_can_be_asked_for():
    text = LocalText.of(pt="Nome")
    assert text.in_language("pt") == "Nome"
    assert text.in_language("pt-br") == ""


def test_rewording_changes_one_language_and_removes_the_empty():
    text = LocalText.of(en="Name", el="Όνομα")
    assert text.worded("en", "Full name").as_dict() == {"en": "Full name", "el": "Όνομα"}
    assert text.worded("el", "") == LocalText.of(en="Name")
    assert text.worded("fr", "Nom").in_language("fr") == "Nom"
    assert text.as_dict() == {"en": "Name", "el": "Όνομα"}


def test_it_is_walked_as_pairs():
    assert list(LocalText.of(en="b", el="a")) == [("el", "a"), ("en", "b")]
