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
        say("wanted: {value}", value=finding.wanted) if finding.wanted else "",
        say("found: {value}", value=finding.found) if finding.found else "",
        say("do: {advice}", advice=finding.advice) if finding.advice else "",
    )
    shown = finding.state in ("wrong", "warning")
    lines += [f"{'':21} {each}" for each in more if each and shown]
    if finding.advice and not shown:
        lines.append(f"{'':21} {finding.advice}")
    return lines
