"""`parity`, and the section with the four ways."""

from __future__ import annotations

import json
from collections.abc import Iterator

from PySide6.QtWidgets import QPushButton

from builder.gui.export.workspace import ExportWorkspace
from builder.trial.parity.payload import WAYS
from tests.gui.export_page import ExportPage
from tests.gui.finding import find
from tests.gui.twins.desk import Desk
from tests.projects import NAME, reading

_CASES = f"""case,variables,{NAME.name},expect.status
Third,"{{""visits"": 3}}",Ada,200
Nobody,"{{""visits"": 3}}",,422
Fourth,"{{""visits"": 4}}",,200
"""
_MS = 60_000


def parity(desk: Desk) -> Iterator[tuple[str, object, object]]:
    """Yield what both find in the four ways for each case of a table."""
    desk.open_form(reading("mine"))
    table = desk.folder / "form.cases.csv"
    table.write_text(_CASES, encoding="utf-8")
    given = ("parity", desk.file, "--cases", table, "--json")
    with desk.process.started(*given) as running:
        page = ExportPage(desk.bot, desk.view(ExportWorkspace))
        page.go("parity")
        desk.bot.waitUntil(lambda: "Case: Fourth" in page.entries("parity_answers"))
        found = json.loads(running.communicate(timeout=60)[0])
    assert found["holds"]
    for told in found["comparisons"]:
        page.choose("parity_answers", f"Case: {told['answers']}")
        page.press("parity_compare")
        button = find(page.workspace, QPushButton, "parity_compare")
        desk.bot.waitUntil(button.isEnabled, timeout=_MS)
        theirs = [[row["values"].get(way, "–") for way in WAYS] for row in told["rows"]]
        holds = page.words("parity_result").startswith("Page, Test and exported backend")
        yield told["answers"], ([*page.pieces.values()], holds), (theirs, told["holds"])
