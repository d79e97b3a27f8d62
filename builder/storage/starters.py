"""The starter forms: project files that come with the product."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache, cached_property
from pathlib import Path
from typing import Final

from builder.errors import NotFoundError
from builder.form.names import new_id
from builder.form.naming import NEW_FORM
from builder.form.project import FormTexts, Project
from builder.form.texts import LocalText
from builder.storage.codec import load_project
from builder.templates_folder import templates_folder
from builder.value import dataclass

BLANK: Final = "blank"
_SUFFIX: Final = ".webview.json"


@dataclass(frozen=True)
class Starter:
    """A form to start from.

    Attributes:
        name: Its name on the command line, such as ``demo-form``.
        title: What people call it.
        summary: One sentence about it.
        path: Its project file; None for the empty form.
    """

    name: str
    title: str
    summary: str
    path: Path | None

    @cached_property
    def project(self) -> Project:
        """The form itself, which is read on first use."""
        if self.path is not None:
            return load_project(self.path.read_bytes())
        title = LocalText.of(en=NEW_FORM)
        return Project(id=self.name, name=NEW_FORM, texts=FormTexts(title=title))


@cache
def starters() -> tuple[Starter, ...]:
    """Return the starter forms, the empty one first."""
    folder = templates_folder() / "gallery"
    paths = sorted(folder.glob(f"*{_SUFFIX}"))
    return (_EMPTY, *map(_starter, paths))


def open_starter(name: str) -> Project:
    """Return a new project made from a starter form.

    Raises:
        NotFoundError: There is no such starter form.
    """
    if name == BLANK:
        return replace(_EMPTY.project, id=new_id("form"))
    for each in starters():
        if each.name == name:
            return replace(each.project, id=new_id("form"))
    known = ", ".join(each.name for each in starters())
    raise NotFoundError(f"There is no starter form {name!r}.", f"There are: {known}.")


def _starter(path: Path) -> Starter:
    """Take name and summary from a project file, which a gallery shows before any form is read."""
    data = json.loads(path.read_bytes())
    (default, *_others) = data.get("languages", ["en"])
    intro = LocalText.of(data.get("texts", {}).get("intro", {}))
    return Starter(path.name.removesuffix(_SUFFIX), str(data["name"]), intro.best(default), path)


_EMPTY: Final = Starter(BLANK, "Empty form", "Begin with nothing but a title.", None)
