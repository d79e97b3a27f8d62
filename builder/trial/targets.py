"""Targets of a project that are kept: rows with names, what the simulator does, what is chosen."""

from __future__ import annotations

import contextlib
import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from builder.deliver.faults import FaultPlan
from builder.errors import BuilderError, ValuesError
from builder.say import say
from builder.storage import atomic
from builder.strict_json import NotJsonError, read_json
from builder.trial.target import Target, Way
from builder.value import dataclass

SIMULATOR: Final = "simulator"
BACKEND: Final = "backend"
PLATFORM: Final = "platform"
BUILT_IN: Final = (SIMULATOR, BACKEND, PLATFORM)
"""Ids of the rows that every project has."""
ROWS_MAX: Final = 100
FAULTS_MAX: Final = 100
_ADDED_WAYS: Final[tuple[Way, ...]] = ("deployed", "platform")
_BYTES_MAX: Final = 1 << 20

log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class TargetRow:
    """A target that a person has added.

    Attributes:
        id: By which it is chosen.
        name: What it is called; empty to be called by its host.
        way: ``deployed``, a backend that is online; ``platform``, an address of the platform.
        url: Its address.
    """

    id: str
    name: str = ""
    way: Way = "deployed"
    url: str = ""

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

    def with_row(self, row: TargetRow) -> KeptTargets:
        """Return them with a row in place of the one of its id, or behind the others, chosen."""
        there = any(each.id == row.id for each in self.rows)
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

    A file that cannot be read is renamed to ``.bad``, so that nothing in it is lost.
    """
    path = file_of(folder, form_id)
    try:
        data = path.read_bytes()
        return _kept(read_json(data[: _BYTES_MAX + 1]))
    except FileNotFoundError:
        return KeptTargets()
    except (OSError, NotJsonError, BuilderError, TypeError, KeyError, AttributeError):
        log.warning("the targets of a form could not be read; it begins with the usual ones")
        with contextlib.suppress(OSError):
            path.replace(path.with_suffix(".json.bad"))
        return KeptTargets()


def write_targets(folder: Path, form_id: str, kept: KeptTargets) -> None:
    """Keep the targets of a form.

    Raises:
        StorageError: They cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    text = json.dumps({**asdict(kept), "variables": dict(kept.variables)}, indent=1)
    atomic.write_bytes(file_of(folder, form_id), text.encode(), 0o600)


def _kept(found: Any) -> KeptTargets:
    """Return what a file holds.

    Raises:
        TypeError, KeyError, AttributeError, BuilderError: Something in it does not fit.
    """
    rows = tuple(_row(each) for each in found["rows"])[:ROWS_MAX]
    texts = {name: found[name] for name in ("chosen", "then")}
    platform = found["platform"]
    faults, variables = tuple(found["faults"]), found["variables"]
    if not all(isinstance(each, str) for each in (*texts.values(), *faults, platform or "")):
        raise TypeError
    FaultPlan(faults, texts["then"])
    kept = KeptTargets(
        rows=rows,
        faults=faults,
        platform=platform,
        variables=read_variables(json.dumps(variables)),
        **texts,
    )
    known = {*BUILT_IN, *(each.id for each in rows)}
    return kept if kept.chosen in known else replace(kept, chosen=SIMULATOR)


def _row(found: Any) -> TargetRow:
    row = TargetRow(**{name: found[name] for name in ("id", "name", "way", "url")})
    if row.way not in _ADDED_WAYS or not all(
        isinstance(each, str) for each in (row.id, row.name, row.url)
    ):
        raise TypeError
    return row
