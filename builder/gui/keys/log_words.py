"""The log of key pairs in words: the file itself is in English, whatever the app speaks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from builder.say import say, say_count

EVENT_WORDS: Final[Mapping[str, str]] = {
    "generated": say("generated"),
    "imported": say("imported"),
    "renamed": say("renamed"),
    "dated": say("dated"),
    "copied": say("copied"),
    "saved": say("saved"),
    "in use": say("in use"),
    "published": say("published"),
    "rotation begun": say("rotation begun"),
    "rotation step": say("rotation step"),
    "rotated": say("rotated"),
    "rotation given up": say("rotation given up"),
    "removed": say("removed"),
}
_STEP_WORDS: Final[Mapping[str, str]] = {
    "make: done": say("make: done"),
    "make: not done": say("make: not done"),
    "deploy: done": say("deploy: done"),
    "deploy: not done": say("deploy: not done"),
    "publish: done": say("publish: done"),
    "publish: not done": say("publish: not done"),
    "switch: done": say("switch: done"),
    "switch: not done": say("switch: not done"),
    "verify: done": say("verify: done"),
    "verify: not done": say("verify: not done"),
    "retire: done": say("retire: done"),
    "retire: not done": say("retire: not done"),
}
FIXED_DETAILS: Final[Mapping[str, str]] = {
    "public key": say("public key"),
    "private key, as base64 on the clipboard": say("private key, as base64 on the clipboard"),
    **_STEP_WORDS,
}
_SIZE: Final = re.compile(r"RSA, (\d+) bits")
_AS_FILE: Final = re.compile(r"(public|private) key, as (.+)", re.DOTALL)
_NAME: Final = re.compile(r"(by|was) “(.+)”", re.DOTALL)
_DATES: Final = re.compile(
    "(?:expires (\\S+)|no last day), (?:reminder after (\\d{1,5}) days|no reminder)"
)


def detail_in_words(detail: str) -> str:
    """Return a line's details in the language of the app.

    Args:
        detail: The details as the log has them; what is not known here, such as the name of a
            file, stays as it is.
    """
    if found := _SIZE.fullmatch(detail):
        return say("RSA, {bits} bits", bits=found[1])
    if found := _AS_FILE.fullmatch(detail):
        if found[1] == "public":
            return say("public key, as {file}", file=found[2])
        return say("private key, as {file}", file=found[2])
    if found := _NAME.fullmatch(detail):
        return say("by “{name}”", name=found[2]) if found[1] == "by" else _was(found[2])
    if found := _DATES.fullmatch(detail):
        return _dates(found[1], found[2])
    return FIXED_DETAILS.get(detail, detail)


def _was(name: str) -> str:
    return say("was “{name}”", name=name)


def _dates(last: str | None, days: str | None) -> str:
    if last and days:
        return say_count(
            "expires {day}, reminder after {count} day",
            "expires {day}, reminder after {count} days",
            int(days),
            day=last,
        )
    if last:
        return say("expires {day}, no reminder", day=last)
    if days:
        return say_count(
            "no last day, reminder after {count} day",
            "no last day, reminder after {count} days",
            int(days),
        )
    return say("no last day, no reminder")
