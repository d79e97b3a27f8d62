"""Readers of keys, of requests from strangers, and of the app's own files, which anybody may change."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from builder.backend import intake
from builder.backend.attestation import read_conversation
from builder.errors import InputError, KeyInputError, StorageError, ValuesError
from builder.keys.pem import parse_private, private_pem, public_pem
from builder.keys.public import find_public, parse_public
from builder.keys.used_by import read_folders
from builder.settings import Home, load_language, load_settings, save_settings
from builder.storage.walls import load_wall, save_wall
from builder.strict_json import NotJsonError, read_json
from builder.trial.foreseen import foresee
from builder.trial.profiles import read_profiles
from builder.trial.samples import sample_parameters
from builder.trial.targets import file_of, read_targets, read_variables
from tests.deliver.bundles import key
from tests.fuzz.mutators import mutate_json, mutate_pem
from tests.fuzz.of_lists import compiled
from tests.fuzz.reader import Reader, is_clear
from tests.projects import INTEGRATION_ID

_PASSPHRASE = "correct horse"


def _keys(data: bytes) -> None:
    try:
        private = parse_private(data, _PASSPHRASE)
    except KeyInputError as fault:
        is_clear(fault)
    else:
        again = parse_private(private_pem(private))
        assert again.private_numbers() == private.private_numbers()
        assert private.key_size >= 2048
    try:
        public = find_public(data).key
        assert parse_public(public_pem(public).encode()).public_numbers() == public.public_numbers()
        assert public.key_size >= 2048
    except KeyInputError as fault:
        is_clear(fault)


def _submission(data: bytes) -> None:
    foreseen = foresee(compiled(), data, {})
    json.dumps(foreseen.answer())
    try:
        sent = intake.read_submission(data)
    except intake.IntakeError as fault:
        assert foreseen.status == 400
        is_clear(fault)
        return
    # What is kept of it can be sealed, compared and read again.
    params, values = json.loads(sent.content)
    assert (params, values) == (sent.params, sent.values)
    if foreseen.is_delivered:
        json.dumps(foreseen.body).encode()


def _attestation(data: bytes) -> None:
    try:
        found = read_conversation(data)
    except intake.IntakeError as fault:
        is_clear(fault)
        return
    for each in (found.channel, found.session_id):
        assert 0 < len(each) <= 128
        assert each.isascii()


def _json(data: bytes) -> None:
    try:
        found = read_json(data)
    except NotJsonError as fault:
        is_clear(fault)
        return
    assert json.loads(data) == found
    assert json.loads(json.dumps(found).encode()) == found
    try:
        read_variables(data.decode("utf-8-sig"))
    except ValuesError as fault:
        is_clear(fault)


@cache
def _home() -> Path:
    return Path(tempfile.mkdtemp(prefix="webview-fuzz-"))


def _own_files(data: bytes) -> None:
    shutil.rmtree(_home())
    home = Home(_home())
    home.make()
    home.settings_file.write_bytes(data)
    load_language(home)
    settings = load_settings(home)
    save_settings(home, settings)
    assert load_settings(home) == settings

    profiles = home.folder / "team.parameters.json"
    profiles.write_bytes(data)
    try:
        read_profiles(profiles, shared=True)
    except InputError as fault:
        is_clear(fault)
    assert profiles.read_bytes() == data

    home.targets.mkdir()
    file_of(home.targets, "form").write_bytes(data)
    try:
        read_targets(home.targets, "form")
    except StorageError as fault:
        is_clear(fault)

    save_wall(home.walls, Path("a.webview.json"), ())
    (wall,) = home.walls.iterdir()
    wall.write_bytes(data)
    try:
        save_wall(home.walls, Path("a.webview.json"), load_wall(home.walls, Path("a.webview.json")))
    except StorageError as fault:
        is_clear(fault)

    home.key_folders.write_bytes(data)
    read_folders(home.key_folders)


# -- what they begin with ------------------------------------------------------------------------


def _pems() -> Iterator[bytes]:
    from cryptography.hazmat.primitives.serialization import (
        BestAvailableEncryption,
        Encoding,
        PrivateFormat,
    )

    private = key().private_pem
    yield private
    yield key().public_pem.encode()
    loaded = parse_private(private)
    locked = BestAvailableEncryption(_PASSPHRASE.encode())
    for form in (PrivateFormat.TraditionalOpenSSL, PrivateFormat.PKCS8):
        yield loaded.private_bytes(Encoding.PEM, form, locked)


def _bodies() -> Iterator[bytes]:
    for values in ({}, {each.name: "1" for each in compiled().fields if each.kind == "text"}):
        params = sample_parameters("web", INTEGRATION_ID)
        yield json.dumps({"params": params, "values": values, "key": "abcdefgh-1234"}).encode()
    yield b'{"params": {}, "values": {}, "key": "abcdefgh", "today": "2026-01-31"}'


def _webhooks() -> Iterator[bytes]:
    yield b'{"channel":"web","session_id":"ab1","context":{"user":{"user_id":"u 1"}}}'
    yield b'{"channel":"Web","session_id":"ab1","user_id":"x","integration_id":"1a"}'


def _values() -> Iterator[bytes]:
    yield b'{"visits": 3, "name": "\xce\xb1\\u00e9", "rate": -1.5e3, "x": null}'
    yield b'\xef\xbb\xbf[1, [true, false, {"a": {}}], ""]'


def _homes() -> Iterator[bytes]:
    yield (
        b'{"recent": ["/a"], "pinned": ["/a"], "scheme": "dark", "language": "el", "welcomed": true,'
        b' "splitters": {"design": "AAAA"}}'
    )
    yield (
        b'{"format": "webview-parameters/1", "profiles": [{"name": "A", "parameters": {"lang": "el"},'
        b' "more": "&x=1", "variables": {"v": "1"}}]}'
    )
    yield b'{"format": 1, "panes": [{"title": "", "device": "phone", "text_size": 125}]}'
    yield b'{"format": 1, "chosen": "simulator", "rows": []}'
    yield b'["/a", "/b"]'


MACHINES = (
    Reader("key", "Private and public keys (PEM)", _keys, _pems, mutate_pem, size=8 * 1024),
    Reader("submission", "Bodies of submissions", _submission, _bodies, mutate_json),
    Reader("attestation", "Bodies of the dialog's webhook", _attestation, _webhooks, mutate_json),
    Reader("json", "JSON, strictly", _json, _values, mutate_json),
    Reader("own-files", "Settings, profiles, targets, panes", _own_files, _homes, mutate_json),
)
