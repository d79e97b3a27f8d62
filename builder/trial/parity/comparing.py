"""What differs between the ways, and why."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final, Literal

from builder.backend.days import anywhere_on_earth
from builder.backend.judges import judge
from builder.backend.spec import FieldSpec, FormSpec
from builder.form.kinds import KINDS
from builder.say import say
from builder.trial.parity.payload import INTEGRATION, PARAMETERS, REQUEST, Sent, Way
from builder.trial.redaction import REDACTED, sensitive_names
from builder.value import dataclass

Verdict = Literal["same", "explained", "differs"]
_SHIPPING: Final[tuple[Way, ...]] = ("page", "test", "backend")
OUTCOME: Final = "outcome"
_NAMED: Final = {
    PARAMETERS: say("the query parameters"),
    INTEGRATION: say("this channel with this integration"),
    REQUEST: say("the whole request"),
}
_EMPTY_TEXT: Final = '""'
_NOTHING: Final = (_EMPTY_TEXT, "null")
_PAGE_KEYS: Final = ("page", "page_context")


@dataclass(frozen=True, kw_only=True)
class Row:
    """One thing that is delivered.

    Attributes:
        path: Where it stands, such as ``context.first_name`` or ``claims.iss``.
        values: What each way has there, as JSON; a way that says nothing of it is left out.
        verdict: Whether it is the same everywhere; if not, whether that is as it should be.
        why: Why it is different; empty if it is the same.
    """

    path: str
    values: Mapping[Way, str]
    verdict: Verdict
    why: str = ""


@dataclass(frozen=True)
class Parity:
    """How four ways compare.

    Attributes:
        sent: What each came to.
        rows: What they deliver, piece by piece.
    """

    sent: tuple[Sent, ...]
    rows: tuple[Row, ...]

    @property
    def holds(self) -> bool:
        """Whether every difference is explained."""
        return all(each.verdict != "differs" for each in self.rows)

    def count(self, verdict: Verdict) -> int:
        """Return how many rows have a verdict."""
        return sum(each.verdict == verdict for each in self.rows)


def compare_ways(form: FormSpec, sent: Sequence[Sent]) -> Parity:
    """Compare what the ways came to.

    Args:
        form: The compiled form.
        sent: One result for each way.
    """
    facts = {each.way: _facts(each) for each in sent}
    paths = dict.fromkeys(path for held in facts.values() for path in held)
    reasons = _Reasons(form, {each.way: each for each in sent})
    rows = (_row(path, facts, reasons) for path in paths)
    hidden = {f"context.{each}" for each in sensitive_names(form)} | sensitive_names(form)
    shown = (_masked(each) if each.path in hidden else each for each in rows if each)
    return Parity(tuple(sent), tuple(shown))


def _masked(row: Row) -> Row:
    """Return a row that says whether it is the same, and not what it is."""
    values = {way: value if value in _NOTHING else REDACTED for way, value in row.values.items()}
    return replace(row, values=values)


def _row(path: str, facts: Mapping[Way, Mapping[str, str]], reasons: _Reasons) -> Row | None:
    # The page signs nothing, and says nothing of the token.
    telling = [way for way, held in facts.items() if path in held or not _is_silent(path, held)]
    if telling == ["vendor"]:
        return None  # of answers that this form refuses
    values = {way: facts[way][path] for way in telling if path in facts[way]}
    shipped = {values.get(way) for way in telling if way in _SHIPPING}
    if len(shipped) > 1:
        why = reasons.between_ours(path) if None not in shipped else ""
        if not why:
            fault = say("Page, Test and exported backend must agree here. This is a fault.")
            return Row(path=path, values=values, verdict="differs", why=fault)
        return Row(path=path, values=values, verdict="explained", why=why)
    ours = next(iter(shipped), None)
    if "vendor" not in telling or values.get("vendor") == ours:
        return Row(path=path, values=values, verdict="same")
    why = reasons.of_vendor(path, ours, values.get("vendor"))
    unknown = say("The vendor's template would deliver something else here.")
    return Row(
        path=path, values=values, verdict="explained" if why else "differs", why=why or unknown
    )


def _is_silent(path: str, held: Mapping[str, str]) -> bool:
    """Tell whether a way says nothing of such things at all."""
    if path == OUTCOME:
        return False
    part = path.partition(".")[0]
    if part == "claims":
        return not any(each.startswith("claims.") for each in held)
    return len(held) == 1  # only its outcome: it delivers nothing


def _facts(sent: Sent) -> dict[str, str]:
    if sent.fault:
        return {OUTCOME: sent.fault}
    if sent.payload is None:
        names = ", ".join(_NAMED.get(each, each) for each in sorted(sent.refused))
        return {OUTCOME: say("refused: {names}", names=names)}
    found = sent.payload
    return {
        OUTCOME: say("delivered"),
        "path": found.path,
        "header X-Moveo-Session-Id": found.session,
        **{f"claims.{name}": _json(value) for name, value in found.claims.items()},
        **dict(_flat(found.body)),
    }


def _flat(body: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    context = body.get("context")
    if isinstance(context, Mapping):
        for name, value in context.items():
            yield f"context.{name}", _json(value)
    for name, value in body.items():
        if name != "context":
            yield name, _json(value)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


class _Reasons:
    """Knows why ways may differ.

    Args:
        form: The compiled form.
        sent: What each way came to.
    """

    def __init__(self, form: FormSpec, sent: Mapping[Way, Sent]) -> None:
        self._form = form
        self._fields = {each.name: each for each in form.fields}
        self._sent = sent

    def between_ours(self, path: str) -> str:
        """Return why page, Test and backend may differ; empty if they must not."""
        if path == OUTCOME:
            return self._of_outcome()
        name = path.removeprefix("context.")
        spec = self._fields.get(name)
        if path != name and (name == self._form.submission_id or (spec and spec.source)):
            if name == self._form.submission_id or (spec and spec.source == "random"):
                return say("It is new for each submission.")
            return ""
        if path == "timestamp" and self._form.purpose == "survey":
            return say("It is the moment of the submission.")
        return ""

    @property
    def _unheld(self) -> frozenset[str]:
        """Names of answers that are refused elsewhere, and that the page could not be given."""
        page, test, _ = (self._sent[way] for way in _SHIPPING)
        missing = frozenset(test.refused) - frozenset(page.refused)
        return missing & self._fields.keys() - page.held

    def _of_outcome(self) -> str:
        page, test, backend = (self._sent[way] for way in _SHIPPING)
        if page.refused == backend.refused == (INTEGRATION,) and test.payload:
            return say(
                "Test sends straight to the platform. The list of integrations is the backend's."
            )
        unheld = self._unheld
        all_but_page = set(test.refused) == set(backend.refused)
        if all_but_page and unheld and {*page.refused, *unheld} == set(test.refused):
            return say("A control of the page cannot hold this answer, so it is not given there.")
        if test.refused and backend.refused == (REQUEST,) and REQUEST not in page.refused:
            return say("An answer has a type that the page never sends, which no answer names.")
        return ""

    def of_vendor(self, path: str, ours: str | None, theirs: str | None) -> str:
        """Return why the template differs; empty if nobody knows."""
        if path == OUTCOME:
            refused = any(self._sent[way].refused for way in _SHIPPING if way in self._sent)
            return say("The template has no rules of this form.") if refused else ""
        if path in _PAGE_KEYS:
            return say(
                "The template names the page context “page”, and the documentation “page_context”. "
                "Which of them is sent is a setting of the form."
            )
        if path == "claims.iss":
            return say(
                "The template signs as an issuer of its own. The token issuer is a setting of the "
                "form."
            )
        if path == "timestamp":
            return say("It is the moment of the submission.")
        if path.startswith("context."):
            name = path.removeprefix("context.")
            if theirs is not None and name in self._sent["test"].unasked:
                return (
                    say("This form does not ask it here. The template has no conditions.")
                    if ours is None
                    else say("The field is hidden, and its settings say what it delivers then.")
                )
            return self._of_answer(name, ours, theirs)
        return ""

    def _of_answer(self, name: str, ours: str | None, theirs: str | None) -> str:
        spec = self._fields.get(name)
        if theirs is None:
            return self._of_missing(name, spec)
        if spec is None:
            return ""
        if ours is None and not spec.delivered:
            return say("This form does not deliver the answer, as its field says.")
        if name in self._unheld:
            return say("A control of the page cannot hold this answer, so it is not given there.")
        if ours is None and theirs == _EMPTY_TEXT:
            return say("The template sends empty text where nothing was answered.")
        if ours is not None and _is_number_in(theirs, ours):
            return say("The template sends every answer as text; this form sends a number.")
        if _is_cleaned(spec, ours, theirs):
            return say("This form cleans the answer first, as its field says.")
        return ""

    def _of_missing(self, name: str, spec: FieldSpec | None) -> str:
        if name == self._form.submission_id:
            return say("The template has no id for a submission.")
        if spec is not None and spec.source == "random":
            return say("It is new for each submission.")
        if spec is not None and spec.source == "context":
            return say("The template reads the conversation, and delivers nothing of it.")
        if spec is not None and not KINDS[spec.kind].answered:
            return say("The template has neither hidden nor calculated values.")
        if any(name in _names_of_choices(each) for each in self._form.fields):
            return say("The template has no control for several choices.")
        return ""


def _names_of_choices(spec: FieldSpec) -> frozenset[str]:
    """Return the names under which a field of several choices is delivered; none if it is none."""
    if spec.deliver == "booleans":
        return frozenset(f"{spec.name}_{each}" for each in spec.options)
    return frozenset({spec.name} if spec.deliver else ())


def _is_number_in(text: str, number: str) -> bool:
    """Tell whether a JSON text spells a JSON number."""
    spelled, meant = json.loads(text), json.loads(number)
    if not isinstance(spelled, str) or isinstance(meant, bool | str):
        return False
    try:
        return bool(float(spelled) == meant)
    except ValueError:
        return False


def _is_cleaned(spec: FieldSpec, ours: str | None, theirs: str) -> bool:
    """Tell whether the rule of a field makes what this form delivers of what the template does."""
    judged = judge(spec, json.loads(theirs), anywhere_on_earth(datetime.now(UTC)))
    made = None if judged.value is None else _json(judged.value)
    return not judged.code and ours == made
