from __future__ import annotations

import inspect
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import FrozenInstanceError, replace
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from builder.check import validate
from builder.check.size import body_max
from builder.form.fields import (
    CalculatedField,
    HiddenField,
    ParagraphField,
    StepField,
    TextField,
)
from builder.form.piping import page_texts, placeholders, references_of
from builder.form.project import Flow, FormTexts, Project
from builder.form.sensitive import sensitive_ids
from builder.render import compile_form, plan_of, render_bundle, render_page
from builder.render.assets import page_script, script_names, style_sheet
from builder.render.field_view import view_of
from builder.render.needs import needs_of, page_fields
from builder.render.plan import steps_of
from builder.render.policy import closing_scripts, content_policy, headers
from builder.render.theme import theme_css
from builder.render.told import with_names
from builder.storage.starters import open_starter
from tests.projects import NAME, every_kind, everything, hostile, project, small, words

FORMS = {
    "small": small(),
    "every kind": every_kind(),
    "everything": everything(),
    "hostile": hostile(),
    "five languages": everything(languages=("en", "el", "de", "fr", "ar")),
    "demo form": open_starter("demo-form"),
    "review": project(NAME, flow=Flow(review=True)),
}
# What is found out about a form as a whole.
ONCE: tuple[Any, ...] = (
    compile_form, needs_of, page_fields, references_of, steps_of, with_names, style_sheet,
    theme_css, script_names, page_script, closing_scripts, content_policy, headers, sensitive_ids,
    body_max,
)  # fmt: skip


def calls_in(work: Callable[[], object]) -> Counter[Any]:
    """Return how often each function is called, by its code, from wherever it was imported.

    Generators are left out: each time one goes on looks like another call.
    """
    found: Counter[Any] = Counter()

    def note(frame: FrameType, event: str, _argument: object) -> None:
        if event == "call" and not frame.f_code.co_flags & inspect.CO_GENERATOR:
            found[frame.f_code] += 1

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
    return found


@pytest.fixture(params=FORMS)
def form(request) -> Project:
    return FORMS[request.param]


def test_a_bundle_finds_nothing_out_twice(form):
    valid = validate(form)
    calls = calls_in(lambda: render_bundle(plan_of(valid)))
    counted = {each.__name__: calls[each.__code__] for each in ONCE}
    assert {name for name, count in counted.items() if count > 1} == set()
    always = set(counted) - {"with_names"}
    assert {name for name in always if not counted[name]} == set()
    assert counted["with_names"] == bool(references_of(form))


def test_what_is_rendered_from_a_plan_asks_the_project_nothing_again(form):
    plan = plan_of(validate(form))
    calls = calls_in(lambda: (render_page(plan), render_bundle(plan)))
    assert {each.__name__ for each in ONCE if calls[each.__code__]} == set()


def test_each_text_is_searched_for_placeholders_once_and_each_field_viewed_once(form):
    valid = validate(form)
    calls = calls_in(lambda: render_bundle(plan_of(valid)))
    assert calls[placeholders.__code__] == len(list(page_texts(form)))
    assert calls[view_of.__code__] == len(form.fields)


def test_a_calculation_is_parsed_once():
    # Of its own words, as what was parsed before is known.
    total = CalculatedField(id="f_t", name="total", expression="round(1234.5 + 678.25, 1)")
    calls = calls_in(lambda: render_bundle(plan_of(validate(project(NAME, total)))))
    parsed = [code for code in calls if code.co_qualname == "_Parser.parse"]
    parsed = [
        code for code in parsed if Path(code.co_filename).parts[-2:] == ("expressions", "parser.py")
    ]
    assert [calls[code] for code in parsed] == [1]


def test_the_plan_s_form_is_the_one_that_a_compilation_alone_gives(form):
    valid = validate(form)
    assert plan_of(valid).form == compile_form(valid)


def test_a_plan_is_a_value_that_cannot_be_changed():
    valid = validate(everything())
    plan: Any = plan_of(valid)
    assert plan == plan_of(valid)
    with pytest.raises(FrozenInstanceError):
        plan.style = ""
    for held in (plan.headers, plan.closing_scripts, plan.named):
        with pytest.raises(TypeError):
            held["x"] = "y"


def test_the_page_s_fields_are_what_is_answered_and_what_that_needs():
    told = project(
        NAME,
        HiddenField(id="f_unused", name="unused", value="x"),
        HiddenField(id="f_used", name="used", source="parameter", parameter="utm"),
        TextField(id="f_2", name="other", label=words("Other {{f_used}}")),
    )
    assert [each.id for each in plan_of(validate(told)).page_fields] == ["f_name", "f_used", "f_2"]


def test_what_is_unseen_makes_no_step_of_its_own():
    hidden = HiddenField(id="f_h", name="origin", value="x")
    steps = (StepField(id="s_1", text=words("One")), StepField(id="s_2", text=words("Two")))
    other = TextField(id="f_2", name="other", label=words("Other"))
    form = plan_of(validate(project(hidden, steps[0], NAME, steps[1], other)))
    assert [len(group) for group in form.steps] == [3, 2]
    assert form.steps[0][0] is steps[0]


def test_constants_stand_in_the_texts_of_page_and_backend_and_nowhere_else_in_the_page():
    agency = HiddenField(id="f_c", name="agency", value="<Müller> & {Co}")
    empty = HiddenField(id="f_e", name="empty")
    untold = HiddenField(id="f_u", name="untold", value="kept with the backend")
    name = replace(
        NAME, id="f_2", name="second", label=words("At {{f_c|us}}, {{f_e|none}}, {{f_name|you}}")
    )
    form = project(
        agency, empty, untold, NAME, name, texts=FormTexts(
            title=words("Form"), success=words("{{f_c}} thanks {{f_name}}")
        ),
    )  # fmt: skip
    plan = plan_of(validate(form))
    html = render_page(plan)["page/index.html"].decode()
    assert "At &lt;Müller&gt; &amp; {Co}, none, {{first_name|you}}" in html
    assert "\\u003cMüller\\u003e \\u0026 {Co} thanks {{first_name}}" in html
    assert plan.form.fields[4].label["en"] == "At <Müller> & {Co}, none, you"
    assert plan.form == compile_form(validate(form))
    assert "kept with the backend" not in html
    assert [each.name for each in plan.page_fields] == ["first_name", "second"]


def test_a_constant_cannot_turn_a_sentence_around():
    constant = HiddenField(id="f_c", name="c", value="אבג\u202e")
    text = ParagraphField(id="f_p", text=words("Of {{f_c}}!"))
    plan = plan_of(validate(project(constant, NAME, text)))
    assert plan.shown.fields[2].wording.in_language("en") == "Of \u2068אבג\u2069!"
