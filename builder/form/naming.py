"""What a project is called: its name, its title and its file's name follow each other.

They do until one of them is given by hand. Nothing has to be remembered for that: a name was given
by hand if it is neither the title nor one that came with the form.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from builder.form.project import Project

# What an empty form is called until somebody calls it something else.
NEW_FORM: Final = "New form"


def title_of(project: Project) -> str:
    """Return the title in the form's first language."""
    return project.texts.title.in_language(project.default_language)


def name_follows(project: Project, came_with: Collection[str] = ()) -> bool:
    """Tell whether nobody gave the project its name, so that it goes on to follow.

    Args:
        project: The form.
        came_with: The names that forms come with.
    """
    return project.name in {"", NEW_FORM, title_of(project), *came_with}


def title_follows(project: Project) -> bool:
    """Tell whether nobody gave the form its title."""
    return title_of(project) in {"", NEW_FORM}


def retitled(project: Project, language: str, words: str, *, follow: bool) -> Project:
    """Return the project with its title worded in one language.

    Args:
        project: The form.
        language: The language of the words.
        words: The title.
        follow: Whether the project is called by it from now on (first language only).
    """
    title = project.texts.title.worded(language, words)
    changed = replace(project, texts=replace(project.texts, title=title))
    if follow and language == project.default_language:
        changed = replace(changed, name=_in_one_line(words) or NEW_FORM)
    return changed


def renamed(project: Project, name: str, *, follow: bool) -> Project:
    """Return the project with another name.

    Args:
        project: The form.
        name: The name.
        follow: Whether it is the title as well.
    """
    changed = replace(project, name=name)
    if follow:
        return retitled(changed, project.default_language, name, follow=False)
    return changed


def named_after_file(project: Project, stem: str, came_with: Collection[str] = ()) -> Project:
    """Return the project called as its file is, unless it has a name or title of its own.

    Args:
        project: The form.
        stem: The file's name without its ending.
        came_with: The names that forms come with.
    """
    words = _in_one_line(stem.replace("-", " ").replace("_", " "))
    if not words or project.name not in {"", NEW_FORM, *came_with}:
        return project
    return renamed(project, words[:1].upper() + words[1:], follow=title_follows(project))


def _in_one_line(words: str) -> str:
    return " ".join(words.split())
