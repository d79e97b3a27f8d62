"""The page's style sheet and script, with only the parts that a form needs."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache

from builder.form.project import Theme
from builder.render.needs import Needs
from builder.render.page_rules import controls_for, scripts_for, styles_for
from builder.render.theme import theme_css
from builder.templates_folder import template


def style_parts(theme: Theme, kinds: Collection[str], needs: Needs) -> dict[str, str]:
    """Return the parts of the page's style sheet by their names: the theme, then the rules.

    Args:
        theme: The form's theme.
        kinds: The kinds of all its fields.
        needs: What its page needs.
    """
    parts = list(styles_for(kinds))
    parts += ["flow"] if needs.flow else []
    parts += ["logo"] if theme.logo else []
    rules = {name: _part(f"{name}.css") for name in ("page", *(f"css/{p}" for p in parts))}
    return {"theme": theme_css(theme), **rules}


def style_sheet(parts: Mapping[str, str]) -> str:
    """Return the page's style sheet, made of its parts."""
    theme, *rules = parts.values()
    return f"\n{theme}" + "\n".join(rules)


def script_names(kinds: Collection[str], needs: Needs) -> tuple[str, ...]:
    """Return the names of the script files that a page needs, in order.

    Args:
        kinds: The kinds of the fields that the page knows.
        needs: What it needs besides.
    """
    names = ["rules", *scripts_for(kinds)]
    names += ["cleaning"] if needs.cleaning and "cleaning" not in names else []
    names += ["letters"] if needs.letters or needs.capitals else []
    names += ["rules/letters"] if needs.capitals else []
    names += ["rules/repeated"] if needs.repeated else []
    names += ["conditions"] if needs.conditions else []
    names += ["texts", "parameters", "form", *controls_for(kinds)]
    names += ["answers"] if needs.piping or needs.review else []
    for name in ("prefill", "draft", "visibility", "needed", "flow", "piping", "references"):
        names += [name] if getattr(needs, name) else []
    names += ["channels"] if needs.channels else []
    names += ["closing", "submit", "main"]
    # Code for old engines is shipped only where it is used.
    return (
        ("own", *names) if any("Object.hasOwn" in _part(f"js/{n}.js") for n in names) else (*names,)
    )


def script_parts(names: Collection[str]) -> dict[str, str]:
    """Return the page's script files by their names."""
    return {name: _part(f"js/{name}.js") for name in names}


def page_script(names: Collection[str]) -> str:
    """Return the page's script: the files of these names one after the other."""
    return "\n" + "\n".join(script_parts(names).values())


@cache
def _part(name: str) -> str:
    return compacted(template(f"page/{name}").read_text(encoding="utf-8"))


def compacted(text: str) -> str:
    """Return a script or style sheet without indentation, empty lines and whole-line comments.

    They are a fifth of it. No text in these files has several lines, so indentation has no meaning.
    """
    kept, inside = [], False
    for line in text.splitlines():
        bare = line.strip()
        inside = inside or bare.startswith("/*")
        if bare and not inside and not bare.startswith("//"):
            kept.append(f"{bare}\n")
        inside = inside and not bare.endswith("*/")
    return "".join(kept)
