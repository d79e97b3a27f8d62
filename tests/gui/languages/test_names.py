"""What countries and languages are called, and how they are sorted, in each language of the app."""

import pytest

from builder.form.conditions import Comparison
from builder.form.countries import COUNTRIES
from builder.form.fields import CountryField, SelectField
from builder.form.languages import PAGE_LANGUAGES
from builder.form.sentences import condition_words
from builder.form.unicode_names import country_name
from builder.gui import languages
from builder.gui.languages import names
from builder.gui.rules.answer_editors import as_on_the_page
from tests.projects import options, project, words


@pytest.fixture(params=["en", "el", "ar"])
def language(request):
    languages.begin(request.param)
    names.forget()
    yield request.param
    languages.begin("en")
    names.forget()


def test_every_country_has_a_name_in_every_language_of_the_page():
    for tag in PAGE_LANGUAGES:
        called = [country_name(code, tag) for code in COUNTRIES]
        assert len(set(called)) == len(COUNTRIES), tag
        assert not set(called) & set(COUNTRIES), tag
    assert country_name("GR", "el-cy") == "Ελλάδα"
    assert country_name("GR", "sw") == "Greece"
    assert country_name("ZZ", "el") == "ZZ"


def test_countries_are_called_and_sorted_in_the_language_of_the_window(language):
    called = [name for name, _ in names.countries()]
    greece, first = {
        "en": ("Greece", "Afghanistan"),
        "el": ("Ελλάδα", "Αγία Ελένη"),
        "ar": ("اليونان", "آيسلندا"),
    }[language]
    assert names.country("GR") == greece
    assert called[0] == first
    assert names.country("Gr") == "Gr"


def test_a_rule_calls_a_country_as_the_window_does(language):
    land = CountryField(id="f_land", name="land", label=words("Land"), countries=("GR", "DE"))
    asked = Comparison(field="f_land", test="equals", values=("GR",))
    said = condition_words(asked, project(land))
    assert names.country("GR") in said
    assert "GR" not in said


def test_languages_are_called_in_the_language_of_the_window(language):
    wanted = {"en": "Swahili", "el": "Σουαχίλι", "ar": "السواحلية"}[language]
    assert names.language("sw") == wanted
    assert names.language("sw-ke") == f"{wanted} (sw-ke)"
    assert names.language("qq") == "qq"
    assert names.language("qq-ab") == "qq-ab"


def test_answers_offer_countries_as_the_page_orders_them():
    field = CountryField(id="f", name="f", label=words("F"), preferred=("GR",))
    choices = [(names.country(str(each.value)), each.value) for each in field.choices()]
    ordered = [name for name, _ in as_on_the_page(field, choices)]
    assert ordered[:3] == ["Greece", "Afghanistan", "Åland Islands"]
    plain = SelectField(id="s", name="s", label=words("S"), options=options("b", "a"))
    assert as_on_the_page(plain, [("b", 1), ("a", 2)]) == [("b", 1), ("a", 2)]


def test_the_app_speaks_english_here():
    assert languages.spoken() == "en"
