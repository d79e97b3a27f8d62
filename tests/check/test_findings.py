"""Each check fires where it should, says where, and lets what is just right pass."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from builder.check import Finding, FindingsError, check, validate
from builder.form import edits
from builder.form.fields import (
    CheckboxField,
    ConsentField,
    DateField,
    DecimalField,
    HeadingField,
    HiddenField,
    IntegerField,
    Option,
    ParagraphField,
    RuleMessage,
    SelectField,
    TextareaField,
    TextField,
)
from builder.form.kinds import KINDS
from builder.form.place import Place
from builder.form.project import Integration, Project
from builder.form.texts import LocalText
from tests import projects
from tests.projects import words

Change = Callable[[Project], Project]


GOOD = replace(
    projects.every_kind(),
    key_fingerprint="0123456789abcdef" * 4,
    fields=(
        HeadingField(id="head", text=words("Heading")),
        ParagraphField(id="para", text=words("Paragraph")),
        TextField(id="text", name="text", label=words("Text")),
        TextareaField(id="area", name="area", label=words("Area")),
        IntegerField(id="int", name="int", label=words("Integer")),
        DecimalField(id="dec", name="dec", label=words("Decimal")),
        DateField(id="date", name="date", label=words("Date")),
        SelectField(
            id="list", name="list", label=words("List"), options=projects.options("a", "b")
        ),
        CheckboxField(id="tick", name="tick", label=words("Tick")),
        ConsentField(id="agree", name="agree", label=words("Consent")),
        HiddenField(id="const", name="const", value="x"),
        HiddenField(id="param", name="param", source="parameter", parameter="utm_source"),
    ),
)


MALFORMED = replace(GOOD, languages=("en", "el", "\x1b[2J"))


def field(field_id: str, **changes: Any) -> Change:
    return lambda project: edits.change_field(project, field_id, **changes)


def form(**changes: Any) -> Change:
    return lambda project: replace(project, **changes)


def part(name: str, **changes: Any) -> Change:
    return lambda project: replace(project, **{name: replace(getattr(project, name), **changes)})


def wild(*pairs: tuple[str, str]) -> Change:
    return part(
        "platform",
        integrations=tuple(Integration(channel=c, integration_id=i) for c, i in pairs),
    )


def long_texts(count: int) -> Iterator[TextareaField]:
    for number in range(count):
        yield TextareaField(
            id=f"l{number}", name=f"long_{number}", label=words("Long", "Μακρύ"), max_length=LONG
        )


def labelled(*labels: LocalText) -> tuple[Option, ...]:
    return tuple(Option(value=f"v{i}", label=label) for i, label in enumerate(labels))


LONG = 10_000


NAN = float("nan")


# What is changed in a good form; the code, severity, field and property of what is then found.
FIRES: list[tuple[Change, str, str, str, str]] = [
    # texts
    (lambda p: replace(GOOD, languages=(), texts=p.texts), "language-missing", "error", "", "languages"),
    (lambda _: MALFORMED, "language-malformed", "error", "", "languages"),
    (form(languages=("en", "el", "en")), "language-duplicate", "error", "", "languages"),
    (part("texts", title=LocalText.of(el="Μόνο")), "title-missing", "error", "", "texts.title"),
    (part("texts", title=LocalText()), "title-missing", "error", "", "texts.title"),
    (form(fields=()), "form-empty", "error", "", ""),
    (form(fields=GOOD.fields[:2]), "form-empty", "error", "", ""),
    (form(fields=GOOD.fields[-2:]), "form-empty", "error", "", ""),
    (lambda p: replace(p, fields=(*p.fields, *(replace(p.fields[0], id=f"h{i}") for i in range(4989)))), "form-too-long", "error", "", ""),
    (field("text", label=LocalText()), "label-missing", "error", "text", "label"),
    (field("agree", label=LocalText.of(el="Μόνο")), "label-missing", "error", "agree", "label"),
    (field("head", text=LocalText()), "text-missing", "error", "head", "text"),
    (field("para", text=LocalText.of(el="Μόνο")), "text-missing", "error", "para", "text"),
    (field("text", label=LocalText.of(en="Only")), "translation-missing", "warning", "text", "label"),
    (field("text", hint=LocalText.of(en="Only")), "translation-missing", "warning", "text", "hint"),
    (field("text", pattern_message=LocalText.of(en="x")), "translation-missing", "warning", "text", "pattern_message"),
    (part("texts", intro=LocalText.of(en="Only")), "translation-missing", "warning", "", "texts.intro"),
    (field("text", label=LocalText.of(en="x", el="a\x07b")), "text-unusable", "error", "text", "label"),
    (field("para", text=LocalText.of(en="x", el="a\x0cb")), "text-unusable", "error", "para", "text"),
    (field("text", placeholder=LocalText.of(en="x", el="\ud83d")), "text-unusable", "error", "text", "placeholder"),
    (field("text", label=LocalText.of(en="x", el="x" * (LONG + 1))), "text-too-long", "error", "text", "label"),
    (field("text", messages=(RuleMessage(rule="required", text=words("\x00")),)), "text-unusable", "error", "text", "messages"),
    (field("text", autocomplete="a\ud800"), "text-unusable", "error", "text", "autocomplete"),
    (form(name="a\ud800"), "text-unusable", "error", "", "name"),
    (part("theme", logo_alt=LocalText.of(en="\x1b", el="x")), "text-unusable", "error", "", "theme.logo_alt"),
    (part("texts", success=LocalText.of(en="\x00", el="x")), "text-unusable", "error", "", "texts.success"),
    # names
    (form(id=""), "form-id", "error", "", "id"),
    (form(id="a b"), "form-id", "error", "", "id"),
    (form(id="x" * 65), "form-id", "error", "", "id"),
    (field("text", name=""), "name-missing", "error", "text", "name"),
    (field("text", name="tags"), "name-reserved", "error", "text", "name"),
    (field("text", name="Live_Instructions"), "name-reserved", "error", "text", "name"),
    (field("text", name="ｔａｇｓ"), "name-reserved", "error", "text", "name"),
    (field("const", name="__proto__"), "name-reserved", "error", "const", "name"),
    (field("param", name="user.email"), "name-reserved", "error", "param", "name"),
    (field("text", name="firstName"), "name-style", "advice", "text", "name"),
    (field("text", name="_text"), "name-style", "advice", "text", "name"),
    (field("text", name="liveInstructions"), "name-reserved", "error", "text", "name"),
    (field("text", name="toString"), "name-reserved", "error", "text", "name"),
    (field("text", name="first name"), "name-malformed", "error", "text", "name"),
    (field("text", name="prénom"), "name-malformed", "error", "text", "name"),
    (field("text", name="first-name"), "name-malformed", "error", "text", "name"),
    (field("text", name="1st"), "name-malformed", "error", "text", "name"),
    (field("text", name="x" * 65), "name-malformed", "error", "text", "name"),
    (field("param", parameter=""), "parameter-name", "error", "param", "parameter"),
    (field("param", parameter="user_id"), "parameter-name", "error", "param", "parameter"),
    (field("param", parameter="lang"), "parameter-name", "error", "param", "parameter"),
    (field("param", parameter="a b"), "parameter-name", "error", "param", "parameter"),
    (field("param", parameter="x" * 65), "parameter-name", "error", "param", "parameter"),
    # sizes: 26 texts of ten thousand characters of four bytes each are more than 1 MiB
    (lambda p: replace(p, fields=(*p.fields, *long_texts(26))), "size", "warning", "l10", "max_length"),
    # fields
    (field("text", max_length=0), "length", "error", "text", "max_length"),
    (field("text", max_length=LONG + 1), "length", "error", "text", "max_length"),
    (field("area", max_length=0), "length", "error", "area", "max_length"),
    (field("text", min_length=-1), "length", "error", "text", "min_length"),
    (field("area", min_length=2001), "length", "error", "area", "min_length"),
    (field("text", pattern="(a+)+"), "pattern", "error", "text", "pattern"),
    (field("text", pattern="[a-"), "pattern", "error", "text", "pattern"),
    (field("text", pattern="a^b", default="b"), "pattern", "error", "text", "pattern"),
    (field("text", pattern="[0-9]+", default="abc"), "default", "error", "text", "default"),
    (field("text", max_length=3, default="abcd"), "default", "error", "text", "default"),
    (field("text", min_length=3, default="ab"), "default", "error", "text", "default"),
    (field("text", default="a\x07"), "default", "error", "text", "default"),
    (field("area", max_length=3, default="abcd"), "default", "error", "area", "default"),
    (field("area", min_length=3, default="ab"), "default", "error", "area", "default"),
    (field("area", default="a\x07"), "default", "error", "area", "default"),
    (field("area", rows=1), "rows", "error", "area", "rows"),
    (field("area", rows=21), "rows", "error", "area", "rows"),
    (field("int", min=2, max=1), "bounds", "error", "int", "max"),
    (field("int", min=-(2**53)), "bounds", "error", "int", "min"),
    (field("int", max=2**53), "bounds", "error", "int", "max"),
    (field("dec", min=0.2, max=0.1), "bounds", "error", "dec", "max"),
    (field("dec", max=1.1e15), "bounds", "error", "dec", "max"),
    (field("dec", min=NAN), "bounds", "error", "dec", "min"),
    (field("dec", max=float("inf")), "bounds", "error", "dec", "max"),
    (field("dec", decimals=-1), "decimals", "error", "dec", "decimals"),
    (field("dec", decimals=7), "decimals", "error", "dec", "decimals"),
    (field("date", earliest="tomorrow"), "date-bound", "error", "date", "earliest"),
    (field("date", latest="2026-02-30"), "date-bound", "error", "date", "latest"),
    (field("date", latest="0000-01-01"), "date-bound", "error", "date", "latest"),
    (field("date", latest="today+123456"), "date-bound", "error", "date", "latest"),
    (field("date", earliest="2026-1-1"), "date-bound", "error", "date", "earliest"),
    (field("date", earliest="20260101"), "date-bound", "error", "date", "earliest"),
    (field("date", earliest="٢٠٢٦-٠١-٠١"), "date-bound", "error", "date", "earliest"),
    (field("date", earliest="2026-01-02", latest="2026-01-01"), "date-order", "error", "date", "latest"),
    (field("date", earliest="today", latest="today-1"), "date-order", "error", "date", "latest"),
    (field("date", earliest="today", latest="2001-01-01"), "date-order", "error", "date", "latest"),
    (field("agree", required=False), "consent-optional", "error", "agree", "required"),
    (field("const", value="x" * 513), "constant-too-long", "error", "const", "value"),
    # options
    (field("list", options=()), "options-few", "error", "list", "options"),
    (field("list", options=projects.options("a")), "options-few", "error", "list", "options"),
    (field("list", options=labelled(*[words("x")] * 1001)), "options-many", "error", "list", "options"),
    (field("list", options=(*projects.options("a"), Option(value="", label=words("x")))), "option-value", "error", "list", "options"),
    (field("list", options=projects.options("a", "b\n")), "option-value", "error", "list", "options"),
    (field("list", options=projects.options("a", "x" * 201)), "option-value", "error", "list", "options"),
    (field("list", options=projects.options("a", "b", "a")), "option-duplicate", "error", "list", "options"),
    (field("list", options=projects.options("Jos\u00e9", "Jose\u0301"), default=""), "option-duplicate", "error", "list", "options"),
    (field("list", options=labelled(words("a"), LocalText())), "option-label", "error", "list", "options"),
    (field("list", options=labelled(words("a"), LocalText.of(el="β"))), "option-label", "error", "list", "options"),
    (field("list", options=labelled(words("a"), words("b\x1b"))), "text-unusable", "error", "list", "options"),
    (field("list", options=labelled(words("a"), words("b" * (LONG + 1)))), "option-label", "error", "list", "options"),
    (field("list", options=labelled(words("a"), LocalText.of(en="b"))), "option-translation", "warning", "list", "options"),
    (field("list", default="c"), "default-option", "error", "list", "default"),
    # hosting
    (part("platform", base_url="http://channels.moveo.ai"), "base-url", "error", "", "platform.base_url"),
    (part("platform", base_url="https://channels.moveo.ai/v1"), "base-url", "error", "", "platform.base_url"),
    *(
        (part("platform", submission_id=name), "submission-id", "error", "", "platform.submission_id")
        for name in ("text", "tags", "Prototype", "a-b", "sys_id", "1_id", "x" * 65)
    ),
    (part("platform", issuer=""), "issuer", "error", "", "platform.issuer"),
    (part("platform", issuer="a b"), "issuer", "error", "", "platform.issuer"),
    (part("platform", issuer="ü"), "issuer", "error", "", "platform.issuer"),
    (part("platform", issuer="x" * 201), "issuer", "error", "", "platform.issuer"),
    (wild(("Web", "a"), ("web", "a")), "integration-duplicate", "warning", "", "platform.integrations"),
    (wild(("web.chat", "a"), ("viber", "b")), "integration-malformed", "error", "", "platform.integrations"),
    (wild(("viber", "a/b")), "integration-malformed", "error", "", "platform.integrations"),
    (wild(("viber", "")), "integration-malformed", "error", "", "platform.integrations"),
    (wild(("viber", "x" * 129)), "integration-malformed", "error", "", "platform.integrations"),
    (wild(("viber", "a"), ("viber", "a")), "integration-duplicate", "warning", "", "platform.integrations"),
    (wild(), "integrations-empty", "warning", "", "platform.integrations"),
    (form(key_fingerprint="abc"), "key-malformed", "error", "", "key_fingerprint"),
    (form(key_fingerprint="0123456789ABCDEF" * 4), "key-malformed", "error", "", "key_fingerprint"),
    (form(key_fingerprint=""), "key-missing", "warning", "", "key_fingerprint"),
    (part("hosting", backend_url="https://x.test/", page_origins=("https://y.test",)), "backend-url", "error", "", "hosting.backend_url"),
    (part("hosting", page_origins=("https://x.test/",)), "page-origin", "error", "", "hosting.page_origins"),
    (part("hosting", page_origins=("https://x.test", "*")), "page-origin", "error", "", "hosting.page_origins"),
    (part("hosting", frame_ancestors=("http://x.test",)), "frame-ancestor", "error", "", "hosting.frame_ancestors"),
    (part("hosting", frame_ancestors=("https://x.test; script-src *",)), "frame-ancestor", "error", "", "hosting.frame_ancestors"),
    (part("hosting", frame_ancestors=("http://127.0.0.1.x.test",)), "frame-ancestor", "error", "", "hosting.frame_ancestors"),
    (part("hosting", frame_ancestors=("http://*.localhost",)), "frame-ancestor", "error", "", "hosting.frame_ancestors"),
    (part("hosting", frame_ancestors=("*",)), "frame-ancestor", "error", "", "hosting.frame_ancestors"),
    (part("hosting", backend_url="https://x.test"), "page-origins-empty", "warning", "", "hosting.page_origins"),
    (part("hosting", frame_ancestors=()), "frame-ancestors-empty", "warning", "", "hosting.frame_ancestors"),
    (form(closing_delay_ms=-1), "closing-delay", "error", "", "closing_delay_ms"),
    (form(closing_delay_ms=60_001), "closing-delay", "error", "", "closing_delay_ms"),
    (part("theme", radius=-1), "radius", "error", "", "theme.radius"),
    (part("theme", radius=25), "radius", "error", "", "theme.radius"),
    (part("theme", accent="#fff"), "colour", "error", "", "theme.accent"),
    (part("theme", accent="red"), "colour", "error", "", "theme.accent"),
    (part("theme", accent="#ffe600"), "contrast", "warning", "", "theme.accent"),
    (part("theme", accent="#ffe600", scheme="light"), "contrast", "warning", "", "theme.accent"),
]  # fmt: skip


# What is just right.
PASSES: list[Change] = [
    form(),
    form(languages=("en",)),
    form(languages=("el", "en")),
    form(id="A-z_" + "x" * 60),
    form(fields=(TextField(id="t", name="t", label=words("T")),)),
    lambda p: replace(p, fields=(*p.fields, *(replace(p.fields[0], id=f"h{i}") for i in range(4988)))),
    part("texts", intro=LocalText(), submit=LocalText(), success=LocalText(), disclaimer=LocalText()),
    part("texts", title=words("x" * (LONG - 5))),
    field("para", text=words("two\nlines\tand a tab 🙂")),
    field("text", hint=LocalText.of(el="Μόνο")),
    field("text", name="x" * 64),
    field("text", name="tags_2"),
    field("const", name="user"),
    field("const", value="", parameter="user_id"),
    field("const", value="x" * 512),
    field("param", parameter="x" * 64),
    field("param", parameter="utm-source.2", value="x" * 600),
    field("text", max_length=LONG, min_length=LONG),
    lambda p: replace(p, fields=(*p.fields, *long_texts(25))),
    field("text", max_length=1, min_length=0),
    field("area", max_length=1, default="x", rows=2),
    field("area", rows=20, default="two\nlines"),
    field("text", pattern="[A-Z]{2}[0-9]{8}", normalise=("trim", "upper"), default=" ab12345678 "),
    field("text", default="  "),
    field("int", min=1, max=1),
    field("int", min=-(2**53) + 1, max=2**53 - 1),
    field("int", min=0),
    field("dec", min=-1e15, max=1e15, decimals=0),
    field("dec", min=0.1, max=0.1, decimals=6),
    field("date", earliest="2026-01-01", latest="2026-01-01"),
    field("date", earliest="today", latest="today"),
    field("date", earliest="today-99999", latest="today+99999"),
    field("date", earliest="0001-01-01", latest="9999-12-31"),
    field("date", latest="2024-02-29"),
    field("list", options=projects.options("a", "b"), default="b"),
    field("list", options=labelled(*[words("x")] * 1000)),
    field("list", options=projects.options("a", "x" * 200)),
    field("list", options=projects.options("Ναι", "ναι")),
    part("platform", base_url="http://127.0.0.1:9000"),
    part("platform", base_url="https://channels.example.com:8443"),
    part("platform", submission_id="submission_id"),
    part("platform", repeats="at_most_once"),
    part("platform", issuer="x" * 200),
    wild(("Web", "a"), ("viber", "b")),
    wild(("viber", "x" * 128), ("new-channel_2", "A-z_9"), ("viber", "a")),
    part("hosting", backend_url="https://x.test", page_origins=("https://y.test", "http://localhost:5173")),
    part("hosting", frame_ancestors=("'self'", "https://*.example.com", "https://x.test:8443")),
    part("hosting", frame_ancestors=("http://127.0.0.1:8080", "http://localhost:5173", "http://localhost")),
    lambda p: wild(("viber", "a"))(part("hosting", frame_ancestors=())(p)),
    form(closing_delay_ms=0),
    form(closing_delay_ms=60_000),
    part("theme", radius=0),
    part("theme", radius=24, accent="#ABCdef", scheme="dark"),
    part("theme", accent="#949494"),
]  # fmt: skip


def test_the_good_form_is_good():
    assert check(GOOD) == ()
    assert validate(GOOD).project is GOOD


@pytest.mark.parametrize(
    ("change", "code", "severity", "field_id", "attribute"),
    FIRES,
    ids=[f"{i} {row[1]}" for i, row in enumerate(FIRES)],
)
def test_a_check_fires(change, code, severity, field_id, attribute):
    (found,) = check(change(GOOD))
    assert (found.code, found.severity, found.place.field_id, found.place.attribute) == (
        code, severity, field_id, attribute,
    )  # fmt: skip
    assert found.text[0].isupper() or found.text[0] in "“'"
    assert found.text.endswith(".")
    assert found.text.isprintable()


@pytest.mark.parametrize("change", PASSES, ids=map(str, range(len(PASSES))))
def test_what_is_just_right_passes(change):
    assert check(change(GOOD)) == ()


def test_what_only_stands_in_for_something_is_warned_of():
    for kind, attribute in (("image", "source"), ("link", "url")):
        made = KINDS[kind].make("f_new")
        found = [each for each in check(projects.project(made)) if each.code == "unchanged"]
        assert [(each.severity, each.place.attribute) for each in found] == [("warning", attribute)]


def test_a_name_used_twice_is_found_at_each_of_them():
    found = check(field("area", name="text")(GOOD))
    assert [
        (each.code, each.severity, each.place.field_id, each.place.attribute) for each in found
    ] == [
        ("name-duplicate", "error", "text", "name"),
        ("name-duplicate", "error", "area", "name"),
    ]
    assert "2 fields have the name 'text'" in found[0].text


def test_both_date_bounds_are_looked_at():
    found = check(field("date", earliest="x", latest="y")(GOOD))
    assert [(each.code, each.place.attribute) for each in found] == [
        ("date-bound", "earliest"),
        ("date-bound", "latest"),
    ]


def test_findings_do_nothing_to_the_terminal_whatever_a_file_holds():
    bad = replace(
        GOOD,
        languages=("\x1b[2J",),
        id="\x1b",
        key_fingerprint="\x1b",
        fields=(
            *(replace(each, name=f"\x1b{each.id}") for each in GOOD.fields[2:]),  # type: ignore[call-arg]
            TextField(id="x", name="x", pattern="\\\x1b", label=words("\x1b")),
            DateField(id="y", name="y", earliest="\x1b"),
            SelectField(id="z", name="z", options=projects.options("\x1b", "\x1b", "b")),
        ),
    )
    found = check(wild(("\x1b", "\x1b"))(part("hosting", page_origins=("\x1b",))(bad)))
    assert len(found) > 30
    assert all(each.text.isprintable() for each in found)


def test_each_faulty_integration_is_found_once():
    found = check(wild(("we b", "a"), ("we b", "a"), ("viber", "\x1b[2J"))(GOOD))
    assert [each.code for each in found] == ["integration-malformed"] * 3


# -- together --------------------------------------------------------------------------------


def test_the_worst_comes_first_and_fields_stay_in_order():
    project = GOOD
    for change in (
        form(key_fingerprint=""), field("text", name=""), field("area", label=LocalText.of(en="x")),
        field("int", min=2, max=1), part("theme", radius=99),
    ):  # fmt: skip
        project = change(project)
    assert [each.code for each in check(project)] == [
        "name-missing", "bounds", "radius", "translation-missing", "key-missing",
    ]  # fmt: skip


def test_warnings_do_not_keep_a_form_from_being_valid():
    warned = form(key_fingerprint="")(GOOD)
    assert [each.severity for each in check(warned)] == ["warning"]
    assert validate(warned).project is warned


def test_errors_keep_a_form_from_being_valid_and_all_findings_are_told():
    bad = form(key_fingerprint="", id="")(field("text", name="")(GOOD))
    with pytest.raises(FindingsError) as caught:
        validate(bad)
    assert caught.value.findings == check(bad)
    assert [each.severity for each in caught.value.findings] == ["error", "error", "warning"]
    assert caught.value.message == (
        "The form has a problem: The form's id must be 1 to 64 letters, digits, - or _. (and 1 more)"
    )
    with pytest.raises(FindingsError) as one:
        validate(field("text", name="")(GOOD))
    assert one.value.message == "The form has a problem: “Text” needs a context name."


def test_findings_name_a_field_by_what_people_read():
    def said(change: Change) -> str:
        return check(change(GOOD))[0].text

    assert said(field("text", name="", label=words("x" * 60))).startswith(f"“{'x' * 40}…” needs")
    assert said(field("text", name="tags", label=LocalText())).startswith("“tags”")
    assert said(field("int", name="", label=LocalText())).startswith("“Whole number”")
    assert said(field("const", name="")).startswith("“Hidden value”")
    assert said(field("head", text=LocalText.of(el="Μόνο"))).startswith("“Μόνο”")
    assert said(field("para", text=LocalText())).startswith("“Paragraph”")
    assert said(field("text", name="", label=words("a\n\x1b[31mb"))).startswith("“a  [31mb”")


def test_findings_are_values():
    assert check(form(id="")(GOOD)) == check(form(id="")(GOOD))
    assert Finding(code="a", severity="error", text="b.").place == Place()
