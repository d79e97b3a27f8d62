"""What bodies the platform would accept and refuse, inferred from its documentation."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final

from builder.backend.parameters import is_opaque_id
from builder.form.channels import channel_of
from builder.form.names import NAME, is_reserved
from builder.say import say
from builder.strict_json import shown

_SURVEY_NAMES: Final = {"rating", "feedback", "session_id", "timestamp"}
_FEEDBACK_MAX: Final = 280
_CLOCK_MS: Final = 3_600_000  # a delivery may be repeated for so long
_BODY_NAMES: Final = {"context", "user_id", "trigger_node_id", "page_context", "page"}

Judged = tuple[list[str], list[str]]
"""Reasons to refuse a body, and notes about it."""


def judge_body(body: Mapping[str, Any], page_context: str, channel: str) -> Judged:
    """Judge what a form delivers.

    Args:
        body: The parsed body.
        page_context: Key of the page context: ``page_context``, ``page`` or ``both``.
        channel: The channel in the address.
    """
    reasons = _unknown_names(body, _BODY_NAMES)
    notes = []
    user_id, node = body.get("user_id"), body.get("trigger_node_id")
    if user_id is None:
        reasons.append(say("user_id is missing; it is 1 to 256 printable characters."))
    elif not isinstance(user_id, str):
        reasons.append(say("user_id is {value}, and must be text.", value=shown(user_id)))
    elif not is_opaque_id(user_id):
        reasons.append(
            say("user_id is {value}; it is 1 to 256 printable characters.", value=shown(user_id))
        )
    if node is not None and not isinstance(node, str):
        reasons.append(
            say("trigger_node_id is {value}, and must be text or null.", value=shown(node))
        )
    elif node is not None and not is_opaque_id(node):
        reasons.append(
            say(
                "trigger_node_id is {value}; it is 1 to 256 printable characters, or null.",
                value=shown(node),
            )
        )
    elif "trigger_node_id" not in body:
        notes.append(
            say(
                "trigger_node_id is missing; whether the platform takes that, or wants null, is "
                "not known."
            )
        )
    keys = {"both": {"page_context", "page"}}.get(page_context, {page_context})
    found = body.keys() & {"page_context", "page"}
    if found != keys:
        places = say(" and ").join(sorted(found)) or say("no name")
        reasons.append(
            say(
                "The page context stands under {places}, and must stand under {wanted}.",
                places=places,
                wanted=say(" and ").join(sorted(keys)),
            )
        )
    wanted = {"psid": user_id} if channel_of(channel).page_scoped else None
    reasons += [
        say(
            "{key} is {value}, and {wanted} is expected.",
            key=key,
            value=shown(body[key]),
            wanted=shown(wanted),
        )
        for key in sorted(found)
        if body[key] != wanted
    ]
    return reasons + _context(body.get("context")), notes


def _unknown_names(body: Mapping[str, Any], known: Collection[str]) -> list[str]:
    return [
        say(
            "The body has an unknown name {value}; it may have {names}.",
            value=shown(name),
            names=", ".join(sorted(known)),
        )
        for name in body
        if name not in known
    ]


def judge_survey(body: Mapping[str, Any], session_id: str, now: float) -> list[str]:
    """Judge what a survey delivers; return why it is refused.

    Args:
        body: The parsed body.
        session_id: The session in the header.
        now: Seconds since the epoch.
    """
    reasons = _unknown_names(body, _SURVEY_NAMES)
    rating, feedback, moment = (body.get(each) for each in ("rating", "feedback", "timestamp"))
    if type(rating) is not int or not 1 <= rating <= 5:
        reasons.append(
            say("rating is {value}, and must be a whole number from 1 to 5.", value=shown(rating))
        )
    if not isinstance(feedback, str) or len(feedback) > _FEEDBACK_MAX:
        reasons.append(
            say(
                "feedback has {count:,} characters, and may have {most}.",
                count=len(feedback),
                most=_FEEDBACK_MAX,
            )
            if isinstance(feedback, str)
            else say(
                "feedback is {value}, and must be a text of at most {most} characters.",
                value=shown(feedback),
                most=_FEEDBACK_MAX,
            )
        )
    if body.get("session_id") != session_id:
        reasons.append(
            say(
                "session_id is {value}, and the header X-Moveo-Session-Id is {header}.",
                value=shown(body.get("session_id")),
                header=shown(session_id),
            )
        )
    if type(moment) is not int or abs(moment - now * 1000) > _CLOCK_MS:
        reasons.append(
            say(
                "timestamp is {value}, and must be a time of this hour in ms, such as {now}.",
                value=shown(moment),
                now=int(now * 1000),
            )
        )
    return reasons


def _context(context: object) -> list[str]:
    if context is None:
        return [say("context is missing, and must be an object.")]
    if not isinstance(context, dict):
        return [say("context is {value}, and must be an object.", value=shown(context))]
    reasons = []
    for name, value in context.items():
        if is_reserved(name):
            reasons.append(say("The context name {value} is reserved.", value=shown(name)))
        elif not NAME.fullmatch(name):
            reasons.append(
                say(
                    "The context name {value} is not 1 to 64 letters, digits and _, "
                    "beginning with no digit.",
                    value=shown(name),
                )
            )
        if not isinstance(value, str | int | float | bool | None):
            reasons.append(
                say(
                    "The context value of {name} is {value}, and must be flat: a text, a number, "
                    "true, false or null.",
                    name=shown(name),
                    value=say("a list") if isinstance(value, list) else say("an object"),
                )
            )
    return reasons
