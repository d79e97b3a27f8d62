from __future__ import annotations

import base64
import gzip
import hashlib
import json
import re
from dataclasses import replace
from typing import Any

import brotli
import pytest

from builder.backend import rules
from builder.backend.rules import Judged
from builder.backend.spec import read_spec
from builder.check import validate
from builder.form.all_texts import text_rows
from builder.form.channels import CHANNELS
from builder.form.fields import (
    DecimalField,
    IntegerField,
    RadioField,
    RuleMessage,
    SelectField,
    StepField,
    TextField,
)
from builder.form.kinds import KINDS
from builder.form.locales import locale_for, locale_of
from builder.form.page_words import PAGE_WORDS, PageWords
from builder.form.project import Flow, FormTexts, Hosting, Integration, Platform, Project, Theme
from builder.form.texts import LocalText
from builder.form.used_words import used_words
from builder.render import plan_of, render_page
from builder.render.compile import compile_form
from builder.storage.starters import open_starter
from builder.templates_folder import templates_folder
from tests.projects import (
    HOSTILE,
    INTEGRATION_ID,
    NAME,
    every_kind,
    everything,
    hostile,
    options,
    project,
    small,
    words,
)
from tests.render.html import Document


def page_of(a_project: Project) -> Document:
    return Document(render_page(plan_of(validate(a_project)))["page/index.html"])


def in_languages(*languages: str) -> Project:
    text = LocalText.of(dict.fromkeys(languages, "Text"))
    return project(replace(NAME, label=text), languages=languages, texts=FormTexts(title=text))


def data_of(document: Document) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(document.text("script", id="data"))
    return found


def policy_of(document: Document) -> dict[str, list[str]]:
    (content,) = (
        each["content"] or ""
        for each in document.all("meta")
        if each.get("http-equiv") == "Content-Security-Policy"
    )
    return {name: rest for name, *rest in (part.split() for part in content.split("; "))}


def sha256(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


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


def test_words_for_patterns_stand_in_the_page_where_a_form_has_none_of_its_own():
    own = RuleMessage(rule="pattern", text=words("Letters, please"))
    for field, there in (
        (NAME, False),
        (replace(NAME, pattern="[a-z]+"), True),
        (replace(NAME, pattern="[a-z]+", pattern_message=words("Letters, please")), False),
        (replace(NAME, pattern="[a-z]+", messages=(own,)), False),
    ):
        for strings in data_of(page_of(project(field)))["strings"].values():
            assert ("pattern" in strings) is there


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


# -- the policy ------------------------------------------------------------------------------------


def test_the_policy_lets_in_what_is_inside_and_nothing_else():
    document = page_of(project(NAME, platform=Platform(integrations=(Integration(
        channel="web", integration_id=INTEGRATION_ID),))))  # fmt: skip
    assert policy_of(document) == {
        "default-src": ["'none'"],
        "script-src": [sha256(document.text("script", type="module"))],
        "style-src": [sha256(document.text("style"))],
        "img-src": ["'self'", "data:"],
        "connect-src": ["'self'"],
        "form-action": ["'none'"],
        "base-uri": ["'none'"],
    }


@pytest.mark.parametrize(
    "channel", [each.name for each in CHANNELS.values() if each.closing_script]
)
def test_a_channel_s_closing_script_is_let_in_where_the_form_delivers_there(channel):
    only = Platform(integrations=(Integration(channel=channel, integration_id=INTEGRATION_ID),))
    document = page_of(project(NAME, platform=only))
    assert policy_of(document)["script-src"][1:] == [CHANNELS[channel].closing_script]
    assert data_of(document)["closing_scripts"] == {channel: CHANNELS[channel].closing_script}


def test_a_backend_elsewhere_may_be_asked():
    hosting = Hosting(backend_url="https://forms.example.com", page_origins=("https://a.example",))
    document = page_of(project(NAME, hosting=hosting))
    assert policy_of(document)["connect-src"] == ["'self'", "https://forms.example.com"]
    assert data_of(document)["backend"] == "https://forms.example.com"
    assert data_of(document)["backend"] == "https://forms.example.com"
    below = replace(hosting, backend_url="https://forms.example.com/contact")
    document = page_of(project(NAME, hosting=below))
    assert policy_of(document)["connect-src"] == ["'self'", "https://forms.example.com/contact/"]
    assert data_of(document)["backend"] == "https://forms.example.com/contact"
    # Its own is beside it, wherever that is: a proxy may serve both below a path.
    assert data_of(page_of(project(NAME)))["backend"] == "."


def test_headers_say_what_a_page_cannot_say_itself():
    headers = plan_of(validate(every_kind())).headers
    inside = "; ".join(" ".join((k, *v)) for k, v in policy_of(page_of(every_kind())).items())
    policy = headers["Content-Security-Policy"]
    assert policy == f"{inside}; frame-ancestors https://chat.test"
    assert "unsafe" not in policy
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "camera=()" in headers["Permissions-Policy"]
    assert all("\n" not in value and "\r" not in value for value in headers.values())


def test_without_named_sites_only_its_own_may_frame_the_page():
    headers = plan_of(validate(project(NAME, hosting=Hosting()))).headers
    assert headers["Content-Security-Policy"].endswith("; frame-ancestors 'self'")


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


def test_a_form_that_has_no_words_of_its_own_weighs_what_it_did():
    assert page_of(small()).text("script", id="data") == page_of(
        replace(small(), page_words=PageWords())
    ).text("script", id="data")
    assert "page_words" not in page_of(small()).text("script", id="data")


def test_the_forms_own_page_words_stand_where_the_pages_own_did():
    own = PageWords(
        back=words("Return", "Πίσω πάλι"),
        done_title=LocalText.of(en="See you soon"),
        no_script=words("Too old <b>", "Παλιό"),
        required=words("{label}, please", "{label}, παρακαλώ"),
    )
    form = project(replace(NAME, required=True), flow=Flow(review=True), page_words=own)
    page = page_of(form)
    assert page.text("button", id="back") == "Return"
    assert page.text("p", id="stuck") == "Too old <b>"
    strings = data_of(page)["strings"]
    assert strings["en"]["done_title"] == "See you soon"
    assert strings["el"]["done_title"] == locale_of("el").page["done_title"]
    assert strings["el"]["back"] == "Πίσω πάλι"
    assert strings["en"]["required"] == "{label}, please"
    # The backend says the same.
    compiled = compile_form(validate(form))
    assert compiled.messages["el"]["required"] == "{label}, παρακαλώ"
    assert rules.message(compiled, compiled.fields[0], Judged(None, "required"), "en") == (
        "First name, please"
    )


def test_each_page_word_of_a_form_replaces_the_pages_own_and_nothing_else():
    plain = everything(languages=("en",))
    before = locale_for(plain, "en")
    for key in PAGE_WORDS:
        own = PageWords(**{key: LocalText.of(en="Own")})
        after = locale_for(replace(plain, page_words=own), "en")
        changed = {**after.messages, **after.page}
        assert changed == {**before.messages, **before.page, key: "Own"}


@pytest.mark.parametrize(
    "form",
    [
        small(),
        everything(),
        every_kind(),
        project(NAME),
        project(NAME, flow=Flow(review=True)),
        project(NAME, StepField(id="f_s", text=words("S")), KINDS["rating"].make("f_r", "rate")),
        project(NAME, platform=Platform(repeats="at_most_once")),
        *(open_starter(name) for name in ("demo-form", "return-product")),
    ],
)
def test_every_word_that_a_page_says_counts_as_used_and_no_other_of_a_plain_form(form):
    page = page_of(form)
    said = set(data_of(page)["strings"][form.default_language])
    said |= {key for _, attributes in page.elements if (key := attributes.get("data-string"))}
    assert said - {"submit", "done_text"} <= used_words(form)
    rows = {row.placed.place.attribute: row.used for row in text_rows(form)}
    assert {key for key in PAGE_WORDS if rows[f"page_words.{key}"]} == used_words(form)


def test_a_plain_form_uses_no_words_of_steps_reviews_and_other_kinds():
    unused = set(PAGE_WORDS) - used_words(project(NAME))
    assert unused >= {
        "next", "back", "step_of", "review_title", "change", "not_answered", "yes", "no", "choose",
        "email", "date", "too_few", "mismatch", "unconfirmed_title", "new_window",
    }  # fmt: skip
    assert not unused & {"required", "too_long", "done_title", "sending", "again", "no_script"}
