from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.backend import payload
from builder.form.names import (
    IDENTIFIER,
    INHERITED,
    LANGUAGE,
    free_name,
    is_name,
    is_reserved,
    mended_name,
    new_id,
    propose_name,
    snake_case,
)
from tests.form.generated import STEADY


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("First name", "first_name"),
        ("  E-mail (work) ", "email_work"),
        ("Ünïcödé Straße", "unicode_strasse"),
        ("2nd address", "second_address"),
        ("IBAN №1", "iban_no1"),
        ("ＦＵＬＬ width", "full_width"),
        ("a__b--c", "a_b_c"),
        ("E-mail", "email"),
        ("E-Mail-Adresse", "email_adresse"),
        ("Price in €", "price"),
        ("Price (in €)", "price"),
        ("Τιμή σε €", "timi"),
        ("Discount in %", "discount"),
        ("Check in / out", "check_in_out"),
        ("Check in", "check_in"),
        ("Age (€)", "age"),
        ("Your name?", "name"),
        ("Please enter your name *", "name"),
        ("Phone (optional)", "phone"),
        ("Date of birth (DD/MM/YYYY)", "date_of_birth"),
        ("Name(s)", "name"),
        ("Driver’s licence", "drivers_licence"),
        ("L'adresse", "adresse"),
        ("Brand™", "brand"),
        ("1. Name", "name"),
        ("a) Street", "street"),
        ("What is your name?", "name"),
        ("What’s your e-mail?", "email"),
        ("Your name, please", "name"),
        ("What is new", "what_is_new"),
        ("Comments (max. 500 characters)", "comments"),
        ("3 rooms", "rooms_3"),
        ("24/7 phone", "phone_24_7"),
        ("9the b", "b"),
        ("The", "the"),
        (
            "I agree that my data are processed as the policy says",
            "i_agree_that_my_data_are_processed_as",
        ),
        ("Όνομα", "onoma"),
        ("Διεύθυνση", "diefthynsi"),
        ("Αύξων αριθμός", "afxon_arithmos"),
        ("Άυλος", "aylos"),
        ("Μπαταρία", "bataria"),
        ("Άγγελος του οίκου", "angelos_tou_oikou"),
        ("Телефонен номер", "telefonen_nomer"),
        ("Край", "kray"),
        ("الاسم", "asm"),
        ("שם", "shm"),
        ("Płeć Æ İstanbul", "plec_ae_istanbul"),
        ("foo名前bar", "foo_bar"),
    ],
)
def test_a_name_is_proposed_from_a_label(label, name):
    assert propose_name(label) == name


@pytest.mark.parametrize("label", ["", "   ", "€100", "123", "名前", "🙂", "_"])
def test_a_label_without_known_letters_gets_the_fallback(label):
    assert propose_name(label) == "field"
    assert propose_name(label, fallback="text") == "text"


def test_taken_names_are_numbered():
    assert propose_name("City", {"city"}) == "city_2"
    assert propose_name("City", {"city", "city_2", "city_4"}) == "city_3"
    assert propose_name("名前", {"field"}) == "field_2"


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Tags", "form_tags"),
        ("Live instructions", "form_live_instructions"),
        ("Constructor", "form_constructor"),
        ("Prototype", "form_prototype"),
        ("sys-channel", "form_sys_channel"),
        ("user.name", "user_name"),
    ],
)
def test_a_reserved_word_gets_a_prefix(label, name):
    assert propose_name(label) == name


def test_a_number_does_not_make_a_proposal_reserved():
    assert not is_reserved("sys")
    assert is_reserved("sys_2")
    names: set[str] = set()
    for _ in range(4):
        names.add(propose_name("Sys", names))
    assert all(map(is_name, names))
    assert len(names) == 4


@pytest.mark.parametrize("label", ["a" * 200, "sys_" + "x" * 200, "ab " * 60, "a" * 63 + " b"])
def test_a_proposal_is_never_too_long(label):
    taken: set[str] = set()
    for _ in range(120):
        taken.add(propose_name(label, taken))
    assert len(taken) == 120
    assert all(map(is_name, taken))


def test_a_proposal_is_never_too_long_however_many_there_are():
    taken = {"a" * 64, *("a" * (63 - len(str(n))) + f"_{n}" for n in range(2, 5001))}
    assert propose_name("a" * 70, taken) == "a" * 59 + "_5001"


@STEADY
@given(st.text(max_size=80), st.sets(st.sampled_from(["a", "field", "tags", "form_tags", "sys"])))
def test_every_proposal_is_a_free_name(label, taken):
    name = propose_name(label, taken)
    assert is_name(name)
    assert name not in taken
    assert propose_name(name) == name


RESERVED = [
    "tags", "live_instructions", "__proto__", "constructor", "prototype", "sys-channel",
    "sys_channel", "user.name", "user.", "global.bundle",
]  # fmt: skip
DISGUISES = [
    pytest.param(str, id="plain"),
    pytest.param(str.upper, id="upper case"),
    pytest.param(str.title, id="mixed case"),
    pytest.param(lambda name: f" {name}\t", id="blanks around"),
    pytest.param(lambda name: f"\u3000{name}\xa0", id="Unicode blanks around"),
    pytest.param(
        lambda name: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in name),
        id="full width",
    ),
    pytest.param(lambda name: name.replace("s", "ſ"), id="long s"),
    pytest.param(
        lambda name: "".join(chr(0x1D41A + ord(c) - 97) if c.islower() else c for c in name),
        id="mathematical letters",
    ),
]


@pytest.mark.parametrize("name", RESERVED)
@pytest.mark.parametrize("disguise", DISGUISES)
def test_reserved_names_are_known_in_every_disguise(name, disguise):
    worn = disguise(name)
    assert is_reserved(worn)
    assert not is_name(worn)


@pytest.mark.parametrize("name", ["tag", "tags_2", "user", "username", "system", "globally", "a"])
def test_like_names_are_free(name):
    assert not is_reserved(name)
    assert is_name(name)


@STEADY
@given(st.one_of(st.sampled_from(RESERVED), st.text(max_size=20)))
def test_form_and_backend_reserve_the_same_names(name):
    assert is_reserved(name) == payload.is_reserved(name)


@pytest.mark.parametrize(
    "text",
    ["", "1a", "a-b", "a$b", "$a", "a b", "a.b", "é", "a\n", "a" * 65, "ａ", "first_name\u200b"],
)
def test_other_texts_are_no_names(text):
    assert not is_name(text)


def test_the_longest_name_is_one():
    assert is_name("a" * 64)


@pytest.mark.parametrize(
    "name", ["A", "_a", "_", "__", "firstName", "FirstName", "zipCode2", "URL", "a_B"]
)
def test_names_of_other_styles_are_names(name):
    assert is_name(name)


@pytest.mark.parametrize(
    "name", ["liveInstructions", "LiveInstructions", "live-instructions", "liveinstructions"]
)
def test_live_instructions_are_reserved_however_they_are_joined(name):
    assert is_reserved(name)


@pytest.mark.parametrize("name", sorted(INHERITED))
def test_what_objects_of_javascript_have_already_is_reserved_as_it_is_written(name):
    assert is_reserved(name)
    assert is_name(name.lower())
    assert not is_reserved(f"{name}_")


@pytest.mark.parametrize(
    ("base", "taken", "free"),
    [
        ("firstName", {"firstName"}, "firstName_2"),
        ("firstName", {"FIRSTNAME", "firstname_2"}, "firstName_3"),
        ("firstName", {"first_name"}, "firstName"),
        ("_", set(), "_"),
        ("__", {"x"}, "__"),
        ("_", {"_"}, "_2"),
    ],
)
def test_a_copy_keeps_the_spelling_of_its_name(base, taken, free):
    assert free_name(base, taken) == free
    assert is_name(free)


def test_a_proposal_stays_snake_case_and_is_free_in_whatever_case():
    assert propose_name("First name", {"First_Name"}) == "first_name_2"


@pytest.mark.parametrize(
    ("name", "guide_style", "mended"),
    [
        ("firstName", "first_name", "firstName"),
        ("HTMLName", "html_name", "HTMLName"),
        ("URL", "url", "URL"),
        ("$firstName", "first_name", "firstName"),
        ("first-name", "first_name", "first_name"),
        ("first name", "first_name", "first_name"),
        ("tags", "form_tags", "form_tags"),
        ("1st", "first", "first"),
        ("", "field", "field"),
        ("$", "field", "field"),
    ],
)
def test_any_name_becomes_one_of_the_guides_style_or_the_usable_one_most_like_it(
    name, guide_style, mended
):
    assert snake_case(name) == guide_style
    assert mended_name(name) == mended


@STEADY
@given(st.text(max_size=80), st.sets(st.sampled_from(["a", "field", "A_b"])))
def test_every_mended_name_is_usable_and_free(name, taken):
    mended = mended_name(name, taken)
    assert is_name(mended)
    assert mended.casefold() not in {each.casefold() for each in taken}
    assert is_name(snake_case(name))


def test_new_ids_are_identifiers_that_do_not_repeat():
    ids = {new_id("form") for _ in range(200)}
    assert len(ids) == 200
    assert all(IDENTIFIER.fullmatch(each) for each in ids)
    assert re.fullmatch(r"f_[0-9a-f]{8}", new_id())


@pytest.mark.parametrize("tag", ["en", "pt-br", "zh-hant-tw", "fil"])
def test_language_tags(tag):
    assert LANGUAGE.fullmatch(tag)


@pytest.mark.parametrize("tag", ["", "e", "EN", "en_us", "en-", "english", "en-\n"])
def test_no_language_tags(tag):
    assert not LANGUAGE.fullmatch(tag)
