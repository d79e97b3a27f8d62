"""What verifying a deployment found: the same for the window and the command line."""

from __future__ import annotations

from typing import Any, Final, Literal

from builder.value import dataclass

State = Literal["ok", "warning", "wrong", "skipped"]
STATES: Final[tuple[State, ...]] = ("ok", "warning", "wrong", "skipped")


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        check: The check's name in files, such as ``page``.
        state: ``ok``; ``warning``; ``wrong``, also where the server kept it from being looked at;
            ``skipped`` where it does not apply, or something before it was wrong.
        text: What was found.
        advice: What to do about it; empty if there is nothing to do.
        wanted: The value that was expected; empty if it is no comparison.
        found: The value that was there instead.
    """

    check: str
    state: State
    text: str
    advice: str = ""
    wanted: str = ""
    found: str = ""

    def as_json(self) -> dict[str, str]:
        """Return it as JSON can carry it."""
        return {
            "check": self.check,
            "state": self.state,
            "text": self.text,
            "advice": self.advice,
            "wanted": self.wanted,
            "found": self.found,
        }


@dataclass(frozen=True, kw_only=True)
class Report:
    """All findings about a deployment.

    Attributes:
        page_url: The page's address.
        backend_url: The backend's address.
        form: The form's id and revision, as the project has it.
        findings: What was found, in the order of the checks.
    """

    page_url: str
    backend_url: str
    form: tuple[str, str]
    findings: tuple[Finding, ...]

    @property
    def is_right(self) -> bool:
        """Whether nothing is wrong; warnings are allowed."""
        return not self.of("wrong")

    def of(self, state: State) -> tuple[Finding, ...]:
        """Return the findings of a state."""
        return tuple(each for each in self.findings if each.state == state)

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON can carry it."""
        form_id, revision = self.form
        return {
            "page": self.page_url,
            "backend": self.backend_url,
            "form": {"id": form_id, "revision": revision},
            "right": self.is_right,
            "findings": [each.as_json() for each in self.findings],
        }
