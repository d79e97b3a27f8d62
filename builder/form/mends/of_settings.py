"""Mends of the form's own settings: look, addresses, languages."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import urlsplit

from builder.form import edits
from builder.form.contrasts import better
from builder.form.mends.ways import Mend, put, sets, value_at
from builder.form.names import LANGUAGE, new_id
from builder.form.place import Place
from builder.form.project import Project
from builder.say import say


def language_mend(project: Project, place: Place) -> Mend | None:
    """Write a language's tag as tags are written."""
    tag = project.languages[place.index or 0]
    plain = tag.strip().lower().replace("_", "-")
    if not LANGUAGE.fullmatch(plain) or plain in project.languages:
        return None
    languages = tuple(plain if each == tag else each for each in project.languages)
    return Mend(say("Write it as {text}", text=plain), replace(project, languages=languages))


def new_form_id_mend(project: Project, place: Place) -> Mend:
    """Make a new id for the form."""
    return Mend(say("Make a new id"), put(project, place, new_id("form")))


def unique_languages_mend(project: Project, _place: Place) -> Mend:
    """List each language once."""
    return Mend(say("List it once"), edits.set_languages(project, project.languages))


def colour_mend(project: Project, place: Place) -> Mend | None:
    """Write a colour with six digits that has three, or no number sign; drop what is no colour."""
    digits = str(value_at(project, place)).strip().removeprefix("#").lower()
    if re.fullmatch("[0-9a-f]{3}", digits):
        digits = "".join(each * 2 for each in digits)
    if re.fullmatch("[0-9a-f]{6}", digits):
        return Mend(say("Write it as {text}", text=f"#{digits}"), put(project, place, f"#{digits}"))
    return (
        None
        if place.attribute == "theme.accent"
        else sets(say("Use the usual"), "")(project, place)
    )


def accent_mend(project: Project, place: Place) -> Mend:
    """Change the lightness of the accent colour as far as it takes to be seen."""
    colour = better(project.theme, "accent")
    return Mend(say("Use {colour}, which is seen", colour=colour), put(project, place, colour))


def ink_mend(project: Project, place: Place) -> Mend:
    """Change the lightness of the colour of text as far as it takes to be read."""
    colour = better(project.theme, "ink")
    return Mend(say("Use {colour}, which can be read", colour=colour), put(project, place, colour))


def origin_mend(project: Project, place: Place) -> Mend | None:
    """Write an address as browsers write it: without a path, the usual port or capitals."""
    value = value_at(project, place)
    text = value[place.index] if place.index is not None else value
    plain = plain_origin(text)
    if plain in ("", text):
        return None
    if place.index is not None:
        changed = (*value[: place.index], plain, *value[place.index + 1 :])
        return Mend(say("Write it as {text}", text=plain), put(project, place, changed))
    return Mend(say("Write it as {text}", text=plain), put(project, place, plain))


def plain_origin(text: str) -> str:
    """Return an address as browsers write an origin; empty if it is none, or no safe one."""
    try:
        parts = urlsplit(text.strip() if "://" in text else f"https://{text.strip()}")
        port = parts.port
    except ValueError:
        return ""
    host = (parts.hostname or "").lower()
    local = host in ("localhost", "127.0.0.1")
    if not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)*", host) or ("." not in host and not local):
        return ""
    if parts.scheme not in ("https", "http") or parts.username or parts.query or parts.fragment:
        return ""
    scheme = parts.scheme if local else "https"
    usual = {"https": 443, "http": 80}[scheme]
    return f"{scheme}://{host}" + (f":{port}" if port and port != usual else "")
