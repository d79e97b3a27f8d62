"""From a project to its compiled form, which the backend and the page's script read."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from typing import Any

from builder.backend.spec import FieldSpec, FormSpec
from builder.check import ValidProject
from builder.form.fields import NamedField, Option
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.render.locales import locale_of

_SPEC_ATTRIBUTES = tuple(each.name for each in fields(FieldSpec) if each.name != "kind")


def compile_form(valid: ValidProject) -> FormSpec:
    """Compile a project.

    Args:
        valid: The checked project.

    Returns:
        The compiled form; the same project always gives the same one.
    """
    project = valid.project
    form = FormSpec(
        id=project.id,
        revision="",
        languages=project.languages,
        fields=tuple(_compile(f, project) for f in project.fields if isinstance(f, NamedField)),
        messages={tag: locale_of(tag).messages for tag in project.languages},
        base_url=project.platform.base_url,
        issuer=project.platform.issuer,
        page_context=project.platform.page_context,
        integrations=tuple(
            (each.channel, each.integration_id) for each in project.platform.integrations
        ),
        page_origins=project.hosting.page_origins,
        key_fingerprint=project.key_fingerprint,
        repeats=project.platform.repeats,
        submission_id=project.platform.submission_id,
    )
    return replace(form, revision=_revision(form, project))


def wordings(text: LocalText, languages: tuple[str, ...]) -> dict[str, str]:
    """Return a text's wording in each language, without those that the default one covers."""
    default = languages[0]
    fallback = text.best(default)
    found = {tag: text.best(tag, default) for tag in languages}
    return {tag: words for tag, words in found.items() if tag == default or words != fallback}


def _compile(field: NamedField, project: Project) -> FieldSpec:
    """Take over what a field has of the attributes of a specification; they share their names."""
    found: dict[str, Any] = {
        name: _plain(getattr(field, name), project.languages)
        for name in _SPEC_ATTRIBUTES
        if hasattr(field, name)
    }
    return FieldSpec(kind=field.kind, **found)


def _plain(value: Any, languages: tuple[str, ...]) -> Any:
    if isinstance(value, LocalText):
        return wordings(value, languages) if value else {}
    if isinstance(value, tuple):
        return tuple(each.value if isinstance(each, Option) else each for each in value)
    return value


def _revision(form: FormSpec, project: Project) -> str:
    content: Mapping[str, Any] = {
        "form": form.as_json(),
        "project": asdict(project),
        "kinds": [field.kind for field in project.fields],
    }
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()[:16]
