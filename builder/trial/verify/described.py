"""What verifying a deployment found, as plain text."""

from __future__ import annotations

from builder.say import say
from builder.trial.verify.report import Finding, Report, State

MARKS: dict[State, str] = {
    "ok": say("ok"),
    "warning": say("WARNING"),
    "wrong": say("WRONG"),
    "skipped": say("skipped"),
}


def described(report: Report) -> str:
    """Return a report as lines of text."""
    lines = [
        say("Page: {url}/", url=report.page_url),
        say("Backend: {url}", url=report.backend_url),
        "",
    ]
    for each in report.findings:
        lines += _lines_of(each)
    wrong, warnings = len(report.of("wrong")), len(report.of("warning"))
    lines += ["", say("wrong: {wrong}, warnings: {warnings}", wrong=wrong, warnings=warnings)]
    return "\n".join(lines)


def _lines_of(finding: Finding) -> list[str]:
    lines = [f"{MARKS[finding.state]:8} {finding.check:12} {finding.text}"]
    more = (
        (say("wanted"), finding.wanted),
        (say("found"), finding.found),
        (say("do"), finding.advice),
    )
    shown = finding.state in ("wrong", "warning")
    lines += [f"{'':21} {name}: {text}" for name, text in more if text and shown]
    if finding.advice and not shown:
        lines.append(f"{'':21} {finding.advice}")
    return lines
