"""``webview-builder``: the window, or a command."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from builder import __main__ as entry


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What the window was opened with; a stand-in, as the window itself is tested elsewhere."""
    calls: list[list[str]] = []
    app = ModuleType("builder.app")

    def run(arguments: list[str]) -> int:
        calls.append(arguments)
        return 7

    app.run = run  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "builder.app", app)
    return calls


@pytest.mark.parametrize("arguments", [[], ["form.webview.json"], ["a folder/b.webview.json"]])
def test_without_a_command_the_window_opens(opened, monkeypatch, arguments):
    monkeypatch.setattr(sys, "argv", ["webview-builder", *arguments])
    with pytest.raises(SystemExit) as ended:
        entry.main()
    assert ended.value.code == 7
    assert opened == [arguments]


def test_the_language_of_the_window_is_no_argument_of_it(opened, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["webview-builder", "--language", "en", "a.webview.json"])
    with pytest.raises(SystemExit) as ended:
        entry.main()
    assert ended.value.code == 7
    assert opened == [["a.webview.json"]]


def test_a_language_that_the_app_does_not_speak_is_named(opened, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["webview-builder", "--language", "fr"])
    with pytest.raises(SystemExit) as ended:
        entry.main()
    assert ended.value.code == "--language takes one of these: system, en, el, ar."
    assert opened == []


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--help"], 0),
        (["--language", "el", "check", "nothing.webview.json"], 2),
        (["check", "nothing.webview.json"], 1),
        (["rocket"], 2),
        (["a.webview.json", "b.webview.json"], 2),
        ([""], 2),
    ],
)
def test_anything_else_is_the_command_line_s(
    opened, monkeypatch, tmp_path, capsys, arguments, code
):
    monkeypatch.setenv("WEBVIEW_BUILDER_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(sys, "argv", ["webview-builder", *arguments])
    with pytest.raises(SystemExit) as ended:
        entry.main()
    assert ended.value.code == code
    assert opened == []
    out, err = capsys.readouterr()
    assert out if code == 0 else err


@pytest.mark.parametrize(
    ("arguments", "words", "path"),
    [
        (("nope", "--json"), "No such command 'nope'", "webview-builder"),
        (("simulate", "--json"), "Missing option '--public-key'", "webview-builder simulate"),
        (("check", "--json"), "Missing argument 'FILE'", "webview-builder check"),
        (("check", "a", "b", "--json"), "unexpected extra argument", "webview-builder check"),
        (("keys", "public", "--json"), "Missing argument 'NAME'", "webview-builder keys public"),
        (("keys", "--json"), "No such option", "webview-builder keys"),
        (("simulate", "--json", "--port", "x"), "'x' is not a valid integer", "webview-builder"),
    ],
)
def test_wrong_usage_is_one_json_object_too_where_one_was_asked_for(cli, arguments, words, path):
    done = cli(*arguments)
    assert done.code == 2
    assert done.json["ok"] is False
    assert words in done.json["error"]["message"]
    assert done.json["error"]["hint"].startswith(f"“{path}")
    assert "Usage: webview-builder" in done.err


def test_wrong_usage_is_told_beside_the_output_where_nobody_asked_for_json(cli):
    done = cli("check")
    assert done.code == 2
    assert done.out == ""
    assert "Missing argument 'FILE'" in done.err


def test_help_is_text_even_where_json_is_asked_for(cli):
    done = cli("check", "--json", "--help")
    assert done.code == 0
    assert done.out.startswith("Usage: webview-builder check")
