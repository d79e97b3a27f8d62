from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from builder.backend.rules import Days, judge_form
from builder.backend.spec import FieldSpec, FormSpec, read_spec
from builder.check import validate
from builder.form.edits import change_field
from builder.form.fields import HeadingField, HiddenField, ParagraphField, Prefill, TextField
from builder.form.kinds import KINDS
from builder.form.project import Hosting, Platform, Project
from builder.form.texts import LocalText
from builder.render.compile import compile_form
from tests.projects import INTEGRATION_ID, NAME, every_kind, everything, project, words


def compiled(a_project: Project) -> FormSpec:
    return compile_form(validate(a_project))


def by_name(form: FormSpec) -> dict[str, FieldSpec]:
    return {field.name: field for field in form.fields}


def test_every_field_that_delivers_is_there_in_order():
    assert [field.kind for field in compiled(every_kind()).fields] == [
        "text", "text", "integer", "decimal", "date", "select", "radio", "textarea", "email",
        "phone", "checkbox", "consent", "hidden", "hidden",
    ]  # fmt: skip
    delivering = {kind for kind, row in KINDS.items() if row.delivers}
    assert delivering == {field.kind for field in compiled(everything()).fields}


def test_each_kind_keeps_its_rules():
    fields = by_name(compiled(every_kind()))
    assert fields["order_no"] == FieldSpec(
        kind="text",
        name="order_no",
        label={"en": "Order number", "el": "Αριθμός παραγγελίας"},
        required=True,
        normalise=("trim", "upper"),
        max_length=200,
        pattern="[A-Z]{2}[0-9]{8}",
        messages={"pattern": words("“{label}” is two letters and eight digits.").as_dict()},
    )
    assert (fields["quantity"].min, fields["quantity"].max) == (1, 99)
    assert (fields["price"].min, fields["price"].decimals) == (0.5, 2)
    assert (fields["bought_on"].earliest, fields["bought_on"].latest) == ("2020-01-01", "today")
    assert fields["reason"].options == ("wrong", "damaged", "size")
    assert fields["refund"].options == ("card", "voucher")
    assert fields["note"].max_length == 100
    assert fields["email"].required
    assert not fields["newsletter"].required
    assert fields["agree"].required
    assert (fields["source"].source, fields["source"].value) == (
        "constant", "confidential-constant",
    )  # fmt: skip
    assert (fields["campaign"].source, fields["campaign"].parameter) == (
        "parameter", "utm_campaign",
    )  # fmt: skip


def test_the_backend_reads_back_what_was_compiled():
    form = compiled(everything())
    assert read_spec(json.dumps(form.as_json())) == form


def test_the_platform_s_settings_go_along():
    form = compiled(
        project(
            TextField(id="f", name="line", label=words("Line")),
            platform=replace(every_kind().platform, issuer="other.example", page_context="both"),
            hosting=Hosting(backend_url="https://b.example", page_origins=("https://a.example",)),
            key_fingerprint="ab" * 32,
        )
    )
    assert form.base_url == Platform().base_url
    assert form.issuer == "other.example"
    assert form.page_context == "both"
    assert ("facebook", INTEGRATION_ID) in form.integrations
    assert form.page_origins == ("https://a.example",)
    assert form.key_fingerprint == "ab" * 32


def test_what_is_read_of_the_conversation_is_named_wherever_it_stands():
    greeted = project(
        ParagraphField(id="f_hello", text=words("Hello {{context.given_name}}!")),
        TextField(
            id="f_city", name="city", label=words("City"), max_length=20,
            prefill=Prefill(source="context", name="town"),
        ),
        TextField(
            id="f_ref", name="ref", label=words("Reference"), max_length=20,
            prefill=Prefill(source="parameter", name="ref"),
        ),
        HiddenField(id="f_tier", name="tier", source="context", parameter="tier"),
        platform=replace(project().platform, read_context=True),
    )  # fmt: skip
    assert compiled(greeted).variables == ("given_name", "tier", "town")
    assert compiled(every_kind()).variables == ()


def test_messages_come_in_the_form_s_languages():
    form = compiled(every_kind())
    assert list(form.messages) == ["en", "el"]
    assert "Συμπληρώστε" in form.messages["el"]["required"]


def test_wordings_follow_the_form_s_languages():
    label = LocalText.of({"en": "Line", "pt": "Linha", "de": "Zeile"})
    form = compiled(
        project(TextField(id="f", name="line", label=label), languages=("en", "pt-br", "fr"))
    )
    # German was dropped from the form; Brazilian falls back to Portuguese, French to English.
    assert by_name(form)["line"].label == {"en": "Line", "pt-br": "Linha"}


def test_a_compiled_form_judges():
    days = Days(date(2026, 1, 1), date(2026, 1, 2))
    judgement = judge_form(
        compiled(every_kind()),
        {
            "first_name": " Anne-Marie  Ωνάση ", "order_no": "ab12345678", "quantity": 2,
            "bought_on": "2025-12-31", "reason": "size", "refund": "card", "agree": True,
            "email": "a@b.co", "phone": "+30 210 1234567",
        },
        {"utm_campaign": "spring"},
        days,
    )  # fmt: skip
    assert judgement.errors == {}
    assert judgement.context == {
        "first_name": "Anne-Marie Ωνάση", "order_no": "AB12345678", "quantity": 2,
        "bought_on": "2025-12-31", "reason": "size", "refund": "card", "agree": True,
        "newsletter": False, "email": "a@b.co", "phone": "+30 210 1234567",
        "source": "confidential-constant", "campaign": "spring",
    }  # fmt: skip


class TestRevision:
    def test_it_is_sixteen_hex_digits_and_steady(self):
        first, again = compiled(every_kind()).revision, compiled(every_kind()).revision
        assert first == again
        assert len(first) == 16
        assert int(first, 16) >= 0

    @pytest.mark.parametrize(
        "change",
        [
            lambda p: replace(p, texts=replace(p.texts, title=words("Other"))),
            lambda p: replace(p, languages=("en",)),
            lambda p: replace(p, fields=p.fields[::-1]),
            lambda p: change_field(p, "f_qty", max=98),
            lambda p: change_field(p, "f_para", text=words("Other")),
            lambda p: replace(p, theme=replace(p.theme, accent="#000000")),
            lambda p: replace(p, platform=replace(p.platform, page_context="page")),
        ],
    )
    def test_it_changes_with_the_content(self, change):
        assert compiled(change(every_kind())).revision != compiled(every_kind()).revision

    def test_a_heading_is_no_paragraph(self):
        heading = HeadingField(id="f", text=words("Text"))
        paragraph = ParagraphField(id="f", text=words("Text"))
        line = TextField(id="g", name="line", label=words("Line"))
        assert (
            compiled(project(heading, line)).revision != compiled(project(paragraph, line)).revision
        )


def test_a_translation_left_behind_changes_neither_the_form_nor_its_revision():
    form = project(NAME)
    stale = replace(NAME, label=NAME.label.from_source("el", "What it said before"))
    assert compile_form(validate(project(stale))) == compile_form(validate(form))
