"""Profiles of query parameters, in the file beside a project and in the user's own."""

import json
import os

import pytest

from builder.errors import ConflictError, InputError, NotFoundError, StorageError
from builder.trial.profiles import FORMAT, NAME_MAX, Profile, Profiles, beside, read_profiles


@pytest.fixture
def places(tmp_path):
    return beside(tmp_path / "shop.webview.json"), tmp_path / "home" / "parameters" / "p.json"


def profile(name="Anna", **more):
    given = {"parameters": {"channel": "web", "user_id": "α<\u202e\r\n"}, "more": "user_id=2&%zz"}
    return Profile(name=name, **{**given, **more})


def test_they_are_read_as_they_were_kept(places):
    profiles = Profiles(*places)
    shared = profile("Team", shared=True, variables={"total": "12,5"})
    own = profile("Mine", parameters={}, more="")
    profiles.add(shared)
    profiles.add(own)
    assert Profiles(*places).read() == ((shared, own), ())
    assert places[0].name == "shop.parameters.json"
    assert places[1].stat().st_mode & 0o077 == 0


def test_each_change_keeps_what_others_wrote_meanwhile(places):
    mine, theirs = Profiles(*places), Profiles(*places)
    first = profile(shared=True)
    mine.add(first)
    theirs.add(profile("Theirs", shared=True))
    renamed = profile("Anna B.", shared=True)
    mine.change(first, renamed)
    assert [each.name for each in mine.read()[0]] == ["Anna B.", "Theirs"]
    theirs.remove(renamed)
    with pytest.raises(NotFoundError):
        mine.change(renamed, first)
    with pytest.raises(NotFoundError):
        mine.remove(renamed)
    assert [each.name for each in mine.read()[0]] == ["Theirs"]


def test_a_profile_moves_between_its_two_places(places):
    profiles = Profiles(*places)
    own = profile()
    profiles.add(own)
    shared = profile(shared=True)
    profiles.change(own, shared)
    assert profiles.read()[0] == (shared,)
    profiles.change(shared, own)
    assert profiles.read()[0] == (own,)


def test_names_are_taken_in_any_case_and_in_both_places(places):
    profiles = Profiles(*places)
    profiles.add(profile("Straße", shared=True))
    other = profile("Other")
    profiles.add(other)
    for name in ("strasse", "Straße"):
        with pytest.raises(ConflictError):
            profiles.add(profile(name))
        with pytest.raises(ConflictError):
            profiles.change(other, profile(name))
    profiles.change(other, profile("OTHER"))
    for name in ("", " a", "a\n", "x" * (NAME_MAX + 1)):
        with pytest.raises(InputError):
            profiles.add(profile(name))
    assert [each.name for each in profiles.read()[0]] == ["Straße", "OTHER"]


DAMAGED = [
    b"",
    b"{",
    b"[]",
    b'{"format": "x", "profiles": []}',
    b'{"format": "FORMAT", "profiles": [], "more": 1}',
    b'{"format": "FORMAT", "format": "FORMAT", "profiles": []}',
    b'{"format": "FORMAT", "profiles": {}}',
    b'{"format": "FORMAT", "profiles": [1]}',
    b'{"format": "FORMAT", "profiles": [{"name": "a"}]}',
    b'{"format": "FORMAT", "profiles": [{"name": "", "parameters": {}}]}',
    b'{"format": "FORMAT", "profiles": [{"name": "a", "parameters": {"user_id": 1}}]}',
    b'{"format": "FORMAT", "profiles": [{"name": "a", "parameters": {}, "more": null}]}',
    b'{"format": "FORMAT", "profiles": [{"name": "a", "parameters": {}, "later": 1}]}',
    b'{"format": "FORMAT", "profiles": [{"name": "a", "parameters": {}}, {"name": "A", "parameters": {}}]}',
    b'{"format": "FORMAT", "profiles": [{"name": "\\ud800", "parameters": {}}]}',
    b"\xff\xfe",
    b"[" * 100_000,
]


def test_a_file_that_cannot_be_read_is_named_and_never_written(places):
    Profiles(*places).add(profile("Mine"))
    for data in DAMAGED:
        whole = data.replace(b"FORMAT", FORMAT.encode())
        places[0].write_bytes(whole)
        profiles = Profiles(*places)
        held, faults = profiles.read()
        assert [each.name for each in held] == ["Mine"], data
        assert len(faults) == 1, data
        assert str(places[0]) in str(faults[0]), data
        for shared in (True, False):
            with pytest.raises(InputError):
                profiles.add(profile("New", shared=shared))
        assert places[0].read_bytes() == whole


def test_no_secret_is_kept(places):
    profiles = Profiles(*places)
    profiles.add(profile("Sound", shared=True))
    before = places[0].read_bytes()
    token = f"eyJ{'a' * 20}.eyJ{'b' * 30}.{'c' * 40}"
    for secret in (token, "-----BEGIN PRIVATE KEY-----\nMIIEvQ", "-----BEGIN RSA PRIVATE KEY-----"):
        for held in (
            profile("S", parameters={"user_id": secret}, shared=True),
            profile("S", more=f"a={secret}", shared=True),
            profile("S", variables={"v": secret}, shared=True),
        ):
            with pytest.raises(InputError, match="not kept"):
                profiles.add(held)
    assert places[0].read_bytes() == before


def test_what_could_not_be_read_again_is_not_written(places):
    profiles = Profiles(*places)
    for held in (
        profile(parameters={"user_id": "x" * 30_000}),
        profile(parameters={f"p{number}": "" for number in range(200)}),
        profile(parameters={"user_id": "\ud800"}),
    ):
        with pytest.raises(InputError):
            profiles.add(held)
    assert not places[1].exists()


def test_without_a_project_file_there_is_no_place_beside_it(tmp_path):
    profiles = Profiles(None, tmp_path / "own.json")
    assert not profiles.can_share
    with pytest.raises(StorageError, match="Save the project"):
        profiles.add(profile(shared=True))
    profiles.add(profile())
    assert profiles.read()[0] == (profile(),)


def test_a_folder_in_the_place_of_the_file_is_an_error(places):
    places[0].mkdir()
    with pytest.raises(StorageError):
        read_profiles(places[0], shared=True)
    assert len(Profiles(*places).read()[1]) == 1


def test_the_file_is_plain_to_read(places):
    Profiles(*places).add(profile(shared=True, parameters={"user_id": "Μαρία"}))
    text = places[0].read_text("utf-8")
    assert "Μαρία" in text
    assert json.loads(text)["format"] == FORMAT


def test_a_pipe_beside_the_project_holds_nothing_up(places):
    os.mkfifo(places[0])  # nobody will ever write into it
    found, (fault,) = Profiles(*places).read()
    assert found == ()
    assert "it is not an ordinary file" in str(fault)
