"""The app's folder, and the settings that it keeps between runs."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from dataclasses import field, fields, replace
from pathlib import Path
from typing import Any, Final, Literal, get_args

import platformdirs

from builder.errors import StorageError, reason_of
from builder.say import say
from builder.storage.aside import set_aside
from builder.storage.entries import held_in, write_entries
from builder.value import dataclass

VARIABLE: Final = "WEBVIEW_BUILDER_HOME"
RECENT_MAX: Final = 12
PINNED_MAX: Final = 100
# Numbers are below these.
_MOST: Final = {"problems_height": 10_000, "tour_step": 100}
Scheme = Literal["system", "light", "dark"]
AppLanguage = Literal["system", "en", "el", "ar"]
APP_LANGUAGES: Final[tuple[AppLanguage, ...]] = get_args(AppLanguage)

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
                    say("{folder} is not a folder: {reason}.", folder=chosen, reason=fault),
                    say("Set {variable} to another folder.", variable=VARIABLE),
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
    def thumbnails(self) -> Path:
        """Pictures of forms, which could be made again."""
        return self.folder / "thumbnails"

    @property
    def seen(self) -> Path:
        """What recent projects held when they were last open."""
        return self.folder / "seen"

    @property
    def walls(self) -> Path:
        """The panes of each project's preview."""
        return self.folder / "walls"

    @property
    def ledger(self) -> Path:
        """The test submissions that were made."""
        return self.folder / "ledger.sqlite3"

    @property
    def targets(self) -> Path:
        """Where test submissions of each form go."""
        return self.folder / "targets"

    @property
    def case_drafts(self) -> Path:
        """Tables of cases with changes that were not saved."""
        return self.folder / "cases"

    @property
    def parameters(self) -> Path:
        """The user's own profiles of query parameters, a file for each form."""
        return self.folder / "parameters"

    @property
    def exports(self) -> Path:
        """What was exported, with the form as it was."""
        return self.folder / "exports"

    @property
    def environments(self) -> Path:
        """Environments for exported backends, which could be made again."""
        return self.folder / "environments"

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
                say(
                    "{folder} cannot be made: {reason}.",
                    folder=self.folder,
                    reason=reason_of(fault),
                ),
                say("Set {variable} to another folder.", variable=VARIABLE),
            ) from fault


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What is remembered between runs.

    Attributes:
        recent: Paths of projects, the latest first: all that are pinned, and the latest others.
        pinned: Paths of the recent projects that stay in the list.
        scheme: Colours: as the system, light, or dark.
        language: What the app speaks: the language of the system, or the code of another.
        geometry: The window's place, as Qt writes it, in base64.
        problems_height: Height of the problems panel, in device-independent pixels; 0 if it was
            never changed.
        problems_folded: Whether the problems panel is one line.
        splitters: Places of splitters by their name, as Qt writes them, in base64.
        folded: Titles of folded sections by the name of their pane, with commas between.
        welcomed: Whether the first-run tour was taken or dismissed.
        tour_step: Where in the tour someone was when the app ended, from 0.
        is_unread: Whether there is a file of settings that could not be read. It is not written.
    """

    recent: tuple[str, ...] = ()
    pinned: tuple[str, ...] = ()
    scheme: Scheme = "system"
    language: AppLanguage = "system"
    geometry: str = ""
    problems_height: int = 0
    problems_folded: bool = False
    splitters: Mapping[str, str] = field(default_factory=dict)
    folded: Mapping[str, str] = field(default_factory=dict)
    welcomed: bool = False
    tour_step: int = 0
    is_unread: bool = False

    @property
    def listed(self) -> tuple[str, ...]:
        """The recent projects as they are listed: those that are pinned first."""
        return tuple(sorted(self.recent, key=lambda each: each not in self.pinned))

    def with_recent(self, path: Path) -> Settings:
        """Return the settings with a project put first among the recent ones."""
        rest = [each for each in self.recent if each != str(path)]
        return replace(self, recent=(str(path), *rest)).cut()

    def without_recent(self, path: Path) -> Settings:
        """Return the settings without a project among the recent ones."""
        recent = tuple(each for each in self.recent if each != str(path))
        return replace(self, recent=recent).cut()

    def with_pin(self, path: Path, *, pinned: bool) -> Settings:
        """Return the settings with a recent project pinned, or not pinned any more."""
        rest = tuple(each for each in self.pinned if each != str(path))
        return replace(self, pinned=(str(path), *rest) if pinned else rest).cut()

    def cut(self) -> Settings:
        """Return the settings with no more recent projects than are kept, each once."""
        once = tuple(dict.fromkeys(self.recent))
        pinned = tuple(each for each in dict.fromkeys(self.pinned) if each in once)[:PINNED_MAX]
        others = [each for each in once if each not in pinned][:RECENT_MAX]
        kept = {*pinned, *others}
        return replace(self, recent=tuple(each for each in once if each in kept), pinned=pinned)


_WRITTEN: Final = tuple(each.name for each in fields(Settings) if each.name != "is_unread")


def load_settings(home: Home) -> Settings:
    """Read the settings; unreadable ones never stop the app.

    A file that is not a settings file is set aside under another name, and the defaults are used;
    so are they for a file that cannot be read now, which :func:`save_settings` sets aside. Single
    values that do not fit are ignored.
    """
    try:
        held = home.settings_file.read_bytes()
    except FileNotFoundError:
        return Settings()
    except OSError:
        log.warning("the settings could not be read; the defaults are used")
        return Settings(is_unread=True)
    try:
        data = {**json.loads(held)}
        items = [(name, data[name]) for name in _WRITTEN if name in data]
    except (ValueError, TypeError, RecursionError):
        log.warning("the settings are damaged; the defaults are used")
        try:
            set_aside(home.settings_file)
        except OSError:
            return Settings(is_unread=True)
        return Settings()
    return Settings(**{name: held for name, held in map(_fitting, items) if held}).cut()


def load_language(home: Home) -> AppLanguage:
    """Read only the language, which has to be known before the rest of the app is imported."""
    try:
        value = json.loads(home.settings_file.read_bytes())["language"]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return "system"  # `load_settings` deals with the file
    return value if value in APP_LANGUAGES else "system"


def _fitting(pair: tuple[str, Any]) -> tuple[str, Any]:
    """Return a setting with its value in the right type, or None where it is of another."""
    name, value = pair
    if name in ("recent", "pinned"):
        ok = isinstance(value, list) and all(isinstance(each, str) for each in value)
        return name, tuple(value) if ok else None
    if name == "scheme":
        return name, value if value in ("system", "light", "dark") else None
    if name == "language":
        return name, value if value in APP_LANGUAGES else None
    if name in ("welcomed", "problems_folded"):
        return name, value if isinstance(value, bool) else None
    if name in _MOST:
        whole = isinstance(value, int) and not isinstance(value, bool)
        return name, value if whole and 0 < value < _MOST[name] else None
    if name in ("splitters", "folded"):
        ok = isinstance(value, dict) and all(isinstance(each, str) for each in value.values())
        return name, value if ok else None
    return name, value if isinstance(value, str) else None


def save_settings(home: Home, settings: Settings) -> Settings:
    """Write the settings; a file that could not be read is first set aside under another name.

    What a later version of the app has written beside them stays as it is.

    Returns:
        The settings as they are written.

    Raises:
        StorageError: They cannot be written, or would replace a file that cannot be read.
    """
    home.make()
    try:
        if settings.is_unread and home.settings_file.exists():
            log.warning("the settings of before are kept: %s", set_aside(home.settings_file).name)
        home.settings_file.open("rb").close()
    except FileNotFoundError:
        pass  # the first ones
    except OSError as fault:
        raise StorageError(
            say(
                "{path} could not be written: {reason}.",
                path=home.settings_file,
                reason=reason_of(fault),
            )
        ) from fault
    held = held_in(home.settings_file)
    data = {name: getattr(settings, name) for name in _WRITTEN}
    usual = {name: getattr(Settings(), name) for name in _WRITTEN}
    for name in data.keys() & held.keys():
        # A choice that only a later version has stays until another is made here.
        if _fitting((name, held[name]))[1] is None and data[name] == usual[name]:
            del data[name]
    write_entries(home.settings_file, data)
    return replace(settings, is_unread=False)
