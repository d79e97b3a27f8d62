"""What a pane's setup means, and sets of panes that one click puts up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from builder.form.channels import CHANNELS, channel_of
from builder.form.languages import language_name
from builder.form.project import Project
from builder.gui.web.devices import DEVICES, HEIGHT_LABELS, device_of
from builder.say import say
from builder.storage.walls import SCHEMES, Setup

_JOINED: Final = " · "


def title_of(setup: Setup) -> str:
    """Return what a pane is called: by the person, or else by what is special about it."""
    return setup.title or described(setup)


def described(setup: Setup) -> str:
    """Return what is special about a pane, in words."""
    parts = [device_of(setup.device).name]
    if setup.height != "full":
        parts.append(HEIGHT_LABELS[setup.height])
    if setup.scheme == "dark":
        parts.append(say("Dark"))
    if setup.language:
        parts.append(language_name(setup.language))
    if setup.channel:
        parts.append(channel_of(setup.channel).label)
    if setup.text_size != 100:
        parts.append(say("text {size} %", size=setup.text_size))
    if setup.reduced_motion:
        parts.append(say("less motion"))
    if setup.forced_colours:
        parts.append(say("forced colours"))
    if setup.keyboard:
        parts.append(say("keyboard open"))
    return _JOINED.join(parts)


def media_of(setup: Setup) -> dict[str, str]:
    """Return the features that a style sheet can ask about, where they are not the usual ones."""
    media: dict[str, str] = {}
    if setup.scheme == "dark":
        media["prefers-color-scheme"] = "dark"
    if setup.reduced_motion:
        media["prefers-reduced-motion"] = "reduce"
    if setup.forced_colours:
        media["forced-colors"] = "active"
    return media


def parameters_of(setup: Setup, base: Mapping[str, str], project: Project) -> dict[str, str]:
    """Return the query parameters that a pane opens the page with.

    Args:
        setup: The pane's.
        base: The parameters that all panes have.
        project: The form, whose integration of the pane's channel is used if there is one.
    """
    found = dict(base)
    if setup.channel:
        fitting = [
            each.integration_id
            for each in project.platform.integrations
            if each.channel == setup.channel and each.integration_id
        ]
        found |= {"channel": setup.channel, **channel_of(setup.channel).sample}
        if fitting:
            found["integration_id"] = fitting[0]
    if setup.language:
        found["lang"] = setup.language
    return found


def _one(_project: Project) -> list[Setup]:
    return [Setup()]


def _phones(_project: Project) -> list[Setup]:
    return [Setup(scheme=scheme) for scheme in SCHEMES]


def _sizes(_project: Project) -> list[Setup]:
    sized = [each.key for each in DEVICES if each.width and each.key != "large_phone"]
    return [Setup(device=key) for key in sized]


def _languages(project: Project) -> list[Setup]:
    return [Setup(language=code) for code in project.languages]


def _channels(_project: Project) -> list[Setup]:
    return [
        Setup(device="chat_frame" if row.framed else "phone", channel=name)
        for name, row in CHANNELS.items()
    ]


def _heights(_project: Project) -> list[Setup]:
    return [Setup(height=height) for height in HEIGHT_LABELS]


def _needs(_project: Project) -> list[Setup]:
    plain = Setup()
    return [
        plain,
        replace(plain, text_size=200),
        replace(plain, forced_colours=True),
        replace(plain, reduced_motion=True),
        replace(plain, keyboard=True),
    ]


SETS: Final[Mapping[str, Callable[[Project], list[Setup]]]] = {
    "one": _one,
    "phones": _phones,
    "sizes": _sizes,
    "heights": _heights,
    "languages": _languages,
    "channels": _channels,
    "needs": _needs,
}
"""What makes each set of panes for a form, by name; each is a command of Preview."""
