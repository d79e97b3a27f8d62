"""The page: what it is made of, what its script is given, and what its elements mean."""

from __future__ import annotations

import gzip
import json
import re
from dataclasses import replace

import brotli
import pytest

from builder.backend.spec import read_spec
from builder.check import validate
from builder.form.fields import (
    DecimalField,
    IntegerField,
    RadioField,
    SelectField,
    TextField,
)
from builder.form.kinds import KINDS
from builder.form.project import Flow, FormTexts, Project, Theme
from builder.form.texts import LocalText
from builder.render import plan_of, render_page
from builder.render.compile import compile_form
from builder.storage.starters import open_starter
from builder.templates_folder import templates_folder
from tests.projects import (
    HOSTILE,
    NAME,
    every_kind,
    everything,
    hostile,
    options,
    project,
    small,
    words,
)
from tests.render.pages import data_of, page_of


def in_languages(*languages: str) -> Project:
    text = LocalText.of(dict.fromkeys(languages, "Text"))
    return project(replace(NAME, label=text), languages=languages, texts=FormTexts(title=text))


# -- what it is made of ---------------------------------------------------------------------------


def test_the_page_is_one_file():
    assert list(render_page(plan_of(validate(every_kind())))) == ["page/index.html"]


def test_the_same_project_gives_the_same_bytes():
    first = render_page(plan_of(validate(every_kind())))
    assert render_page(plan_of(validate(every_kind()))) == first
    assert render_page(plan_of(validate(small()))) != first


def test_it_loads_nothing_from_anywhere():
    document = page_of(every_kind())
    for _, attributes in document.elements:
        assert (attributes.get("src") or "data:").startswith("data:")
        assert attributes.get("href", "data:,") == "data:,"
        assert not any(name.startswith("on") or name == "style" for name in attributes)


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_kind_has_a_template_and_rules(kind):
    assert (templates_folder() / "page" / "fields" / f"{kind}.html.j2").is_file()
    assert bool(KINDS[kind].scripts) == KINDS[kind].delivers
    for script in KINDS[kind].scripts:
        assert (templates_folder() / "page" / "js" / f"{script}.js").is_file()


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_kind_renders_as_it_is_first_made(kind):
    field = KINDS[kind].make("f_1", "some_name")
    # A step may not be empty, and a divider alone is not content.
    document = page_of(project(NAME, field, replace(NAME, id="f_2", name="other_name")))
    shown = [a for _, a in document.elements if a.get("name") == "some_name"]
    assert bool(shown) == (KINDS[kind].delivers and kind not in ("hidden", "calculated"))


def test_only_the_rules_that_a_form_needs_are_shipped():
    document = page_of(small())
    script = document.text("script", type="module")
    assert "JUDGES.text =" in script
    for judge in ("textarea", "email", "phone", "integer", "decimal", "date", "select", "consent"):
        assert f"JUDGES.{judge} =" not in script
    strings = data_of(document)["strings"]["en"]
    assert "too_long" in strings
    assert "too_early" not in strings


def test_scripts_are_shipped_as_they_are_but_for_comments_and_indentation():
    script = page_of(everything()).text("script", type="module")
    folder = templates_folder() / "page" / "js"
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*.js")}
    assert {f"{name}.js" for name in plan_of(validate(everything())).scripts} == files
    comment = re.compile(r"^ *(//|/\*| \*)")
    for path in folder.rglob("*.js"):
        lines = path.read_text(encoding="utf-8").splitlines()
        code = [line.strip() for line in lines if line and not comment.match(line)]
        assert "\n".join(code) in script
    assert not [line for line in script.splitlines() if comment.match(line)]


def test_scripts_that_share_a_scope_share_no_name():
    folder = templates_folder() / "page" / "js"
    files = [folder / f"{name}.js" for name in plan_of(validate(everything())).scripts]
    source = "\n".join(path.read_text(encoding="utf-8") for path in files)
    names = re.findall(r"^(?:const|let|(?:async )?function) (\w+)", source, re.MULTILINE)
    assert len(names) > 100
    assert [name for name in set(names) if names.count(name) > 1] == []


@pytest.mark.parametrize("path", sorted((templates_folder() / "page").rglob("*.[jc]*s*")), ids=str)
def test_scripts_and_styles_can_stand_inside_html(path):
    text = path.read_text(encoding="utf-8").lower()
    if path.suffix in (".js", ".css"):
        for ending in ("</script", "</style", "<!--", "<script"):
            assert ending not in text


def test_the_page_fits_into_the_first_flight_of_a_connection():
    details = [
        replace(NAME, id=f"f_{name}", name=name, label=words(name.replace("_", " "), f"{name} ελ"))
        for name in ("first_name", "last_name", "region", "city", "address", "zip_code")
    ]
    fields = (
        *details,
        RadioField(id="f_g", name="gender", label=words("Gender"), options=options("m", "f", "o")),
        KINDS["phone"].make("f_p", "phone_number"),
        KINDS["email"].make("f_e", "email"),
    )
    form = project(*fields, flow=Flow(review=True))
    assert weight(form) <= 14_000
    assert weight_as_gzip(form) <= 15_000


def test_the_demo_form_with_a_review_fits_into_the_first_flight_of_a_connection():
    demo = open_starter("demo-form")
    assert len(demo.languages) == 2
    reviewed = replace(demo, flow=Flow(review=True))
    assert weight(reviewed) <= 14_000
    assert weight_as_gzip(reviewed) <= 15_000


def test_a_form_with_everything_in_five_languages_is_light():
    languages = ("en", "el", "de", "fr", "ar")
    assert weight(everything(languages=languages)) <= 30_000


def weight(a_project: Project) -> int:
    """Return the page's bytes as brotli at quality 11, as static hosts send it."""
    page = render_page(plan_of(validate(a_project)))["page/index.html"]
    return len(brotli.compress(page, quality=11))


def weight_as_gzip(a_project: Project) -> int:
    page = render_page(plan_of(validate(a_project)))["page/index.html"]
    return len(gzip.compress(page, 9, mtime=0))


# -- texts are text --------------------------------------------------------------------------------


def test_no_text_becomes_markup():
    document = page_of(hostile())
    known = {tag for tag, _ in page_of(everything()).elements}
    assert {tag for tag, _ in document.elements} <= known
    assert len(document.all("script")) == 2
    assert document.text("title") == " ".join(HOSTILE)
    assert document.text("h1", id="title") == " ".join(HOSTILE)
    assert document.one("input", id="f-one")["placeholder"] == HOSTILE[3]
    assert [each["value"] for each in document.all("input", type="radio")] == list(HOSTILE)


def test_embedded_data_cannot_end_its_script():
    html = render_page(plan_of(validate(hostile())))["page/index.html"].decode()
    start = html.index('id="data">') + len('id="data">')
    embedded = html[start : html.index("</script>", start)]
    for character in "<>&\u2028\u2029":
        assert character not in embedded
    assert json.loads(embedded)["words"]["el"]["intro"] == HOSTILE[4]


# -- what the script is given ----------------------------------------------------------------------


def test_the_page_judges_by_the_specifications_that_the_backend_judges_by():
    valid = validate(every_kind())
    shipped = read_spec(json.dumps(compile_form(valid).as_json()))
    answered = [field.as_json() for field in shipped.fields if field.kind != "hidden"]
    for field in answered:
        del field["label"]  # stands in the HTML
    assert data_of(page_of(every_kind()))["fields"] == answered


def test_hidden_values_stay_with_the_backend():
    document = page_of(every_kind())
    html = render_page(plan_of(validate(every_kind())))["page/index.html"].decode()
    assert "confidential-constant" not in html
    assert data_of(document)["parameters"] == ["utm_campaign"]


def test_words_of_other_languages_are_shipped_once():
    data = data_of(page_of(small()))
    assert data["languages"] == ["en", "el"]
    assert data["words"]["el"]["first_name.label"] == "Όνομα"
    # What stands in the HTML is not repeated; what only the script shows is there.
    assert data["words"]["en"] == {"success": "We will write within two days."}


def test_a_missing_wording_falls_back():
    field = TextField(id="f", name="line", label=LocalText.of(pt="Linha", en="Line"))
    form = project(field, languages=("en", "pt-br", "fr"))
    shipped = data_of(page_of(form))["words"]
    assert shipped["pt-br"]["line.label"] == "Linha"
    assert "line.label" not in shipped["fr"]


def test_a_language_without_a_locale_file_borrows_the_page_s_own_words():
    strings = data_of(page_of(in_languages("nl", "en")))["strings"]
    assert strings["nl"] == strings["en"]


# -- semantics -------------------------------------------------------------------------------------


def test_the_document_says_what_it_is():
    document = page_of(every_kind())
    html = document.one("html")
    assert (html["lang"], html["dir"]) == ("en", "ltr")
    assert document.text("title") == document.text("h1") == "Return a product"
    assert len(document.all("h1")) == len(document.all("main")) == len(document.all("form")) == 1
    viewport = document.one("meta", name="viewport")["content"] or ""
    assert "user-scalable" not in viewport
    assert "maximum-scale" not in viewport
    assert "novalidate" in document.one("form")
    assert document.text("p", role="status") == ""


def test_a_default_language_from_the_right_is_written_so_at_once():
    html = page_of(in_languages("ar", "en")).one("html")
    assert (html["lang"], html["dir"]) == ("ar", "rtl")


def test_every_control_has_a_label_and_its_own_id():
    document = page_of(every_kind())
    ids = [attributes["id"] for _, attributes in document.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    labelled = {each["for"] for each in document.all("label")}
    controls = [a for t, a in document.elements if t in ("input", "select", "textarea")]
    assert {each["id"] for each in controls} == labelled
    for control in controls:
        for described in (control.get("aria-describedby") or "").split():
            assert described in ids
    assert len(document.all("fieldset")) == len(document.all("legend")) == 1


def test_optional_fields_are_marked_and_required_ones_say_so():
    document = page_of(every_kind())
    marks = [a for t, a in document.elements if a.get("class") == "optional"]
    assert len(marks) == 4  # price, note, phone, newsletter
    for name in ("first_name", "quantity", "reason", "agree"):
        (control,) = [a for _, a in document.elements if a.get("id") == f"f-{name}"]
        assert control["aria-required"] == "true"
        assert "required" not in control
    assert document.one("fieldset")["aria-required"] == "true"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("first_name", {"type": "text", "autocomplete": "given-name", "spellcheck": "false"}),
        ("quantity", {"type": "text", "inputmode": "numeric", "dir": "ltr"}),
        ("price", {"type": "text", "inputmode": "decimal"}),
        ("email", {"type": "email", "autocomplete": "email", "spellcheck": "false"}),
        ("phone", {"type": "tel", "autocomplete": "tel", "spellcheck": "false"}),
        ("bought_on", {"type": "date"}),
    ],
)
def test_boxes_bring_the_right_keyboard_and_help(name, expected):
    control = page_of(every_kind()).one("input", id=f"f-{name}")
    assert expected.items() <= control.items()
    assert "maxlength" not in control


@pytest.mark.parametrize("kind", [IntegerField, DecimalField])
def test_numbers_that_may_be_negative_get_a_keyboard_with_a_minus(kind):
    field = kind(id="f", name="change", label=words("Change"), min=-5)
    assert "inputmode" not in page_of(project(field)).one("input", id="f-change")


def test_a_number_that_a_field_starts_with_is_written_as_a_person_would():
    for default, written in ((2.5, "2.5"), (1e-06, "0.000001"), (3.0, "3")):
        field = DecimalField(id="f", name="price", label=words("Price"), default=default)
        assert page_of(project(field)).one("input", id="f-price")["value"] == written


def test_radio_buttons_are_one_group_whose_first_can_be_linked_to():
    document = page_of(every_kind())
    buttons = document.all("input", type="radio", name="refund")
    assert [each["id"] for each in buttons] == ["f-refund", "f-refund.1"]
    assert not any("checked" in each for each in buttons)
    assert document.one("fieldset", id="g-refund")["role"] == "radiogroup"


def test_a_list_starts_with_nothing_chosen_unless_it_has_a_default():
    plain = SelectField(id="f", name="pick", label=words("Pick"), options=options("x", "y"))
    assert not [o for o in page_of(project(plain)).all("option") if "selected" in o]
    chosen = page_of(project(replace(plain, default="y"))).all("option", value="y")
    assert "selected" in chosen[0]


def test_the_page_s_own_words_stand_in_where_the_form_has_none():
    assert page_of(small()).text("button") == "Send"
    named = replace(small(), texts=replace(small().texts, submit=words("Return it")))
    assert page_of(named).text("button") == "Return it"


# -- the look --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("scheme", "said", "dark"),
    [("auto", "light dark", True), ("light", "light", False), ("dark", "dark", False)],
)
def test_the_scheme_is_followed(scheme, said, dark):
    document = page_of(project(NAME, theme=Theme(scheme=scheme, radius=3)))
    style = document.text("style")
    assert document.one("meta", name="color-scheme")["content"] == said
    assert ("prefers-color-scheme" in style) == dark
    assert ("--card:#ffffff" in style) == (scheme != "dark")
    assert "--radius:3px" in style


def test_every_variable_that_the_style_uses_is_set():
    style = page_of(every_kind()).text("style")
    used = set(re.findall(r"var\((--[a-z-]+)\)", style))
    assert used == set(re.findall(r"(--[a-z-]+):", style))
