"""The form that both journeys build: somebody lists a property for sale or rent.

``list_a_property`` says what is done, in the words of the window; the hands say how.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from builder.form.conditions import Comparison
from builder.form.fields import (
    CalculatedField,
    DateField,
    IntegerField,
    Option,
    ParagraphField,
    RadioField,
    StepField,
    TextField,
)
from builder.form.pictures import svg_data_url
from builder.form.project import Flow, Integration, Project
from builder.form.texts import LocalText
from builder.storage.codec import dump_project
from builder.storage.starters import open_starter
from tests.gui.journeys.hands import Hands

LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">'
    '<path d="M2 18 20 2l18 16z" fill="#0b6b4f"></path></svg>'
)


def both(en: str, el: str) -> LocalText:
    return LocalText.of(en=en, el=el)


def _selling(value: str) -> Comparison:
    return Comparison(field="f_deal", test="equals", values=(value,))


FIELDS = (
    StepField(id="f_first", text=both("Your property", "Το ακίνητο")),
    RadioField(
        id="f_deal",
        name="you_want_to",
        label=both("You want to", "Θέλετε να"),
        required=True,
        options=(
            Option(value="sell", label=both("Sell", "Πουλήσετε")),
            Option(value="rent_out", label=both("Rent out", "Νοικιάσετε")),
        ),
    ),
    IntegerField(id="f_rooms", name="rooms", label=both("Rooms", "Δωμάτια"), min=1),
    TextField(id="f_city", name="city", label=both("City", "Πόλη"), required=True),
    DateField(id="f_date", name="free_from", label=both("Free from", "Ελεύθερο από")),
    StepField(id="f_second", text=both("Price and photos", "Τιμή και φωτογραφίες")),
    IntegerField(
        id="f_price", name="price", label=both("Price", "Τιμή"), required_if=_selling("sell")
    ),
    IntegerField(
        id="f_rent", name="rent", label=both("Rent", "Ενοίκιο"), show_if=_selling("rent_out")
    ),
    CalculatedField(
        id="f_year", name="rent_of_a_year", expression="{f_rent} * 12", result="number"
    ),
    ParagraphField(
        id="f_note",
        text=both("Send us photos of your home in {{f_city}}", "Στείλτε φωτογραφίες"),
    ),
)


def expected() -> Project:
    """Return the form that is to come out, as somebody would write its file."""
    blank = open_starter("blank")
    return replace(
        blank,
        name="List your property",
        languages=("en", "el"),
        texts=replace(blank.texts, title=both("List your property", "Καταχώριση ακινήτου")),
        fields=FIELDS,
        flow=Flow(review=True),
        theme=replace(
            blank.theme, accent="#0b6b4f", logo=svg_data_url(LOGO), logo_alt=both("Homes", "Σπίτια")
        ),
        platform=replace(
            blank.platform,
            integrations=(Integration(channel="web", integration_id="my-property-1"),),
        ),
    )


def without_ids(project: Project) -> list[str]:
    """Return the lines of its file, with fields called f_0, f_1 and so on wherever they are."""
    words = dump_project(replace(project, id="form"))
    for place, field in enumerate(project.fields):
        words = words.replace(field.id, f"f_{place}")
    return words.splitlines()


def list_a_property(hands: Hands, folder: Path) -> None:
    """Build the form, and save it in a folder."""
    logo = folder / "logo.svg"
    logo.write_text(LOGO, encoding="utf-8")
    hands.start("Empty form")
    hands.write("Title", "List your property")
    _add_fields(hands)
    _set_up(hands)
    _dress(hands, logo)
    _translate(hands)
    hands.save(folder / "property.webview.json")


def _add_fields(hands: Hands) -> None:
    hands.add("Step")
    hands.write("Heading", "Your property")
    hands.add("Choice")
    hands.write("Label", "You want to")
    hands.switch("Must be answered")
    hands.write_option(0, "Sell")
    hands.write_option(1, "Rent out")
    hands.add("Whole number")
    hands.write("Label", "Rooms")
    hands.write("At least", "1")
    hands.add("Text")
    hands.write("Label", "City")
    hands.switch("Must be answered")
    hands.add("Date")
    hands.write("Label", "Free from")
    hands.add("Step")
    hands.write("Heading", "Price and photos")
    hands.add("Whole number")
    hands.write("Label", "Price")
    hands.ask("Must be answered if", "You want to", "Sell")
    hands.add("Whole number")
    hands.write("Label", "Rent")
    hands.ask("Show if", "You want to", "Rent out")
    hands.add("Calculated value")
    hands.write("Context name", "rent_of_a_year")
    hands.calculate("Calculation", "[Rent]", " * 12")
    hands.add("Paragraph")
    hands.write("Text", "Send us photos of your home in ")
    hands.insert_answer("Text", "City")
    hands.leave_fields()


def _set_up(hands: Hands) -> None:
    hands.open_settings("General")
    hands.add_language("Greek")
    hands.open_settings("Flow")
    hands.switch("Show all answers before they are sent")
    hands.open_settings("Integrations")
    hands.add_integration("my-property-1")
    hands.close_settings()


def _translate(hands: Hands) -> None:
    hands.choose_language("Greek")
    hands.write("Title", "Καταχώριση ακινήτου")
    for field in FIELDS:
        hands.go_to_next_field()
        if isinstance(field, StepField):
            hands.write("Heading", field.text.in_language("el"))
        elif isinstance(field, ParagraphField):
            hands.write("Text", field.text.in_language("el"))
        elif not isinstance(field, CalculatedField):
            hands.write("Label", field.label.in_language("el"))
        if isinstance(field, RadioField):
            for place, option in enumerate(field.options):
                hands.write_option(place, option.label.in_language("el"))
    hands.leave_fields()


def _dress(hands: Hands, logo: Path) -> None:
    hands.go("Appearance")
    hands.write_into("colour_accent", "#0b6b4f")
    hands.choose_picture(logo)
    hands.write_into("logo_alt_en", "Homes")
    hands.write_into("logo_alt_el", "Σπίτια")
    hands.go("Design")
