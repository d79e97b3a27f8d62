"""The wheel, built and installed, where there is no source tree."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest
import trove_classifiers

from builder import __version__
from builder.check import validate
from builder.deliver.bundle_folder import read_bundle
from builder.render import plan_of, render_bundle
from builder.storage import project_file
from builder.storage.starters import starters

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT],
        check=True,
        capture_output=True,
    )
    (found,) = folder.iterdir()
    return found


@pytest.fixture(scope="module")
def held(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def tracked(folder: str) -> dict[str, bytes]:
    """The files below a folder that are no by-product, by path."""
    return {
        path.relative_to(ROOT).as_posix(): path.read_bytes()
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_it_holds_the_package_the_templates_and_the_manual_and_nothing_else(held):
    templates = {
        f"builder/_{path}": content
        for path, content in (*tracked("templates").items(), *tracked("docs").items())
    }
    package = {path: content for path, content in held.items() if ".dist-info/" not in path}
    assert package == {**tracked("builder"), **templates}


@pytest.mark.parametrize(
    ("ending", "at_least"),
    [
        (".svg", 20),
        (".qss", 1),
        ("builder/py.typed", 1),
        ("backend/requirements.txt", 1),
        (".html.j2", 10),
        (".webview.json", 2),
        ("_templates/page/js/main.js", 1),
        ("_templates/bundle/README.md.j2", 1),
        ("_templates/locales/el.json", 1),
    ],
)
def test_what_is_no_code_is_there_too(held, ending, at_least):
    assert len([path for path in held if path.endswith(ending)]) >= at_least


def test_its_metadata_are_those_of_the_project(held):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (path,) = [each for each in held if each.endswith(".dist-info/METADATA")]
    found = Parser().parsestr(held[path].decode())
    assert (found["Name"], found["Version"]) == ("webview-builder", __version__)
    required = {_plain(each) for each in found.get_all("Requires-Dist", [])}
    extra = {f"{_plain(each)};extra=='app'" for each in project["optional-dependencies"]["app"]}
    assert required == {_plain(each) for each in project["dependencies"]} | extra
    assert any(each.endswith("licenses/LICENSE") for each in held)
    assert found["Author"] == "Webview Builder contributors"
    named = found.get_all("Classifier", [])
    assert sorted(named) == sorted(project["classifiers"])
    assert set(named) <= trove_classifiers.classifiers


def _plain(requirement: str) -> str:
    return requirement.lower().replace(" ", "")


class Installed:
    """The wheel in an environment that has the libraries, but neither pip nor the source tree."""

    def __init__(self, folder: Path, wheel: Path) -> None:
        self.venv = folder / "venv"
        self.elsewhere = folder / "elsewhere"
        self.elsewhere.mkdir()
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", self.venv], check=True)
        pip = ("-m", "pip", "--python", self.venv, "install", "--quiet", "--no-index", "--no-deps")
        subprocess.run([sys.executable, *pip, "--disable-pip-version-check", wheel], check=True)
        # A line in a path file adds a folder, and not what that folder's own path files name.
        (site,) = self.venv.glob("lib/python*/site-packages")
        (site / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
        self.env = {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "WEBVIEW_BUILDER_HOME": str(folder / "home"),
            "PYTHONWARNINGS": "error",
        }

    def run(self, *command: str | Path) -> str:
        done = subprocess.run(
            [self.venv / "bin" / command[0], *command[1:]],
            cwd=self.elsewhere, env=self.env, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory, wheel: Path) -> Installed:
    return Installed(tmp_path_factory.mktemp("installed"), wheel)


def test_its_templates_are_its_own(installed):
    code = "import builder.templates_folder as t; print(t.__file__, t.templates_folder())"
    module, folder = installed.run("python", "-c", code).split()
    assert Path(module).is_relative_to(installed.venv)
    assert Path(folder) == Path(module).parent / "_templates"


def test_its_command_does_the_job(installed):
    listed = installed.run("webview-builder", "templates")
    for each in starters():
        assert each.name in listed
    installed.run("webview-builder", "new", "a.webview.json", "--template", "return-product")
    assert "integrations-empty" in installed.run("webview-builder", "check", "a.webview.json")
    installed.run("webview-builder", "export", "a.webview.json", "--out", "out")
    project = project_file.read(installed.elsewhere / "a.webview.json").project
    # The same project gives the same bytes from wherever it is exported.
    expected = render_bundle(plan_of(validate(project)))
    assert read_bundle(installed.elsewhere / "out").files == expected.files
    assert installed.run("webview-builder", "--version").strip().endswith(__version__)


WITHOUT_QT = """
import sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
from builder.__main__ import main
sys.argv = ["webview-builder", *sys.argv[1:]]
main()
"""


def test_without_qt_commands_work_and_the_window_says_what_to_install(installed):
    without_qt = ("python", "-c", WITHOUT_QT)
    installed.run(
        *without_qt, *["new", "q.webview.json", "--template", "contact", "--cases", "c.csv"]
    )
    told = installed.run(*without_qt, *["test", "q.webview.json", "--cases", "c.csv"])
    assert "0 failed, 0 could not run." in told
    needs_qt = {
        (): "The window needs PySide6, which is not installed here.",
        ("--language", "el", "q.webview.json"): "The window needs PySide6, which is not",
        ("test", "q.webview.json", "--cases", "c.csv", "--through", "page"): "error: The browser engine",
        ("parity", "q.webview.json", "--cases", "c.csv"): "error: The browser engine",
    }  # fmt: skip
    for arguments, said in needs_qt.items():
        done = subprocess.run(
            [installed.venv / "bin" / "python", "-c", WITHOUT_QT, *arguments],
            cwd=installed.elsewhere, env=installed.env, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith(said)
        assert "[app]" in done.stderr


WATCHED = """
import sys
from pathlib import Path
root, libraries = Path(sys.argv[1]), Path(sys.argv[2])
opened = []

def note(event, arguments):
    if event == "open" and isinstance(arguments[0], str):
        opened.append(arguments[0])

sys.addaudithook(note)
sys.argv = ["webview-builder", "export", "b.webview.json", "--out", "watched"]
from builder.__main__ import main
try:
    main()
except SystemExit as end:
    assert not end.code
foreign = [p for p in map(Path, opened) if p.is_relative_to(root) and not p.is_relative_to(libraries)]
assert len(opened) > 50
print(foreign)
"""


def test_it_never_looks_into_the_source_tree(installed):
    installed.run("webview-builder", "new", "b.webview.json")
    libraries = sysconfig.get_path("purelib")
    found = installed.run("python", "-c", WATCHED, str(ROOT), libraries).splitlines()
    assert found[-1] == "[]"
