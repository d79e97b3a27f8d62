"""From a project to its page: one HTML file with everything inside."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any

from markupsafe import Markup

from builder.form.fields import (
    AnsweredField,
    HiddenField,
    NamedField,
    Option,
    StepField,
    TextField,
)
from builder.form.locales import answering_words, direction_of, locale_for
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.form.used_words import codes_for, rule_codes, unneeded_strings
from builder.render.compile import compiled_condition, wordings
from builder.render.environment import environment
from builder.render.field_view import FieldView, key_of, view_of
from builder.render.plan import PagePlan
from builder.value import dataclass

# Words that stand in the HTML only.
_STATIC_STRINGS = frozenset({"no_script"})
# Attributes of fields that the script has no use for.
_BACKEND_ONLY = frozenset({"label", "delivered", "style", "length"})
_COLOR_SCHEMES = {"auto": "light dark", "light": "light", "dark": "dark"}
# Where JSON stands inside HTML, these could end the script element or, in old engines, the line.
_ESCAPES = str.maketrans({c: f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"})


@dataclass(frozen=True, kw_only=True)
class PageView:
    """What the page's template reads.

    Attributes:
        language: The default language.
        direction: Its writing direction.
        policy: The content security policy.
        color_scheme: What the browser's own widgets follow.
        words: The form's own wording by name; empty where it has none.
        strings: The page's own wording by name.
        steps: The fields in order, in as many groups as the form has steps.
        review: Whether all answers are shown before they are sent.
        progress: Whether it says how far one has come.
        logo: A picture above the form; empty for none.
        style: The style sheet.
        script: The script.
        data: What the script reads, as JSON that is safe inside HTML.
    """

    language: str
    direction: str
    policy: str
    color_scheme: str
    words: dict[str, str]
    strings: dict[str, str]
    steps: tuple[tuple[FieldView, ...], ...]
    review: bool
    progress: bool
    logo: str
    style: Markup
    script: Markup
    data: Markup


def render_page(plan: PagePlan) -> dict[str, bytes]:
    """Render the page.

    Args:
        plan: The form's plan.

    Returns:
        The page's files by path: ``page/index.html``.
    """
    project, language = plan.shown, plan.shown.default_language
    view = PageView(
        language=language,
        direction=direction_of(language),
        policy=plan.policy,
        color_scheme=_COLOR_SCHEMES[project.theme.scheme],
        words={name: text.best(language) for name, text in _form_texts(project)},
        strings=dict(locale_for(project, language).page),
        steps=tuple(tuple(view_of(field, language) for field in step) for step in plan.steps),
        review=project.flow.review,
        progress=project.flow.progress and len(plan.steps) > 1,
        logo=project.theme.logo,
        # These three hold no user's text but in the JSON, which embedded escapes.
        style=Markup(plan.style),  # noqa: S704
        script=Markup(plan.script),  # noqa: S704
        data=embedded(page_data(plan)),
    )
    html = environment().get_template("page/index.html.j2").render(page=view)
    return {"page/index.html": html.encode()}


def embedded(data: Mapping[str, Any]) -> Markup:
    """Return JSON that is safe inside HTML."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.translate(_ESCAPES))  # noqa: S704


def page_data(plan: PagePlan) -> dict[str, Any]:
    """Return what the page's script reads."""
    project, form, needs = plan.project, plan.form, plan.needs
    sent = {field.name for field in plan.page_fields}
    data: dict[str, Any] = {
        "languages": list(form.languages),
        # Constants stay with the backend, and so does what becomes of a value. Labels stand in the
        # HTML.
        "fields": [
            {name: held for name, held in field.as_json().items() if name not in _BACKEND_ONLY}
            for field in form.fields
            if field.name in sent
        ],
        "parameters": [
            field.parameter
            for field in project.fields
            if isinstance(field, HiddenField) and field.source == "parameter"
        ],
        "strings": {tag: _strings(tag, plan) for tag in form.languages},
        "words": _words(plan.shown),
        # Where it is the page's own, it is beside the page: both may be served below a path.
        "backend": project.hosting.backend_url or ".",
        "closing_delay_ms": project.closing_delay_ms,
        "closing_scripts": dict(plan.closing_scripts),
    }
    if from_the_right := [tag for tag in form.languages if direction_of(tag) == "rtl"]:
        data["rtl"] = from_the_right
    if needs.visibility:
        data["content"] = {
            # Context names have no point, so that none is taken for a field.
            f".{field.id}": compiled_condition(field.show_if, plan.named)
            for field in project.fields
            if field.show_if and not isinstance(field, NamedField | StepField)
        }
    if needs.flow:
        data["review"] = needs.review
        data["steps"] = [
            compiled_condition(step[0].show_if, plan.named) or None
            if isinstance(step[0], StepField)
            else None
            for step in plan.steps
        ]
    if needs.draft:
        data["draft"] = {
            "form": f"{form.id} {form.revision}",
            "minutes": project.flow.draft_minutes,
        }
    if needs.prefill:
        data["prefill"] = [
            {"name": field.name, "source": field.prefill.source, "from": field.prefill.name}
            for field in project.fields
            if isinstance(field, AnsweredField) and field.prefill
        ]
        data["reads_conversation"] = bool(form.variables)
    return data


def _strings(language: str, plan: PagePlan) -> dict[str, str]:
    """Return what of the page's own wording the script needs in a language, by name."""
    locale, kinds, needs = locale_for(plan.project, language), plan.kinds, plan.needs
    spoken = needs.piping or needs.review
    unneeded = (
        (rule_codes() - codes_for(kinds)) | unneeded_strings(kinds, spoken=spoken) | _STATIC_STRINGS
    )
    if needs.repeated:
        unneeded -= {"mismatch"}
    # Whether a text can break these follows from its settings; other kinds always can.
    by_settings = {"digits": needs.digits, "pattern": needs.pattern}
    unneeded |= {code for code, needed in by_settings.items() if not needed}
    unneeded -= codes_for(
        {field.kind for field in plan.project.fields if type(field) is not TextField}
    )
    unneeded |= set() if len(plan.steps) > 1 and plan.project.flow.progress else {"step_of"}
    unneeded |= set() if needs.flow else {"next", "back"}
    unneeded |= set() if needs.review else {"review_title", "change", "not_answered"}
    once = plan.form.repeats == "at_most_once"
    unneeded |= set() if once else {"unconfirmed_title", "unconfirmed_text"}
    strings = {**locale.messages, **locale.page}
    return {name: words for name, words in strings.items() if name not in unneeded}


def _words(project: Project) -> dict[str, dict[str, str]]:
    """Return the form's texts by language: those that differ from what stands in the HTML."""
    default = project.default_language
    found: dict[str, dict[str, str]] = {tag: {} for tag in project.languages}
    for key, text in _texts(project):
        for tag, words in wordings(text, project.languages).items():
            # Only the script shows the words of success, so the HTML lacks them.
            if words and (tag != default or key == "success"):
                found[tag][key] = words
    for tag, words_by_key in found.items():
        words_by_key.update(answering_words(project, tag))
    return found


def _texts(project: Project) -> Iterator[tuple[str, LocalText]]:
    """Yield each text of the form with the key that its element has in ``data-words``."""
    yield from _form_texts(project)
    for field in project.fields:
        key = key_of(field)
        for each in fields(field):
            held = getattr(field, each.name)
            # The form's own words for rules stand with the rules.
            if isinstance(held, LocalText) and each.name != "pattern_message":
                yield f"{key}.{each.name}", held
            elif isinstance(held, tuple):
                yield from _numbered(key, held)


def _numbered(key: str, held: tuple[Any, ...]) -> Iterator[tuple[str, LocalText]]:
    """Yield the words of options or grades by their positions."""
    for position, each in enumerate(held):
        text = each.label if isinstance(each, Option) else each
        if isinstance(text, LocalText):
            yield f"{key}.{position}", text


def _form_texts(project: Project) -> Iterator[tuple[str, LocalText]]:
    texts = project.texts
    for name in ("title", "intro", "submit", "success", "disclaimer"):
        yield name, getattr(texts, name)
    yield "logo_alt", project.theme.logo_alt
