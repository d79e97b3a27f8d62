"""Fields that seem to ask for a payment card, a password or a PIN are warned of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from builder.form.fields import CheckboxField, SelectField, TextField
from tests.check.findings_of import found, told
from tests.projects import options, words

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
