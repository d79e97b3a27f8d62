"""``webview-builder``: the window, or a command."""

from __future__ import annotations

import json
import sys
from types import ModuleType

import pytest
from click.testing import CliRunner

from builder import __main__ as entry
from builder import __version__
from builder.cli.main import commands


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


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["form.webview.json"],
        ["a folder/b.webview.json"],
        ["C:\\FORMS\\A.WEBVIEW.JSON"],  # as desktops open it, which ignore case
        ["renamed.json"],
    ],
)
def test_without_a_command_the_window_opens(opened, monkeypatch, arguments):
    monkeypatch.setattr(sys, "argv", ["webview-builder", *arguments])
    with pytest.raises(SystemExit) as ended:
        entry.main()
    assert ended.value.code == 7
    assert opened == [arguments]


@pytest.mark.parametrize("language", [["--language", "en"], ["--language=en"]])
def test_the_language_of_the_window_is_no_argument_of_it(opened, monkeypatch, language):
    monkeypatch.setattr(sys, "argv", ["webview-builder", *language, "a.webview.json"])
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


def _refusal(monkeypatch) -> str:
    monkeypatch.setattr(sys, "argv", ["webview-builder"])
    with pytest.raises(SystemExit) as ended:
        entry.main()
    assert isinstance(ended.value.code, str)
    return ended.value.code


def _lack(monkeypatch, fault: ImportError) -> None:
    """Let the import of the window fail."""
    app = ModuleType("builder.app")

    def missing(_name: str) -> object:
        raise fault

    app.__getattr__ = missing  # type: ignore[method-assign]
    monkeypatch.setitem(sys.modules, "builder.app", app)


def test_what_the_window_lacks_is_said_in_words(monkeypatch):
    _lack(monkeypatch, ModuleNotFoundError("No module named 'PySide6'", name="PySide6"))
    told = _refusal(monkeypatch)
    assert told.startswith("The window needs PySide6, which is not installed here.")
    # By the name alone, an index would give what somebody else has put there.
    assert f'"./webview_builder-{__version__}-py3-none-any.whl[app]"' in told
    library = "libEGL.so.1: cannot open shared object file: No such file or directory"
    _lack(monkeypatch, ImportError(library, name="PySide6.QtGui"))
    told = _refusal(monkeypatch)
    assert library in told
    assert "libraries" in told
    assert "webview-builder --help" in told


def test_a_fault_of_our_own_is_not_put_down_to_qt(monkeypatch):
    fault = ImportError("cannot import name 'gone'", name="builder.form")
    _lack(monkeypatch, fault)
    monkeypatch.setattr(sys, "argv", ["webview-builder"])
    with pytest.raises(ImportError) as raised:
        entry.main()
    assert raised.value is fault


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


def interrupted(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def test_ctrl_c_while_a_command_is_loaded_is_told_in_a_line(monkeypatch):
    monkeypatch.setattr(sys, "argv", ["webview-builder", "templates"])
    monkeypatch.setattr("builder.cli.main", interrupted)
    with pytest.raises(SystemExit) as ended:
        entry.main()
    assert ended.value.code == "error: Stopped."


def test_ctrl_c_while_a_command_is_loaded_is_told_as_json(monkeypatch):
    monkeypatch.setattr(sys.modules["builder.cli.main"], "import_module", interrupted)
    done = CliRunner().invoke(commands, ["templates", "--json"])
    assert done.exit_code == 1
    assert json.loads(done.stdout) == {"ok": False, "error": {"message": "Stopped.", "hint": ""}}
    assert "Traceback" not in done.stderr
