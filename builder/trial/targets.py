"""Targets of a project that are kept: rows with names, what the simulator does, what is chosen."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, field, fields, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from builder.deliver.faults import FaultPlan
from builder.errors import BuilderError, RefusedError, StorageError, ValuesError, reason_of
from builder.say import say
from builder.storage import atomic
from builder.storage.aside import Words, read_kept
from builder.strict_json import NotJsonError, read_json
from builder.trial.target import Target, Way
from builder.value import dataclass

SIMULATOR: Final = "simulator"
BACKEND: Final = "backend"
PLATFORM: Final = "platform"
BUILT_IN: Final = (SIMULATOR, BACKEND, PLATFORM)
"""Ids of the rows that every project has."""
ROWS_MAX: Final = 100
PORT_MAX: Final = 65_535
_FIRST_NAMES: Final = {"id", "name", "way", "url"}
_ADDED_WAYS: Final[tuple[Way, ...]] = ("deployed", "platform")
_BYTES_MAX: Final = 1 << 20


@dataclass(frozen=True, kw_only=True)
class TargetRow:
    """A target that a person has added.

    Attributes:
        id: By which it is chosen.
        name: What it is called; empty to be called by its host.
        way: ``deployed``, a backend that is online; ``platform``, an address of the platform.
        url: Its address.
        key: Fingerprint of the key pair that should sign there; empty for the form's own.
        authority: The file with a further authority whose certificates are trusted; empty for none.
        http_port: The port of plain HTTP; 0 for the usual one.
    """

    id: str
    name: str = ""
    way: Way = "deployed"
    url: str = ""
    key: str = ""
    authority: str = ""
    http_port: int = 0

    @property
    def title(self) -> str:
        """What it is called in a list."""
        host = Target(way=self.way, url=self.url).host
        return self.name or host or say("New target")


@dataclass(frozen=True, kw_only=True)
class KeptTargets:
    """What is kept of a project's targets.

    Attributes:
        rows: The targets that were added.
        chosen: Id of the row that submissions go to.
        platform: The address that was typed for the platform; None for the form's own.
        faults: What the simulator does with the first requests of each submission, one each.
        then: What it does with all later ones; empty to answer properly.
        variables: Variables of the simulated conversation.
    """

    rows: tuple[TargetRow, ...] = ()
    chosen: str = SIMULATOR
    platform: str | None = None
    faults: tuple[str, ...] = ()
    then: str = ""
    variables: Mapping[str, Any] = field(default_factory=dict)

    def row(self, id_: str) -> TargetRow | None:
        """Return the added row of an id; None if there is none."""
        return next((each for each in self.rows if each.id == id_), None)

    @property
    def is_full(self) -> bool:
        """Whether no further row can be added."""
        return len(self.rows) >= ROWS_MAX

    def with_row(self, row: TargetRow) -> KeptTargets:
        """Return them with a row in place of the one of its id, or behind the others, chosen.

        Raises:
            RefusedError: There are as many as can be kept.
        """
        there = any(each.id == row.id for each in self.rows)
        if self.is_full and not there:
            raise RefusedError(too_many_words())
        rows = tuple(row if each.id == row.id else each for each in self.rows)
        return replace(self, rows=rows if there else (*rows, row), chosen=row.id)

    def without_row(self, id_: str) -> KeptTargets:
        """Return them without a row; if it was chosen, the simulator is."""
        rows = tuple(each for each in self.rows if each.id != id_)
        return replace(self, rows=rows, chosen=SIMULATOR if self.chosen == id_ else self.chosen)

    def target(self, base_url: str) -> Target:
        """Return where submissions go.

        Args:
            base_url: The form's own address of the platform.
        """
        row = self.row(self.chosen)
        if row is not None:
            return Target(way=row.way, url=row.url.strip())
        if self.chosen == PLATFORM:
            address = base_url if self.platform is None else self.platform
            return Target(way="platform", url=address.strip())
        way: Way = "backend" if self.chosen == BACKEND else "simulator"
        return Target(way=way, faults=self.faults, then=self.then, variables=self.variables)


def too_many_words() -> str:
    """Return that no further target can be added."""
    return say("A form can have at most {most:,} targets. Remove one first.", most=ROWS_MAX)


def new_row(way: Way, url: str = "", name: str = "") -> TargetRow:
    """Return a row with an id of its own."""
    return TargetRow(id=uuid4().hex, way=way, url=url, name=name)


def read_variables(text: str) -> Mapping[str, Any]:
    """Read variables of a conversation: a flat JSON object; nothing is none.

    Raises:
        ValuesError: It is no flat object.
    """
    if not text.strip():
        return {}
    try:
        found = read_json(text.encode())
    except (NotJsonError, UnicodeEncodeError) as fault:
        raise ValuesError(say("The variables are not JSON: {reason}.", reason=fault)) from fault
    if not isinstance(found, dict) or any(isinstance(v, dict | list) for v in found.values()):
        raise ValuesError(say('The variables are no flat JSON object such as {"visits": 3}.'))
    return found


def file_of(folder: Path, form_id: str) -> Path:
    """Return the file of a form's targets."""
    return folder / f"{sha256(form_id.encode()).hexdigest()[:32]}.json"


def read_targets(folder: Path, form_id: str) -> KeptTargets:
    """Read the targets of a form; without a file, those of a new one.

    A file that is damaged, or holds what this version does not know, is set aside under another
    name, so that nothing in it is lost.

    Raises:
        UnreadError: They cannot be read, and must not be written over.
        StorageError: They were set aside.
    """
    words = Words(
        cannot=lambda reason: say(
            "The targets of this form cannot be read: {reason}.", reason=reason
        ),
        stays=say(
            "The file stays as it is, and what you change now lasts until the app is closed."
        ),
        moved=lambda file: say("The usual ones are shown. The file is kept as {file}.", file=file),
    )
    return read_kept(file_of(folder, form_id), _BYTES_MAX, _kept, words) or KeptTargets()


def write_targets(folder: Path, form_id: str, kept: KeptTargets) -> None:
    """Keep the targets of a form.

    Raises:
        StorageError: They cannot be written, or could not be read again; nothing was changed.
    """
    text = json.dumps({**asdict(kept), "variables": dict(kept.variables)}, indent=1)
    try:
        _kept(text.encode())
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except (_NotOneError, OSError) as fault:
        reason = reason_of(fault) if isinstance(fault, OSError) else fault
        raise StorageError(
            say("The targets of this form cannot be kept: {reason}.", reason=reason)
        ) from fault
    atomic.write_bytes(file_of(folder, form_id), text.encode(), 0o600)


class _NotOneError(ValueError):
    """Bytes are no file of targets that this version knows."""


def _kept(data: bytes) -> KeptTargets:
    """Return what a file holds.

    Raises:
        _NotOneError: Something in it does not fit, or is not known.
    """
    if len(data) > _BYTES_MAX:
        raise _NotOneError(say("the file is too large"))
    try:
        found = read_json(data)
        _refuse_unless(_names_of(found) == _names(KeptTargets))
        _refuse_unless(isinstance(found["rows"], list) and len(found["rows"]) <= ROWS_MAX)
        _refuse_unless(isinstance(found["faults"], list) and isinstance(found["variables"], dict))
        texts = [found["chosen"], found["then"], *found["faults"]]
        texts += [] if found["platform"] is None else [found["platform"]]
        _refuse_unless(all(isinstance(each, str) for each in texts))
        FaultPlan(found["faults"], found["then"])
        rows = tuple(_row(each) for each in found["rows"])
        ids = {*BUILT_IN, *(each.id for each in rows)}
        _refuse_unless(len(ids) == len(BUILT_IN) + len(rows))
        read_variables(json.dumps(found["variables"]))
    except NotJsonError as fault:
        raise _NotOneError(str(fault)) from fault
    except BuilderError as fault:
        raise _NotOneError(fault.message.rstrip(".")) from fault
    kept = KeptTargets(**{**found, "rows": rows, "faults": tuple(found["faults"])})
    return kept if kept.chosen in ids else replace(kept, chosen=SIMULATOR)


def _row(found: Any) -> TargetRow:
    names = _names_of(found)
    # Earlier versions did not have all of them.
    _refuse_unless(_FIRST_NAMES <= names <= _names(TargetRow))
    texts = [each for name, each in found.items() if name != "http_port"]
    _refuse_unless(all(isinstance(each, str) for each in texts))
    _refuse_unless(found["way"] in _ADDED_WAYS)
    port = found.get("http_port", 0)
    _refuse_unless(type(port) is int and 0 <= port <= PORT_MAX)
    return TargetRow(**found)


def _names_of(found: Any) -> set[str]:
    return set(found) if isinstance(found, dict) else set()


def _names(kind: type[KeptTargets | TargetRow]) -> set[str]:
    return {each.name for each in fields(kind)}


def _refuse_unless(fits: bool) -> None:  # noqa: FBT001 - its only argument
    if not fits:
        raise _NotOneError(say("it is not a file of targets that this version knows"))
