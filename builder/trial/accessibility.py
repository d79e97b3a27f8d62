"""What axe finds in a page, and all of it as one HTML report."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from builder.form.locales import direction_of
from builder.say import say, say_count
from builder.templates_folder import templates_folder
from builder.value import dataclass

# As axe calls them, the worst first.
IMPACTS: Final = {
    "critical": say("Critical"),
    "serious": say("Serious"),
    "moderate": say("Moderate"),
    "minor": say("Minor"),
}


@dataclass(frozen=True)
class Issue:
    """One element that breaks a rule.

    Attributes:
        rule: The rule's name, such as ``color-contrast``.
        impact: How bad that is, one of ``IMPACTS``.
        words: What the rule asks for.
        advice: What would put it right.
        selector: Where the element is, as CSS says it.
        element: The element as HTML.
        key: What the page calls the field that it belongs to; empty if to none.
    """

    rule: str
    impact: str
    words: str
    advice: str
    selector: str
    element: str
    key: str = ""


@dataclass(frozen=True)
class Visit:
    """What was found in one state of a page.

    Attributes:
        pane: How the page was shown, in words.
        state: What it showed, in words.
        issues: What breaks a rule.
        fault: Why it could not be checked; empty if it was.
        is_missing: Whether that is because the page never came into this state.
    """

    pane: str
    state: str
    issues: tuple[Issue, ...] = ()
    fault: str = ""
    is_missing: bool = False


def read_issues(told: object) -> tuple[Issue, ...]:
    """Read what the script of ``builder.gui.web.axe`` tells, the worst first.

    Args:
        told: A list of objects, as JSON.

    Raises:
        ValueError: It is something else.
    """
    found: Any = json.loads(told) if isinstance(told, str) else None
    if not isinstance(found, list):
        raise ValueError("not a list of issues")  # noqa: TRY004 - a fault of what was told
    names = ("rule", "impact", "words", "advice", "selector", "element", "key")
    issues = [Issue(**{name: str(each.get(name, "")) for name in names}) for each in found]
    order = list(IMPACTS)
    return tuple(
        sorted(
            issues,
            key=lambda each: order.index(each.impact) if each.impact in order else len(order),
        )
    )


def summary(visits: Sequence[Visit]) -> str:
    """Return in a sentence what was found."""
    faults = sum(bool(each.fault) for each in visits)
    count = sum(len(each.issues) for each in visits)
    states = say_count(
        "{count:,} state of the page was checked.",
        "{count:,} states of the page were checked.",
        len(visits) - faults,
    )
    found = (
        say_count("{count:,} element breaks a rule.", "{count:,} elements break a rule.", count)
        if count
        else say("Nothing breaks a rule that can be checked by itself.")
    )
    missing = say_count(
        "{count:,} state could not be checked.", "{count:,} states could not be checked.", faults
    )
    return " ".join((states, found, missing) if faults else (states, found))


def html(form: str, visits: Sequence[Visit], now: datetime, language: str = "en") -> bytes:
    """Return a report as a page that needs no script and no network; every text is escaped.

    Args:
        form: The form's name.
        visits: What was found, in the order of the visits.
        now: When it was found.
        language: Tag of the language that its own words are in.
    """
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415 - for a report only

    source = (templates_folder() / "reports" / "accessibility.html.j2").read_text(encoding="utf-8")
    page = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    texts = {
        "title": say("Accessibility of {form}", form=form),
        "summary": summary(visits),
        "when": f"{now:%Y-%m-%d %H:%M %Z}",
        "nothing": say("Nothing breaks a rule."),
        "rule": say("Rule"),
        "element": say("Element"),
        "advice": say("Advice"),
        "limits": say(
            "A program finds about half of what makes a page hard to use. Try the form with the "
            "keyboard alone and with a screen reader, too."
        ),
    }
    made = page.from_string(source).render(
        visits=visits,
        texts=texts,
        impacts=IMPACTS,
        language=language,
        direction=direction_of(language),
    )
    return made.encode("utf-8", "replace")
