"""The release script, on throw-away repositories: what it refuses, and what it does otherwise."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from scripts.package.release import main

MAKEFILE = 'test:\n\techo tested >> $(LOG)\n\tsh -c "$$TESTS"\ndist:\n\techo built >> $(LOG)\n\tsh -c "$$DIST"\n'
CHANGELOG = "# Changelog\n\n## Unreleased\n\n## 1.2.3 - 2026-11-28\n\n- Something.\n\n## 1.2.2 - 2026-01-01\n\n- Else.\n"


class Repository:
    def __init__(self, folder: Path, log: Path) -> None:
        self.folder, self._log = folder, log
        self.git("init", "-q", "-b", "main")
        for name, value in (("user.name", "A"), ("user.email", "a@example.com")):
            self.git("config", name, value)
        self.write("builder/__init__.py", '"""It."""\n\n__version__ = "1.2.3"\n')
        self.write("CHANGELOG.md", CHANGELOG)
        self.write("Makefile", MAKEFILE)
        self.write(".gitignore", "dist/\nignored\n")
        self.commit()

    def git(self, *arguments: str) -> None:
        subprocess.run(["git", *arguments], cwd=self.folder, check=True, capture_output=True)

    def write(self, path: str, text: str) -> None:
        (self.folder / path).parent.mkdir(exist_ok=True)
        (self.folder / path).write_text(text, encoding="utf-8")

    def commit(self) -> None:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "Change it")

    def tag(self, name: str = "v1.2.3") -> None:
        self.git("tag", "-a", "-m", name, name)

    def release(self, *options: str) -> int:
        return main(["--root", str(self.folder), *options])

    @property
    def made(self) -> list[str]:
        """What was in the folder that was built: the list that the build left in ``dist``."""
        return (self.folder / "dist" / "it").read_text().split()

    @property
    def done(self) -> list[str]:
        return self._log.read_text().split() if self._log.exists() else []


@pytest.fixture
def repository(tmp_path, monkeypatch):
    monkeypatch.setenv("LOG", str(tmp_path / "log"))
    monkeypatch.setenv("TESTS", "true")
    monkeypatch.setenv("DIST", "mkdir -p dist && find * -type f > dist/it")
    for each in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(each)
    (tmp_path / "checkout").mkdir()
    return Repository(tmp_path / "checkout", tmp_path / "log")


def test_a_tagged_commit_is_tested_and_built(repository, capsys):
    repository.tag()
    assert repository.release() == 0
    assert repository.done == ["tested", "built"]
    assert "1.2.3 is in dist/" in capsys.readouterr().out


def test_tests_that_have_passed_elsewhere_can_be_left_out(repository):
    repository.tag()
    assert repository.release("--without-tests") == 0
    assert repository.done == ["built"]


def test_only_what_is_committed_is_built(repository, monkeypatch):
    repository.tag()
    repository.write("dist/of-before", "")
    repository.write("builder/ignored", "")
    repository.write(".git/info/exclude", "excluded\n")
    repository.write("builder/excluded", "")
    for index, kept in enumerate(("--assume-unchanged", "--skip-worktree")):
        path = ("Makefile", "CHANGELOG.md")[index]
        repository.git("update-index", kept, path)
        repository.write(path, "dist:\n\tfalse\n")
    monkeypatch.setenv("TESTS", "! test -e builder/ignored")
    assert repository.release() == 0
    assert sorted(repository.made) == ["CHANGELOG.md", "Makefile", "builder/__init__.py", "dist/it"]
    assert [each.name for each in (repository.folder / "dist").iterdir()] == ["it"]


def test_a_tag_of_the_branch_at_the_origin_is_released(repository, tmp_path):
    """As CI has it: no branch of its own, the commit checked out by the tag."""
    repository.tag()
    repository.git("clone", "-q", ".", str(tmp_path / "ci"))
    for words in (("checkout", "-q", "--detach", "v1.2.3"), ("branch", "-q", "-D", "main")):
        subprocess.run(["git", *words], cwd=tmp_path / "ci", check=True, capture_output=True)
    assert main(["--root", str(tmp_path / "ci")]) == 0
    assert repository.done == ["tested", "built"]


def _hidden(repository):
    repository.git("config", "status.showUntrackedFiles", "no")
    _add(repository)


def _version(text: str):
    def prepare(repository):
        repository.write("builder/__init__.py", text)
        repository.commit()
        repository.tag()

    return prepare


def _candidate(repository):
    repository.write("builder/__init__.py", '__version__ = "1.2.3rc1"\n')
    repository.write("CHANGELOG.md", CHANGELOG.replace("1.2.3 -", "1.2.3rc1 -"))
    repository.commit()
    repository.tag("v1.2.3rc1")


def _change(repository):
    repository.tag()
    repository.write("builder/__init__.py", '__version__ = "1.2.3"\n')


def _add(repository):
    repository.tag()
    repository.write("builder/more.py", "")


def _another_version(repository):
    repository.write("builder/__init__.py", '__version__ = "1.3.0"\n')
    repository.commit()
    repository.tag()


def _later_commit(repository):
    repository.tag()
    repository.write("builder/more.py", "")
    repository.commit()


def _aside(repository):
    repository.git("switch", "-q", "-c", "aside")
    repository.write("builder/more.py", "")
    repository.commit()
    repository.tag()


def _without_main(repository):
    repository.tag()
    repository.git("branch", "-m", "main", "trunk")


def _changelog(text: str):
    def prepare(repository):
        repository.write("CHANGELOG.md", text)
        repository.commit()
        repository.tag()

    return prepare


REFUSED = {
    "a change": (_change, "not committed:\n"),
    "a new file": (_add, "?? builder/more.py"),
    "no tag": (lambda _repository: None, "no tag v1.2.3; tag it"),
    "another version": (_another_version, "no tag v1.3.0 (it has v1.2.3)"),
    "a branch": (_aside, "this commit is not in main"),
    "nothing known of main": (_without_main, "no branch main here"),
    "a later commit": (_later_commit, "no tag v1.2.3"),
    "a lightweight tag": (lambda each: each.git("tag", "v1.2.3"), "lightweight"),
    "no version": (_version(""), "has no version"),
    "two versions": (_version('__version__ = "1.2.3"\n__version__ = "1.2.4"\n'), "has 2 versions"),
    "a candidate": (_candidate, "three numbers such as 1.2.3, and not 1.2.3rc1"),
    "a new file that git hides": (_hidden, "?? builder/more.py"),
    "no such day": (_changelog(CHANGELOG.replace("-11-28", "-13-99")), "no date"),
    "a day in other words": (_changelog(CHANGELOG.replace("2026-11-28", "20261128")), "no date"),
    "two sections": (_changelog(f"{CHANGELOG}\n## 1.2.3 - 2026-11-27\n\n- x\n"), "2 sections"),
    "unreleased, twice": (
        _changelog(CHANGELOG.replace("## Unreleased\n", "## Unreleased\n\n- Later.\n") + "\n## Unreleased\n"),
        "under “Unreleased”",
    ),
    "unreleased, otherwise": (_changelog(f"{CHANGELOG}\n##  [unreleased] \n\n- Later.\n"), "under “Unre"),
    "no section": (_changelog("# Changelog\n\n## 1.2.2 - 2026-01-01\n\n- Else.\n"), "no section"),
    "a longer version": (_changelog("# Changelog\n\n## 1.2.31 - 2026-01-01\n\n- x\n"), "no section"),
    "no date": (_changelog("# Changelog\n\n## 1.2.3\n\n- Something.\n"), "no date"),
    "nothing said": (_changelog("# C\n\n## 1.2.3 - 2026-11-28\n\n## 1.2.2 - 2026-01-01\n"), "empty"),
    "unreleased": (
        _changelog(CHANGELOG.replace("## Unreleased\n", "## Unreleased\n\n- Later.\n")),
        "under “Unreleased”",
    ),
}  # fmt: skip


@pytest.mark.parametrize("why", REFUSED)
def test_what_differs_from_its_tag_is_refused(repository, capsys, why):
    prepare, said = REFUSED[why]
    prepare(repository)
    assert repository.release() == 1
    assert repository.done == []
    told = capsys.readouterr().err
    assert told.startswith("Not released: ")
    assert said in told


def test_failing_tests_and_a_failing_build_are_refused(repository, monkeypatch, capsys):
    repository.tag()
    monkeypatch.setenv("TESTS", "false")
    assert repository.release() == 1
    assert repository.done == ["tested"]
    monkeypatch.setenv("TESTS", "true")
    monkeypatch.setenv("DIST", "false")
    assert repository.release() == 1
    assert "`make test` failed" in (told := capsys.readouterr().err)
    assert "`make dist` failed" in told


def test_a_tree_that_its_own_tests_change_is_refused(repository, monkeypatch, capsys):
    repository.tag()
    monkeypatch.setenv("TESTS", "touch left-over")
    assert repository.release() == 1
    assert repository.done == ["tested"]
    assert "left-over" in capsys.readouterr().err


def test_what_is_no_checkout_is_refused(tmp_path, capsys):
    assert main(["--root", str(tmp_path)]) == 1
    assert "not a git repository" in capsys.readouterr().err
