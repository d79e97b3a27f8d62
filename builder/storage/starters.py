"""The starter forms: project files that come with the product."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from builder.errors import NotFoundError
from builder.form.names import new_id
from builder.form.project import FormTexts, Project
from builder.form.texts import LocalText
from builder.storage.codec import load_project
from builder.templates_folder import templates_folder

BLANK: Final = "blank"
_SUFFIX: Final = ".webview.json"


@dataclass(frozen=True, slots=True)
class Starter:
    """A form to start from.

    Attributes:
        name: Its name on the command line, such as ``demo-form``.
        title: What people call it.
        summary: One sentence about it.
        project: The form itself.
    """

    name: str
    title: str
    summary: str
    project: Project


@cache
def starters() -> tuple[Starter, ...]:
    """Return the starter forms, the empty one first."""
    blank = Project(
        id="blank",
        name="New form",
        texts=FormTexts(title=LocalText.of(en="New form")),
    )
    found = [Starter(BLANK, "Empty form", "Begin with nothing but a title.", blank)]
    for path in sorted((templates_folder() / "gallery").glob(f"*{_SUFFIX}")):
        project = load_project(path.read_bytes())
        language = project.default_language
        found.append(
            Starter(
                path.name.removesuffix(_SUFFIX),
                project.name,
                project.texts.intro.best(language),
                project,
            )
        )
    return tuple(found)


def open_starter(name: str) -> Project:
    """Return a new project made from a starter form.

    Raises:
        NotFoundError: There is no such starter form.
    """
    for each in starters():
        if each.name == name:
            return replace(each.project, id=new_id("form"))
    known = ", ".join(each.name for each in starters())
    raise NotFoundError(f"There is no starter form {name!r}.", f"There are: {known}.")
