"""What the pages quote is said by the page, the backend or the app, word by word.

Such words stand in “quotes”, and … in them stands for what differs from case to case.
"""

from __future__ import annotations

import ast
import json
import re
from functools import cache
from pathlib import Path

import pytest

from builder.gui.shell.manual.pages import CONTENTS
from scripts.write_reference import DOCS
from tests.docs.pages import ROOT

PAGE = "guides/troubleshooting.md"
# What is quoted besides: the word itself, and the title of the platform's own page.
_NO_MESSAGES = {"quotes", "How to create your own webview"}
_STOPS = ("SettingsError", "OutboxError", "SealError", "SpecError", "PageError")
# Commands of the backend say these, and not its start; the last two reach nobody as they are.
_NOT_AT_THE_START = {"backup.py", "commands.py"}
_INNER = {
    "not connected",
    "it was sealed with another secret, or altered",
    "there is no outbox at …",
}
_QUOTE = re.compile(r"“([^“”]+)”")


def plain(text: str) -> str:
    """Return a text with … for what is filled in, and without quotes, lines and mnemonics."""
    bare = re.sub(r"[“”]", "", re.sub(r"\{[^{}]*\}", "…", text)).replace("&", "")
    return re.sub(r"…+", "…", " ".join(bare.split()))


def text_of(node: ast.AST) -> str:
    """Return the text of a constant or an f-string, with … for its values; else an empty one."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(text_of(each) or "…" for each in node.values)
    return ""


@cache
def said() -> tuple[str, ...]:
    """All that the page and the program say, as `plain` writes it."""
    page = json.loads((ROOT / "templates" / "locales" / "en.json").read_text("utf-8"))
    found = {*page["page"].values(), *page["messages"].values()}
    for file in (ROOT / "builder").rglob("*.py"):
        nodes = list(ast.walk(ast.parse(file.read_text("utf-8"))))
        notes = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}  # docstrings
        found |= {text_of(node) for node in nodes if id(node) not in notes}
    return tuple(plain(each) for each in found if each)


def quoted(page: str) -> list[str]:
    """Return the quotes in a page, as `plain` writes them."""
    found = [plain(each) for each in _QUOTE.findall((DOCS / page).read_text("utf-8"))]
    return [each for each in found if each not in _NO_MESSAGES]


def _is_said(quote: str) -> bool:
    words = quote.removeprefix("…").removesuffix("…").strip()
    assert re.search(r"\w{2}", words), quote
    return any(words in each for each in said())


@pytest.mark.parametrize("page", [path for _, paths in CONTENTS for path in paths])
def test_what_a_page_quotes_is_said_so(page):
    assert [each for each in quoted(page) if not _is_said(each)] == []


def test_troubleshooting_quotes_much():
    assert len(set(quoted(PAGE))) > 40


def test_each_way_in_which_the_form_does_not_go_on_is_a_symptom():
    words = json.loads((ROOT / "templates" / "locales" / "en.json").read_text("utf-8"))["page"]
    quotes = quoted(PAGE)
    for name in ("reopen_title", "reopen_text", "refused", "unsent", "busy", "saved", "saved_title",
                 "unconfirmed_title", "no_script"):  # fmt: skip
        assert any(plain(words[name]).startswith(each.removesuffix("…")) for each in quotes), name


def _stops() -> list[tuple[str, str]]:
    """What can stop the backend's start: the file and the words."""
    found = []
    for file in sorted((ROOT / "builder" / "backend").glob("*.py")):
        if file.name in _NOT_AT_THE_START:
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Raise) or not isinstance(node.exc, ast.Call):
                continue
            called = node.exc.func
            if isinstance(called, ast.Name) and called.id in _STOPS and node.exc.args:
                words = plain(text_of(node.exc.args[0]))
                if words.strip("… :"):
                    found.append((file.name, words))
    return found


def test_whatever_stops_the_backend_is_in_the_page():
    """Except what names the setting or the file of the bundle that is wrong: these have a row."""
    stops = _stops()
    assert len(stops) > 35
    section = (DOCS / PAGE).read_text("utf-8").partition("## The backend does not start")[2]
    quotes = [plain(each) for each in _QUOTE.findall(section.partition("\n## ")[0])]
    unsaid = []
    for file, words in stops:
        names_it = re.match(r"(?:[A-Z_]{6,}|config\.json)", words) or (
            # `settings.py` puts the name of the setting in the place of the first …
            Path(file).name == "settings.py" and words.startswith("…")
        )
        held = any(each.removeprefix("…").removesuffix("…").strip() in words for each in quotes)
        if not (held or names_it or words in _INNER):
            unsaid.append((file, words))
    assert unsaid == []
