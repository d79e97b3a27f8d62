"""From a project to its page: one HTML file with everything inside."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from markupsafe import Markup

from builder.check import ValidProject
from builder.form.fields import (
    AnsweredField,
    CalculatedField,
    Field,
    HiddenField,
    NamedField,
    Option,
    StepField,
    TextField,
)
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.render import policy
from builder.render.compile import compile_form, compiled_condition, named_fields, wordings
from builder.render.environment import environment
from builder.render.field_view import FieldView, view_of
from builder.render.locales import direction_of, locale_of
from builder.render.needs import needs_of, page_fields, with_names
from builder.render.page_rules import (
    codes_for,
    controls_for,
    rule_codes,
    scripts_for,
    styles_for,
    unneeded_strings,
)
from builder.render.theme import theme_css
from builder.templates_folder import template

# Words that stand in the HTML only.
_STATIC_STRINGS = frozenset({"no_script"})
# Attributes of fields that the script has no use for.
_BACKEND_ONLY = frozenset({"label", "delivered", "style", "length"})
_COLOR_SCHEMES = {"auto": "light dark", "light": "light", "dark": "dark"}
# Where JSON stands inside HTML, these could end the script element or, in old engines, the line.
_ESCAPES = str.maketrans({c: f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"})


@dataclass(frozen=True, slots=True, kw_only=True)
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


def render_page(valid: ValidProject) -> dict[str, bytes]:
    """Render the page.

    Args:
        valid: The checked project.

    Returns:
        The page's files by path: ``page/index.html``.
    """
    project = valid.project
    language = project.default_language
    style, script = style_sheet(project), page_script(project)
    shown = with_names(project)
    steps = _steps(shown)
    view = PageView(
        language=language,
        direction=direction_of(language),
        policy=policy.content_policy(project, style, script),
        color_scheme=_COLOR_SCHEMES[project.theme.scheme],
        words={name: text.best(language) for name, text in _form_texts(shown)},
        strings=dict(locale_of(language).page),
        steps=tuple(tuple(view_of(field, language) for field in step) for step in steps),
        review=project.flow.review,
        progress=project.flow.progress and len(steps) > 1,
        logo=project.theme.logo,
        # These three hold no user's text but in the JSON, which _embedded escapes.
        style=Markup(style),  # noqa: S704
        script=Markup(script),  # noqa: S704
        data=_embedded(_data(valid, shown)),
    )
    html = environment().get_template("page/index.html.j2").render(page=view)
    return {"page/index.html": html.encode()}


def page_headers(valid: ValidProject) -> dict[str, str]:
    """Return the response headers that the page must be served with."""
    project = valid.project
    own = policy.content_policy(project, style_sheet(project), page_script(project))
    return policy.headers(own, project.hosting)


def style_sheet(project: Project) -> str:
    """Return the page's style sheet: the theme's variables, then the rules that it needs."""
    kinds = {field.kind for field in project.fields}
    parts = list(styles_for(kinds))
    if project.flow.review or "step" in kinds:
        parts.append("flow")
    if project.theme.logo:
        parts.append("logo")
    files = [template("page/page.css"), *(template(f"page/css/{name}.css") for name in parts)]
    rules = "\n".join(compacted(path.read_text(encoding="utf-8")) for path in files)
    return f"\n{theme_css(project.theme)}{rules}"


def page_script(project: Project) -> str:
    """Return the page's script: the files that it needs one after the other."""
    return "\n" + "\n".join(_script_file(name) for name in script_names(project))


def script_names(project: Project) -> tuple[str, ...]:
    """Return the names of the script files that a form's page needs, in order."""
    needs = needs_of(project)
    kinds = {field.kind for field in page_fields(project)}
    names = ["rules", *scripts_for(kinds)]
    names += ["cleaning"] if needs.cleaning and "cleaning" not in names else []
    names += ["letters"] if needs.letters or needs.capitals else []
    names += ["rules/letters"] if needs.capitals else []
    names += ["rules/repeated"] if _repeats(project) else []
    names += ["conditions"] if needs.conditions else []
    names += ["texts", "parameters", "form", *controls_for(kinds)]
    names += ["answers"] if needs.piping or project.flow.review else []
    for name in ("prefill", "draft", "visibility", "needed", "flow", "piping", "references"):
        names += [name] if getattr(needs, name) else []
    names += ["channels"] if policy.closing_scripts(project) else []
    names += ["closing", "submit", "main"]
    # What old engines lack is made up for where it is used.
    return ("own", *names) if any("Object.hasOwn" in _script_file(n) for n in names) else (*names,)


@cache
def _script_file(name: str) -> str:
    return compacted(template(f"page/js/{name}.js").read_text(encoding="utf-8"))


def compacted(text: str) -> str:
    """Return a script or style sheet without indentation, empty lines and whole-line comments.

    They are a fifth of it. No text of ours goes over several lines, where the indentation would be
    part of it.
    """
    kept, inside = [], False
    for line in text.splitlines():
        bare = line.strip()
        inside = inside or bare.startswith("/*")
        if bare and not inside and not bare.startswith("//"):
            kept.append(f"{bare}\n")
        inside = inside and not bare.endswith("*/")
    return "".join(kept)


def _embedded(data: dict[str, Any]) -> Markup:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.translate(_ESCAPES))  # noqa: S704


def _data(valid: ValidProject, shown: Project) -> dict[str, Any]:
    project = valid.project
    form = compile_form(valid)
    needs = needs_of(project)
    sent = {field.name for field in page_fields(project)}
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
        "strings": {tag: _strings(tag, project) for tag in form.languages},
        "words": _words(shown),
        # Where it is the page's own, it is beside the page: both may be served below a path.
        "backend": project.hosting.backend_url or ".",
        "closing_delay_ms": project.closing_delay_ms,
        "closing_scripts": policy.closing_scripts(project),
    }
    named = named_fields(project)
    if needs.visibility:
        data["content"] = {
            # Context names have no point, so that none is taken for a field.
            f".{field.id}": compiled_condition(field.show_if, named)
            for field in project.fields
            if field.show_if and not isinstance(field, NamedField | StepField)
        }
    if needs.flow:
        data["review"] = project.flow.review
        data["steps"] = [
            compiled_condition(step[0].show_if, named) or None
            if isinstance(step[0], StepField)
            else None
            for step in _steps(project)
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


def _steps(project: Project) -> list[list[Field]]:
    """Return the fields in as many groups as the form has steps."""
    steps: list[list[Field]] = [[]]
    for field in project.fields:
        if isinstance(field, StepField) and any(not _is_unseen(each) for each in steps[-1]):
            steps.append([])
        # What is unseen belongs to no step; a step is told by its first field.
        if isinstance(field, StepField) and steps[-1]:
            steps[-1].insert(0, field)
        else:
            steps[-1].append(field)
    return steps


def _repeats(project: Project) -> bool:
    return any(getattr(field, "equals", "") for field in project.fields)


def _is_unseen(field: Field) -> bool:
    return isinstance(field, HiddenField | CalculatedField)


def _strings(language: str, project: Project) -> dict[str, str]:
    locale = locale_of(language)
    kinds = {field.kind for field in project.fields}
    needs = needs_of(project)
    spoken = needs.piping or project.flow.review
    unneeded = (
        (rule_codes() - codes_for(kinds)) | unneeded_strings(kinds, spoken=spoken) | _STATIC_STRINGS
    )
    if _repeats(project):
        unneeded -= {"mismatch"}
    # Whether a text can break these follows from its settings; other kinds always can.
    by_settings = {"digits": needs.digits, "pattern": needs.pattern}
    unneeded |= {code for code, needed in by_settings.items() if not needed}
    unneeded -= codes_for({field.kind for field in project.fields if type(field) is not TextField})
    unneeded |= set() if len(_steps(project)) > 1 and project.flow.progress else {"step_of"}
    unneeded |= set() if needs.flow else {"next", "back"}
    unneeded |= set() if project.flow.review else {"review_title", "change", "not_answered"}
    once = project.platform.repeats == "at_most_once"
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
    return found


def _texts(project: Project) -> Iterator[tuple[str, LocalText]]:
    """Yield each text of the form with the key that its element has in ``data-words``."""
    yield from _form_texts(project)
    for field in project.fields:
        view = view_of(field, project.default_language)
        for each in fields(field):
            held = getattr(field, each.name)
            # The form's own words for rules stand with the rules.
            if isinstance(held, LocalText) and each.name != "pattern_message":
                yield f"{view.key}.{each.name}", held
            elif isinstance(held, tuple):
                yield from _numbered(view.key, held)


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
