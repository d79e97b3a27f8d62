"""What the page weighs, and what costs what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal

from builder.render.assets import script_parts, style_parts
from builder.render.packing import pack, quick_size
from builder.render.page import embedded, page_data, render_page
from builder.render.plan import PagePlan
from builder.value import dataclass

Sort = Literal["style", "script", "texts", "picture", "rest"]

BUDGET: Final = 14_000
"""Bytes as brotli that arrive in the first flight of a TCP connection (RFC 6928: ten segments)."""

_PICTURE: Final = re.compile(r'data:image/[^"]+')


@dataclass(frozen=True, kw_only=True)
class Part:
    """A part of the page.

    Attributes:
        sort: What it is: a part of the style sheet or the script, the texts of a language, a
            picture, or the rest: fields, settings, and the texts of the default language in them.
        name: Its name: of a file, the tag of a language, or a number; empty for the rest.
        bytes: Its size as it is.
        packed: About how many bytes the compressed page would be smaller without it. Alike
            parts share what they cost, so these are together less than the page.
    """

    sort: Sort
    name: str
    bytes: int
    packed: int


@dataclass(frozen=True, kw_only=True)
class Weight:
    """What a page weighs.

    Attributes:
        bytes: Its size as it is.
        brotli: Its size as it ships, as brotli.
        gzip: Its size as it ships, as gzip.
        parts: What it is made of, the costliest first.
    """

    bytes: int
    brotli: int
    gzip: int
    parts: tuple[Part, ...]

    @property
    def budget(self) -> int:
        """How many bytes it may have as brotli."""
        return BUDGET

    @property
    def fits(self) -> bool:
        """Whether the page is within the budget."""
        return self.brotli <= BUDGET


def weight_of(plan: PagePlan) -> Weight:
    """Weigh a page and its parts; it is compressed for each of them, so this takes a moment.

    Args:
        plan: The form's plan.
    """
    page = render_page(plan)["page/index.html"]
    quick, rest, parts = quick_size(page), page, []
    for sort, name, text in _parts(plan, page.decode()):
        content = text.encode()
        without = page.replace(content, b"", 1)
        cost = max(0, quick - quick_size(without))
        parts.append(Part(sort=sort, name=name, bytes=len(content), packed=cost))
        rest = rest.replace(content, b"", 1)
    parts.append(Part(sort="rest", name="", bytes=len(rest), packed=quick_size(rest)))
    ranked = sorted(parts, key=lambda each: (-each.packed, each.sort, each.name))
    return Weight(
        bytes=len(page),
        brotli=len(pack("br", page)),
        gzip=len(pack("gzip", page)),
        parts=tuple(ranked),
    )


def _parts(plan: PagePlan, page: str) -> Iterator[tuple[Sort, str, str]]:
    for name, text in style_parts(plan.project.theme, plan.kinds, plan.needs).items():
        yield "style", name, text
    for name, text in script_parts(plan.scripts).items():
        yield "script", name, text
    data = page_data(plan)
    for tag in plan.form.languages:
        for held in ("strings", "words"):
            if data[held][tag]:
                yield "texts", f"{tag} {held}", str(embedded(data[held][tag]))
    # The style sheet has small pictures of its own.
    shown = dict.fromkeys(_PICTURE.findall(page.replace(plan.style, "", 1)))
    for number, picture in enumerate(shown, 1):
        yield "picture", str(number), picture
