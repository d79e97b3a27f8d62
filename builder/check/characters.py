"""Characters that no page, file or header can hold, in whatever text of a project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from builder.check.findings import Finding
from builder.check.wording import called, is_plain
from builder.form.all_texts import form_text_called
from builder.form.project import Project


def check(project: Project) -> Iterator[Finding]:
    """Find control characters and halves of surrogate pairs; texts that are shown may not be."""
    for field in project.fields:
        for attribute in _attributes(field):
            if not _is_plain(getattr(field, attribute)):
                yield _finding(f"{called(field, project)}: the {attribute}", field.id, attribute)
    for name in _attributes(project):
        held = getattr(project, name)
        for inner in _attributes(held):
            if not _is_plain(getattr(held, inner)):
                path = f"{name}.{inner}"
                yield _finding(form_text_called(path).capitalize(), "", path)
        if name != "fields" and not _attributes(held) and not _is_plain(held):
            yield _finding(f"The form's {name}", "", name)


def _finding(whom: str, field_id: str, attribute: str) -> Finding:
    return Finding(
        code="text-unusable",
        severity="error",
        field_id=field_id,
        attribute=attribute,
        text=f"{whom.replace('_', ' ')} holds control characters. Type it again.",
    )


def _is_plain(held: Any) -> bool:
    if isinstance(held, str):
        return is_plain(held)
    if isinstance(held, tuple):
        return all(map(_is_plain, held))
    return all(_is_plain(getattr(held, name)) for name in _attributes(held))


def _attributes(held: Any) -> Iterable[str]:
    """Return the names of what one of the model's values is made of; of any other, none."""
    return getattr(held, "__dataclass_fields__", ())
