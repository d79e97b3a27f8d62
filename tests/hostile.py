"""Every text of a project that somebody can edit, and what would do harm in its place.

The texts are found by walking the model's classes, so that a new property is attacked on its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from itertools import groupby
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from builder.check import Finding, check
from builder.form.conditions import Comparison, Group
from builder.form.fields import (
    CalculatedField,
    HiddenField,
    LinkField,
    ParagraphField,
    Prefill,
    RadioField,
    RuleMessage,
    SelectField,
    StepField,
    TextareaField,
)
from builder.form.kinds import KINDS
from builder.form.page_words import PageWords
from builder.form.project import Flow, Hosting, Project, Theme
from builder.form.texts import LocalText
from tests.projects import CHAT, HOSTILE, PICTURE, everything, options, words

Path = tuple[str | int, ...]
# Beyond those in HOSTILE: other ways out of an attribute, addresses that run, styles, templates,
# names of an object's innards, entities, and what turns the direction of text around.
PAYLOADS = (
    *HOSTILE,
    '" onfocus="window.hurt = 1" autofocus tabindex="0" x="',
    "' onmouseover='window.hurt = 1' x='",
    "`onload=window.hurt=1 `",
    "javascript:window.hurt=1//",
    "JaVaScRiPt&colon;window.hurt=1",
    "data:text/html,<script>parent.window.hurt=1</script>",
    "vbscript:window.hurt=1",
    "//evil.test/hurt",
    "#000;}*{background:url(//evil.test/hurt)}</style><style>",
    "@import '//evil.test/hurt';",
    "<iframe srcdoc='<script>top.hurt=1</script>'></iframe>",
    "<base href=//evil.test/><meta http-equiv=refresh content=0;url=//evil.test/>",
    "<a id=form><input name=hidden form=form><form id=data>",
    "<math><mtext></math><img src=//evil.test/hurt onerror=window.hurt=1>",
    "{{constructor.constructor('window.hurt=1')()}}",
    "{% include 'page/index.html.j2' %}{# #}<%= 7 * 7 %>#{7 * 7}",
    "__proto__ constructor toString",
    "&#60;img src=x onerror=window.hurt=1&#62; &lt;script&gt;",
    "$& $1 $` \\u003cscript\\u003e \\x3c \\",
    "]]>--!><![CDATA[<script>window.hurt=1</script>",
    "\u202edesrever\u2066 \u200f\u061c אבג \u2069\u2069\u202c",
    "%3Cscript%3Ewindow.hurt=1%3C/script%3E",
    "a\tb\nc",
)
ALL = " ".join(PAYLOADS)
_AT_ONCE = 12
SHIFTS = tuple(range(0, len(PAYLOADS), _AT_ONCE))


def attacked() -> Project:
    """Return a form of everything, with something in the place of each text that can be edited."""
    made = everything()
    changed = {each.id: each for each in made.fields}

    def change(field_id: str, **changes: Any) -> None:
        changed[field_id] = replace(changed[field_id], **changes)

    change("f_order", required=False, max_length=10_000)
    change("f_note", max_length=10_000)
    change("f_code", max_length=10_000)
    change("f_topics", default=("offers",))
    change(
        "f_name",
        messages=(RuleMessage(rule="required", text=words("We need “{label}”.")),),
        max_length=10_000,
    )
    change("f_land", countries=("GR", "CY", "DE"))
    change("f_utm", source="parameter")
    more = (
        HiddenField(id="f_seen", name="seen", source="context", parameter="last_seen"),
        TextareaField(
            id="f_long", name="long", label=words("At length"), max_length=10_000,
            prefill=Prefill(source="context", name="long"),
        ),
        CalculatedField(
            id="f_told", name="told", expression='"<img src=x onerror=hurt>" & {f_name}',
            result="text",
        ),
        ParagraphField(id="f_piped", text=words(
            "({{f_name}}) ({{f_told}}) ({{parameter.utm_campaign}}) ({{context.long}})."
        )),
        RadioField(
            id="f_way", name="way", label=words("Way"), options=options("bus", "train"),
            show_if=Comparison(field="f_reason", test="in", values=("damaged", "size")),
        ),
        SelectField(
            id="f_pick", name="pick", label=words("Pick"), options=options("one", "two"),
            show_if=Group(match="all", conditions=(
                Comparison(field="f_name", test="matches", values=("[a-z]+",)),
            )),
        ),
        LinkField(id="f_write", text=words("Write"), url="mailto:a@example.com"),
    )  # fmt: skip
    return replace(
        made,
        fields=(*changed.values(), *more),
        flow=Flow(review=True, draft_minutes=30),
        theme=Theme(
            canvas="#fafafa", card="#ffffff", ink="#101010", logo=PICTURE, logo_alt=words("Logo")
        ),
        hosting=Hosting(
            backend_url="", page_origins=("https://form.test",), frame_ancestors=(CHAT,)
        ),
        platform=replace(made.platform, read_context=True, submission_id="submission_id"),
        key_fingerprint="0123456789abcdef" * 4,
    )


def texts_of(project: Project) -> Iterator[tuple[Path, str]]:
    """Yield where each text stands that can be edited freely, and what it is now."""
    yield from _texts(project, None, (), project.languages)


def _texts(
    held: Any, hint: Any, path: Path, languages: tuple[str, ...]
) -> Iterator[tuple[Path, str]]:
    if isinstance(held, PageWords):
        return  # sixty of one sort: tests/browser/test_page_words.py attacks all of them at once
    if isinstance(held, LocalText):
        yield from (((*path, tag), held.in_language(tag)) for tag in languages)
    elif isinstance(held, tuple):
        item = get_args(hint)[0]
        for position, each in enumerate(held):
            yield from _texts(each, item, (*path, position), languages)
    elif is_dataclass(held):
        hints = get_type_hints(type(held))
        for each in fields(held):
            yield from _texts(
                getattr(held, each.name), hints[each.name], (*path, each.name), languages
            )
    elif isinstance(held, str) and get_origin(hint) is not Literal:
        yield path, held


def with_text(held: Any, path: Path, text: str) -> Any:
    """Return a project, or part of one, with another text at a path."""
    if not path:
        return text
    step, rest = path[0], path[1:]
    if isinstance(held, LocalText):
        return held.worded(str(step), text)
    if isinstance(held, tuple):
        position = int(step)
        changed = with_text(held[position], rest, text)
        return (*held[:position], changed, *held[position + 1 :])
    return replace(held, **{str(step): with_text(getattr(held, str(step)), rest, text)})


def text_at(held: Any, path: Path) -> str:
    """Return the text at a path of a project, or of a part of one."""
    if not path:
        return str(held)
    step, rest = path[0], path[1:]
    if isinstance(held, LocalText):
        return held.in_language(str(step))
    inner = held[int(step)] if isinstance(held, tuple) else getattr(held, str(step))
    return text_at(inner, rest)


def problems(project: Project) -> list[Finding]:
    """Return the findings that keep a form from being exported."""
    return [each for each in check(project) if each.severity == "error"]


def needed(project: Project, path: Path) -> tuple[Project, Path]:
    """Return a form with no more fields than the checks of a text need, and the text's path there.

    What refers to a field, or is referred to by it, stays; so a fault is found as in the whole
    form, in a quarter of the time.
    """
    if path[0] != "fields":
        return project, path
    own = project.fields[int(path[1])]
    ties = _ties()
    kept = {own.id, *(each for each, others in ties.items() if own.id in others), *ties[""]}
    while more := {other for each in kept for other in ties[each]} - kept:
        kept |= more
    left = tuple(each for each in project.fields if each.id in kept)
    return replace(project, fields=left), ("fields", left.index(own), *path[2:])


@cache
def _ties() -> dict[str, set[str]]:
    """Return what each field of the attacked form needs to be valid; the form itself as ``""``."""
    project = attacked()
    rest = repr(replace(project, fields=()))
    # A form asks for something.
    ties = {"": {"f_news", *(each.id for each in project.fields if each.id in rest)}}
    for number, own in enumerate(project.fields):
        told = repr(own)
        ties[own.id] = {each.id for each in project.fields if each.id in told}
        if isinstance(own, StepField):
            ties[own.id].add(project.fields[number + 1].id)
    return ties


def properties() -> frozenset[str]:
    """Return every class and attribute of the model that can hold a text, if not of a choice."""
    found, seen = set[str](), set[type]()
    pending: list[Any] = [Project, *(row.cls for row in KINDS.values())]
    while pending:
        cls = pending.pop()
        if cls in seen or cls is PageWords:
            continue
        seen.add(cls)
        hints = get_type_hints(cls)
        for each in fields(cls):
            held = set(_leaves(hints[each.name]))
            pending += [leaf for leaf in held if is_dataclass(leaf) and leaf is not LocalText]
            if held & {str, LocalText}:
                found.add(_property(cls, each.name))
    return frozenset(found)


def _leaves(hint: Any) -> Iterator[Any]:
    if get_origin(hint) in (tuple, Union, UnionType):
        for each in get_args(hint):
            yield from _leaves(each)
    elif get_origin(hint) is not Literal:
        yield hint


def _property(cls: type, attribute: str) -> str:
    owner = next(c for c in reversed(cls.__mro__) if attribute in getattr(c, "__annotations__", {}))
    return f"{owner.__name__}.{attribute}"


def property_of(project: Project, path: Path) -> str:
    """Return the class and attribute that a path leads to, such as ``TypedField.placeholder``."""
    held: Any = project
    for step in path:
        if isinstance(held, tuple):
            held = held[int(step)]
        elif not isinstance(held, LocalText):
            found = _property(type(held), str(step))
            held = getattr(held, str(step))
    return found


@cache
def harmed(shift: int = 0) -> tuple[Project, Project, frozenset[Path]]:
    """Fill a form with harm wherever the checks let it in.

    Args:
        shift: Which payloads each text gets; after ``SHIFTS`` each that has room has had
            all of them, and the others several.

    Returns:
        The form; the same one with harmless texts at the same places; and where the checks
        let nothing in.
    """
    base = attacked()
    harmful, harmless, closed = base, base, set[Path]()
    # Each field by itself in a form that is otherwise as it was, as checking much harm takes long.
    parts = groupby(texts_of(base), lambda each: each[0][:2])
    for start, part in parts:
        form, inside = needed(base, start)
        assert not problems(form), start
        harm = mild = form
        for path, before in part:
            there = (*inside, *path[2:])
            # Names and patterns of fields are never shown. Of these texts, some are good ones, by which the walk
            # would not find its fields or have its answers refused.
            unshown = path[0] == "fields" and path[-1] in ("name", "pattern")
            tried = () if unshown else candidates(path, before, shift)
            found = next((each for each in tried if _fits(harm, there, each)), None)
            if found is None:
                closed.add(path)
                continue
            harm = with_text(harm, there, found)
            harmful = with_text(harmful, path, found)
            if "values" in path:  # what is compared with, so that none ever holds
                continue
            like_it = before and found.startswith(before)
            for text in (
                f"{before}{_number(path)}" if like_it else "Words",
                "words.example",
                "a@words.example",
            ):
                if _fits(mild, there, text):
                    mild = with_text(mild, there, text)
                    harmless = with_text(harmless, path, text)
                    break
    return harmful, harmless, frozenset(closed)


def _fits(project: Project, path: Path, text: str) -> bool:
    return not problems(with_text(project, path, text))


def candidates(path: Path, before: str, shift: int = 0) -> Iterator[str]:
    """Yield what may do harm at a path, as much as possible first."""
    number = _number(path)
    turn = (number + shift) % len(PAYLOADS)
    one = PAYLOADS[turn]
    # Others for each text, as many as keep the page light: each comes up at each sort of place.
    everything = f"{number}. {' '.join((*PAYLOADS, *PAYLOADS)[turn : turn + _AT_ONCE])}"
    yield f"{before} {everything}" if "{{" in before else everything
    yield f"{number}. {one}"
    yield f"{before}{number}{''.join(ALL.split())}"
    yield f"{before}{number}{''.join(one.split())}"


@cache
def _numbers() -> dict[Path, int]:
    return {path: number for number, (path, _) in enumerate(texts_of(attacked()))}


def _number(path: Path) -> int:
    return _numbers()[path]
