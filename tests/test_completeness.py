"""Kinds and channels are complete: a test names what a new row of either table lacks."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar, get_args

import pytest

import builder
from builder.backend import judges, rules
from builder.backend.payload import PAGE_SCOPED
from builder.check.fields import CHECKS
from builder.form.channels import CHANNELS, Channel
from builder.form.fields import AnsweredField
from builder.form.kinds import (
    KINDS,
    AnswerEditor,
    Check,
    Drawing,
    Editor,
    Kind,
    Property,
    Sampler,
    Samples,
)
from builder.form.locales import available, locale_of
from builder.form.page_words import PAGE_WORDS
from builder.gui.design.canvas.field_drawings import DRAWINGS
from builder.gui.design.inspector.editors import EDITORS
from builder.gui.design.inspector.form_properties import FORM_PROPERTIES
from builder.gui.rules.answer_editors import EDITORS as ANSWER_EDITORS
from builder.gui.widgets.icons import icon_file
from builder.storage.schema import json_schema
from builder.templates_folder import template, templates_folder
from builder.trial.samples import SAMPLERS
from builder.value import dataclass
from tests.differential.values import MAKERS
from tests.projects import everything

PAGE = templates_folder() / "page"


def missing(row: Kind) -> Iterator[str]:
    """Yield what a kind lacks outside its row."""
    if row.cls.kind != row.name:
        yield f"a class whose kind is {row.name!r}"
    if KINDS.get(row.name) is not row:
        yield "its row in the table, builder/form/kinds"
    if not template(f"page/fields/{row.name}.html.j2").is_file():
        yield f"a template templates/page/fields/{row.name}.html.j2"
    if not icon_file(row.icon).is_file():
        yield f"an icon builder/gui/widgets/resources/icons/{row.icon}.svg"
    if row.drawing not in DRAWINGS:
        yield f"a drawing {row.drawing!r} in builder/gui/design/canvas/field_drawings.py"
    for each in row.checks:
        if each not in CHECKS:
            yield f"a check {each!r} in builder/check/fields.py"
    for prop in row.properties:
        if prop.editor not in EDITORS:
            yield f"an editor {prop.editor!r} in builder/gui/design/inspector/editors.py"
    if row.delivers and not row.answered and row.name not in rules.KINDS:
        yield "a rule in builder/backend/rules.py"
    if row.answered:
        yield from _missing_of_answers(row)
    yield from _missing_in_the_page(row)


def _missing_of_answers(row: Kind) -> Iterator[str]:
    rule = judges.RULES.get(row.name)
    if rule is None:
        yield "a rule in builder/backend/judges.py"
    elif {f"required_{rule.given}"} - {"required_text"} != _kindly(row):
        yield f"the words of 'required' for what is given as {rule.given}: other_codes, in its row"
    elif row.ticked != (rule.given == "tick"):
        yield "the same in its row and its rule: whether it is ticked"
    if row.value is None:
        yield "the type of its answer: value, in its row"
    if row.answered_in not in ANSWER_EDITORS:
        yield f"an editor {row.answered_in!r} in builder/gui/rules/answer_editors.py"
    if row.samples.sampler not in SAMPLERS:
        yield f"a sampler {row.samples.sampler!r} in builder/trial/samples.py"
    if row.samples.sampler == "given" and not row.samples.valid:
        yield "sample answers: samples, in its row"


def _kindly(row: Kind) -> set[str]:
    return {code for code in row.other_codes if code.startswith("required_")}


def _missing_in_the_page(row: Kind) -> Iterator[str]:
    for name in row.styles:
        if not template(f"page/css/{name}.css").is_file():
            yield f"a style sheet templates/page/css/{name}.css"
    scripts = {name: template(f"page/js/{name}.js") for name in row.scripts}
    for name, path in scripts.items():
        if not path.is_file():
            yield f"a script templates/page/js/{name}.js"
    found = "".join(path.read_text("utf-8") for path in scripts.values() if path.is_file())
    if row.delivers and f"JUDGES.{row.name} = " not in found:
        yield f"a rule JUDGES.{row.name} in its scripts, templates/page/js/rules"
    keys = (*row.codes, *row.other_codes, *row.strings, *row.spoken_strings)
    for key in keys:
        if key not in PAGE_WORDS:
            yield f"what {key!r} is called where forms word it: builder/form/page_words.py"
    for tag in available():
        words = {**locale_of(tag).messages, **locale_of(tag).page}
        for key in keys:
            if not words.get(key):
                yield f"words for {key!r} in templates/locales/{tag}.json"


@pytest.mark.parametrize("row", KINDS.values(), ids=KINDS)
def test_a_kind_is_complete(row):
    assert list(missing(row)) == []


@dataclass(frozen=True, kw_only=True)
class RocketField(AnsweredField):
    """A rocket."""

    kind: ClassVar[str] = "rocket"


TANK: Any = "tank"
ROCKET = Kind(
    name="rocket",
    cls=RocketField,
    label="Rocket",
    group="Text",
    icon="rocket",
    summary="A rocket.",
    drawing=TANK,
    properties=(Property(attribute="fuel", label="Fuel", editor=TANK, group="Basics"),),
    codes=("too_high",),
    checks=(TANK,),
    scripts=("rules/rocket",),
    styles=("rocket",),
    samples=Samples(sampler=TANK),
    answered_in=TANK,
)


def test_what_a_new_kind_lacks_is_named():
    assert list(missing(ROCKET)) == [
        "its row in the table, builder/form/kinds",
        "a template templates/page/fields/rocket.html.j2",
        "an icon builder/gui/widgets/resources/icons/rocket.svg",
        "a drawing 'tank' in builder/gui/design/canvas/field_drawings.py",
        "a check 'tank' in builder/check/fields.py",
        "an editor 'tank' in builder/gui/design/inspector/editors.py",
        "a rule in builder/backend/judges.py",
        "the type of its answer: value, in its row",
        "an editor 'tank' in builder/gui/rules/answer_editors.py",
        "a sampler 'tank' in builder/trial/samples.py",
        "a style sheet templates/page/css/rocket.css",
        "a script templates/page/js/rules/rocket.js",
        "a rule JUDGES.rocket in its scripts, templates/page/js/rules",
        "what 'too_high' is called where forms word it: builder/form/page_words.py",
        *(f"words for 'too_high' in templates/locales/{tag}.json" for tag in available()),
    ]


def test_a_class_of_another_kind_and_samples_that_nobody_gave_are_named():
    lacking = list(missing(replace(ROCKET, name="shuttle", samples=Samples())))
    assert "a class whose kind is 'shuttle'" in lacking
    assert "sample answers: samples, in its row" in lacking


def test_a_row_that_says_another_thing_than_the_rule_is_named():
    for kind, given, codes in (("radio", "choice", ()), ("text", "text", ("required_tick",))):
        assert list(missing(replace(KINDS[kind], other_codes=codes))) == [
            "its row in the table, builder/form/kinds",
            f"the words of 'required' for what is given as {given}: other_codes, in its row",
        ]
    assert list(missing(replace(KINDS["checkbox"], ticked=False))) == [
        "its row in the table, builder/form/kinds",
        "the same in its row and its rule: whether it is ticked",
    ]


def test_nothing_is_kept_for_kinds_that_are_no_more():
    answered = {name for name, row in KINDS.items() if row.answered}
    templates = {path.name.split(".")[0] for path in (PAGE / "fields").iterdir()}
    assert {each for each in templates if not each.startswith("_")} == set(KINDS)
    assert set(judges.RULES) == answered
    assert set(rules.KINDS) == {name for name, row in KINDS.items() if row.delivers}
    assert set(MAKERS) == answered
    assert set(KINDS) <= set(json_schema()["$defs"])
    assert {each.kind for each in everything().fields} == set(KINDS)
    scripts = {path.relative_to(PAGE / "js").as_posix()[:-3] for path in PAGE.rglob("js/*/*.js")}
    # An answer is held to another one by a field's property, whatever its kind; and few texts are
    # in capitals.
    assert scripts - {"rules/repeated", "rules/letters"} == {
        name for row in KINDS.values() for name in row.scripts if "/" in name
    }
    styles = {path.stem for path in (PAGE / "css").iterdir()}
    # These are for steps and for the theme's logo.
    assert styles - {"flow", "logo"} == {name for row in KINDS.values() for name in row.styles}


def test_every_name_in_the_table_is_used_and_stands_for_something():
    rows = KINDS.values()
    properties = [each for row in rows for each in row.properties]
    edited = {each.editor for each in (*properties, *FORM_PROPERTIES)}
    assert edited == set(EDITORS) == set(get_args(Editor))
    answered_in = {row.answered_in for row in rows if row.answered}
    assert answered_in == set(ANSWER_EDITORS) == set(get_args(AnswerEditor))
    assert {row.drawing for row in rows} == set(DRAWINGS) == set(get_args(Drawing))
    checked = {each for row in rows for each in row.checks}
    assert checked == set(CHECKS) == set(get_args(Check))
    sampled = {row.samples.sampler for row in rows if row.answered}
    assert sampled == set(SAMPLERS) == set(get_args(Sampler))


def _comparisons_with_a_kind(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and ast.unparse(node.left).endswith(".kind"):
            constants = (c for c in ast.walk(node) if isinstance(c, ast.Constant))
            if any(each.value in KINDS for each in constants):
                yield ast.unparse(node)


def test_nothing_outside_the_backend_knows_a_kind_by_its_name():
    package = Path(builder.__file__).parent
    # A reader of another program's forms names the kinds that it makes; a new kind is made by none.
    makers = package / "importers" / "formats"
    files = [
        path
        for path in package.rglob("*.py")
        if "backend" not in path.relative_to(package).parts and path.parent != makers
    ]
    assert package / "check" / "fields.py" in files
    found = {path: [*_comparisons_with_a_kind(ast.parse(path.read_text()))] for path in files}
    assert {path.name: each for path, each in found.items() if each} == {}


def test_a_comparison_with_a_kind_by_its_name_is_found():
    for text in (
        "field.kind == 'radio'",
        "each.kind in ('date', 'time')",
        "'x' if a.kind != 'text' else 0",
    ):
        assert [*_comparisons_with_a_kind(ast.parse(text))]
    assert not [*_comparisons_with_a_kind(ast.parse("a.kind == b.kind"))]


# -- channels --------------------------------------------------------------------------------


def closers() -> list[str]:
    """Return the channels that the page's script closes by their own scripts."""
    script = (PAGE / "js" / "channels.js").read_text("utf-8")
    table = script.partition("const CLOSERS = {")[2].partition("};")[0]
    return re.findall(r'^  "?([\w-]+)"?: \(closed, failed\) =>', table, re.MULTILINE)


def missing_of(row: Channel) -> Iterator[str]:
    """Yield what a channel lacks outside its row, and what is there without its row's saying so."""
    closes, is_scoped = row.name in closers(), row.name in PAGE_SCOPED
    if row.closing_script and not closes:
        yield f"a closer {row.name!r} in templates/page/js/channels.js"
    if closes and not row.closing_script:
        yield f"a closing script for {row.name!r} in builder/form/channels.py"
    if row.page_scoped and not is_scoped:
        yield f"{row.name!r} in PAGE_SCOPED of builder/backend/payload.py"
    if is_scoped and not row.page_scoped:
        yield f"page_scoped for {row.name!r} in builder/form/channels.py"


@pytest.mark.parametrize("row", CHANNELS.values(), ids=CHANNELS)
def test_a_channel_is_complete(row):
    assert list(missing_of(row)) == []


def test_what_a_new_channel_lacks_is_named():
    line = Channel(name="line", label="LINE", closing_script="https://x.example/", page_scoped=True)
    assert list(missing_of(line)) == [
        "a closer 'line' in templates/page/js/channels.js",
        "'line' in PAGE_SCOPED of builder/backend/payload.py",
    ]
    assert list(missing_of(Channel(name="line", label="LINE"))) == []
    assert list(missing_of(Channel(name="facebook", label="Facebook"))) == [
        "a closing script for 'facebook' in builder/form/channels.py",
        "page_scoped for 'facebook' in builder/form/channels.py",
    ]


def test_nothing_is_kept_for_channels_that_are_no_more():
    assert set(closers()) <= set(CHANNELS)
    assert set(CHANNELS) >= PAGE_SCOPED
    # Each entry of the page's table was found.
    script = (PAGE / "js" / "channels.js").read_text("utf-8")
    table = script.partition("const CLOSERS = {")[2].partition("};")[0]
    assert len(closers()) == table.count("=>") > 0
