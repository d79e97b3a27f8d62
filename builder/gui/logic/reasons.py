"""What the rules make of a field, and why, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from builder.form.conditions import Comparison, Group
from builder.form.fields import CalculatedField, Field, HiddenField
from builder.form.sentences import comparison_words, said_words
from builder.say import listed, say
from builder.value import dataclass

if TYPE_CHECKING:
    from builder.backend.conditions import Answer
    from builder.trial.logic import FieldState, Reason

_INDENT = "    "
# Of each: what is said if it is so (True), and if not.
_STEP = {True: say("Its step is there:"), False: say("Its step is not there:")}
_SHOWN = {True: say("It is shown:"), False: say("It is not shown:")}
_REQUIRED = {True: say("It must be answered:"), False: say("It need not be answered:")}


@dataclass(frozen=True, kw_only=True)
class State:
    """What the rules make of a field, in words.

    Attributes:
        words: What it is: shown, required, hidden, or what was worked out.
        why: What decided that, a line for each comparison; empty if nothing did.
        tone: The tone of the words.
    """

    words: str = ""
    why: str = ""
    tone: str = ""


def state_in_words(
    state: FieldState, field: Field, fields: Mapping[str, Field], language: str
) -> State:
    """Say what the rules make of a field.

    Args:
        state: What they make of it.
        field: The field.
        fields: All fields of the form, by id.
        language: The language of labels.
    """
    why: list[str] = []
    for title, reason in (
        (_STEP, state.step),
        (_SHOWN, state.shown),
        (_REQUIRED, state.required_if if state.stands else None),
    ):
        if reason is not None:
            why.append(title[reason.holds])
            why += _lines(reason, fields, language, _INDENT)
    refused = state.refusal and not state.missing  # "Required" says what is missing
    if refused and state.stands and state.value is None:
        why.append(say("The answer is refused: {reason}", reason=state.refusal))
    return State(words=_words(state, field), why="\n".join(why), tone=_tone(state))


def value_in_words(value: Answer) -> str:
    """Return a value as people write it; ``no value`` for None."""
    if value is None:
        return say("no value")
    if isinstance(value, tuple):
        return listed(value) or say("no value")
    return said_words(float(value) if type(value) is int else value)


def _words(state: FieldState, field: Field) -> str:
    if not state.stands:
        return say("Hidden")
    if isinstance(field, CalculatedField):
        return f"= {value_in_words(state.value)}"
    if isinstance(field, HiddenField):
        return ""  # people never see it
    return say("Required") if state.required else say("Shown")


def _tone(state: FieldState) -> str:
    if not state.stands:
        return "warning"
    return "error" if state.required and state.value is None else "good"


def _lines(reason: Reason, fields: Mapping[str, Field], language: str, indent: str) -> list[str]:
    mark = "✓" if reason.holds else "✗"
    if isinstance(reason.condition, Group):
        all_ = reason.condition.match == "all"
        said = say("all of these hold") if all_ else say("any of these holds")
        inner = [
            line
            for part in reason.parts
            for line in _lines(part, fields, language, indent + _INDENT)
        ]
        return [f"{indent}{mark} {said}", *inner]
    assert isinstance(reason.condition, Comparison)  # noqa: S101 - there are no other conditions
    said = comparison_words(reason.condition, fields, language)
    if not reason.answered:
        said = say("{condition} (no answer)", condition=said)
    return [f"{indent}{mark} {said}"]
