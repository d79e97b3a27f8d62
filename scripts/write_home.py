"""Write what a person has after working with this version: ``python -m scripts.write_home FOLDER``.

Each release adds such a folder to ``tests/upgrade/homes``, and every later version has to read it.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from builder.check import validate
from builder.deliver.export_history import ExportHistory, note_export
from builder.form.project import Project
from builder.gui.cases.draft import CaseDraft
from builder.keys.audit_log import AuditLog
from builder.keys.rotation import Rotations
from builder.keys.store import KeyStore
from builder.keys.used_by import write_folders
from builder.render import plan_of, render_bundle
from builder.settings import Home, Settings, save_settings
from builder.storage import project_file
from builder.storage.journal import Journal
from builder.storage.seen import note, seen_in
from builder.storage.starters import open_starter
from builder.storage.walls import Setup, save_wall
from builder.trial.cases.table import CaseTable
from builder.trial.ledger.ledger import Ledger
from builder.trial.ledger.record import Record, Row
from builder.trial.profiles import Profile, Profiles, beside
from builder.trial.targets import KeptTargets, TargetRow, write_targets

PASSPHRASE: Final = "correct horse battery"
FORM: Final = Path("/home/anna/form.webview.json")
# Above every process id of Linux: that run has ended.
_GONE: Final = 4_194_305


def write_home(folder: Path) -> None:
    """Write a project with what lies beside it, and a home folder.

    Args:
        folder: Where to; it gets ``form.webview.json``, ``form.parameters.json`` and ``home``.
    """
    home = Home(folder / "home")
    home.make()
    keys = KeyStore(home.keys, AuditLog(home.key_log))
    old = keys.generate("shop", 2048, PASSPHRASE)
    keys.set_dates("shop", expires=date(2031, 1, 31), remind_days=60)
    new = keys.generate("shop-next", 2048, PASSPHRASE)
    Rotations(home.rotations, keys).begin(keys.get("shop"), new)
    write_folders(home.key_folders, [FORM.parent / "forms"])
    form = replace(
        open_starter("demo-form"),
        id="upgraded-form",
        name="Upgraded form",
        key_fingerprint=old.fingerprint,
    )
    project_file.write(folder / FORM.name, form)
    _write_around(folder, home, form)
    Ledger(home.ledger).annotate(
        Ledger(home.ledger).append(_record(form, old.fingerprint)), "Ask Anna", ("release",)
    )


def _write_around(folder: Path, home: Home, form: Project) -> None:
    recent = (str(FORM),)
    save_settings(
        home,
        Settings(recent=recent, pinned=recent, scheme="dark", language="el", welcomed=True),
    )
    _leave_unsaved(home, replace(form, name="Unsaved form"))
    note(home.seen, FORM, seen_in(form, "f" * 64))
    save_wall(home.walls, FORM, (Setup(title="Tablet", device="tablet", language="el"),))
    profiles = Profiles(beside(folder / FORM.name), home.parameters / f"{form.id}.json")
    profiles.add(Profile(name="Anna", parameters={"session_id": "s1"}, shared=True))
    profiles.add(Profile(name="Own", parameters={"session_id": "s2"}))
    row = TargetRow(
        id="t1", name="Staging", url="https://forms.example.com/api", key=form.key_fingerprint,
        authority="/home/anna/authority.pem", http_port=8080,
    )  # fmt: skip
    write_targets(home.targets, form.id, KeptTargets(rows=(row,), chosen="t1"))
    CaseDraft(home.case_drafts, form.id, None).keep(
        CaseTable(columns=("case", "expect"), rows=(("one", "accepted"),))
    )
    bundle = render_bundle(plan_of(validate(form)))
    note_export(ExportHistory(home.exports), form, bundle, Path("/home/anna/out"), str(FORM))


def _leave_unsaved(home: Home, form: Project) -> None:
    home.recovery.mkdir(mode=0o700)
    Journal(home.recovery).record(None, form)
    (record,) = home.recovery.iterdir()
    entry = {**json.loads(record.read_bytes()), "pid": _GONE}
    record.with_name(f"{_GONE}-form.recovery.json").write_text(json.dumps(entry), "utf-8")
    record.unlink()


def _record(form: Project, fingerprint: str) -> Record:
    row = Row(
        sent_at=1_795_000_000.0, form_id=form.id, form=form.name, revision="9f31c2d4e5",
        way="simulator", target="simulator", key="shop", fingerprint=fingerprint, status=200,
        tone="good", verdict="Delivered: the simulator took it (200).", advice="",
        milliseconds=12.5,
    )  # fmt: skip
    return Record(
        row=row,
        method="POST",
        url="http://127.0.0.1:40123/v1/web/1a234567/webview",
        sent=b"POST /v1/web/1a234567/webview HTTP/1.1\r\nHost: 127.0.0.1:40123\r\n\r\n{}",
        answer_head=b"HTTP/1.1 200 OK\r\n\r\n",
        answer=b'{"ok": true}',
        values={"rooms": 3},
    )


if __name__ == "__main__":
    write_home(Path(sys.argv[1]))
