"""The panes of a project's preview, kept with the user's data from one run to the next."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, Final, Literal, get_args

from builder.errors import StorageError, reason_of
from builder.say import say
from builder.storage import atomic
from builder.storage.aside import Words, read_kept
from builder.strict_json import read_json
from builder.value import dataclass

Height = Literal["full", "tall", "compact"]
PaneScheme = Literal["light", "dark"]
TextSize = Literal[100, 125, 150, 200]
HEIGHTS: Final[tuple[Height, ...]] = get_args(Height)
SCHEMES: Final[tuple[PaneScheme, ...]] = get_args(PaneScheme)
TEXT_SIZES: Final[tuple[TextSize, ...]] = get_args(TextSize)
PANES_MOST: Final = 40
TITLE_MOST: Final = 80  # letters

_FORMAT: Final = 1
_ENTRIES: Final = {"format", "panes"}
_SUFFIX: Final = ".wall.json"
_SIZE_MOST: Final = 256 * 1024
_CHOICES: Final = {"height": HEIGHTS, "scheme": SCHEMES, "text_size": TEXT_SIZES}


@dataclass(frozen=True, kw_only=True)
class Setup:
    """How one pane shows the page.

    Attributes:
        title: What the person calls the pane; empty for what the rest says.
        device: Key of the screen, as ``builder.gui.web.devices`` lists them.
        height: How much of the screen the chat gives the page.
        scheme: Which colours the person's system prefers.
        language: Code of the page's language; empty for the one that it is opened with.
        channel: Name of the channel; empty for the one that it is opened with.
        text_size: Size of text in percent.
        reduced_motion: Whether the person's system asks for less motion.
        forced_colours: Whether the person's system forces its own colours.
        keyboard: Whether the keyboard of the screen is open, which leaves less room.
    """

    title: str = ""
    device: str = "phone"
    height: Height = "full"
    scheme: PaneScheme = "light"
    language: str = ""
    channel: str = ""
    text_size: TextSize = 100
    reduced_motion: bool = False
    forced_colours: bool = False
    keyboard: bool = False


FIRST: Final = (Setup(),)
_KINDS: Final = {each.name: type(getattr(FIRST[0], each.name)) for each in fields(Setup)}


def save_wall(folder: Path, project: Path, wall: tuple[Setup, ...]) -> None:
    """Keep a project's panes.

    Args:
        folder: Where the panes of all projects are kept; made if it is missing.
        project: The project file.
        wall: Its panes, in their order.

    Raises:
        StorageError: They cannot be written.
    """
    written = json.dumps({"format": _FORMAT, "panes": [asdict(each) for each in wall]}, indent=1)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as fault:
        raise StorageError(
            say("{folder} cannot be made: {reason}.", folder=folder, reason=reason_of(fault))
        ) from fault
    atomic.write_bytes(_place(folder, project), written.encode("utf-8", "replace"), 0o600)


def load_wall(folder: Path, project: Path) -> tuple[Setup, ...]:
    """Return a project's panes; one pane if none were kept.

    A damaged file stays beside, under another name, as it would else be written over.

    Args:
        folder: Where the panes of all projects are kept.
        project: The project file.

    Raises:
        UnreadError: They cannot be read, and must not be written over.
        StorageError: They are damaged, and were set aside.
    """
    words = Words(
        cannot=lambda reason: say(
            "The panes of the preview cannot be read: {reason}.", reason=reason
        ),
        stays=say("The file stays as it is, and the panes that you put up now are not kept."),
        moved=lambda file: say("One pane is shown. The file is kept as {file}.", file=file),
    )
    return read_kept(_place(folder, project), _SIZE_MOST, _read, words) or FIRST


def _read(data: bytes) -> tuple[Setup, ...]:
    if len(data) > _SIZE_MOST:
        raise ValueError(say("the file is too large"))
    held = read_json(data)
    if not isinstance(held, dict) or held.get("format") != _FORMAT or held.keys() - _ENTRIES:
        raise ValueError(say("it is not a file of panes that this version knows"))
    panes = held.get("panes")
    if not isinstance(panes, list) or not 0 < len(panes) <= PANES_MOST:
        raise ValueError(say("it has no panes, or too many"))
    return tuple(_setup(each) for each in panes)


def _setup(held: Any) -> Setup:
    if not isinstance(held, dict):
        raise ValueError(say("a pane is not an object"))  # noqa: TRY004 - a fault of the file
    for name, value in held.items():
        # Not by isinstance: true is a number to it.
        if type(value) is not _KINDS.get(name) or value not in _CHOICES.get(name, (value,)):
            raise ValueError(say("a pane has a property that this version does not know"))
        if isinstance(value, str) and len(value) > TITLE_MOST:
            raise ValueError(say("a pane has a text that is too long"))
    return Setup(**held)


def _place(folder: Path, project: Path) -> Path:
    # A name of bytes that are no UTF-8 is spelt with half surrogates.
    digest = hashlib.sha256(str(project).encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return folder / f"{digest}{_SUFFIX}"
