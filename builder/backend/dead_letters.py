"""Dead letters: submissions that were given up, to list, send again, export or delete.

``python -m backend dead list``                  list them, with the reasons
``python -m backend dead replay ID… | --all``    send them again; the running backend does it
``python -m backend dead export FILE | -``       write them with their content, as JSON lines
``python -m backend dead drop ID… | --all``      delete them

It reads the same environment variables as the backend (see ``commands.py``), and may run at the
same time. It never changes which key encrypts the outbox's secret, even during a key rotation.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import sys
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from .databases import database_of
from .outbox import Entry, Outbox
from .payload import Delivery
from .seal import Seal, SealError, open_seal
from .settings import database_url, private_keys


def handle_dead_letters(asked: argparse.Namespace, env: Mapping[str, str]) -> int:
    """Run the command; return the exit code.

    Args:
        asked: The parsed command line.
        env: The backend's environment variables.

    Raises:
        SettingsError: A setting is missing or malformed.
        OutboxError: The database cannot be read or written.
        SealError: The letters were encrypted with another key.
        OSError: The export cannot be written.
    """
    return asyncio.run(_run(asked, env))


def add_dead_parser(
    areas: argparse._SubParsersAction[argparse.ArgumentParser],
) -> list[argparse.ArgumentParser]:
    """Add the commands for dead letters to a command line; return the new parsers."""
    area = areas.add_parser("dead", help="handle dead letters")
    commands = area.add_subparsers(dest="command", required=True)
    made = [area, commands.add_parser("list", help="list them, with the reasons")]
    for name, words in (("replay", "send again"), ("drop", "delete")):
        command = commands.add_parser(name, help=words)
        whom = command.add_mutually_exclusive_group(required=True)
        whom.add_argument("ids", nargs="*", default=[], metavar="ID")
        whom.add_argument("--all", action="store_true", help="all of them")
        made.append(command)
    export = commands.add_parser("export", help="write all of them, with their content")
    export.add_argument(
        "file", type=Path, help="a new file, readable by you alone; - for standard output"
    )
    return [*made, export]


async def _run(asked: argparse.Namespace, env: Mapping[str, str]) -> int:
    url = database_url(env)
    # A mistyped path must not look like an outbox without dead letters.
    outbox = Outbox(database_of(url, make=False))
    try:
        await outbox.open()
        letters = await outbox.dead()
        if asked.command == "list":
            for entry, ended in letters:
                _say(json.dumps(_summary(entry, ended)))
            if not letters:
                _note(f"no dead letters in {_without_password(url)}")
            return 0
        if asked.command == "export":
            # The form may already be exported for another key.
            seal = await open_seal(outbox, private_keys(env, None), renew=False)
            return _export(letters, seal, asked.file)
        ids = [entry.id for entry, _ in letters] if asked.all else asked.ids
        missing = 0
        for entry_id in ids:
            if asked.command == "replay":
                found = await outbox.replay(entry_id, time.time())
            else:
                found = await outbox.drop(entry_id)
            missing += not found
            _say(f"{entry_id}: {'done' if found else 'is not a dead letter'}")
        return 1 if missing else 0
    finally:
        await outbox.close()


def _export(letters: list[tuple[Entry, float]], seal: Seal, path: Path) -> int:
    """Write letters with their content; return the exit code."""
    lines, unreadable = [], 0
    for entry, ended in letters:
        try:
            content = Delivery.from_bytes(seal.open(entry.id, entry.payload or b"")).as_json()
        except (SealError, ValueError, TypeError):
            content, unreadable = {}, unreadable + 1
        lines.append(json.dumps({**_summary(entry, ended), **content}, ensure_ascii=False) + "\n")
    if str(path) == "-":
        sys.stdout.writelines(lines)
    else:
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            _note(f"{path} exists already; name a new file")
            return 1
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.writelines(lines)
    _note(f"{len(letters)} exported to {'standard output' if str(path) == '-' else path}")
    if unreadable:
        _note(f"{unreadable} of them without content, as it cannot be unsealed")
    return 1 if unreadable else 0


def _without_password(url: str) -> str:
    if url.startswith("sqlite:"):
        return url
    return re.sub("//[^/]*@", "//", url).partition("?")[0]


def _summary(entry: Entry, ended: float) -> dict[str, Any]:
    return {
        "id": entry.id,
        "accepted": _moment(entry.created),
        "ended": _moment(ended),
        "reason": entry.outcome,
        "attempts": entry.attempts,
    }


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _note(line: str) -> None:
    sys.stderr.write(f"dead: {line}\n")
