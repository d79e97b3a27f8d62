"""A new kind that nobody answers."""

from __future__ import annotations

from typing import ClassVar, Final

from builder.form.fields import WordedField
from builder.form.kinds import Kind, Property
from builder.value import dataclass
from tests.new_kinds.pieces import NewKind


@dataclass(frozen=True, kw_only=True)
class NoticeField(WordedField):
    """A text in a frame."""

    kind: ClassVar[str] = "notice"


NOTICE: Final = NewKind(
    row=Kind(
        name="notice",
        cls=NoticeField,
        label="Notice",
        group="Content",
        icon="notice",
        summary="A text in a frame.",
        properties=(
            Property(attribute="text", label="Text", editor="local_lines", group="Basics"),
        ),
        drawing="paragraph",
    ),
    template="""{% import "page/fields/_parts.html.j2" as parts -%}
<aside class="full"{{ parts.when(field) }} data-words="{{ field.key }}.text">{{ field.own.text }}</aside>
""",
)
