"""Sets of answers that a form's rules take, or refuse for exactly one reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from random import Random
from typing import Any, Final, Literal, get_args

from builder.backend import rules
from builder.backend.spec import FieldSpec, FormSpec
from builder.form.kinds import KINDS
from builder.trial.samples import Flavour, sample_values
from builder.trial.values.edges import Edge, inside, outside
from builder.trial.values.seeded import by_chance
from builder.value import dataclass

Sort = Literal[Flavour, "boundaries", "invalid"]
SORTS: Final[tuple[Sort, ...]] = (*get_args(Flavour), "boundaries", "invalid")
_BASES: Final[tuple[Flavour, ...]] = ("typical", "maximal", "minimal")


@dataclass(frozen=True, kw_only=True)
class Generated:
    """One set of answers.

    Attributes:
        values: The answers, by context name.
        name: Context name of the field at whose rule they stand; empty for no special one.
        rule: The code of that rule, which they just keep or alone break; empty for none.
        refused: Whether the rules refuse them, for that reason and no other.
    """

    values: Mapping[str, Any]
    name: str = ""
    rule: str = ""
    refused: bool = False


def generate(form: FormSpec, days: rules.Days, sort: Sort, seed: int = 0) -> tuple[Generated, ...]:
    """Return sets of answers: one of a flavour, or one for each rule of each field.

    A rule that no answer reaches, because the field is never shown or another rule comes first, has
    no set.

    Args:
        form: The compiled form.
        days: What day it is, which relative bounds count from.
        sort: What the answers are like.
        seed: The same seed gives the same answers; 0 gives the usual samples.

    Raises:
        ValuesError: No answer was found for a required field.
    """
    if sort == "boundaries":
        return tuple(_at_rules(form, days, seed, inside, refused=False))
    if sort == "invalid":
        return tuple(_at_rules(form, days, seed, outside, refused=True))
    return (Generated(values=_base(form, days, sort, seed)),)


def _base(form: FormSpec, days: rules.Days, flavour: Flavour, seed: int) -> dict[str, Any]:
    if not seed or flavour != "typical":
        return sample_values(form, days.today, flavour)
    # Not for secrets: with the same seed, everybody is to get the same answers.
    random = Random(seed)  # noqa: S311
    return sample_values(form, days.today, flavour, by_chance(random, days.today))


def _at_rules(
    form: FormSpec,
    days: rules.Days,
    seed: int,
    edges: Callable[[FieldSpec, rules.Days], Iterator[Edge]],
    *,
    refused: bool,
) -> Iterator[Generated]:
    bases = [_base(form, days, flavour, seed) for flavour in _BASES]
    for field in form.fields:
        if not KINDS[field.kind].answered:
            continue
        seen: list[Edge] = []
        for code, value in edges(field, days):
            # A refused rule needs one answer; a rule that is kept may have several edges.
            known = [each[0] for each in seen] if refused else seen
            if (code if refused else (code, value)) in known:
                continue
            found = _within(form, field, (code, value), bases, days, refused=refused)
            if found is not None:
                seen.append((code, value))
                yield found


def _within(
    form: FormSpec,
    field: FieldSpec,
    edge: Edge,
    bases: list[dict[str, Any]],
    days: rules.Days,
    *,
    refused: bool,
) -> Generated | None:
    """Return answers with this one among them, if the rules judge them as they should."""
    code, value = edge
    for base in bases:
        values = {**base, field.name: value}
        if value is None:
            del values[field.name]
        for repeating in form.fields:
            if repeating.equals == field.name and not refused:
                values[repeating.name] = value
        judged = rules.judge_answers(form.fields, values, {}, days)
        codes = {name: verdict.code for name, verdict in judged.errors.items()}
        if field.name in judged.hidden:
            continue
        if codes == ({field.name: code} if refused else {}):
            return Generated(
                values={name: held for name, held in values.items() if name not in judged.hidden},
                name=field.name,
                rule=code,
                refused=refused,
            )
    return None
