"""The one Jinja2 environment: everything that is rendered from a template is rendered here."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from builder.templates_folder import template

if TYPE_CHECKING:
    from jinja2 import Environment


@cache
def environment() -> Environment:
    """Return the environment, which escapes every value and refuses undefined ones.

    Users' texts are values of templates, never template source, and never marked as safe.
    """
    # On first use: what only reads a compiled form renders nothing.
    from jinja2 import Environment, FunctionLoader, StrictUndefined  # noqa: PLC0415

    return Environment(
        loader=FunctionLoader(_source),
        autoescape=_is_markup,  # noqa: S701 - decided by the name of the template
        undefined=StrictUndefined,
        auto_reload=False,  # asks the disk at every field whether its template has changed
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _source(name: str) -> tuple[str, str, Callable[[], bool]] | None:
    """Return a template's text, its file's name, and that it stays as it is."""
    path = template(name)
    return (path.read_text("utf-8"), str(path), lambda: True) if path.is_file() else None


def _is_markup(name: str | None) -> bool:
    """Tell whether a template's output is markup, as all is but the deployment's plain text.

    What deployment files take from a project is checked to hold no character that means anything
    in them (``builder/render/deployment.py``).
    """
    return name is None or not name.startswith(("deploy/", "bundle/"))
