"""What is known about a form before its bundle is rendered: made once, passed down."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from builder.backend.spec import FormSpec
from builder.check import ValidProject
from builder.form.fields import CalculatedField, Field, HiddenField, NamedField, StepField
from builder.form.piping import references_of
from builder.form.project import Project
from builder.render import policy
from builder.render.assets import page_script, script_names, style_parts, style_sheet
from builder.render.compile import compile_form, named_fields
from builder.render.needs import Needs, needs_of, page_fields
from builder.render.told import with_constants, with_names
from builder.value import dataclass


@dataclass(frozen=True, kw_only=True)
class PagePlan:
    """What page, backend configuration and deployment files are rendered from.

    Attributes:
        project: The valid project, with constants in its texts.
        shown: The project with context names in its placeholders, as the script reads them.
        form: The compiled form.
        needs: What the page needs.
        kinds: The kinds of all fields.
        named: The fields that deliver a value, by id.
        page_fields: Those of them that the page knows.
        steps: The shown fields, in as many groups as the form has steps.
        closing_scripts: Scripts that close the page, by channel.
        scripts: The names of the script files that the page needs, in order.
        style: The style sheet.
        script: The script.
        policy: The page's content security policy.
        headers: The response headers that the page must be served with.
    """

    project: Project
    shown: Project
    form: FormSpec
    needs: Needs
    kinds: frozenset[str]
    named: Mapping[str, NamedField]
    page_fields: tuple[NamedField, ...]
    steps: tuple[tuple[Field, ...], ...]
    closing_scripts: Mapping[str, str]
    scripts: tuple[str, ...]
    style: str
    script: str
    policy: str
    headers: Mapping[str, str]


def plan_of(valid: ValidProject) -> PagePlan:
    """Find out what rendering a project's bundle takes. The same project gives the same plan.

    Args:
        valid: The checked project.
    """
    project = with_constants(valid.project)
    references = references_of(project)
    known = page_fields(project, references)
    needs = needs_of(project, known, references)
    kinds = frozenset(field.kind for field in project.fields)
    shown = with_names(project) if references else project
    scripts = script_names({field.kind for field in known}, needs)
    style = style_sheet(style_parts(project.theme, kinds, needs))
    script = page_script(scripts)
    closing = policy.closing_scripts(project)
    content_policy = policy.content_policy(project.hosting, style, script, closing.values())
    return PagePlan(
        project=project,
        shown=shown,
        form=compile_form(valid, references),
        needs=needs,
        kinds=kinds,
        named=MappingProxyType(named_fields(project)),
        page_fields=known,
        steps=steps_of(shown),
        closing_scripts=MappingProxyType(closing),
        scripts=scripts,
        style=style,
        script=script,
        policy=content_policy,
        headers=MappingProxyType(policy.headers(content_policy, project.hosting)),
    )


def steps_of(project: Project) -> tuple[tuple[Field, ...], ...]:
    """Return a form's fields in as many groups as it has steps."""
    steps: list[list[Field]] = [[]]
    for field in project.fields:
        if isinstance(field, StepField) and any(not _is_unseen(each) for each in steps[-1]):
            steps.append([])
        # What is unseen belongs to no step; a step is told by its first field.
        if isinstance(field, StepField) and steps[-1]:
            steps[-1].insert(0, field)
        else:
            steps[-1].append(field)
    return tuple(map(tuple, steps))


def _is_unseen(field: Field) -> bool:
    return isinstance(field, HiddenField | CalculatedField)
