"""Verdicts as JUnit XML, which test servers read."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Final
from xml.etree import ElementTree as ET

from builder.say import say
from builder.trial.cases.comparing import Comparison
from builder.trial.cases.running import CaseReport, CaseResult

# XML 1.0 has no way to write these, not even as references.
_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(report: CaseReport) -> bytes:
    """Return a report as JUnit XML: one suite, with one case for each row.

    The elements and attributes are those of the schema that the JUnit plugin of Jenkins publishes.
    Characters that XML cannot hold are replaced.
    """
    counts = {
        "tests": str(len(report.results)),
        "failures": str(report.count("failed")),
        "errors": str(report.count("not run")),
        "time": f"{report.seconds:.3f}",
    }
    name = _text(f"{report.form} ({report.way})")
    root = ET.Element("testsuites", {"name": name, **counts})
    began = datetime.fromtimestamp(report.began, UTC).replace(tzinfo=None)
    stamp = began.isoformat(timespec="seconds")
    suite = ET.SubElement(root, "testsuite", {"name": name, "timestamp": stamp, **counts})
    for each in report.results:
        _add(suite, each, name)
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()


def _add(suite: ET.Element, result: CaseResult, form: str) -> None:
    title, seconds = _text(result.title), f"{result.seconds:.3f}"
    case = ET.SubElement(suite, "testcase", {"name": title, "classname": form, "time": seconds})
    if result.verdict == "failed":
        wrong = [_sentence(each) for each in result.comparisons if not each.holds]
        failure = {"message": _text(wrong[0]), "type": "failed"}
        ET.SubElement(case, "failure", failure).text = _text("\n".join(wrong))
    elif result.verdict == "not run":
        error = {"message": _text(result.reason), "type": "not run"}
        ET.SubElement(case, "error", error).text = _text(result.reason)


def _sentence(each: Comparison) -> str:
    return say(
        "{column}: expected {expected}, came {came}",
        column=each.column,
        expected=each.expected,
        came=each.came,
    )


def _text(text: str) -> str:
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
