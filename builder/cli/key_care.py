"""Commands about looking after key pairs: their log, their use, their dates, their replacement."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any, Final

import click

from builder.cli.completing import key_pairs
from builder.cli.keys import BITS, passphrase_of, store
from builder.cli.output import Output, RefusedOutputError, printing
from builder.errors import InputError, KeyInputError, NotFoundError
from builder.keys import names
from builder.keys.audit_log import AuditLog, Entry
from builder.keys.dates import REMIND_MAX
from builder.keys.log_csv import as_csv
from builder.keys.pair import KeyPair
from builder.keys.rotation import STEPS, Rotation, Rotations, StepId, instruction
from builder.keys.store import KeyStore
from builder.keys.used_by import read_folders, scan
from builder.settings import Home, load_settings
from builder.storage import atomic

_ROTATE: Final = "webview-builder keys rotate"
_STEP: Final = click.Choice(STEPS)


@click.command("log")
@click.option(
    "--key",
    "name",
    default="",
    shell_complete=key_pairs,
    help="Only this key pair: its name or fingerprint.",
)
@click.option("--csv", "table", type=click.Path(path_type=Path), help="Write a table, too.")
@printing
def log_command(name: str, table: Path | None) -> Output:
    """Print what happened to the key pairs, and whether lines were changed or removed."""
    reading = AuditLog(Home.of_user().key_log).read()
    wanted = names.tidy(name)
    found = [each for each in reading.entries if not wanted or wanted in _called(each)]
    if table is not None:
        atomic.write_bytes(table, as_csv(found, reading.faults), 0o600)
    data = {"entries": [_entry_as_json(each) for each in found], "faults": list(reading.faults)}
    lines = [*map(_line, found), *(f"warning: {each}" for each in reading.faults)]
    text = "\n".join(lines) or "Nothing was noted yet."
    if reading.faults:
        raise RefusedOutputError(data, text)
    return data, text


def _called(entry: Entry) -> tuple[str, str]:
    return entry.name, entry.fingerprint


def _line(entry: Entry) -> str:
    parts = (
        f"{entry.at:%Y-%m-%d %H:%M:%S}Z",
        entry.event,
        entry.name or entry.fingerprint[:16],
        entry.detail,
        entry.origin.form,
        entry.origin.file,
    )
    return _printable("  ".join(each for each in parts if each))


def _printable(text: str) -> str:
    """Return text without what would move a terminal's cursor: forms may come from anybody."""
    return "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in text)


def _entry_as_json(entry: Entry) -> dict[str, str]:
    return {
        "at": entry.at.isoformat(),
        "event": entry.event,
        "name": entry.name,
        "fingerprint": entry.fingerprint,
        "detail": entry.detail,
        "form": entry.origin.form,
        "file": entry.origin.file,
    }


@click.command("used-by")
@click.argument("name", required=False, shell_complete=key_pairs)
@click.option(
    "--in",
    "folders",
    multiple=True,
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Look in this folder, too.",
)
@printing
def used_by_command(name: str | None, folders: tuple[Path, ...]) -> Output:
    """Print which projects use the key pair NAME, or which use any.

    It looks at the recent projects, and in the folders that were chosen in the window.
    """
    home = Home.of_user()
    keys = store()
    wanted = keys.get(name).fingerprint if name else ""
    recent = [Path(each) for each in load_settings(home).recent]
    found = scan(recent, [*read_folders(home.key_folders), *folders])
    uses = [each for each in found.uses if not name or each.fingerprint == wanted]
    stored = {each.fingerprint: each.name for each in keys.list()}
    rows = [
        f"{stored.get(each.fingerprint, each.fingerprint[:16])}  {each.form}  {each.path}"
        for each in uses
    ]
    rows += [f"warning: {each} could not be read." for each in found.unread]
    rows += [f"warning: {each} is not there." for each in found.gone]
    lines = [_printable(each) for each in rows]
    if found.is_cut:
        lines.append("warning: There is more than is looked at. Choose smaller folders.")
    data = {
        "uses": [
            {"file": str(each.path), "form": each.form, "fingerprint": each.fingerprint}
            for each in uses
        ],
        "looked_at": found.looked_at,
        "unread": [str(each) for each in found.unread],
        "is_cut": found.is_cut,
    }
    nothing = f"No project of the {found.looked_at} that were looked at uses it."
    return data, "\n".join(lines if uses else [nothing, *lines])


@click.command("dates")
@click.argument("name", shell_complete=key_pairs)
@click.option("--expires", metavar="DATE", help="Its last day, such as 2027-12-31, or “never”.")
@click.option(
    "--remind", type=int, help=f"Age to be reminded at, in days; 0 for never, {REMIND_MAX} at most."
)
@printing
def dates_command(name: str, expires: str | None, remind: int | None) -> Output:
    """Set when you are reminded to replace the key pair NAME."""
    keys = store()
    pair = keys.get(name)
    if expires is not None:
        pair = replace(pair, expires=None if expires == "never" else _day(expires))
    if remind is not None:
        pair = replace(pair, remind_days=remind)
    if expires is not None or remind is not None:
        pair = keys.set_dates(pair.name, pair.expires, pair.remind_days)
    last = str(pair.expires) if pair.expires else ""
    days = "1 day" if pair.remind_days == 1 else f"{pair.remind_days} days"
    age = f"reminder after {days}" if pair.remind_days else "no reminder"
    text = f"{pair.name}: {f'expires on {last}' if last else 'no last day'}, {age}"
    return {"name": pair.name, "expires": last, "remind_days": pair.remind_days}, text


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as fault:
        raise KeyInputError(f"{text!r} is not a day.", "Write it as 2027-12-31.") from fault


@click.command("rotate")
@click.argument("name", required=False, shell_complete=key_pairs)
@click.option("--new", "new_name", default="", help="Name of the new key pair that is made.")
@click.option(
    "--by",
    "existing",
    default="",
    shell_complete=key_pairs,
    help="A stored key pair, in place of a new one.",
)
@BITS
@click.option("--continue", "go_on", is_flag=True, help="Show how far it is, and what is next.")
@click.option("--done", type=_STEP, help="Note that a step is done.")
@click.option("--not-done", "undone", type=_STEP, help="Note that a step is to be done again.")
@click.option("--give-up", "give_up", is_flag=True, help="Forget it; both key pairs stay.")
@printing
def rotate_command(
    name: str | None,
    new_name: str,
    existing: str,
    bits: str,
    go_on: bool,
    done: StepId | None,
    undone: StepId | None,
    give_up: bool,
) -> Output:
    """Replace the key pair NAME by a new one, step by step, without a gap.

    The first call makes the new key pair. The steps are kept, so that the rest can be done later:
    --continue shows them. NAME may then be either of the two, and be left out if only one
    replacement is under way.
    """
    keys = store()
    rotations = Rotations(Home.of_user().rotations, keys)
    if not (go_on or done or undone or give_up):
        return _begun(keys, rotations, name, new_name, existing, int(bits))
    rotation = _running(keys, rotations, name)
    if give_up:
        rotations.give_up(rotation)
        return {
            "given_up": rotation.old_name
        }, f"Given up; both key pairs stay: {rotation.old_name}"
    if done:
        rotation = rotations.mark(rotation, done, done=True)
    if undone:
        rotation = rotations.mark(rotation, undone, done=False)
    return _told(rotation, keys)


def _begun(
    keys: KeyStore, rotations: Rotations, name: str | None, new_name: str, existing: str, bits: int
) -> Output:
    if not name:
        raise InputError("Name the key pair to replace.", "--continue shows what is under way.")
    old = keys.get(name)
    if not old.fingerprint:
        raise KeyInputError(f"“{old.name}” is damaged.", old.warning)
    rotations.check_new(old)
    new = keys.get(existing) if existing else _made(keys, old, new_name, bits)
    return _told(rotations.begin(old, new), keys)


def _made(keys: KeyStore, old: KeyPair, new_name: str, bits: int) -> KeyPair:
    name = new_name or names.free(old.name, [each.name for each in keys.list()])
    return keys.generate(name, bits, passphrase_of(name, new=True))


def _running(keys: KeyStore, rotations: Rotations, name: str | None) -> Rotation:
    running = rotations.list()
    if name:
        stored = _stored(keys).get(names.tidy(name), "")
        found = rotations.of(stored) or _called_so(running, names.tidy(name))
        if found is None:
            pair = keys.get(name).name
            hint = f"“{_ROTATE} {shlex.quote(pair)}” begins."
            raise NotFoundError(f"“{pair}” is not being replaced.", hint)
        return found
    if len(running) == 1:
        return running[0]
    if running:
        listed = ", ".join(f"“{each.old_name}”" for each in running)
        raise InputError("More than one replacement is under way.", f"Name one of {listed}.")
    damaged = [str(each) for each in rotations.damaged()]
    hint = f"Damaged: {', '.join(damaged)}." if damaged else f"“{_ROTATE} NAME” begins one."
    raise NotFoundError("No replacement is under way.", hint)


def _called_so(running: Sequence[Rotation], name: str) -> Rotation | None:
    """Return the replacement of a key pair that has been deleted or renamed meanwhile."""
    by_old = (each for each in running if name in (each.old, each.old_name))
    by_new = (each for each in running if name == each.new_name)
    return next(chain(by_old, by_new), None)


def _stored(keys: KeyStore) -> Mapping[str, str]:
    """Return the fingerprints of the key pairs by their names."""
    return {each.name: each.fingerprint for each in keys.list()}


def _told(rotation: Rotation, keys: KeyStore) -> Output:
    following = rotation.next_step
    lines = [f"“{rotation.old_name}” is replaced by “{rotation.new_name}”:"]
    for step in STEPS:
        mark = "x" if step in rotation.done else ">" if step == following else " "
        words = instruction(step, rotation.old_name, rotation.new_name)
        lines.append(f"[{mark}] {step}: {words}")
    # With the name, as other replacements may begin meanwhile; it may be another's by now.
    is_its_own = _stored(keys).get(rotation.old_name, rotation.old) == rotation.old
    named = shlex.quote(rotation.old_name if is_its_own else rotation.old)
    command = f"{_ROTATE} {named} --continue --done {following}"
    lines.append(f"After that: {command}" if following else "All is done.")
    data: dict[str, Any] = {
        "old": {"name": rotation.old_name, "fingerprint": rotation.old},
        "new": {"name": rotation.new_name, "fingerprint": rotation.new},
        "done": {step: at.isoformat() for step, at in rotation.done.items()},
        "next": following,
    }
    return data, "\n".join(lines)


CARE_COMMANDS: Final = (log_command, used_by_command, dates_command, rotate_command)
