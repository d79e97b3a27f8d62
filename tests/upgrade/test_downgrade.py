"""What a later version wrote is met by this one: it says so, works, and writes over none of it."""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from builder.check import validate
from builder.deliver.export_history import ExportHistory
from builder.errors import BuilderError, ConflictError, KeyInputError, ProjectFileError
from builder.gui.cases.draft import CaseDraft
from builder.keys.audit_log import AuditLog
from builder.keys.rotation import Rotations
from builder.keys.store import KeyStore
from builder.keys.used_by import read_folders, write_folders
from builder.render import plan_of, render_bundle
from builder.settings import Home, load_settings, save_settings
from builder.storage import project_file
from builder.storage.journal import Journal
from builder.storage.starters import open_starter
from builder.storage.walls import FIRST, load_wall, save_wall
from builder.trial.cases.table import CaseTable
from builder.trial.ledger.ledger import Ledger
from builder.trial.ledger.query import Query
from builder.trial.profiles import Profile, Profiles, beside
from builder.trial.targets import KeptTargets, read_targets, write_targets
from scripts.write_home import FORM, PASSPHRASE, write_home
from tests.quick_keys import quick_keys

pytestmark = pytest.mark.usefixtures("later")
# Holds only preferences: they are written, and what is not known of them stays.
PREFERENCES = {"settings.json", "key-folders.json"}
MORE = "of_a_later_version"
# Can be made again.
CACHES = {"seen"}


@pytest.fixture
def folder(tmp_path):
    return tmp_path


@pytest.fixture
def home(folder):
    return Home(folder / "home")


@pytest.fixture
def later(folder, home):
    """A project and a home as a later version leaves them: of a later format, with more in them."""
    with quick_keys():
        write_home(folder)
        _make_later(folder, home)
        yield


def _make_later(folder: Path, home: Home) -> None:
    for path in [each for each in folder.rglob("*.json") if each.parent.name not in CACHES]:
        held = json.loads(path.read_bytes())
        if isinstance(held, dict):
            if path.parent == home.recovery:
                held["project"] = json.dumps(_later(json.loads(held["project"])))
            path.write_text(json.dumps(_later(held)), encoding="utf-8")
    with closing(sqlite3.connect(home.ledger)) as database:
        (version,) = database.execute("PRAGMA user_version").fetchone()
        database.execute(f"PRAGMA user_version = {version + 1}")
    _add_a_line(home.key_log)


def _later(held: dict[str, object]) -> dict[str, object]:
    written = held.get("format")
    if isinstance(written, int):
        held = {**held, "format": written + 1}
    elif isinstance(written, str):
        held = {**held, "format": re.sub(r"\d+$", lambda found: str(int(found[0]) + 1), written)}
    return {**held, MORE: [1]}


def _add_a_line(log: Path) -> None:
    """Note something that only a later version knows, as that one would."""
    last = log.read_bytes().splitlines()[-1]
    line = json.dumps({**json.loads(last), "event": "lent", "previous": _digest(last)}).encode()
    with log.open("ab") as file:
        file.write(line + b"\n")
    log.with_name(f"{log.name}.end").write_text(f"{_digest(line)}\n")


def _digest(line: bytes) -> str:
    return hashlib.sha256(line).hexdigest()


def test_nothing_of_it_is_written_over(folder, home):
    before = {
        each.relative_to(folder).as_posix(): each.read_bytes()
        for each in folder.rglob("*")
        if each.is_file() and each.name not in PREFERENCES and each.parent.name not in CACHES
    }
    assert len(before) > 12
    form = open_starter("demo-form")
    works = (
        lambda: project_file.write(folder / FORM.name, form),
        lambda: KeyStore(home.keys).set_dates("shop", None, 3),
        lambda: KeyStore(home.keys).rename("shop", "other"),
        lambda: Rotations(home.rotations, KeyStore(home.keys)).list(),
        lambda: Journal(home.recovery).record(None, form),
        lambda: _twice(lambda: load_wall(home.walls, FORM)),
        lambda: save_wall(home.walls, FORM, FIRST),
        lambda: _twice(lambda: read_targets(home.targets, "upgraded-form")),
        lambda: write_targets(home.targets, "upgraded-form", KeptTargets()),
        lambda: _profiles(folder, home).add(Profile(name="More", parameters={}, shared=True)),
        lambda: _profiles(folder, home).add(Profile(name="More", parameters={})),
        lambda: ExportHistory(home.exports).add(
            form, render_bundle(plan_of(validate(form))), folder / "out", ""
        ),
        lambda: Ledger(home.ledger).numbers(Query()),
    )
    for work in works:
        with suppress(BuilderError):
            work()
    kept = {each.read_bytes() for each in folder.rglob("*") if each.is_file()}
    # Lines are added to the log; the digest of its last line goes on with it.
    log = before.pop("home/keys-log.jsonl")
    before.pop("home/keys-log.jsonl.end")
    assert home.key_log.read_bytes().startswith(log)
    assert [path for path, content in before.items() if content not in kept] == []


def _with_more(path: Path, **more: object) -> Path:
    """Add what only a later version writes to a file of this version's format."""
    held = {**json.loads(path.read_bytes()), "format": 1}
    if path.parent.name not in ("walls", "rotations"):
        del held["format"]
    path.write_text(json.dumps({**held, MORE: [1], **more}), encoding="utf-8")
    return path


def test_preferences_that_are_not_known_stay_with_those_that_are_changed(home):
    file = _with_more(
        home.settings_file, scheme="sepia", language="fr", tour_step={"at": 3}, problems_height=120
    )
    settings = load_settings(home)
    assert (settings.scheme, settings.language, settings.tour_step) == ("system", "system", 0)
    changed = replace(settings.with_recent(Path("/new")), problems_height=200, language="el")
    for _ in range(2):
        save_settings(home, changed)
    written = json.loads(file.read_bytes())
    assert (written[MORE], written["scheme"], written["tour_step"]) == ([1], "sepia", {"at": 3})
    assert (written["language"], written["problems_height"]) == ("el", 200)
    assert load_settings(home) == changed


def test_folders_of_projects_keep_what_is_not_known(home):
    known = [str(each) for each in read_folders(home.key_folders)]
    file = _with_more(home.key_folders, folders=[*known, {"url": "ssh://forms"}])
    write_folders(file, [*read_folders(file), Path("/more")])
    assert read_folders(file) == (*map(Path, known), Path("/more"))
    written = json.loads(file.read_bytes())
    assert (written[MORE], written["folders"][-1]) == ([1], {"url": "ssh://forms"})


def test_a_replacement_of_a_key_pair_keeps_what_is_not_known(home):
    (path,) = home.rotations.iterdir()
    done = json.loads(path.read_bytes())["done"]
    _with_more(path, done={**done, "told": "at noon"})
    keys = KeyStore(home.keys)
    rotations = Rotations(home.rotations, keys)
    (rotation,) = rotations.list()
    step = rotation.next_step
    assert step is not None
    marked = rotations.mark(rotation, step, done=True)
    assert rotations.list() == (marked,)
    written = json.loads(path.read_bytes())
    assert (written[MORE], written["done"]["told"]) == ([1], "at noon")
    assert set(written["done"]) == {*marked.done, "told"}


def test_panes_and_a_table_that_hold_more_are_set_aside(home):
    (wall,) = home.walls.iterdir()
    (draft,) = home.case_drafts.iterdir()
    before = {_with_more(each).read_bytes() for each in (wall, draft)}
    _twice(lambda: load_wall(home.walls, FORM))
    save_wall(home.walls, FORM, FIRST)
    drafts = CaseDraft(home.case_drafts, "upgraded-form", None)
    _twice(drafts.read)
    drafts.keep(CaseTable(columns=("case",), rows=(("one",),)))
    kept = [*home.walls.iterdir(), *home.case_drafts.iterdir()]
    assert before < {each.read_bytes() for each in kept}
    assert len(kept) == 4


def _twice(read) -> None:
    with suppress(BuilderError):
        read()
    read()


def _profiles(folder: Path, home: Home) -> Profiles:
    return Profiles(beside(folder / FORM.name), home.parameters / "upgraded-form.json")


def test_a_project_is_refused(folder):
    with pytest.raises(ProjectFileError, match="newer version"):
        project_file.read(folder / FORM.name)


def test_a_key_pair_is_named_and_not_used(home):
    keys = KeyStore(home.keys, AuditLog(home.key_log))
    pair = keys.get("shop")
    assert pair.warning == "shop.keypair.json was written by a newer version of the app."
    for use in (
        lambda: keys.private_pem("shop", PASSPHRASE),
        lambda: keys.rename("shop", "other"),
        lambda: keys.set_dates("shop", None, 3),
    ):
        with pytest.raises(KeyInputError, match="newer version of the app"):
            use()
    made = keys.generate("mine", 2048, PASSPHRASE)
    assert keys.private_pem("mine", PASSPHRASE)
    assert made.warning == ""


def test_the_log_of_key_pairs_gives_no_false_alarm(home):
    log = AuditLog(home.key_log)
    reading = log.read()
    assert reading.faults == ()
    assert reading.entries[-1].event == "lent"
    KeyStore(home.keys, log).generate("mine", 2048, PASSPHRASE)
    assert log.read().faults == ()


def test_a_replacement_that_is_under_way_is_not_begun_again(home):
    keys = KeyStore(home.keys)
    for path in home.keys.iterdir():  # the pairs are of this version
        held = json.loads(path.read_bytes())
        path.write_text(json.dumps({**held, "format": 1}))
    rotations = Rotations(home.rotations, keys)
    assert rotations.list() == ()
    (file,) = rotations.damaged()
    with pytest.raises(ConflictError, match="cannot be read") as raised:
        rotations.begin(keys.get("shop"), keys.get("shop-next"))
    assert str(file) in raised.value.hint
    file.rename(file.with_suffix(".away"))
    assert rotations.begin(keys.get("shop"), keys.get("shop-next")).old_name == "shop"


def test_the_ledger_is_set_aside_and_another_begun(home):
    ledger = Ledger(home.ledger)
    assert len(ledger.numbers(Query())) == 0
    assert "newer version of the app" in ledger.notice
    (aside,) = home.folder.glob("ledger.newer-*.sqlite3")
    with closing(sqlite3.connect(aside)) as database:
        assert database.execute("SELECT count(*) FROM attempts").fetchone() == (1,)


def test_unsaved_work_waits_for_the_version_that_can_read_it(home):
    assert Journal(home.recovery).left_behind() == []
    assert len(list(home.recovery.iterdir())) == 1
