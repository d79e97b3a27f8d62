"""From a project to its page: one HTML file with everything inside."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from markupsafe import Markup

from builder.check import ValidProject
from builder.form.fields import ChoiceField, HiddenField
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.render import policy
from builder.render.compile import compile_form, wordings
from builder.render.environment import environment
from builder.render.field_view import FieldView, view_of
from builder.render.locales import direction_of, locale_of
from builder.render.page_rules import RULE_MESSAGES, messages_for, scripts_for
from builder.render.theme import theme_css
from builder.templates_folder import templates_folder

# Words that stand in the HTML only.
_STATIC_STRINGS = frozenset({"no_script"})
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
        fields: The fields in order.
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
    fields: tuple[FieldView, ...]
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
    view = PageView(
        language=language,
        direction=direction_of(language),
        policy=policy.content_policy(project, style, script),
        color_scheme=_COLOR_SCHEMES[project.theme.scheme],
        words={name: text.best(language) for name, text in _form_texts(project)},
        strings=dict(locale_of(language).page),
        fields=tuple(view_of(field, language) for field in project.fields),
        # These three hold no user's text but in the JSON, which _embedded escapes.
        style=Markup(style),  # noqa: S704
        script=Markup(script),  # noqa: S704
        data=_embedded(_data(valid)),
    )
    html = environment().get_template("page/index.html.j2").render(page=view)
    return {"page/index.html": html.encode()}


def page_headers(valid: ValidProject) -> dict[str, str]:
    """Return the response headers that the page must be served with."""
    project = valid.project
    own = policy.content_policy(project, style_sheet(project), page_script(project))
    return policy.headers(own, project.hosting)


def style_sheet(project: Project) -> str:
    """Return the page's style sheet: the theme's variables, then the rules."""
    rules = (templates_folder() / "page" / "page.css").read_text(encoding="utf-8")
    return f"\n{theme_css(project.theme)}{rules}"


def page_script(project: Project) -> str:
    """Return the page's script: the files that it needs one after the other, as they are."""
    rules = (f"rules/{name}" for name in scripts_for({field.kind for field in project.fields}))
    names = ("rules", *rules, "texts", "parameters", "form", "closing", "submit", "main")
    return "\n" + "\n".join(_script_file(name) for name in names)


@cache
def _script_file(name: str) -> str:
    return (templates_folder() / "page" / "js" / f"{name}.js").read_text(encoding="utf-8")


def _embedded(data: dict[str, Any]) -> Markup:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.translate(_ESCAPES))  # noqa: S704


def _data(valid: ValidProject) -> dict[str, Any]:
    project = valid.project
    form = compile_form(valid)
    return {
        "languages": list(form.languages),
        # Hidden values stay with the backend; the page only passes their parameters on.
        "fields": [field.as_json() for field in form.fields if field.kind != "hidden"],
        "parameters": [
            field.parameter
            for field in project.fields
            if isinstance(field, HiddenField) and field.source == "parameter"
        ],
        "strings": {tag: _strings(tag, project) for tag in form.languages},
        "words": _words(project),
        "backend": project.hosting.backend_url,
        "closing_delay_ms": project.closing_delay_ms,
        "closing_scripts": policy.closing_scripts(project),
    }


def _strings(language: str, project: Project) -> dict[str, str]:
    locale = locale_of(language)
    needed = messages_for({field.kind for field in project.fields})
    unneeded = (RULE_MESSAGES - needed) | _STATIC_STRINGS
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
        for attribute in ("label", "hint", "placeholder", "text"):
            if hasattr(field, attribute):
                yield f"{view.key}.{attribute}", getattr(field, attribute)
        if isinstance(field, ChoiceField):
            for position, option in enumerate(field.options):
                yield f"{view.key}.{position}", option.label


def _form_texts(project: Project) -> Iterator[tuple[str, LocalText]]:
    texts = project.texts
    for name in ("title", "intro", "submit", "success", "disclaimer"):
        yield name, getattr(texts, name)
