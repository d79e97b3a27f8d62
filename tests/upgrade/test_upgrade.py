"""What earlier versions wrote is read by this one: one folder of each version that wrote differently.

The folders of `homes` were written by those versions themselves (their date or version, and their
commit); `scripts/write_home.py` writes that of the next release.
"""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
from contextlib import closing
from dataclasses import asdict
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

from builder.deliver.export_history import ExportHistory
from builder.form.project import Project
from builder.gui.cases.draft import CaseDraft
from builder.keys.audit_log import AuditLog
from builder.keys.rotation import Rotations
from builder.keys.store import KeyStore
from builder.keys.used_by import read_folders
from builder.settings import Home, Settings, load_language, load_settings, save_settings
from builder.storage import project_file
from builder.storage.journal import Journal
from builder.storage.walls import load_wall
from builder.trial.ledger.ledger import Ledger
from builder.trial.ledger.query import Query
from builder.trial.profiles import Profiles, beside
from builder.trial.targets import read_targets
from scripts.write_home import FORM, PASSPHRASE, write_home

ROOT = Path(__file__).parents[2]
HOMES = sorted(each.name for each in (ROOT / "tests/upgrade/homes").iterdir())
# What can be made again at any time, or is no data of a person.
CACHES = {"environments", "thumbnails", "log_file", "seen"}


class Upgraded:
    """A copy of what an earlier version left, as this version finds it."""

    def __init__(self, written: Path, folder: Path) -> None:
        shutil.copytree(written, folder, dirs_exist_ok=True)
        # Git keeps no such modes; the app writes them.
        for each in (folder / "home").rglob("*"):
            each.chmod(0o700 if each.is_dir() else 0o600)
        self.home = Home(folder / "home")
        self.file = folder / FORM.name
        self.project: Project = project_file.read(self.file).project
        self.log = AuditLog(self.home.key_log)
        self.keys = KeyStore(self.home.keys, self.log)

    def has(self, name: str) -> bool:
        """Whether that version knew a file or folder of the home."""
        found: Path = getattr(self.home, name)
        return found.exists()


@pytest.fixture(params=HOMES)
def upgraded(request, tmp_path):
    return Upgraded(ROOT / "tests/upgrade/homes" / request.param, tmp_path / "copy")


def test_nothing_that_an_earlier_version_wrote_is_lost(upgraded):
    _projects(upgraded)
    _key_pairs(upgraded)
    _settings(upgraded)
    _submissions(upgraded)
    _around_a_form(upgraded)
    leftover = [each for each in upgraded.home.folder.rglob("*") if "damaged" in each.name]
    assert leftover == []


def _projects(upgraded):
    project = upgraded.project
    assert (project.id, project.name) == ("upgraded-form", "Upgraded form")
    written = json.loads(upgraded.file.read_bytes())
    assert [each.id for each in project.fields] == [each["id"] for each in written["fields"]]
    assert len(project.fields) >= 5
    before = project_file.read(upgraded.file)
    project_file.write(upgraded.file, project, before.fingerprint)
    assert project_file.read(upgraded.file).project == project
    (unsaved,) = Journal(upgraded.home.recovery).left_behind()
    assert unsaved.project.name == "Unsaved form"
    assert unsaved.project.fields == project.fields


def _key_pairs(upgraded):
    pair = upgraded.keys.get("shop")
    assert (pair.warning, pair.fingerprint) == ("", upgraded.project.key_fingerprint)
    private = load_pem_private_key(upgraded.keys.private_pem("shop", PASSPHRASE), None)
    public = load_pem_public_key(upgraded.keys.public_pem("shop").encode())
    assert private.public_key() == public
    before = upgraded.log.read()
    assert before.faults == ()
    if upgraded.has("key_log"):
        assert [each.event for each in before.entries].count("generated") == 2
        assert (pair.expires, pair.remind_days) == (date(2031, 1, 31), 60)
        (rotation,) = Rotations(upgraded.home.rotations, upgraded.keys).list()
        assert (rotation.old_name, rotation.new_name) == ("shop", "shop-next")
        assert read_folders(upgraded.home.key_folders) == (FORM.parent / "forms",)
    upgraded.keys.rename("shop", "renamed")
    after = upgraded.log.read()
    assert after.faults == ()
    assert len(after.entries) == len(before.entries) + 1


def _settings(upgraded):
    settings = load_settings(upgraded.home)
    assert (settings.recent, settings.scheme) == ((str(FORM),), "dark")
    save_settings(upgraded.home, settings)
    assert load_settings(upgraded.home) == settings
    assert load_language(upgraded.home) == settings.language


def _submissions(upgraded):
    had = upgraded.has("ledger")
    ledger = Ledger(upgraded.home.ledger)
    numbers = ledger.numbers(Query())
    assert len(numbers) == had
    if had:
        (number,) = numbers
        found = ledger.record(number)
        assert (found.row.notes, found.row.tags) == ("Ask Anna", ("release",))
        assert (found.answer, found.values) == (b'{"ok": true}', {"rooms": 3})
        ledger.append(found)
        assert len(ledger.numbers(Query())) == 2
    assert ledger.notice == ""


def _around_a_form(upgraded):
    home, id_ = upgraded.home, upgraded.project.id
    if upgraded.has("walls"):
        assert [(each.title, each.device) for each in load_wall(home.walls, FORM)] == [
            ("Tablet", "tablet")
        ]
    if upgraded.has("parameters"):
        profiles, faults = Profiles(beside(upgraded.file), home.parameters / f"{id_}.json").read()
        assert faults == ()
        assert {(each.name, each.shared) for each in profiles} == {("Anna", True), ("Own", False)}
    if upgraded.has("targets"):
        kept = read_targets(home.targets, id_)
        assert (kept.chosen, [each.name for each in kept.rows]) == ("t1", ["Staging"])
        (file,) = home.targets.iterdir()
        (written,) = json.loads(file.read_bytes())["rows"]
        assert written.items() <= asdict(kept.rows[0]).items()
    if upgraded.has("exports"):
        (entry,) = ExportHistory(home.exports).entries(id_)
        assert entry.opened() == upgraded.project
        assert entry.files
    if upgraded.has("case_drafts"):
        table = CaseDraft(home.case_drafts, id_, None).read()
        assert table is not None
        assert table.rows == (("one", "accepted"),)


def test_a_sample_has_all_that_this_version_keeps(tmp_path):
    write_home(tmp_path)
    home = Home(tmp_path / "home")
    kept = {name for name, held in vars(Home).items() if isinstance(held, property)}
    assert {name for name in kept - CACHES if not getattr(home, name).exists()} == set()
    upgraded = Upgraded(tmp_path, tmp_path / "copy")
    _key_pairs(upgraded)
    _submissions(upgraded)
    _around_a_form(upgraded)


def test_the_samples_hold_all_that_was_ever_kept():
    homes = [Home(ROOT / "tests/upgrade/homes" / each / "home") for each in HOMES]
    kept = {name for name, held in vars(Home).items() if isinstance(held, property)}
    lacking = {
        name for name in kept - CACHES if not any(getattr(each, name).exists() for each in homes)
    }
    assert lacking == set()


def _shape(folder: Path) -> dict[str, frozenset[str]]:
    """Return what a version writes: of each sort of file its entries, of the ledger its tables."""
    found: dict[str, frozenset[str]] = {}
    for path in folder.rglob("*"):
        sort = f"{path.parent.name}/*" if path.parent.parent.name == "home" else path.name
        if path.suffix == ".sqlite3":
            with closing(sqlite3.connect(path)) as database:
                tables = database.execute("SELECT sql FROM sqlite_master WHERE sql NOT NULL")
                found[sort] = frozenset(sql for (sql,) in tables)
        elif path.suffix == ".json" and path.parent.name not in CACHES:
            held = json.loads(path.read_bytes())
            # Of a form, a list of fields and texts is the starter's, and no matter of the format.
            rows = [] if "fields" in held else [e for v in held.values() for e in _objects(v)]
            found[sort] = frozenset(name for each in (held, *rows) for name in each)
    return found


def _objects(value):
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def test_a_sample_has_the_format_that_this_version_writes(tmp_path):
    write_home(tmp_path / "now")
    now = _shape(tmp_path / "now")
    assert len(now) > 8
    kept = [_shape(ROOT / "tests/upgrade/homes" / each) for each in HOMES]
    lacking = {
        sort: names for sort, names in now.items() if all(k.get(sort) != names for k in kept)
    }
    assert lacking == {}, "python -m scripts.write_home tests/upgrade/homes/DATE-COMMIT"


def test_each_released_version_left_a_sample():
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    released = re.findall(r"^## (\d+\.\d+\.\d+) - ", changelog, re.MULTILINE)
    assert released
    lacking = [each for each in released if not any(h.startswith(f"{each}-") for h in HOMES)]
    assert lacking == [], "python -m scripts.write_home tests/upgrade/homes/VERSION-COMMIT"


def test_a_settings_file_of_a_later_version_loses_nothing_that_is_known(tmp_path):
    home = Home(tmp_path)
    save_settings(home, Settings(recent=("/a",), scheme="dark"))
    held = home.settings_file.read_text().replace("{", '{"of_a_later_version": [1],', 1)
    home.settings_file.write_text(held)
    assert load_settings(home) == Settings(recent=("/a",), scheme="dark")
