"""Every format that was ever written is read for ever: one sample file of each."""

from __future__ import annotations

import re
from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path

import pytest

from builder.check import validate
from builder.form.fields import (
    CheckboxField,
    ConsentField,
    DateField,
    DecimalField,
    EmailField,
    HeadingField,
    HiddenField,
    IntegerField,
    Option,
    ParagraphField,
    PhoneField,
    RadioField,
    SelectField,
    TextareaField,
    TextField,
)
from builder.form.kinds import KINDS
from builder.form.project import FormTexts, Hosting, Integration, Platform, Project, Theme
from builder.form.texts import LocalText
from builder.storage import project_file
from builder.storage.codec import FORMAT

SAMPLES = Path(__file__).parent.parent / "data" / "projects"


def both(en: str, el: str) -> LocalText:
    return LocalText.of(en=en, el=el)


# What the sample of format 1 says, in the words of today's model.
FORMAT_1 = Project(
    id="sample-1",
    name="Sample of format 1",
    languages=("en", "el"),
    texts=FormTexts(
        title=both("All kinds", "Όλα τα είδη"),
        intro=both("One field of each.", "Ένα πεδίο από το καθένα."),
        submit=both("Send it", "Στείλε το"),
        success=both("It is there.", "Έφτασε."),
        disclaimer=both("Small print", "Ψιλά γράμματα"),
    ),
    theme=Theme(accent="#8a1538", scheme="dark", radius=0),
    platform=Platform(
        base_url="https://channels.example.com:8443",
        issuer="www.example.com",
        page_context="both",
        integrations=(
            Integration(channel="web", integration_id="1a234567-b8cd-9e0f-1234-g5h6ij78klmn"),
            Integration(channel="facebook", integration_id="other_ID-2"),
        ),
        repeats="at_most_once",
        submission_id="submission_id",
    ),
    hosting=Hosting(
        backend_url="https://api.example.com",
        page_origins=("https://forms.example.com", "http://localhost:5173"),
        frame_ancestors=("https://www.example.com", "https://*.example.org"),
    ),
    closing_delay_ms=0,
    key_fingerprint="0123456789abcdef" * 4,
    fields=(
        HeadingField(id="f_heading", text=both("You", "Εσείς")),
        ParagraphField(id="f_paragraph", text=both("First line\nSecond “line”", "Μία γραμμή")),
        TextField(
            id="f_text",
            name="order_no",
            label=both("Order number", "Αριθμός παραγγελίας"),
            hint=both("On the receipt", "Στην απόδειξη"),
            required=True,
            width="half",
            placeholder=both("AB12345678", "AB12345678"),
            autocomplete="off",
            default="AB00000000",
            min_length=10,
            max_length=10,
            pattern="[A-Z]{2}[0-9]{8}",
            pattern_message=both("Two letters, eight digits", "Δύο γράμματα, οκτώ ψηφία"),
            normalise=("trim", "upper"),
            inputmode="text",
            spellcheck=True,
        ),
        TextareaField(
            id="f_textarea",
            name="message",
            label=both("Message", "Μήνυμα"),
            hint=both("In your words", "Με δικά σας λόγια"),
            required=True,
            width="third",
            placeholder=both("Dear all,", "Αγαπητοί,"),
            autocomplete="on",
            default="Two\nlines 🙂",
            min_length=2,
            max_length=500,
            rows=7,
            spellcheck=False,
        ),
        EmailField(
            id="f_email",
            name="email",
            label=both("E-mail", "E-mail"),
            hint=both("We answer there", "Απαντάμε εκεί"),
            required=True,
            width="half",
            placeholder=both("you@example.com", "you@example.com"),
            autocomplete="work email",
        ),
        PhoneField(
            id="f_phone",
            name="phone",
            label=both("Telephone", "Τηλέφωνο"),
            hint=both("Mobile, if you can", "Κινητό, αν γίνεται"),
            required=True,
            width="half",
            placeholder=both("+30 210 1234567", "+30 210 1234567"),
            autocomplete="mobile",
        ),
        IntegerField(
            id="f_integer",
            name="pieces",
            label=both("Pieces", "Τεμάχια"),
            hint=both("Whole ones", "Ακέραια"),
            required=True,
            width="third",
            placeholder=both("3", "3"),
            autocomplete="off",
            min=-5,
            max=9007199254740991,
        ),
        DecimalField(
            id="f_decimal",
            name="price",
            label=both("Price", "Τιμή"),
            hint=both("In euros", "Σε ευρώ"),
            required=True,
            width="third",
            placeholder=both("9.99", "9,99"),
            autocomplete="off",
            min=0.5,
            max=1e15,
            decimals=3,
        ),
        SelectField(
            id="f_select",
            name="reason",
            label=both("Reason", "Λόγος"),
            hint=both("The main one", "Ο κύριος"),
            required=True,
            width="half",
            options=(
                Option(value="wrong_product", label=both("Wrong product", "Λάθος προϊόν")),
                Option(value="άλλο", label=both("Other", "Άλλο")),
            ),
            default="άλλο",
            autocomplete="off",
        ),
        RadioField(
            id="f_radio",
            name="refund",
            label=both("Refund", "Επιστροφή χρημάτων"),
            hint=both("Choose one", "Διαλέξτε"),
            required=True,
            width="half",
            options=(
                Option(value="card", label=both("Card", "Κάρτα")),
                Option(value="voucher", label=both("Voucher", "Κουπόνι")),
            ),
            default="card",
        ),
        CheckboxField(
            id="f_checkbox",
            name="newsletter",
            label=both("Newsletter", "Ενημερωτικό"),
            hint=both("Once a month", "Κάθε μήνα"),
            required=True,
            width="half",
            default=True,
        ),
        ConsentField(
            id="f_consent",
            name="agree",
            label=both("I agree", "Συμφωνώ"),
            hint=both("You can take this back", "Μπορείτε να το αναιρέσετε"),
            width="half",
        ),
        DateField(
            id="f_date",
            name="bought_on",
            label=both("Bought on", "Αγορά στις"),
            hint=both("As on the receipt", "Όπως στην απόδειξη"),
            required=True,
            width="half",
            earliest="2020-01-01",
            latest="today+30",
            autocomplete="off",
        ),
        HiddenField(id="f_constant", name="source", value="spring"),
        HiddenField(id="f_parameter", name="campaign", source="parameter", parameter="utm"),
    ),
)


def test_there_is_a_sample_of_every_format():
    found = {re.fullmatch(r"format-(\d+)", each.name.split(".")[0])[1] for each in SAMPLES.iterdir()}  # type: ignore[index]  # fmt: skip
    assert found == {str(number) for number in range(1, FORMAT + 1)}


def test_the_sample_of_format_1_is_read_as_it_was_meant():
    opened = project_file.read(SAMPLES / "format-1.webview.json")
    for read, meant in zip(opened.project.fields, FORMAT_1.fields, strict=True):
        assert read == meant
    assert opened.project == FORMAT_1


def test_the_sample_of_format_1_can_be_exported():
    assert validate(project_file.read(SAMPLES / "format-1.webview.json").project)


@pytest.mark.parametrize("kind", KINDS)
def test_the_newest_sample_uses_every_property(kind):
    of_kind = [each for each in FORMAT_1.fields if each.kind == kind]
    defaults = {each.name: each.default for each in fields(KINDS[kind].cls)}
    for name, default in defaults.items():
        if (kind, name) != ("consent", "required"):  # it has no other value
            assert any(getattr(each, name) != default for each in of_kind), name


def test_the_newest_sample_uses_every_setting():
    def unused(value: object, where: str) -> list[str]:
        found = []
        for each in fields(value):  # type: ignore[arg-type]
            held = getattr(value, each.name)
            if is_dataclass(held) and not isinstance(held, LocalText):
                found += unused(held, f"{where}{each.name}.")
            elif each.default is not MISSING and held == each.default:
                found.append(f"{where}{each.name}")
        return found

    assert unused(FORMAT_1, "") == []
