"""`test`, and the view of cases."""

from __future__ import annotations

import json
from collections.abc import Iterator

from builder.gui.cases.workspace import CasesWorkspace
from builder.storage.starters import open_starter
from tests.gui.cases.cases_page import CasesPage
from tests.gui.twins.desk import Desk

TABLE = """case,full_name,topic,message,reply_by,email,user_id,expect.status,expect.page,expect.error.email
right,Ada,order,Hi,email,ada@example.com,,200,sent,
wrong page,Ada,order,Hi,email,ada@example.com,,200,refused,
refused,Ada,order,Hi,email,ada@,,422,refused,email
wrong status,Ada,order,Hi,email,,,200,refused,required
no chat,Ada,order,Hi,email,,(missing),400,unusable,
cannot be entered,Ada,nothing,Hi,email,ada@example.com,,422,refused,
"""
VERDICTS = {
    "direct": ["passed", "passed", "passed", "failed", "passed", "passed"],
    "backend": ["passed", "passed", "passed", "failed", "passed", "passed"],
    "page": ["passed", "failed", "passed", "failed", "passed", "passed"],
}
TITLES = {
    "direct": "Judged directly",
    "backend": "Through the exported backend",
    "page": "Through the real page",
}


def test(desk: Desk) -> Iterator[tuple[str, object, object]]:
    """Yield the verdicts of both on a table, in each way of running it."""
    desk.open_form(open_starter("contact"))
    table = desk.folder / "form.cases.csv"
    for way, title in TITLES.items():
        rows = [line.split(",") for line in TABLE.splitlines()]
        if way != "page":  # no page takes part
            rows = [each[:8] + each[9:] for each in rows]
        table.write_text("\n".join(map(",".join, rows)), encoding="utf-8")
        given = ("test", desk.file, "--cases", table, "--through", way)
        page = CasesPage(desk.bot, desk.view(CasesWorkspace))
        page.settle()
        page.choose_way(title)
        if way == "page":  # the command has an engine of its own
            with desk.process.started(*given, "--json") as running:
                page.run()
                told = json.loads(running.communicate(timeout=60)[0])
        else:
            page.run()
            told = desk.command(*given)[1]
        assert page.verdicts == VERDICTS[way]
        mine = []
        for row, verdict in enumerate(page.verdicts):
            page.click(row, "case")
            mine.append((verdict, sorted(page.differences)))
        theirs = [
            (
                each["verdict"],
                sorted((e["column"], e["expected"], e["came"]) for e in each["expectations"]),
            )
            for each in told["cases"]
        ]
        yield way, mine, theirs


test.__test__ = False  # type: ignore[attr-defined]
