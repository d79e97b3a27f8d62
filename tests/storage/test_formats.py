"""Every format that was ever written is read for ever: one sample file of each."""

from __future__ import annotations

import json
import re
import types
from dataclasses import MISSING, fields, is_dataclass, replace
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

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
from builder.form.page_words import PageWords
from builder.form.project import Flow, FormTexts, Hosting, Integration, Platform, Project, Theme
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
    page_words=PageWords(
        done_title=both("There it goes", "Έφυγε"),
        next_try=both("Again in {seconds} s", "Ξανά σε {seconds} δ"),
    ),
    flow=Flow(review=True, progress=False, draft_minutes=9),
    theme=Theme(
        accent="#8a1538",
        scheme="dark",
        radius=0,
        canvas="#eeeeee",
        card="#fff8e1",
        ink="#101010",
        density="compact",
        font="serif",
        logo="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E",
        logo_alt=both("Logo", "Σήμα"),
    ),
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
        read_context=True,
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


def other_value(hint: Any, default: Any) -> Any:
    """Return a value of a type that is not the default; the same one in every run."""
    origin = get_origin(hint)
    if hint is LocalText:
        return both("Words", "Λόγια")
    if is_dataclass(hint):
        return made_of(hint)
    if origin is tuple:
        return (other_value(get_args(hint)[0], MISSING),)
    if origin is Literal:
        return next(each for each in reversed(get_args(hint)) if each != default)
    if origin in (Union, types.UnionType):
        return other_value(get_args(hint)[0], default)
    return {bool: not default, str: "other", int: 7, float: 2.5}[hint]


def made_of(cls: Any) -> Any:
    hints = get_type_hints(cls)
    return cls(**{each.name: other_value(hints[each.name], each.default) for each in fields(cls)})


def full_field(kind: str) -> Any:
    """Return a field whose every property differs from its default."""
    return replace(made_of(KINDS[kind].cls), id=f"f_{kind}")


def test_there_is_a_sample_of_every_format():
    names = [each.name.removesuffix(".webview.json") for each in SAMPLES.iterdir()]
    shape = r"format-(\d+)(?:-properties)?"
    found = {re.fullmatch(shape, name)[1] for name in names}  # type: ignore[index]
    assert found == {str(number) for number in range(1, FORMAT + 1)}


def test_the_sample_of_format_1_is_read_as_it_was_meant():
    opened = project_file.read(SAMPLES / "format-1.webview.json")
    for read, meant in zip(opened.project.fields, FORMAT_1.fields, strict=True):
        assert read == meant
    assert opened.project == FORMAT_1


def test_the_sample_of_format_1_can_be_exported():
    assert validate(project_file.read(SAMPLES / "format-1.webview.json").project)


def test_every_property_of_format_1_is_read_as_it_was_meant():
    path = SAMPLES / "format-1-properties.webview.json"
    written = json.loads(path.read_text(encoding="utf-8"))["fields"]
    for data, read in zip(written, project_file.read(path).project.fields, strict=True):
        meant = full_field(data["kind"])
        for name in data:
            assert getattr(read, name) == getattr(meant, name), name


@pytest.mark.parametrize("kind", KINDS)
def test_the_newest_sample_uses_every_property(kind):
    path = SAMPLES / "format-1-properties.webview.json"
    (read,) = (each for each in project_file.read(path).project.fields if each.kind == kind)
    for each in fields(KINDS[kind].cls):
        assert getattr(read, each.name) != each.default, each.name


def test_the_newest_sample_uses_every_setting():
    def unused(value: object, where: str) -> list[str]:
        found = []
        for each in fields(value):  # type: ignore[arg-type]
            held = getattr(value, each.name)
            if isinstance(held, PageWords):
                # They are many of one sort.
                found += [] if held != PageWords() else [f"{where}{each.name}"]
            elif is_dataclass(held) and not isinstance(held, LocalText):
                found += unused(held, f"{where}{each.name}.")
            elif each.default is not MISSING and held == each.default:
                found.append(f"{where}{each.name}")
        return found

    # A survey has two fields only; see test_logic.py in tests/check.
    assert unused(FORMAT_1, "") == ["purpose"]
