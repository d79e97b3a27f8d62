"""How people have their browsers set: each form is gone through in one of these, or in all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from builder.form.project import Project

RIGHT_TO_LEFT = "right to left"
MODES: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "desktop": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "light"},
        "320 px": {"viewport": {"width": 320, "height": 640}, "has_touch": True},
        "dark": {"viewport": {"width": 390, "height": 800}, "color_scheme": "dark"},
        "forced colours": {"forced_colors": "active"},
        "reduced motion": {"reduced_motion": "reduce"},
        RIGHT_TO_LEFT: {"viewport": {"width": 390, "height": 800}},
    }
)
_FROM_THE_RIGHT = ("ar", "he")


def languages_in(mode: str, project: Project) -> tuple[str, ...]:
    """Return the languages in which a form can be seen in a mode."""
    return _FROM_THE_RIGHT if mode == RIGHT_TO_LEFT else project.languages


def speaking(project: Project, language: str) -> Project:
    """Return a project that speaks a language, be it only in the page's own words."""
    known = project.languages
    return project if language in known else replace(project, languages=(*known, language))
