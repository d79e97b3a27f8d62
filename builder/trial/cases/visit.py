"""A visit to the real page: what is to be entered there, and what the page showed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field
from typing import Any

from builder.trial.cases import page_script
from builder.trial.cases.case import PageState
from builder.trial.cases.outcome import FieldError
from builder.value import dataclass


@dataclass(frozen=True, kw_only=True)
class CaseVisit:
    """What is to be done in a page.

    Attributes:
        url: The page's address with its query parameters.
        origin: The only origin that the page may talk to.
        script: The script of :func:`builder.trial.cases.page_script.script_of`.
        values: The answers by context name.
        variables: Variables of the conversation, as the backend hands them to the page.
    """

    url: str
    origin: str
    script: str
    values: Mapping[str, Any]
    variables: Mapping[str, Any]

    @property
    def is_ready(self) -> str:
        """The script that tells whether the page can be answered."""
        return page_script.is_ready(self.script)

    @property
    def work(self) -> str:
        """The script that answers the page and sends."""
        return page_script.work(self.script, self.values, self.variables)

    @property
    def look(self) -> str:
        """The script that tells what the page shows."""
        return page_script.look(self.script)

    def read(self, told: object) -> Seen | None:
        """Read what the page showed; None if it did not tell."""
        return Seen.read(told)


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What the page showed.

    Attributes:
        screen: Which screen stands in the form's place; empty for the form.
        answers: How many answers of the backend to a submission the page has got.
        status: HTTP status of the last one; 0 for none.
        errors: What stands beside the answers, by context name.
        all: What the page's own rules say of the whole form, where it sent nothing.
        stuck: Names of the fields that do not take their answers.
        kept: Names of the fields that cannot be left unanswered.
        broken: Whether the page lists what is wrong.
        locked: Whether it is sending.
        waits: Whether it will try again by itself.
        said: What it says of sending.
        shown: Title and texts of the screen, and the list of what is wrong.
        sent: What it sent, as JSON; empty if nothing.
    """

    screen: str = ""
    answers: int = 0
    status: int = 0
    errors: Mapping[str, FieldError] = field(default_factory=dict)
    all: Mapping[str, FieldError] = field(default_factory=dict)
    stuck: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    broken: bool = False
    locked: bool = False
    waits: bool = False
    said: str = ""
    shown: tuple[str, ...] = ()
    sent: str = ""

    @classmethod
    def read(cls, told: object) -> Seen | None:
        """Read the value of a script; None if the page did not tell."""
        found = json.loads(told) if isinstance(told, str) and told else None
        if not isinstance(found, dict):
            return None
        lists = {name: tuple(found.get(name, ())) for name in ("stuck", "kept", "shown")}
        errors = {
            name: {field: FieldError(*each) for field, each in found.get(name, {}).items()}
            for name in ("errors", "all")
        }
        return cls(**{**found, **lists, **errors})

    @property
    def is_settled(self) -> bool:
        """Whether nothing more will happen soon."""
        return bool(self.screen or self.stuck or not self.locked)

    @property
    def state(self) -> PageState:
        """What the page made of the answers."""
        if self.screen == "done":
            return "sent"
        if self.screen == "saved" or (self.screen and self.answers):
            return "saved"
        if self.screen:
            return "unusable"
        was_refused = self.broken or self.stuck or 400 <= self.status < 500
        return "refused" if was_refused and not self.waits else "failed"
