"""Readers of what the app keeps for a person, which another version or anybody may have changed."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

from builder.deliver.export_history import ExportHistory
from builder.errors import BuilderError, StorageError
from builder.gui.cases.draft import CaseDraft
from builder.keys.audit_log import AuditLog
from builder.keys.rotation import Rotations
from builder.keys.store import KeyStore
from builder.settings import Home
from builder.storage.journal import Journal
from builder.trial.cases.table import CaseTable
from scripts.write_home import write_home
from tests.fuzz.mutators import mutate_json
from tests.fuzz.reader import Reader, is_clear
from tests.quick_keys import quick_keys

_ID = "20261129T080000000000Z-0a1b2c3d"
_PAIR = "shop.keypair.json"


@cache
def _home() -> Path:
    return Path(tempfile.mkdtemp(prefix="webview-fuzz-"))


def _kept(data: bytes) -> None:
    shutil.rmtree(_home())
    home = Home(_home())
    for folder in (home.keys, home.rotations, home.recovery, home.exports):
        folder.mkdir(parents=True)
    _key_pairs(home, data)
    _log(home, data)
    _recovered(home, data)
    _draft(home, data)
    (home.exports / f"{_ID}.json").write_bytes(data)
    exports = ExportHistory(home.exports).kept()
    assert len(exports.entries) + len(exports.unread) == 1
    for entry in exports.entries:
        with suppress(BuilderError):
            entry.opened()


def _key_pairs(home: Home, data: bytes) -> None:
    file = home.keys / _PAIR
    file.write_bytes(data)
    keys = KeyStore(home.keys)
    (pair,) = keys.list()
    assert pair.name == "shop"
    # Without a fingerprint it is used nowhere, and its owner is told why.
    assert bool(pair.fingerprint) or bool(pair.warning)
    try:
        keys.set_dates("shop", None, 3)
    except BuilderError as fault:
        is_clear(fault)
        assert file.read_bytes() == data
    named = re.search(rb'"old": "([0-9a-f]{64})"', data)
    old = named[1].decode() if named else "0f" * 32
    (home.rotations / f"{old}.rotation.json").write_bytes(data)
    rotations = Rotations(home.rotations, keys)
    assert len(rotations.list()) + len(rotations.damaged()) == 1


def _log(home: Home, data: bytes) -> None:
    home.key_log.write_bytes(data)
    log = AuditLog(home.key_log)
    before = log.read()
    assert all(each.strip() for each in before.faults)
    with quick_keys():
        KeyStore(home.folder / "others", log).generate("new", 2048, "four words are here")
    after = log.read()
    assert home.key_log.read_bytes().startswith(data)
    assert len(after.entries) == len(before.entries) + 1


def _recovered(home: Home, data: bytes) -> None:
    record = home.recovery / "1-0a.recovery.json"
    record.write_bytes(data)
    for each in Journal(home.recovery).left_behind():
        assert each.record == record
    assert record.read_bytes() == data


def _draft(home: Home, data: bytes) -> None:
    table = CaseTable(columns=("case",), rows=(("one",),))
    CaseDraft(home.case_drafts, "form", None).keep(table)
    (file,) = home.case_drafts.iterdir()
    file.write_bytes(data)
    try:
        CaseDraft(home.case_drafts, "form", None).read()
    except StorageError as fault:
        is_clear(fault)
    assert data in [each.read_bytes() for each in home.case_drafts.iterdir()]


# -- what they begin with ------------------------------------------------------------------------


def _homes() -> Iterator[bytes]:
    with tempfile.TemporaryDirectory(prefix="webview-fuzz-") as folder, quick_keys():
        write_home(Path(folder))
        home = Home(Path(folder) / "home")
        yield (home.keys / _PAIR).read_bytes()
        yield from (each.read_bytes() for each in home.rotations.iterdir())
        yield home.key_log.read_bytes()
        yield home.key_log.read_bytes().splitlines()[0] + b"\n"
        yield from (each.read_bytes() for each in home.case_drafts.iterdir())
        for record in home.recovery.iterdir():
            held = json.loads(record.read_bytes())
            bare = {**json.loads(held["project"]), "fields": []}
            yield json.dumps({**held, "project": json.dumps(bare)}).encode()
        for record in home.exports.iterdir():
            held = json.loads(record.read_bytes())
            few = dict(list(held["files"].items())[:2])
            yield json.dumps({**held, "id": _ID, "files": few, "project": "{}"}).encode()


KEPT = (
    Reader(
        "kept-files", "Key pairs, their log, replacements, recovered work, drafts, exports",
        _kept, _homes, mutate_json, size=8 * 1024,
    ),
)  # fmt: skip
