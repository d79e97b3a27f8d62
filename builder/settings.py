"""The app's folder, and the settings that it keeps between runs."""

from __future__ import annotations

import contextlib
import json
import logging
import os
from collections.abc import Mapping
from dataclasses import asdict, field, fields, replace
from pathlib import Path
from typing import Any, Final, Literal

import platformdirs

from builder.errors import StorageError
from builder.storage import atomic
from builder.value import dataclass

VARIABLE: Final = "WEBVIEW_BUILDER_HOME"
RECENT_MAX: Final = 12
_HEIGHT_MAX: Final = 10_000
Scheme = Literal["system", "light", "dark"]

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Home:
    """The folder of settings, keys, recovery copies and logs.

    Attributes:
        folder: The folder.
    """

    folder: Path

    @classmethod
    def of_user(cls) -> Home:
        """Return the user's own: ``WEBVIEW_BUILDER_HOME``, or the system's place for such data.

        Raises:
            StorageError: The variable names the home of an unknown user.
        """
        chosen = os.environ.get(VARIABLE)
        if chosen:
            try:
                return cls(Path(chosen).expanduser().resolve())
            except (OSError, RuntimeError) as fault:
                raise StorageError(
                    f"{chosen} is not a folder: {fault}.", f"Set {VARIABLE} to another folder."
                ) from fault
        return cls(Path(platformdirs.user_data_dir("webview-builder", appauthor=False)))

    @property
    def keys(self) -> Path:
        """The stored key pairs."""
        return self.folder / "keys"

    @property
    def key_log(self) -> Path:
        """What happened to the key pairs."""
        return self.folder / "keys-log.jsonl"

    @property
    def rotations(self) -> Path:
        """Replacements of key pairs that are under way."""
        return self.folder / "rotations"

    @property
    def key_folders(self) -> Path:
        """The folders in which projects are looked for that use key pairs."""
        return self.folder / "key-folders.json"

    @property
    def settings_file(self) -> Path:
        """What is remembered between runs."""
        return self.folder / "settings.json"

    @property
    def recovery(self) -> Path:
        """Unsaved work, for after a crash."""
        return self.folder / "recovery"

    @property
    def log_file(self) -> Path:
        """The log."""
        return self.folder / "webview-builder.log"

    def make(self) -> None:
        """Make the folder, for its owner alone.

        Raises:
            StorageError: It cannot be made.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as fault:
            raise StorageError(
                f"{self.folder} cannot be made: {fault.strerror}.",
                f"Set {VARIABLE} to another folder.",
            ) from fault


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What is remembered between runs.

    Attributes:
        recent: Paths of projects, the latest first.
        scheme: Colours: as the system, light, or dark.
        geometry: The window's place, as Qt writes it, in base64.
        problems_height: Height of the problems panel, in device-independent pixels; 0 if it was
            never changed.
        problems_folded: Whether the problems panel is one line.
        splitters: Places of splitters by their name, as Qt writes them, in base64.
        folded: Titles of folded sections by the name of their pane, with commas between.
        welcomed: Whether the first-run explanation was read.
    """

    recent: tuple[str, ...] = ()
    scheme: Scheme = "system"
    geometry: str = ""
    problems_height: int = 0
    problems_folded: bool = False
    splitters: Mapping[str, str] = field(default_factory=dict)
    folded: Mapping[str, str] = field(default_factory=dict)
    welcomed: bool = False

    def with_recent(self, path: Path) -> Settings:
        """Return the settings with a project put first among the recent ones."""
        rest = [each for each in self.recent if each != str(path)]
        return replace(self, recent=(str(path), *rest)[:RECENT_MAX])


def load_settings(home: Home) -> Settings:
    """Read the settings; unreadable ones never stop the app.

    A file that is not a settings file is renamed to ``settings.json.bad``, and the defaults are
    used. Single values that do not fit are ignored.
    """
    try:
        data = {**json.loads(home.settings_file.read_bytes())}
        items = [(each.name, data[each.name]) for each in fields(Settings) if each.name in data]
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, TypeError, RecursionError):
        log.warning("the settings could not be read; the defaults are used")
        with contextlib.suppress(OSError):
            home.settings_file.replace(home.settings_file.with_suffix(".json.bad"))
        return Settings()
    return Settings(**{name: held for name, held in map(_fitting, items) if held})


def _fitting(pair: tuple[str, Any]) -> tuple[str, Any]:
    """Return a setting with its value in the right type, or None where it is of another."""
    name, value = pair
    if name == "recent":
        ok = isinstance(value, list) and all(isinstance(each, str) for each in value)
        return name, tuple(value)[:RECENT_MAX] if ok else None
    if name == "scheme":
        return name, value if value in ("system", "light", "dark") else None
    if name in ("welcomed", "problems_folded"):
        return name, value if isinstance(value, bool) else None
    if name == "problems_height":
        whole = isinstance(value, int) and not isinstance(value, bool)
        return name, value if whole and 0 < value < _HEIGHT_MAX else None
    if name in ("splitters", "folded"):
        ok = isinstance(value, dict) and all(isinstance(each, str) for each in value.values())
        return name, value if ok else None
    return name, value if isinstance(value, str) else None


def save_settings(home: Home, settings: Settings) -> None:
    """Write the settings.

    Raises:
        StorageError: They cannot be written.
    """
    home.make()
    data = json.dumps(asdict(settings), indent=2).encode()
    atomic.write_bytes(home.settings_file, data, 0o600)
