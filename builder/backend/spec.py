"""The compiled form: what the exporter writes into ``config.json`` and the backend reads.

The page embeds the same ``fields`` list, so that both rule engines read one text.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from typing import Any

from .intake import BODY_MAX, BODY_MOST

FORMAT = 1
FEEDBACK_MAX = 280


class SpecError(ValueError):
    """``config.json`` is not a compiled form of this format."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSpec:
    """One field with a value, as both rule engines see it.

    Attributes that the kind does not have keep their defaults and are left out of the JSON.

    Attributes:
        kind: A kind that is answered (``judges.py`` has them all), ``hidden`` or ``calculated``.
        name: Context name.
        label: Wording by language tag.
        required: Whether an answer is needed; for checkbox and consent: must be true.
        normalise: Steps applied to a string, in order: ``trim collapse digits upper
            unaccent``.
        min_length: Least number of code points of an answer.
        max_length: Greatest number of code points.
        pattern: Regular expression for the whole string; empty for none.
        messages: The form's own words by rule code, each by language tag.
        min: Least number; None for no bound.
        max: Greatest number; None for no bound.
        step: Distance between the numbers allowed, from ``min`` or 0; None for any.
        lowest: Lowest grade of a rating.
        scale: Highest grade of a rating.
        decimals: Greatest number of digits after the point, 0 to 6.
        earliest: ``YYYY-MM-DD``, ``today``, ``today+N``, ``today-N``; empty for no bound.
        latest: As ``earliest``.
        options: Values of the options, in order.
        min_choices: Least number of ticks of a given answer.
        max_choices: Greatest number of ticks; None for no bound.
        deliver: For checkboxes: ``booleans`` or ``text``.
        delimiter: For checkboxes delivered as one text.
        equals: Name of the field whose answer must be repeated; empty for none.
        source: For hidden: ``constant``, ``parameter``, ``context`` or ``random``.
        value: For hidden constants.
        parameter: For hidden query parameters, and variables of the conversation.
        style: For random references: ``letters`` or ``number``.
        length: How many letters or digits a random reference has.
        expression: For calculated: the tree that ``calculation.py`` evaluates.
        show_if: Condition (``conditions.py``) on which it is shown; empty for always.
        required_if: Condition on which it is required, too; empty for never.
        when_hidden: What it delivers while hidden: ``null`` or ``default``; empty for nothing.
        default: The value delivered then, and the first value on the page.
        delivered: Whether its value goes into the context; it is always judged.
        sensitive: Whether its value is kept out of drafts and records: a value that is calculated
            from a sensitive answer, or repeats it, is sensitive, too.
    """

    kind: str
    name: str
    label: Mapping[str, str] = field(default_factory=dict)
    required: bool = False
    normalise: tuple[str, ...] = ()
    min_length: int = 0
    max_length: int = 0
    pattern: str = ""
    messages: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    min: float | None = None
    max: float | None = None
    step: float | None = None
    lowest: int = 1
    scale: int = 0
    decimals: int = 0
    earliest: str = ""
    latest: str = ""
    options: tuple[str, ...] = ()
    min_choices: int = 0
    max_choices: int | None = None
    deliver: str = ""
    delimiter: str = ""
    equals: str = ""
    source: str = ""
    value: str = ""
    parameter: str = ""
    style: str = ""
    length: int = 0
    expression: Any = None
    show_if: tuple[Any, ...] = ()
    required_if: tuple[Any, ...] = ()
    when_hidden: str = ""
    default: Any = None
    delivered: bool = True
    sensitive: bool = False

    def as_json(self) -> dict[str, Any]:
        """Return the field's JSON object, without what has its default value."""
        found: dict[str, Any] = {}
        for each in fields(self):
            value = getattr(self, each.name)
            default = {} if each.default is MISSING else each.default
            if each.name in ("kind", "name") or value != default:
                found[each.name] = _plain(value)
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSpec:
    """The whole compiled form.

    Attributes:
        id: The form's id.
        revision: 16 hex digits that change with the form's content.
        languages: Language tags, the default first.
        fields: The value-bearing fields, in order.
        messages: For each language, the wording by rule code (see ``rules.py``), with
            placeholders such as ``{label}`` and ``{max}``.
        formats: For each language, how numbers and dates are written (see ``wording.py``).
        base_url: The platform's scheme and host.
        issuer: The token's ``iss``.
        page_context: ``page_context``, ``page`` or ``both``.
        integrations: Allowed pairs of channel and integration id.
        page_origins: Origins of the page, where it is hosted elsewhere.
        key_fingerprint: SHA-256 of the SPKI of the expected key, 64 hex digits, or empty.
        repeats: ``at_least_once`` or ``at_most_once``: whether to send again what was possibly
            delivered.
        submission_id: Context name that carries the submission's id; empty for none.
        purpose: ``context``, or ``survey``: the fields ``rating`` and ``feedback`` go to the
            platform's survey.
        variables: Names of the conversation's variables that backend and page may read.
        body_max: How many bytes a request's body may have: 64 KiB, up to 1 MiB where the form's
            answers may be longer.
    """

    id: str
    revision: str
    languages: tuple[str, ...]
    fields: tuple[FieldSpec, ...]
    messages: Mapping[str, Mapping[str, str]]
    base_url: str
    issuer: str
    page_context: str
    integrations: tuple[tuple[str, str], ...]
    page_origins: tuple[str, ...]
    key_fingerprint: str
    repeats: str = "at_least_once"
    submission_id: str = ""
    purpose: str = "context"
    variables: tuple[str, ...] = ()
    formats: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    body_max: int = BODY_MAX

    def as_json(self) -> dict[str, Any]:
        """Return the JSON object of ``config.json``."""
        found = {each.name: _plain(getattr(self, each.name)) for each in fields(self)}
        found["fields"] = [each.as_json() for each in self.fields]
        return {"format": FORMAT, **found}


def read_spec(text: str | bytes) -> FormSpec:
    """Read ``config.json``.

    Raises:
        SpecError: It is not JSON, or not a compiled form of format 1.
    """
    try:
        data = json.loads(text)
        if (found := data.pop("format")) != FORMAT:
            raise SpecError(  # noqa: TRY301 - told apart from the faults below by its words
                f"config.json has format {found!r}; this backend knows {FORMAT}"
            )
        data["fields"] = tuple(_field(item) for item in data["fields"])
        data["integrations"] = tuple((str(c), str(i)) for c, i in data["integrations"])
        for name in ("languages", "page_origins", "variables"):
            data[name] = tuple(data.get(name, ()))
        form = FormSpec(**data)
    except SpecError:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as fault:
        raise SpecError(f"config.json is not a compiled form: {fault}") from fault
    _check_purpose(form)
    if type(form.body_max) is not int or not BODY_MAX <= form.body_max <= BODY_MOST:
        raise SpecError(f"body_max must be {BODY_MAX} to {BODY_MOST}; it is {form.body_max!r}")
    return form


def _check_purpose(form: FormSpec) -> None:
    """Refuse a form whose purpose this backend cannot deliver."""
    if form.purpose == "context":
        return
    if form.purpose != "survey":
        raise SpecError(f"this backend cannot deliver a form with the purpose {form.purpose!r}")
    named = {each.name: each for each in form.fields}
    rating, feedback = named.pop("rating", None), named.pop("feedback", None)
    asked = rating and (rating.kind, rating.lowest, rating.scale, rating.required)
    rated = asked == ("rating", 1, 5, True)
    told = feedback is None or (feedback.kind == "textarea" and feedback.max_length <= FEEDBACK_MAX)
    kept = all(each.delivered for each in form.fields)
    if not rated or (rating and rating.show_if) or not told or named or not kept:
        raise SpecError(
            "a survey has a required rating from 1 to 5, that is always shown, and maybe a "
            f"feedback of at most {FEEDBACK_MAX} characters; this one differs"
        )


def _field(item: dict[str, Any]) -> FieldSpec:
    return FieldSpec(**{name: _tuples(value) for name, value in item.items()})


def _tuples(value: Any) -> Any:
    return tuple(_tuples(each) for each in value) if isinstance(value, list) else value


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(value[key]) for key in sorted(value)}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value
