"""Verdicts as one HTML page that needs no script, no network and no other file."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from builder.form.locales import direction_of
from builder.say import say, say_count
from builder.templates_folder import templates_folder
from builder.trial.cases.running import CaseReport, Verdict

_WORDS: Final[dict[Verdict, str]] = {
    "passed": say("passed"),
    "failed": say("failed"),
    "not run": say("could not run"),
}
_WAYS: Final = {
    "direct": say("judged directly"),
    "backend": say("through the exported backend"),
    "page": say("through the page"),
}


def html(report: CaseReport, language: str = "en") -> bytes:
    """Return a report as a page; every text in it is escaped.

    Args:
        report: The report.
        language: Tag of the language that its own words are in.
    """
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415 - for a report only

    source = (templates_folder() / "reports" / "cases.html.j2").read_text(encoding="utf-8")
    page = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    count = len(report.results)
    began = datetime.fromtimestamp(report.began, UTC).strftime("%Y-%m-%d %H:%M UTC")
    texts = {
        "title": say("Cases of {form}", form=report.form),
        "summary": say_count("{count:,} case", "{count:,} cases", count),
        "way": _WAYS[report.way],
        "began": began,
        "verdict": say("Verdict"),
        "case": say("Case"),
        "row": say("Row"),
        "column": say("Column"),
        "expected": say("Expected"),
        "came": say("Came"),
    }
    counts = [(each, words, report.count(each)) for each, words in _WORDS.items()]
    made = page.from_string(source).render(
        report=report,
        texts=texts,
        counts=counts,
        words=_WORDS,
        language=language,
        direction=direction_of(language),
    )
    return made.encode("utf-8", "replace")
