"""Projects that tests render, run and fill in."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from builder.form.conditions import Comparison, Group
from builder.form.fields import (
    CalculatedField,
    CheckboxesField,
    CheckboxField,
    ConsentField,
    CountryField,
    DateField,
    DateTimeField,
    DecimalField,
    DividerField,
    EmailField,
    Field,
    HeadingField,
    HiddenField,
    ImageField,
    IntegerField,
    LinkField,
    Option,
    ParagraphField,
    PhoneField,
    Prefill,
    RadioField,
    RatingField,
    RuleMessage,
    SelectField,
    SliderField,
    StepField,
    TextareaField,
    TextField,
    TimeField,
    UrlField,
    YesNoField,
)
from builder.form.kinds import KINDS
from builder.form.project import Flow, FormTexts, Hosting, Integration, Platform, Project
from builder.form.texts import LocalText

INTEGRATION_ID = "1a234567-b8cd-9e0f-1234-g5h6ij78klmn"
CHAT = "https://chat.test"


def words(en: str, el: str = "") -> LocalText:
    """Return a text in English and, marked as such if not given, in Greek."""
    return LocalText.of(en=en, el=el or f"{en} (ελ)")


def options(*values: str) -> tuple[Option, ...]:
    """Return options whose labels are their values, capitalised."""
    return tuple(Option(value=each, label=words(each.capitalize())) for each in values)


def project(*fields: Field, **changes: Any) -> Project:
    """Return a project with these fields that delivers to three channels."""
    made = Project(
        id="tested",
        name="Tested form",
        languages=("en", "el"),
        texts=FormTexts(
            title=words("Return a product", "Επιστροφή προϊόντος"),
            intro=words("Tell us what went wrong.", "Πείτε μας τι πήγε στραβά."),
            success=words("We will write within two days.", "Θα σας γράψουμε σε δύο ημέρες."),
            disclaimer=words("Your answers go to the chat.", "Οι απαντήσεις πάνε στη συνομιλία."),
        ),
        fields=fields,
        platform=Platform(
            integrations=tuple(
                Integration(channel=channel, integration_id=INTEGRATION_ID)
                for channel in ("web", "facebook", "sunco")
            )
        ),
        hosting=Hosting(frame_ancestors=(CHAT,)),
    )
    return replace(made, **changes)


NAME = TextField(
    id="f_name",
    name="first_name",
    label=words("First name", "Όνομα"),
    required=True,
    max_length=64,
    autocomplete="given-name",
)


def small() -> Project:
    """Return a form of one required line and one optional one."""
    city = TextField(id="f_city", name="city", label=words("City", "Πόλη"), max_length=20)
    return project(NAME, city)


def reading(form_id: str) -> Project:
    """Return a form that reads a variable of the conversation, and requires a name if it is 3."""
    three = Comparison(field="f_v", test="equals", values=("3",))
    return project(
        HiddenField(id="f_v", name="visits", source="context", parameter="visits"),
        replace(NAME, required=False, required_if=three),
        id=form_id,
        platform=Platform(read_context=True, base_url=CHAT),
    )


def every_kind() -> Project:
    """Return a form with a field of every kind, most of them required."""
    return project(
        HeadingField(id="f_head", text=words("Your order", "Η παραγγελία σας")),
        ParagraphField(id="f_para", text=words("Have it at hand.\nIt is in your inbox.")),
        replace(NAME, width="half", hint=words("As on your card", "Όπως στην κάρτα σας")),
        TextField(
            id="f_order",
            name="order_no",
            label=words("Order number", "Αριθμός παραγγελίας"),
            placeholder=words("AB12345678"),
            required=True,
            pattern="[A-Z]{2}[0-9]{8}",
            pattern_message=words("“{label}” is two letters and eight digits."),
            normalise=("trim", "upper"),
            width="half",
        ),
        IntegerField(
            id="f_qty", name="quantity", label=words("Quantity"), min=1, max=99, required=True,
            width="third",
        ),
        DecimalField(
            id="f_price", name="price", label=words("Price paid"), min=0.5, width="third"
        ),
        DateField(
            id="f_date", name="bought_on", label=words("Bought on"), earliest="2020-01-01",
            latest="today", required=True, width="third",
        ),
        SelectField(
            id="f_reason", name="reason", label=words("Reason"), required=True,
            options=options("wrong", "damaged", "size"),
        ),
        RadioField(
            id="f_refund", name="refund", label=words("Refund by"), required=True,
            options=options("card", "voucher"),
        ),
        TextareaField(id="f_note", name="note", label=words("Anything else?"), max_length=100),
        EmailField(id="f_mail", name="email", label=words("E-mail"), required=True, width="half"),
        PhoneField(id="f_phone", name="phone", label=words("Telephone"), width="half"),
        CheckboxField(id="f_news", name="newsletter", label=words("Send me news")),
        ConsentField(
            id="f_agree", name="agree", label=words("I agree to the terms"),
            hint=words("You can take this back"),
        ),
        HiddenField(id="f_src", name="source", value="confidential-constant"),
        HiddenField(id="f_utm", name="campaign", source="parameter", parameter="utm_campaign"),
    )  # fmt: skip


PICTURE = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 4'%3E"
    "%3Crect width='8' height='4' fill='teal'/%3E%3C/svg%3E"
)


def everything(**changes: Any) -> Project:
    """Return a form of three steps with every kind of field and everything that a form can do."""
    made = every_kind()
    fields = (
        *made.fields[-2:],
        *made.fields[:-2],
        EmailField(
            id="f_mail2", name="email_again", label=words("E-mail once more"), equals="f_mail",
            required=True, width="half",
            messages=(RuleMessage(rule="mismatch", text=words("The two addresses differ.")),),
        ),
        StepField(id="f_step2", text=words("About your visit", "Η επίσκεψή σας")),
        ImageField(id="f_pic", source=PICTURE, alt=words("A teal box")),
        RatingField(
            id="f_stars", name="stars", label=words("Stars"), look="stars", required=True,
            low_label=words("Poor"), high_label=words("Great"),
        ),
        RatingField(
            id="f_faces", name="faces", label=words("Mood"), look="faces", scale=3,
            grade_words=(words("Bad", "Κακή"), words("Fair", "Μέτρια"), words("Good", "Καλή")),
        ),
        RatingField(id="f_nps", name="score", label=words("Score"), lowest=0, scale=10),
        SliderField(
            id="f_slide", name="effort", label=words("Effort"), max=10, step=2,
            low_label=words("Little"), high_label=words("Much"),
        ),
        YesNoField(id="f_back", name="come_back", label=words("Will you come back?"), required=True),
        TextareaField(
            id="f_why", name="why_not", label=words("Why not?"), required=True, sensitive=True,
            show_if=Comparison(field="f_back", test="equals", values=(False,)), when_hidden="null",
        ),
        DividerField(id="f_line"),
        CheckboxesField(
            id="f_topics", name="topics", label=words("Topics"), max_choices=2,
            options=options("news", "offers", "events"),
        ),
        CheckboxesField(
            id="f_days", name="weekdays", label=words("Days"), deliver="text",
            options=options("monday", "friday"),
        ),
        StepField(
            id="f_step3", text=words("Almost done, {{f_name}}", "Σχεδόν έτοιμο, {{f_name}}"),
            show_if=Group(match="any", conditions=(
                Comparison(field="f_stars", test="less", values=(5.0,)),
                Comparison(field="f_topics", test="filled"),
            )),
        ),
        ParagraphField(
            id="f_thanks", text=words("You came from {{parameter.utm_campaign}}."),
            show_if=Comparison(field="f_utm", test="filled"),
        ),
        UrlField(id="f_site", name="website", label=words("Website")),
        TimeField(
            id="f_time", name="call_at", label=words("Call me at"), earliest="08:00", latest="18:00"
        ),
        DateTimeField(
            id="f_when", name="visit_at", label=words("Next visit"), earliest="2020-01-01",
            required_if=Comparison(field="f_time", test="filled"),
        ),
        CountryField(id="f_land", name="country", label=words("Country"), preferred=("GR", "CY")),
        LinkField(id="f_link", text=words("Terms"), url="https://example.com/terms"),
        CalculatedField(
            id="f_total", name="total", expression="round({f_qty} * coalesce({f_price}, 1), 2)"
        ),
        ParagraphField(id="f_sum", text=words("Total: {{f_total}} for {{f_qty}} at {{f_refund}}")),
        TextField(
            id="f_code", name="promo", label=words("Code"),
            prefill=Prefill(source="parameter", name="promo"), normalise=("upper",),
        ),
        HiddenField(id="f_ref", name="reference", source="random"),
        CalculatedField(id="f_double", name="double", expression="{f_qty} * 2", delivered=False),
    )  # fmt: skip
    known = {each.kind for each in fields}
    # A new kind is there without being written here.
    new = [row.make(f"f_{row.name}", row.name) for row in KINDS.values() if row.name not in known]
    changes.setdefault(
        "texts",
        replace(
            made.texts,
            success=words("We will write within two days. Reference: {{f_ref|none}}."),
        ),
    )
    return replace(
        made,
        fields=(*fields, *new),
        flow=Flow(review=True, draft_minutes=30),
        **changes,
    )


# Texts that would do harm as markup, as a template, as JSON inside HTML, or in a CSS selector.
HOSTILE = (
    "<script>window.hurt = 1</script>",
    "</script><script>window.hurt = 1</script>",
    '"><img src=x onerror="window.hurt = 1">',
    "<!--<script>",
    "</textarea></title></style><svg onload='window.hurt = 1'>",
    "{{ 7 * 7 }}{% raw %}",
    "'; window.hurt = 1; //",
    "\u2028window.hurt = 1\u2029",
    "${window.hurt = 1}",
    "&lt;b&gt; &amp;",
)


def hostile() -> Project:
    """Return a form whose every text would do harm if it were taken for anything but text."""

    def harm(position: int) -> LocalText:
        return LocalText.of(
            en=HOSTILE[position % len(HOSTILE)], el=HOSTILE[(position + 3) % len(HOSTILE)]
        )

    every = " ".join(HOSTILE)
    return project(
        HeadingField(id="f_h", text=harm(0)),
        ParagraphField(id="f_p", text=LocalText.of(en=every, el=every)),
        TextField(
            id="f_1", name="one", label=harm(1), hint=harm(2), placeholder=harm(3), required=True,
            pattern="[a-z]+", pattern_message=LocalText.of(en=f"{every} {{label}}", el=every),
        ),
        TextField(id="f_0", name="nil", label=harm(7), default=every, max_length=1000),
        TextareaField(id="f_2", name="two", label=harm(4), hint=harm(5), default=every),
        SelectField(
            id="f_3", name="three", label=harm(6), required=True,
            options=tuple(Option(value=t, label=LocalText.of(en=t, el=t)) for t in HOSTILE),
        ),
        RadioField(
            id="f_4", name="four", label=harm(7), hint=harm(8), required=True,
            options=tuple(Option(value=t, label=LocalText.of(en=t, el=t)) for t in HOSTILE),
        ),
        ConsentField(id="f_5", name="five", label=harm(9), hint=harm(1)),
        EmailField(id="f_6", name="six", label=harm(2), placeholder=harm(1), required=True),
        texts=FormTexts(
            title=LocalText.of(en=every, el=every),
            intro=harm(1),
            submit=harm(2),
            success=harm(3),
            disclaimer=harm(4),
        ),
    )  # fmt: skip
