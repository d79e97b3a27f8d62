"""A field kind is there as a whole: whatever a new row in the table lacks is named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import builder.gui
from builder.backend import rules
from builder.form.fields import AnsweredField, NamedField
from builder.form.kinds import KINDS, Kind, Property
from builder.gui.design.canvas.field_drawings import DRAWINGS
from builder.gui.design.inspector.editors import EDITORS
from builder.gui.design.inspector.form_properties import FORM_PROPERTIES
from builder.render.locales import locale_of
from builder.render.page_rules import RULES
from builder.storage.codec import json_schema
from builder.templates_folder import templates_folder
from tests.differential.values import MAKERS
from tests.projects import everything

PAGE = templates_folder() / "page"
ICONS = Path(builder.gui.__file__).parent / "widgets" / "resources" / "icons"


def missing(row: Kind) -> Iterator[str]:
    """Yield what a kind lacks outside its row."""
    if not (PAGE / "fields" / f"{row.name}.html.j2").is_file():
        yield f"a template templates/page/fields/{row.name}.html.j2"
    if not (ICONS / f"{row.icon}.svg").is_file():
        yield f"an icon builder/gui/widgets/resources/icons/{row.icon}.svg"
    if row.name not in DRAWINGS:
        yield "a drawing in builder/gui/design/canvas/field_drawings.py"
    if row.name not in json_schema()["$defs"]:
        yield "a definition in the JSON schema"
    if row.name not in {each.kind for each in everything().fields}:
        yield "a field in tests/projects.py"
    for each in row.properties:
        if each.editor not in EDITORS:
            yield f"an editor {each.editor!r} in builder/gui/design/inspector/editors.py"
    if row.delivers and row.name not in rules.KINDS:
        yield "a rule in builder/backend/rules.py"
    if issubclass(row.cls, AnsweredField):
        yield from _missing_in_the_page(row)


def _missing_in_the_page(row: Kind) -> Iterator[str]:
    if row.name not in MAKERS:
        yield "examples in tests/differential/values.py"
    if row.name not in RULES:
        yield "a row in builder/render/page_rules.py"
        return
    scripts = [PAGE / "js" / f"{name}.js" for name in RULES[row.name].scripts]
    for script in scripts:
        if not script.is_file():
            yield f"a script {script.relative_to(PAGE)}"
    found = "".join(script.read_text("utf-8") for script in scripts if script.is_file())
    if f"JUDGES.{row.name} = " not in found:
        yield "a judge in templates/page/js/rules"
    words = {**locale_of("en").messages, **locale_of("en").page}
    for code in RULES[row.name].messages:
        if code not in words:
            yield f"words for {code!r} in templates/locales/en.json"


@pytest.mark.parametrize("row", KINDS.values(), ids=KINDS)
def test_a_kind_is_complete(row):
    assert list(missing(row)) == []


def test_what_a_new_kind_lacks_is_named():
    class RocketField(AnsweredField):
        kind = "rocket"

    tank: Any = "tank"
    rocket = Kind(
        name="rocket",
        cls=RocketField,
        label="Rocket",
        group="Text",
        icon="rocket",
        summary="A rocket.",
        properties=(Property(attribute="fuel", label="Fuel", editor=tank, group="Basics"),),
    )
    assert list(missing(rocket)) == [
        "a template templates/page/fields/rocket.html.j2",
        "an icon builder/gui/widgets/resources/icons/rocket.svg",
        "a drawing in builder/gui/design/canvas/field_drawings.py",
        "a definition in the JSON schema",
        "a field in tests/projects.py",
        "an editor 'tank' in builder/gui/design/inspector/editors.py",
        "a rule in builder/backend/rules.py",
        "examples in tests/differential/values.py",
        "a row in builder/render/page_rules.py",
    ]


def test_nothing_is_kept_for_kinds_that_are_no_more():
    delivering = {name for name, row in KINDS.items() if issubclass(row.cls, NamedField)}
    answered = {name for name, row in KINDS.items() if issubclass(row.cls, AnsweredField)}
    templates = {path.name.split(".")[0] for path in (PAGE / "fields").iterdir()}
    assert {each for each in templates if not each.startswith("_")} == set(KINDS)
    assert set(DRAWINGS) == set(KINDS)
    assert set(rules.KINDS) == delivering
    assert set(RULES) == delivering
    assert set(MAKERS) == answered
    scripts = {path.relative_to(PAGE / "js").as_posix()[:-3] for path in PAGE.rglob("js/*/*.js")}
    # An answer is held to another one by a field's property, whatever its kind; and few texts are
    # in capitals.
    assert scripts - {"rules/repeated", "rules/letters"} == {
        name for row in RULES.values() for name in row.scripts if "/" in name
    }


def test_every_editor_is_used_and_every_use_has_an_editor():
    of_fields = [each for row in KINDS.values() for each in row.properties]
    used = {each.editor for each in (*of_fields, *FORM_PROPERTIES)}
    assert used == set(EDITORS)
