"""The form that is open in the scenes: somebody lists a property for sale or rent."""

from __future__ import annotations

from dataclasses import replace

from builder.form.conditions import Comparison, Group
from builder.form.fields import (
    CalculatedField,
    ConsentField,
    DateField,
    EmailField,
    IntegerField,
    Option,
    ParagraphField,
    RadioField,
    RatingField,
    StepField,
    TextareaField,
    TextField,
)
from builder.form.project import Flow, Hosting, Integration, Project
from builder.form.texts import LocalText
from builder.storage.starters import open_starter

_INTEGRATION = "1a234567-b8cd-9e0f-1234-g5h6ij78klmn"


def _both(en: str, el: str = "") -> LocalText:
    return LocalText.of(en=en, el=el)


def _deal(value: str) -> Comparison:
    return Comparison(field="f_deal", test="equals", values=(value,))


_LARGE = Group(
    match="any",
    conditions=(
        Comparison(field="f_rooms", test="greater", values=(4.0,)),
        Comparison(field="f_city", test="equals", values=("Athens",)),
    ),
)


def property_form() -> Project:
    """Return the form, with rules, a calculation, two languages, and texts left to translate."""
    blank = open_starter("blank")
    city = _both("City or village", "Πόλη").from_source("el", "City")
    fields = (
        StepField(id="f_first", text=_both("Your property", "Το ακίνητο")),
        RadioField(
            id="f_deal", name="you_want_to", label=_both("You want to", "Θέλετε να"), required=True,
            options=(
                Option(value="sell", label=_both("Sell", "Πουλήσετε")),
                Option(value="rent_out", label=_both("Rent out", "Νοικιάσετε")),
            ),
        ),
        IntegerField(id="f_rooms", name="rooms", label=_both("Rooms", "Δωμάτια"), min=1),
        TextField(id="f_city", name="city", label=city, required=True),
        DateField(id="f_date", name="free_from", label=_both("Free from", "Ελεύθερο από")),
        StepField(id="f_second", text=_both("Price", "Τιμή")),
        IntegerField(
            id="f_price", name="price", label=_both("Price", "Τιμή"), required_if=_deal("sell"),
            width="half",
        ),
        IntegerField(
            id="f_rent", name="rent", label=_both("Rent"), width="half",
            show_if=Group(match="all", conditions=(_deal("rent_out"), _LARGE)),
        ),
        CalculatedField(
            id="f_year", name="rent_of_a_year", expression="{f_rent} * 12", result="number"
        ),
        TextareaField(id="f_more", name="description", label=_both("Describe it", "Περιγραφή")),
        RatingField(id="f_hurry", name="hurry", label=_both("How soon?"), look="stars"),
        StepField(id="f_third", text=_both("About you", "Για εσάς")),
        TextField(id="f_name", name="name", label=_both("Name", "Όνομα"), required=True),
        EmailField(id="f_mail", name="email", label=_both("E-mail"), required=True),
        ParagraphField(
            id="f_note", text=_both("Thank you, {{f_name|friend}}. We call you about {{f_city}}.")
        ),
        ConsentField(
            id="f_ok", name="consent", label=_both("You may keep my details"), required=True
        ),
    )  # fmt: skip
    return replace(
        blank,
        name="List your property",
        languages=("en", "el"),
        texts=replace(blank.texts, title=_both("List your property", "Καταχώριση ακινήτου")),
        fields=fields,
        flow=Flow(review=True),
        theme=replace(blank.theme, accent="#0b6b4f"),
        platform=replace(
            blank.platform,
            integrations=(Integration(channel="web", integration_id=_INTEGRATION),),
        ),
        hosting=Hosting(frame_ancestors=("https://www.example.com",)),
    )
