"""The page in one colour scheme, whatever the device prefers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from builder.errors import BuilderError
from builder.form.project import ColourScheme, Project
from builder.gui.state.derived import derive
from builder.say import say

if TYPE_CHECKING:
    from builder.gui.state.derived import Bundle


def bundle_in(project: Project, scheme: ColourScheme) -> Bundle:
    """Render a form as one that has this colour scheme only.

    Raises:
        BuilderError: It cannot be rendered.
    """
    known = derive(replace(project, theme=replace(project.theme, scheme=scheme)))
    if known.failure is not None:
        raise known.failure
    if known.bundle is None:
        raise BuilderError(
            say("The page cannot be shown."), say("The problems panel says what is wrong.")
        )
    return known.bundle
