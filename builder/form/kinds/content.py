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
        label="Heading",
        group="Content",
        icon="heading",
        summary="A heading between fields.",
        keywords=("title", "section"),
        properties=(_text("Text"), SHOW_IF),
        drawing="heading",
    ),
    Kind(
        name="paragraph",
        cls=ParagraphField,
        label="Paragraph",
        group="Content",
        icon="paragraph",
        summary="Plain text between fields.",
        keywords=("note", "explanation", "text"),
        properties=(_text("Text", "local_lines"), SHOW_IF),
        drawing="paragraph",
    ),
    Kind(
        name="image",
        cls=ImageField,
        label="Picture",
        group="Content",
        icon="image",
        summary="A small picture between fields.",
        keywords=("image", "photo", "logo"),
        properties=(
            Property(
                attribute="source",
                label="Picture",
                editor="picture",
                group="Basics",
                maximum=PICTURE_MAX,
                own=True,
            ),
            Property(
                attribute="alt",
                label="In words",
                editor="local_line",
                group="Basics",
                help="What the picture shows, for those who cannot see it; empty for decoration.",
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
        label="Divider",
        group="Content",
        icon="divider",
        summary="A line between fields.",
        keywords=("line", "rule", "separator"),
        properties=(SHOW_IF,),
        styles=("content",),
        drawing="divider",
    ),
    Kind(
        name="link",
        cls=LinkField,
        label="Link",
        group="Content",
        icon="link",
        summary="A link to another page, which opens beside this one.",
        keywords=("url", "terms", "privacy"),
        properties=(
            _text("Text"),
            Property(
                attribute="url",
                label="Address",
                editor="line",
                group="Basics",
                help="A web page (https:), an e-mail address (mailto:) or a telephone (tel:).",
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
        label="Step",
        group="Content",
        icon="step",
        summary="Begins a new step: what follows has a screen of its own.",
        keywords=("page", "wizard", "section"),
        properties=(_text("Heading"), SHOW_IF),
        drawing="step",
    ),
)
