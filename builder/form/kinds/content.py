"""Rows of what stands between fields."""

from __future__ import annotations

from typing import Final

from builder.form.fields import (
    DividerField,
    HeadingField,
    ImageField,
    LinkField,
    ParagraphField,
    StepField,
)
from builder.form.kinds.properties import SHOW_IF
from builder.form.kinds.row import Editor, Kind, Property
from builder.form.pictures import PICTURE_MAX
from builder.say import say

# What a new picture shows until it is replaced.
_PICTURE = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 32'%3E"
    "%3Crect width='64' height='32' rx='4' fill='%23d5d9e0'/%3E%3C/svg%3E"
)


def _text(label: str, editor: Editor = "local_line") -> Property:
    return Property(attribute="text", label=label, editor=editor, group="Basics", own=True)


ROWS: Final = (
    Kind(
        name="heading",
        cls=HeadingField,
        label=say("Heading"),
        group="Content",
        icon="heading",
        summary=say("A heading between fields."),
        keywords=("title", "section"),
        properties=(_text(say("Text")), SHOW_IF),
        drawing="heading",
    ),
    Kind(
        name="paragraph",
        cls=ParagraphField,
        label=say("Paragraph"),
        group="Content",
        icon="paragraph",
        summary=say("Plain text between fields."),
        keywords=("note", "explanation", "text"),
        properties=(_text(say("Text"), "local_lines"), SHOW_IF),
        drawing="paragraph",
    ),
    Kind(
        name="image",
        cls=ImageField,
        label=say("Picture"),
        group="Content",
        icon="image",
        summary=say("A small picture between fields."),
        keywords=("image", "photo", "logo"),
        properties=(
            Property(
                attribute="source",
                label=say("Picture"),
                editor="picture",
                group="Basics",
                maximum=PICTURE_MAX,
                own=True,
            ),
            Property(
                attribute="alt",
                label=say("In words"),
                editor="local_line",
                group="Basics",
                help=say(
                    "What the picture shows, for those who cannot see it; empty for decoration."
                ),
            ),
            SHOW_IF,
        ),
        starting={"source": _PICTURE},
        checks=("picture",),
        styles=("content",),
        drawing="image",
    ),
    Kind(
        name="divider",
        cls=DividerField,
        label=say("Divider"),
        group="Content",
        icon="divider",
        summary=say("A line between fields."),
        keywords=("line", "rule", "separator"),
        properties=(SHOW_IF,),
        styles=("content",),
        drawing="divider",
    ),
    Kind(
        name="link",
        cls=LinkField,
        label=say("Link"),
        group="Content",
        icon="link",
        summary=say("A link to another page, which opens beside this one."),
        keywords=("url", "terms", "privacy"),
        properties=(
            _text(say("Text")),
            Property(
                attribute="url",
                label=say("Address"),
                editor="line",
                group="Basics",
                help=say("A web page (https:), an e-mail address (mailto:) or a telephone (tel:)."),
                own=True,
            ),
            SHOW_IF,
        ),
        starting={"url": "https://example.com/"},
        checks=("link",),
        styles=("content",),
        strings=("new_window",),
        drawing="link",
    ),
    Kind(
        name="step",
        cls=StepField,
        label=say("Step"),
        group="Content",
        icon="step",
        summary=say("Begins a new step: what follows has a screen of its own."),
        keywords=("page", "wizard", "section"),
        properties=(_text(say("Heading")), SHOW_IF),
        drawing="step",
    ),
)
