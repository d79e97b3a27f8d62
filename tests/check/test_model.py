"""What findings say of names, texts, grades, references, undelivered values and cards."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

import pytest

from builder.check import Finding, check
from builder.form.all_texts import field_texts, form_texts
from builder.form.conditions import Comparison
from builder.form.edits_texts import with_placeholders_by_id
from builder.form.fields import (
    AnsweredField,
    CalculatedField,
    CheckboxesField,
    CheckboxField,
    EmailField,
    Field,
    HeadingField,
    HiddenField,
    IntegerField,
    ParagraphField,
    RatingField,
    RuleMessage,
    SelectField,
    TextareaField,
    TextField,
)
from builder.form.project import FormTexts, Project, Theme
from builder.form.texts import LocalText
from builder.value import dataclass
from tests.projects import NAME, everything, options, project, words


def found(*fields: Field, **changes: Any) -> list[Finding]:
    """Return the findings of a form with these fields, except those of its settings."""
    settings = ("integrations-empty", "key-missing")
    return [each for each in check(project(*fields, **changes)) if each.code not in settings]


def told(*fields: Field, **changes: Any) -> list[tuple[str, str, str, str]]:
    return [
        (each.code, each.severity, each.place.field_id, each.place.attribute)
        for each in found(*fields, **changes)
    ]


# -- names -----------------------------------------------------------------------------------


def test_names_in_camel_case_are_hinted_at_once():
    other = [TextField(id=f"f{i}", name=f"lineNo{i}", label=words("Line")) for i in range(5)]
    (hint,) = found(NAME, *other)
    assert (hint.code, hint.severity, hint.place.field_id) == ("name-style", "advice", "f0")
    assert "lineNo0, lineNo1, lineNo2 …" in hint.text


def test_names_that_differ_in_case_only_are_warned_of():
    other = TextField(id="f_2", name="First_name", label=words("Again"))
    assert ("name-case", "warning", "f_2", "name") in told(NAME, other)


@pytest.mark.parametrize("delivered", [True, False])
def test_names_of_options_are_compared_in_case_too(delivered):
    topics = CheckboxesField(
        id="f_t", name="topics", label=words("Topics"), options=options("News", "Offers"),
        delivered=delivered,
    )  # fmt: skip
    other = TextField(id="f_2", name="topics_news", label=words("News"))
    codes = [each[0] for each in told(topics, other)]
    assert ("name-case" in codes) == delivered


def test_an_option_in_capitals_makes_a_name():
    topics = CheckboxesField(
        id="f_t", name="topics", label=words("Topics"), options=options("News", "OFFERS_2")
    )
    assert told(topics) == []


@pytest.mark.parametrize("option", ["a b", "a-b", "é", "x" * 64])
def test_an_option_that_makes_no_name_is_refused(option):
    topics = CheckboxesField(
        id="f_t", name="topics", label=words("Topics"), options=options("news", option)
    )
    assert ("option-name", "error", "f_t", "options") in told(topics)


# -- texts -----------------------------------------------------------------------------------


def test_every_text_has_a_name_of_its_own():
    made = everything()
    called = [each.called for each in form_texts(made)]
    assert len(set(called)) == len(called) == 6
    for field in made.fields:
        of_field = [each.called for each in field_texts(field)]
        assert len(set(of_field)) == len(of_field), field.kind
        assert all(each.isprintable() and each.startswith("the ") for each in of_field)


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("title", "The title"),
        ("intro", "The introduction"),
        ("submit", "The send button"),
        ("success", "The text after sending"),
        ("disclaimer", "The small print"),
    ],
)
def test_a_text_of_the_form_is_called_by_its_name(name, called):
    bad = LocalText.of(en="{{f_none}} {{ f_name }} \x07" + "x" * 10_001)
    texts = replace(project().texts, **{name: bad})
    said = [each for each in found(NAME, texts=texts) if each.place.attribute == f"texts.{name}"]
    codes = {each.code for each in said}
    assert codes >= {"placeholder", "placeholder-malformed", "text-too-long", "translation-missing"}
    assert all(each.text.startswith(called) for each in said), [each.text for each in said]


def test_the_logo_in_words_may_hold_placeholders_like_every_text():
    theme = Theme(logo_alt=LocalText.of(en="Logo of {{f_name}}", el="{{f_name}}"))
    (said,) = found(NAME, theme=theme)
    assert (said.code, said.place.attribute) == ("placeholder", "theme.logo_alt")
    assert said.text.startswith("The logo in words")


def test_control_characters_are_told_with_the_name_of_the_text():
    texts = replace(project().texts, submit=words("a\x07"))
    (said,) = found(NAME, texts=texts)
    assert (said.code, said.place.attribute) == ("text-unusable", "texts.submit")
    assert said.text.startswith("The send button holds")


@pytest.mark.parametrize(
    ("changes", "attribute", "called"),
    [
        ({"hint": words("{{f_x}}")}, "hint", "“Reason”: the hint"),
        ({"label": words("Reason {{f_x}}")}, "label", "“Reason …”: the label"),
        (
            {"options": (*options("a"), replace(options("b")[0], label=words("{{f_x}}")))},
            "options",
            "“Reason”: the label of the option 'b'",
        ),
        (
            {"messages": (RuleMessage(rule="required", text=words("{{f_x}}")),)},
            "messages",
            "“Reason”: the message for 'required'",
        ),
    ],
)
def test_a_text_of_a_field_is_called_by_its_name(changes, attribute, called):
    field = SelectField(id="f_r", name="reason", label=words("Reason"), options=options("a", "b"))
    (said,) = found(replace(field, **changes))
    assert (said.code, said.place.field_id, said.place.attribute) == (
        "placeholder",
        "f_r",
        attribute,
    )
    assert said.text.startswith(called)


def test_a_message_that_is_not_translated_is_told():
    message = RuleMessage(rule="required", text=LocalText.of(en="We need it."))
    (said,) = found(replace(NAME, messages=(message,)))
    assert (said.code, said.place.attribute) == ("translation-missing", "messages")
    assert "the message for 'required' has no wording in Greek" in said.text


# -- placeholders ----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["submit", "success", "disclaimer"])
def test_what_stands_after_all_fields_may_hold_every_answer(name):
    texts = replace(project().texts, **{name: words("Thank you, {{f_name|friend}}")})
    assert found(NAME, texts=texts) == []


@pytest.mark.parametrize("name", ["title", "intro"])
def test_what_stands_before_all_fields_holds_none(name):
    texts = replace(project().texts, **{name: words("Hello {{f_name|friend}}")})
    (said,) = found(NAME, texts=texts)
    assert said.code == "placeholder"


def test_a_name_in_the_place_of_an_id_is_told_and_mended_by_an_edit():
    texts = replace(project().texts, success=words("Thank you, {{first_name|friend}}"))
    (said,) = found(NAME, texts=texts)
    assert said.code == "placeholder-name"
    assert "names “First name” by its context name" in said.text
    form = project(NAME, texts=texts)
    mended = with_placeholders_by_id(form, said.place)
    assert mended.texts.success.in_language("en") == "Thank you, {{f_name|friend}}"
    assert check(mended) == check(project(NAME))


def test_what_is_wrong_with_a_placeholder_is_told_without_ids():
    later = replace(NAME, id="f_later", name="later", label=words("Later"))
    heading = HeadingField(id="f_head", text=words("Head"))
    for reference, said in (
        ("f_later", "{{Later}}, which names “Later”, which does not stand above."),
        ("later", "{{later}}, which names “Later”, which does not stand above."),
        ("f_head", "which names “Head”, which has no answer."),
        ("f_gone", "which names a field that is not there (any more)."),
        ("f_text", "which names “"),
    ):
        text = ParagraphField(id="f_text", text=words(f"Hello {{{{{reference}}}}}"))
        (finding,) = found(NAME, heading, text, later)
        assert finding.code == "placeholder"
        assert said in finding.text


def test_answers_and_fallbacks_that_a_translation_lacks_are_advice():
    for en, el, said in (
        ("Hi {{f_name}}", "Γεια", ["has {{First name}} in English, but not in Greek."]),
        ("Hi", "Γεια {{f_name|σου}}", ["has {{First name}} in Greek, but not in English."]),
        ("Hi {{f_name|you}}", "{{f_name}}", ["a fallback in {{First name}} in English, but not"]),
        ("Hi {{f_name|you}}", "Γεια σου {{f_name|}}", []),
        ("Hi {{f_name}}", "{{f_name}}, γεια", []),
    ):
        text = ParagraphField(id="f_text", text=LocalText.of(en=en, el=el))
        findings = found(NAME, text)
        assert [each.code for each in findings] == ["placeholder-translation"] * len(said)
        assert all(each.severity == "advice" for each in findings)
        assert all(part in each.text for part, each in zip(said, findings, strict=True))


def test_each_translation_that_lacks_an_answer_is_a_finding_at_its_place():
    text = ParagraphField(id="f_text", text=LocalText.of(en="Hi {{f_name}}", el="Γεια", de="Hallo"))
    form = replace(project(NAME, text), languages=("en", "el", "de"))
    lacking = [each for each in check(form) if each.code == "placeholder-translation"]
    assert [each.place.language for each in lacking] == ["el", "de"]
    assert lacking[1].text.endswith("in English, but not in German.")


@pytest.mark.parametrize(
    ("wording", "shown", "advice"),
    [
        ("{{ f_name }}", "{{ f_name }}", "Write {{First name}}."),
        ("{{f_name }}", "{{f_name }}", "Write {{First name}}."),
        ("{{ f_name |you}}", "{{ f_name |you}}", "Write {{First name|you}}."),
        ("{{f name}}", "{{f name}}", "Write {{name}} or"),
        ("{{}}", "{{}}", "Write {{name}} or"),
        ("{{|you}}", "{{|you}}", "Write {{name}} or"),
        ("{{f_name|a{b}", "{{", "Write {{name}} or"),
        ("{{f_name|{b}}}", "{{f_name|{b}}}", "Write {{name}} or"),
        ("{{f_name|{{b}}}}", "{{f_name|…}}", "Write {{First name|…}}."),
        ("{{f_name", "{{", "Write {{name}} or"),
        ("f_name}}", "}}", "Write {{name}} or"),
        ("{{ a\x1bb }}", "{{ a b }}", "Write {{name}} or"),
    ],
)
def test_what_is_almost_a_placeholder_is_told(wording, shown, advice):
    texts = replace(project().texts, success=LocalText.of(en=wording, el="x"))
    said = next(e for e in found(NAME, texts=texts) if e.code == "placeholder-malformed")
    assert said.severity == "warning"
    assert f"(English) has {shown}, which" in said.text
    assert advice in said.text


@pytest.mark.parametrize(
    "wording",
    [
        "{label}", "a } b { c", "{f_name}", "}{", "{{f_name|}}", "{{f_name|a|b c!}}",
        "{{f_name|{a} b} | {\n}}", "{{{f_name|a}}}",
    ],
)  # fmt: skip
def test_other_braces_are_text(wording):
    texts = replace(project().texts, success=words(wording))
    assert found(NAME, texts=texts) == []


# -- references ------------------------------------------------------------------------------

REFERENCE = HiddenField(id="f_ref", name="reference", source="random")


def test_a_reference_may_be_shown_once_it_is_made():
    texts = replace(project().texts, success=words("Your number is {{f_ref}}"))
    assert found(NAME, REFERENCE, texts=texts) == []


@pytest.mark.parametrize("name", ["submit", "disclaimer"])
def test_a_reference_cannot_be_shown_before(name):
    texts = replace(project().texts, **{name: words("Your number is {{f_ref}}")})
    (said,) = found(NAME, REFERENCE, texts=texts)
    assert said.code == "placeholder"
    assert "made when the answers are sent" in said.text


def test_nothing_can_depend_on_a_reference():
    depends = (
        replace(NAME, id="f_2", name="b", show_if=Comparison(field="f_ref", test="filled")),
        CalculatedField(id="f_3", name="c", expression="length({f_ref})"),
        ParagraphField(id="f_4", text=words("{{f_ref}}")),
    )
    assert [each[0] for each in told(NAME, REFERENCE, *depends)] == [
        "condition-value", "calculation", "placeholder",
    ]  # fmt: skip


@pytest.mark.parametrize(("style", "most"), [("letters", 24), ("number", 15)])
def test_a_reference_has_a_length(style, most):
    made = replace(REFERENCE, style=style)
    for length in (6, most):
        assert told(NAME, replace(made, length=length)) == []
    for length in (-1, 0, 5, most + 1):
        assert told(NAME, replace(made, length=length)) == [
            ("reference-length", "error", "f_ref", "length")
        ]
    # Of no other hidden value does it matter.
    assert told(NAME, replace(made, source="constant", length=0)) == []


# -- grades ----------------------------------------------------------------------------------

RATED = RatingField(id="f_rate", name="rate", label=words("Rating"), scale=3)


def test_each_grade_has_its_word_or_none():
    three = tuple(map(words, ("Bad", "Fair", "Good")))
    assert told(RATED) == told(replace(RATED, grade_words=three)) == []
    wrong = [("grade-words", "error", "f_rate", "grade_words")]
    assert told(replace(RATED, grade_words=three[:2])) == wrong
    assert told(replace(RATED, grade_words=(*three, words("Great")))) == wrong
    from_0 = replace(RATED, lowest=0, grade_words=(*three, words("Great")))
    assert told(from_0) == []
    assert told(replace(RATED, grade_words=(*three[:2], LocalText()))) == wrong
    assert told(replace(RATED, grade_words=(*three[:2], LocalText.of(el="Καλά")))) == wrong
    (said,) = found(replace(RATED, grade_words=(*three[:2], LocalText.of(en="Good"))))
    assert (said.code, said.place.attribute) == ("translation-missing", "grade_words")
    assert "the word for grade 3 has no wording in Greek" in said.text


# -- what is not delivered -------------------------------------------------------------------


def test_a_form_that_delivers_nothing_is_warned_of():
    assert told(replace(NAME, delivered=False)) == [
        ("nothing-delivered", "warning", "f_name", "delivered")
    ]
    assert told(replace(NAME, delivered=False), REFERENCE) == []


def test_what_is_not_delivered_can_be_used():
    hidden = replace(NAME, delivered=False)
    uses = CalculatedField(
        id="f_3", name="c", expression='{f_name} & "!"', result="text",
        show_if=Comparison(field="f_name", test="filled"),
    )  # fmt: skip
    text = ParagraphField(id="f_4", text=words("{{f_name}}"))
    assert told(hidden, uses, text) == []


@pytest.mark.parametrize("name", ["rating", "feedback"])
def test_a_survey_is_delivered_whole(name):
    rating = RatingField(id="f_r", name="rating", label=words("Rating"), required=True)
    feedback = TextareaField(id="f_f", name="feedback", label=words("Feedback"), max_length=280)
    fields = [replace(each, delivered=each.name != name) for each in (rating, feedback)]
    assert told(*fields, purpose="survey") == [
        ("survey-delivered", "error", f"f_{name[0]}", "delivered")
    ]


# -- messages --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "known"),
    [
        (NAME, "required, characters, too_short, too_long, digits, pattern, mismatch"),
        (EmailField(id="f", name="mail", label=words("Mail")), "required, email, mismatch"),
        (CheckboxField(id="f", name="tick", label=words("Tick")), "required"),
        (
            IntegerField(id="f", name="n", label=words("N")),
            "required, integer, too_small, too_large, step",
        ),
    ],
)
def test_an_unknown_rule_is_told_with_the_known_ones(field, known):
    message = RuleMessage(rule="requierd", text=words("x"))
    (said,) = found(replace(field, messages=(message,)))
    assert said.code == "message-rule"
    assert "'requierd'" in said.text
    assert f"Its rules are {known}." in said.text


def test_a_rule_with_two_messages_is_told():
    message = RuleMessage(rule="required", text=words("x"))
    (said,) = found(replace(NAME, messages=(message, message)))
    assert said.text.endswith("the rule 'required' has 2 messages; keep one.")


# -- places ----------------------------------------------------------------------------------


def test_every_finding_has_a_place_in_the_file():
    wrong: Project = project(
        NAME, replace(RATED, scale=99), texts=FormTexts(), theme=Theme(ink="red"), languages=()
    )
    places = {each.code: each.place.path(wrong) for each in check(wrong)}
    assert places["scale"] == "fields[1].scale"
    assert places["title-missing"] == "texts.title.en"
    assert places["colour"] == "theme.ink"
    assert {each.code: each.place.path(project()) for each in check(project())}[
        "form-empty"
    ] == "fields"
    assert all(places.values())


@pytest.mark.parametrize("name", ["canvas", "card", "ink", "accent"])
def test_a_colour_that_is_none_is_named(name):
    changes: dict[str, Any] = {name: "red"}
    theme = replace(Theme(), **changes)
    (said,) = (each for each in found(NAME, theme=theme) if each.code == "colour")
    assert f"theme.{name}" in said.text
    assert "'red'" in said.text


# -- payment cards ---------------------------------------------------------------------------

CARDS = [
    "Card number", "cardNumber", "credit_card", "creditCardNumber", "Debit card no.", "CVV",
    "CVC/CVV", "cvc2", "Security code", "cc_exp", "Card expiry date", "Valid thru", "CREDITCARD",
    "Αρ. κάρτας", "Δώστε τον αριθμό της κάρτας σας", "Numero carta", "N.º de cartão", "Număr card",
    "Your card’s number", "Number of your card",
    "ccNumber", "Αριθμός κάρτας", "ΑΡΙΘΜΟΣ ΠΙΣΤΩΤΙΚΗΣ ΚΑΡΤΑΣ", "Χρεωστική κάρτα",
    "Κωδικός ασφαλείας", "Ημερομηνία λήξης κάρτας", "Kreditkartennummer", "Prüfnummer",
    "Número de la tarjeta", "Tarjeta de crédito", "Numéro de carte bancaire", "Cryptogramme",
    "Numero della carta di credito", "Número do cartão", "Código de segurança", "Numer karty",
    "Karta płatnicza", "Číslo karty", "Numărul cardului", "Номер на карта", "Кредитна карта",
    "رقم البطاقة", "بطاقة ائتمان", "מספר כרטיס אשראי", "Nomor kartu kredit", "Name on card",
    "Number on your card", "Cardholder name", "Visa or Mastercard number", "Amex", "MM/YY",
    "3-digit code", "3 digits on the back of your card", "Τριψήφιος κωδικός", "Karteninhaber",
    "Titular de la tarjeta", "Numero carta", "Card de credit", "Primary account number",
]  # fmt: skip
NO_CARDS = [
    "Loyalty card", "ID card number", "Membership card number", "Gift card", "SIM card number",
    "Order number", "Discard number", "Cardinal number", "Security question", "cid", "Accident",
    "Boarding card number", "Número de tarjeta sanitaria", "Numéro de carte vitale", "Green card",
    "Número de cartão de cidadão", "Αριθμός κάρτας υγείας", "Numer karty miejskiej", "Visa type",
    "Numero carta d'identità", "6-digit code", "Numero di telefono", "Κάρτα μέλους",
    "Numero carta fedeltà", "Αριθμός ταυτότητας", "Kundenkarte", "Postcode",
]  # fmt: skip


@pytest.mark.parametrize("label", CARDS)
def test_a_field_for_a_payment_card_is_warned_of(label):
    field = TextField(id="f_c", name="c", label=words(label, "Πεδίο"))
    (said,) = found(field)
    assert (said.code, said.severity, said.place.field_id) == ("payment-card", "warning", "f_c")
    assert "PCI" in said.text


@pytest.mark.parametrize("label", NO_CARDS)
def test_other_cards_and_numbers_are_not(label):
    assert found(TextField(id="f_c", name="c", label=words(label, "Πεδίο"))) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "card_number"},
        {"hint": words("The CVV on the back")},
        {"placeholder": words("Card number")},
        {"autocomplete": "cc-number"},
        {"autocomplete": "section-a billing CC-CSC"},
        {"label": words("Field", "Αριθμός κάρτας")},
    ],
)
def test_a_card_is_told_by_whatever_names_it(changes):
    field = TextField(id="f_c", name="c", label=words("Field"))
    assert [each[:3] for each in told(replace(field, **changes))] == [
        ("payment-card", "warning", "f_c")
    ]


SECRETS = [
    "Password", "Your password", "userPassword", "new_password", "Passphrase", "Passcode", "PIN",
    "Your PIN", "PIN code", "PIN-Nummer", "4-digit PIN", "Enter your PIN", "Code PIN", "Passwort",
    "Kennwort", "Mot de passe", "Contraseña", "Senha", "Palavra-passe", "Hasło", "Heslo", "Parolă",
    "Kata sandi", "Κωδικός πρόσβασης", "Συνθηματικό", "Κωδικός PIN", "Парола", "ПИН код",
    "كلمة المرور", "סיסמה", "Geheimzahl", "PASSWORD",
]  # fmt: skip
NO_SECRETS = [
    "Passport number", "Pinterest", "Pin colour", "Lapel pin", "Spin", "Postcode", "Passenger",
    "Κωδικός πελάτη", "Ταχυδρομικός κώδικας", "Parola chiave", "Boarding pass", "Opinion", "Pine",
    "Compass", "Customer code", "Κωδικός παραγγελίας", "Shipping", "Bypass",
]  # fmt: skip


@pytest.mark.parametrize("label", SECRETS)
def test_a_field_for_a_password_or_pin_is_warned_of(label):
    (said,) = found(TextField(id="f_c", name="c", label=words(label, "Πεδίο")))
    assert (said.code, said.severity, said.place.attribute) == ("secret-answer", "warning", "label")
    assert "A conversation is kept, and its agents and other systems can read it" in said.text


@pytest.mark.parametrize("label", NO_SECRETS)
def test_other_codes_and_pins_are_not(label):
    assert found(TextField(id="f_c", name="c", label=words(label, "Πεδίο"))) == []


def test_a_secret_is_told_by_its_name_and_autofill_but_not_by_a_hint_or_a_choice():
    field = TextField(id="f_c", name="c", label=words("Field"))
    for changes, attribute in (
        ({"name": "login_password"}, "name"),
        ({"autocomplete": "current-password"}, "autocomplete"),
        ({"autocomplete": "one-time-code"}, "autocomplete"),
        ({"label": words("Field", "Κωδικός πρόσβασης")}, "label"),
    ):
        changed: TextField = replace(field, **changes)
        assert told(changed) == [("secret-answer", "warning", "f_c", attribute)]
    assert found(replace(field, hint=words("You need no password for it."))) == []
    label = words("PIN code", "Ταχυδρομικός κώδικας")
    assert found(replace(field, label=label, autocomplete="postal-code")) == []
    chosen = SelectField(
        id="f", name="f", label=words("Password manager"), options=options("a", "b")
    )
    assert found(chosen) == []


def test_whether_somebody_has_a_card_may_be_asked():
    assert found(CheckboxField(id="f", name="has_card", label=words("I have a credit card"))) == []


@dataclass(frozen=True, kw_only=True)
class _Row:
    said: LocalText


@dataclass(frozen=True, kw_only=True)
class _MatrixField(AnsweredField):
    kind: ClassVar[str] = "text"  # known to the checks, which look kinds up

    end_words: tuple[LocalText, ...] = ()
    rows: tuple[_Row, ...] = ()


def test_texts_in_lists_are_found_in_any_kind_of_field():
    field = _MatrixField(
        id="f_m",
        name="m",
        label=words("M"),
        end_words=(words("Never"), LocalText.of(en="Always")),
        rows=(_Row(said=LocalText.of(en="It works")),),
    )
    assert [each.called for each in field_texts(field)][-3:] == [
        "entry 1 of the end words",
        "entry 2 of the end words",
        "the said of entry 1 of the rows",
    ]
    lists = [each.place for each in field_texts(field) if each.place.index is not None]
    assert [(each.attribute, each.index, each.part) for each in lists] == [
        ("end_words", 0, ""),
        ("end_words", 1, ""),
        ("rows", 0, "said"),
    ]
