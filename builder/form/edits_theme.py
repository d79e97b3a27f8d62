"""Edits of the theme."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from builder.form.presets import Preset
from builder.form.project import Project, Theme
from builder.form.texts import LocalText


def change_theme(project: Project, **changes: Any) -> Project:
    """Return the project with some properties of its theme changed."""
    return replace(project, theme=replace(project.theme, **changes))


def with_preset(project: Project, preset: Preset) -> Project:
    """Return the project with another look; its logo stays."""
    return replace(project, theme=preset.on(project.theme))


def with_theme_of(project: Project, theme: Theme) -> Project:
    """Return the project with a theme of another one.

    Words for the logo are taken in the project's own languages only.
    """
    words = {tag: said for tag, said in theme.logo_alt if tag in project.languages}
    return replace(project, theme=replace(theme, logo_alt=LocalText.of(words)))
