from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from builder.form.conditions import Comparison
from builder.form.differences import property_changes
from builder.form.fields import CountryField, Option, RadioField, TextareaField, TextField
from builder.form.project import Integration, Project, Theme
from builder.form.texts import LocalText
from tests.projects import project


def said(text: str) -> LocalText:
    return LocalText.of(en=text)


NAME = TextField(id="f_n", name="name", label=said("Name"), max_length=10)
CITY = TextField(id="f_c", name="city", label=said("City"))
ASKED = RadioField(
    id="f_r",
    name="asked",
    label=said("Asked"),
    options=(Option(value="y", label=said("Yes")), Option(value="n", label=said("No"))),
)


def changes(old: Project, new: Project) -> list[tuple[str, str, str, str]]:
    return [(each.path, each.label, each.old, each.new) for each in property_changes(old, new)]


def test_the_same_form_has_no_difference():
    form = project(NAME, CITY, ASKED)
    assert changes(form, form) == changes(form, replace(form)) == []


def test_countries_are_told_by_their_names():
    land = CountryField(id="f_l", name="land", label=said("Land"), countries=("GR", "DE"))
    other = replace(land, countries=("GR", "FR"), default="FR")
    assert [each[2:] for each in changes(project(land), project(other))] == [
        ("Greece, Germany", "Greece, France"),
        ("", "France"),
    ]


def test_each_difference_is_told_in_a_person_s_said():
    form = project(NAME, CITY, ASKED)
    told = replace(NAME, label=LocalText.of(en="Full name"), required=True, max_length=20)
    cases = {
        "properties": (
            replace(form, fields=(told, CITY, ASKED)),
            [
                ("fields[0].label.en", "“Full name”: Label (English)", "Name", "Full name"),
                ("fields[0].required", "“Full name”: Must be answered", "no", "yes"),
                ("fields[0].max_length", "“Full name”: At most (characters)", "10", "20"),
            ],
        ),
        "removed and added": (
            replace(form, fields=(NAME, ASKED, TextField(id="f_x", name="x", label=said("X")))),
            [
                ("fields[1]", "“City” was removed", "Text", ""),
                ("fields[2]", "“X” was added", "", "Text"),
            ],
        ),
        "moved": (
            replace(form, fields=(CITY, NAME, ASKED)),
            [
                (
                    "fields",
                    "Order of the fields",
                    "“Name”, “City”, “Asked”",
                    "“City”, “Name”, “Asked”",
                )
            ],
        ),
        "kind": (
            replace(form, fields=(TextareaField(id="f_n", name="name", label=said("Name"), max_length=10), CITY, ASKED)),
            [("fields[0].kind", "“Name”: Kind", "Text", "Long text")],
        ),
        "condition": (
            replace(form, fields=(NAME, replace(CITY, show_if=Comparison(field="f_n", test="filled")), ASKED)),
            [("fields[1].show_if", "“City”: Show if", "", "if “Name” is answered")],
        ),
        "an option": (
            replace(form, fields=(NAME, CITY, replace(ASKED, options=(ASKED.options[0], Option(value="n", label=said("Never")))))),
            [("fields[2].options[1].label.en", "“Asked”: Options, entry 2 (English)", "No", "Never")],
        ),
        "options": (
            replace(form, fields=(NAME, CITY, replace(ASKED, options=ASKED.options[:1]))),
            [("fields[2].options", "“Asked”: Options", "Yes (y), No (n)", "Yes (y)")],
        ),
        "the form": (
            replace(
                form,
                theme=replace(Theme(), accent="#112233", logo="data:image/png;base64,AAAA"),
                platform=replace(form.platform, integrations=(Integration(channel="web", integration_id="new"),)),
                texts=replace(form.texts, title=LocalText.of(en="Hello\x1b[2J")),
            ),
            None,
        ),
    }  # fmt: skip
    for name, (new, expected) in cases.items():
        found = changes(form, new)
        if expected is not None:
            assert found[: len(expected)] == expected, name
            # Another kind has other properties, too.
            assert len(found) == len(expected) or name == "kind"
        assert all("f_" not in "".join(each[1:]) for each in found), "no id is shown"
    form_changes = {
        path: (label, new) for path, label, _, new in changes(form, cases["the form"][0])
    }
    assert form_changes["theme.accent"] == ("Accent colour", "#112233")
    assert form_changes["theme.logo"] == ("Logo", "a picture of 26 bytes")
    assert form_changes["platform.integrations"] == ("Integrations", "web:new")
    # Nothing that a terminal would act on.
    assert form_changes["texts.title.en"] == ("Title (English)", "Hello [2J")


def changed(form: Project, name: str, value: Any) -> Project:
    made: Any = replace
    other: Project = made(form, **{name: value})
    return other


def test_answers_in_texts_are_told_by_the_names_of_fields():
    form = project(NAME, replace(CITY, hint=said("As {{f_n|you}}")), ASKED)
    options = (Option(value="y", label=said("{{f_c}}")),)
    other = project(
        NAME,
        replace(CITY, hint=said("{{f_n}} and {{f_deadbeef}}")),
        replace(ASKED, options=options),
    )
    told = [(old, new) for _, _, old, new in changes(form, other)]
    assert ("As {{Name|you}}", "{{Name}} and {{deleted field}}") in told
    assert any("{{City}} (y)" in new for _, new in told)


def test_every_property_of_a_form_has_a_name():
    form = project(NAME)
    for each in fields(Project):
        held = getattr(form, each.name)
        names = (
            [f"{each.name}.{part.name}" for part in fields(held)]
            if each.name in ("texts", "page_words", "flow", "theme", "platform", "hosting")
            else [each.name]
        )
        for name in set(names) - {"fields"}:
            inner = name.partition(".")[2]
            before = getattr(held, inner) if inner else held
            other: Any = LocalText.of(en="Other") if isinstance(before, LocalText) else "other"
            other = ("de",) if name == "languages" else other
            outer: Any = replace(held, **{inner: other}) if inner else other
            labels = {
                told.label for told in property_changes(form, changed(form, each.name, outer))
            }
            assert labels, name
            assert not set("._") & set("".join(labels)), name
