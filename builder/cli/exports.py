"""Commands about what was exported before."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Final

import click

from builder.check import validate
from builder.cli.completing import export_ids
from builder.cli.forms import FILE
from builder.cli.output import Output, printing
from builder.deliver.export_history import (
    ExportEntry,
    ExportHistory,
    FileChange,
    file_changes,
    file_facts,
    unread_words,
)
from builder.errors import NotFoundError
from builder.form.differences import PropertyChange, property_changes
from builder.render import plan_of, render_bundle
from builder.settings import Home
from builder.storage import project_file

_SHORT: Final = 12


@click.group("exports")
def exports_group() -> None:
    """List what was exported, compare it, and forget it."""


@exports_group.command("list")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@printing
def list_command(file: Path | None) -> Output:
    """List the exports that are kept, the latest first; those of the form in FILE, if given."""
    form = project_file.read(file).project.id if file else ""
    kept = _history().kept(form)
    found = kept.entries
    lines = [
        f"{each.id}  {each.at}  {each.name}  revision {each.revision}  "
        f"key {each.fingerprint[:_SHORT] or 'none'}  {each.target}"
        for each in found
    ]
    data: dict[str, object] = {"exports": [_as_json(each) for each in found]}
    data["unread"] = [str(each) for each in kept.unread]
    lines = lines or ["None is kept."] * (not kept.unread)
    lines += [unread_words(kept.unread)] * bool(kept.unread)
    return data, "\n".join(lines)


@exports_group.command("diff")
@FILE
@click.option(
    "--from",
    "old_id",
    shell_complete=export_ids,
    help="The older export; the last one of the form if left out.",
)
@click.option(
    "--to",
    "new_id",
    shell_complete=export_ids,
    help="The newer export; the form in FILE now if left out.",
)
@printing
def diff_command(file: Path, old_id: str | None, new_id: str | None) -> Output:
    """Print what is different between an export and the form in FILE, or another export."""
    history = _history()
    now = project_file.read(file).project
    last = history.entries(now.id)[:1]
    if not old_id and not last:
        raise NotFoundError("No export of this form is kept.", "Export it first.")
    old = history.get(old_id) if old_id else last[0]
    if new_id:
        newer = history.get(new_id)
        facts, project = newer.files, newer.opened()
    else:
        facts, project = file_facts(render_bundle(plan_of(validate(now)))), now
    files = file_changes(old.files, facts)
    properties = property_changes(old.opened(), project)
    data = {
        "from": _as_json(old),
        "files": [asdict(each) for each in files],
        "properties": [asdict(each) for each in properties],
    }
    lines = [*map(_property_line, properties), *map(_file_line, files)]
    return data, "\n".join(lines) or "Nothing is different."


@exports_group.command("remove")
@click.argument("ids", metavar="ID...", nargs=-1, required=True, shell_complete=export_ids)
@printing
def remove_command(ids: tuple[str, ...]) -> Output:
    """Forget exports, each named by its ID or the beginning of it; what was written stays."""
    history = _history()
    # All are found before any is removed.
    found = {each.id: each for each in map(history.get, ids)}
    for entry_id in found:
        history.remove(entry_id)
    lines = [f"Removed from the list: {each.id}  {each.target}" for each in found.values()]
    return {"removed": [_as_json(each) for each in found.values()]}, "\n".join(lines)


def _history() -> ExportHistory:
    return ExportHistory(Home.of_user().exports)


def _as_json(entry: ExportEntry) -> dict[str, object]:
    data = asdict(entry)
    del data["project"]
    return data


def _property_line(change: PropertyChange) -> str:
    return f"{change.label}: {change.old or 'nothing'} -> {change.new or 'nothing'} [{change.path}]"


def _file_line(change: FileChange) -> str:
    if change.old is None:
        return f"added {change.path}: {change.new} bytes"
    if change.new is None:
        return f"removed {change.path}: {change.old} bytes"
    return f"changed {change.path}: {change.old} -> {change.new} bytes"
