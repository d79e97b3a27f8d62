"""Query parameters under names: beside the project for all who work on it, or for one user.

The file beside a project belongs to a team, who may have it under version control, so each change
reads what it holds now and replaces one profile in it. A file that cannot be read is never written.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import field, replace
from pathlib import Path
from typing import Any, Final

from builder.errors import (
    BuilderError,
    ConflictError,
    InputError,
    NotFoundError,
    StorageError,
    reason_of,
)
from builder.say import say
from builder.storage import atomic
from builder.storage.project_file import SUFFIX
from builder.storage.reading import read_marked
from builder.strict_json import NotJsonError, read_json, shown
from builder.value import dataclass

FORMAT: Final = "webview-parameters/1"
NAME_MAX: Final = 80
PROFILES_MAX: Final = 200
TEXTS_MAX: Final = 100
TEXT_MAX: Final = 20_000  # longer than any server lets an address be
_SIZE_MAX: Final = 4 << 20
_OWN_SUFFIX: Final = ".parameters.json"


@dataclass(frozen=True, kw_only=True)
class Profile:
    """Query parameters, and the variables of the conversation.

    Attributes:
        name: What it is called.
        parameters: The query parameters.
        more: What follows in the address, as it is written there: names may stand twice.
        variables: The conversation's variables.
        shared: Whether it is kept beside the project.
    """

    name: str
    parameters: Mapping[str, str]
    more: str = ""
    variables: Mapping[str, str] = field(default_factory=dict)
    shared: bool = False


@dataclass(frozen=True)
class Profiles:
    """The profiles of one project.

    Attributes:
        beside: The file beside the project; None if the project has no file yet.
        own: The user's own file.
    """

    beside: Path | None
    own: Path

    @property
    def can_share(self) -> bool:
        """Whether there is a place beside the project."""
        return self.beside is not None

    def read(self) -> tuple[tuple[Profile, ...], tuple[BuilderError, ...]]:
        """Return all profiles, shared ones first, and why a file could not be read."""
        found: list[Profile] = []
        faults: list[BuilderError] = []
        for shared in (True, False):
            try:
                found += self._held(shared=shared)
            except BuilderError as fault:
                faults.append(fault)
        return tuple(found), tuple(faults)

    def add(self, profile: Profile) -> None:
        """Keep a new profile.

        Raises:
            BuilderError: Its name is taken or cannot be one, it holds a secret, or a file cannot be
                read or written; nothing was changed.
        """

        def added(held: tuple[Profile, ...]) -> tuple[Profile, ...]:
            return (*held, profile)

        self._refuse_taken(profile.name)
        self._write(added, shared=profile.shared)

    def change(self, before: Profile, after: Profile) -> None:
        """Replace a profile, which may get another name or place.

        Raises:
            BuilderError: As :meth:`add` says, or it is gone; nothing was changed.
        """
        if after.name.casefold() != before.name.casefold():
            self._refuse_taken(after.name)

        def changed(held: tuple[Profile, ...]) -> tuple[Profile, ...]:
            _refuse_gone(held, before.name)
            return tuple(after if each.name == before.name else each for each in held)

        if after.shared == before.shared:
            self._write(changed, shared=after.shared)
        else:
            # First where it goes to: what fails in between leaves two of them, not none.
            self._write(lambda held: (*held, after), shared=after.shared)
            self.remove(before)

    def remove(self, profile: Profile) -> None:
        """Delete a profile.

        Raises:
            BuilderError: It is gone, or a file cannot be read or written; nothing was changed.
        """

        def rest(held: tuple[Profile, ...]) -> tuple[Profile, ...]:
            _refuse_gone(held, profile.name)
            return tuple(each for each in held if each.name != profile.name)

        self._write(rest, shared=profile.shared)

    def _refuse_taken(self, name: str) -> None:
        held, faults = self.read()
        if faults:
            raise faults[0]
        if name.casefold() in {each.name.casefold() for each in held}:
            raise ConflictError(
                say("There is a profile “{name}” already.", name=name), say("Choose another name.")
            )

    def _held(self, *, shared: bool) -> tuple[Profile, ...]:
        path = self.beside if shared else self.own
        return read_profiles(path, shared=shared) if path is not None else ()

    def _write(
        self, change: Callable[[tuple[Profile, ...]], tuple[Profile, ...]], *, shared: bool
    ) -> None:
        path = self.beside if shared else self.own
        if path is None:
            raise StorageError(
                say("The project has no file yet, so there is no place beside it."),
                say("Save the project first."),
            )
        data = _dumped(change(self._held(shared=shared)))
        if not shared:
            try:
                path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            except OSError as fault:
                raise StorageError(
                    say(
                        "{folder} cannot be made: {reason}.",
                        folder=path.parent,
                        reason=reason_of(fault),
                    )
                ) from fault
        atomic.write_bytes(path, data, 0o644 if shared else 0o600)


def beside(project: Path) -> Path:
    """Return the file of profiles that lies beside a project file."""
    return project.with_name(f"{project.name.removesuffix(SUFFIX)}{_OWN_SUFFIX}")


def read_profiles(path: Path, *, shared: bool) -> tuple[Profile, ...]:
    """Read a file of profiles; one that does not exist has none.

    Args:
        path: The file.
        shared: What the profiles are to say of themselves.

    Raises:
        InputError: It is not such a file.
        StorageError: It cannot be read.
    """
    try:
        data, _mark = read_marked(path, _SIZE_MAX + 1)
    except FileNotFoundError:
        return ()
    except (OSError, ValueError) as fault:
        reason = reason_of(fault) if isinstance(fault, OSError) else fault
        raise StorageError(
            say("{path} could not be read: {reason}.", path=path, reason=reason)
        ) from fault
    if len(data) > _SIZE_MAX:
        raise _unreadable(path, say("it is too large"))
    try:
        return tuple(replace(each, shared=shared) for each in _profiles(read_json(data)))
    except NotJsonError as fault:
        raise _unreadable(
            path, say("{reason} ({place})", reason=fault, place=fault.place)
        ) from fault
    except _NotOneError as fault:
        raise _unreadable(path, str(fault)) from fault


class _NotOneError(ValueError):
    """A value is not what a file of profiles has there."""


def _unreadable(path: Path, reason: str) -> InputError:
    return InputError(
        say("The parameters in {path} cannot be read: {reason}.", path=path, reason=reason),
        say("Mend or move the file. It is not written before that."),
    )


def _profiles(data: Any) -> tuple[Profile, ...]:
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise _NotOneError(say("its format is not {format}", format=FORMAT))
    _refuse_more(data, "format", "profiles")
    held = data.get("profiles")
    if not isinstance(held, list) or len(held) > PROFILES_MAX:
        raise _NotOneError(say("“profiles” is not a list of at most {most:,}", most=PROFILES_MAX))
    found = tuple(_profile(each) for each in held)
    names = [each.name.casefold() for each in found]
    if len(set(names)) != len(names):
        raise _NotOneError(say("two profiles have the same name"))
    return found


def _profile(data: Any) -> Profile:
    if not isinstance(data, dict):
        raise _NotOneError(say("a profile is not an object"))
    _refuse_more(data, "name", "parameters", "more", "variables")
    name, more = data.get("name"), data.get("more", "")
    if not isinstance(name, str) or not is_name(name):
        raise _NotOneError(say("{value} is no name of a profile", value=shown(name)))
    if not _is_text(more):
        raise _NotOneError(say("“more” of {name} is not a text", name=shown(name)))
    return Profile(
        name=name,
        parameters=_texts(data.get("parameters"), "parameters", name),
        more=more,
        variables=_texts(data.get("variables", {}), "variables", name),
    )


def _texts(data: Any, what: str, name: str) -> Mapping[str, str]:
    if (
        not isinstance(data, dict)
        or len(data) > TEXTS_MAX
        or not all(_is_text(text) for text in data.values())
    ):
        raise _NotOneError(
            say("“{property}” of {name} is not an object of texts", property=what, name=shown(name))
        )
    return data


def is_name(name: str) -> bool:
    """Tell whether a profile can be called so: 1 to 80 characters that can be printed."""
    return 0 < len(name) <= NAME_MAX and name.isprintable() and name == name.strip()


def _is_text(text: Any) -> bool:
    return isinstance(text, str) and len(text) <= TEXT_MAX


def _refuse_more(data: Mapping[str, Any], *known: str) -> None:
    more = [name for name in data if name not in known]
    if more:
        # Written by a later version: to write the file would lose it.
        raise _NotOneError(say("{name} is not known", name=shown(more[0])))


def _refuse_gone(held: tuple[Profile, ...], name: str) -> None:
    if name not in {each.name for each in held}:
        raise NotFoundError(say("The profile “{name}” is not there any more.", name=name))


def _dumped(profiles: tuple[Profile, ...]) -> bytes:
    for each in profiles:
        if not is_name(each.name):
            raise InputError(
                say("A profile cannot be called {name}.", name=shown(each.name)),
                say("Write 1 to {most} characters.", most=NAME_MAX),
            )
    written = {
        "format": FORMAT,
        "profiles": [
            {
                "name": each.name,
                "parameters": dict(each.parameters),
                "more": each.more,
                "variables": dict(each.variables),
            }
            for each in profiles
        ],
    }
    try:
        data = json.dumps(written, indent=2, ensure_ascii=False).encode() + b"\n"
    except UnicodeEncodeError as fault:
        raise InputError(say("A parameter holds half of a character.")) from fault
    _refuse_secrets(data)
    try:
        # What could not be read again is not written.
        _profiles(read_json(data))
    except (NotJsonError, _NotOneError) as fault:
        raise InputError(say("These parameters cannot be kept: {reason}.", reason=fault)) from fault
    return data


def _refuse_secrets(data: bytes) -> None:
    from builder.deliver.secret_scan import scan  # noqa: PLC0415 - loads the renderer, on first use
    from builder.render.bundle import Bundle  # noqa: PLC0415 - loads the renderer, on first use

    for leak in scan(Bundle.of({"parameters.json": data})):
        raise InputError(
            say("The parameters hold {secret}; they were not kept.", secret=leak.what),
            say("A profile is for parameters only. Remove the secret."),
        )
