from __future__ import annotations

import json
import stat
from pathlib import Path

import platformdirs
import pytest

from builder.errors import StorageError
from builder.settings import RECENT_MAX, VARIABLE, Home, Settings, load_settings, save_settings
from scripts.write_reference import DOCS

FULL = Settings(
    recent=("/forms/a.webview.json", "/forms/β.webview.json"),
    pinned=("/forms/β.webview.json",),
    scheme="dark",
    language="el",
    geometry="AdnQywADAAAAAA==",
    problems_height=180,
    problems_folded=True,
    splitters={"design_splitter": "AAAA/wAAAAE="},
    folded={"inspector_folding": "Messages,Rules"},
    welcomed=True,
    tour_step=3,
)


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path / "home")


def written(home: Home, content: bytes) -> Home:
    home.make()
    home.settings_file.write_bytes(content)
    return home


# -- where things are ------------------------------------------------------------------------


def test_the_variable_chooses_the_folder(monkeypatch, tmp_path):
    monkeypatch.setenv(VARIABLE, str(tmp_path / "a" / ".." / "b"))
    assert Home.of_user().folder == tmp_path / "b"
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv(VARIABLE, "~/mine")
    assert Home.of_user().folder == tmp_path / "mine"


@pytest.mark.parametrize("unset", [True, False])
def test_without_it_the_system_s_place_is_taken(monkeypatch, tmp_path, unset):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    if unset:
        monkeypatch.delenv(VARIABLE, raising=False)
    else:
        monkeypatch.setenv(VARIABLE, "")
    assert Home.of_user().folder == Path(platformdirs.user_data_dir("webview-builder"))
    assert Home.of_user().folder.is_relative_to(tmp_path)


def test_the_home_of_nobody_is_told(monkeypatch):
    monkeypatch.setenv(VARIABLE, "~nobody-of-this-name/forms")
    with pytest.raises(StorageError) as caught:
        Home.of_user()
    assert caught.value.hint == f"Set {VARIABLE} to another folder."


def test_everything_lies_inside_the_folder(home):
    places = {
        home.keys, home.settings_file, home.recovery, home.log_file, home.thumbnails, home.seen
    }  # fmt: skip
    assert len(places) == 6
    assert all(each.parent == home.folder for each in places)


def test_the_manual_tells_of_every_place(home):
    rows = (DOCS / "explanations" / "privacy.md").read_text(encoding="utf-8")
    properties = (n for n, each in vars(Home).items() if isinstance(each, property))
    places = [getattr(home, name).name for name in properties]
    assert len(places) > 10
    assert [each for each in places if f"`{each}" not in rows] == []


def test_the_folder_is_for_its_owner_alone(home):
    home.make()
    home.make()
    assert stat.S_IMODE(home.folder.stat().st_mode) == 0o700


def test_a_file_where_the_folder_should_be_is_told(tmp_path):
    (tmp_path / "home").write_bytes(b"")
    with pytest.raises(StorageError, match="cannot be made"):
        Home(tmp_path / "home").make()


# -- remembering -----------------------------------------------------------------------------


def test_settings_are_remembered(home):
    save_settings(home, FULL)
    assert load_settings(home) == FULL
    assert stat.S_IMODE(home.settings_file.stat().st_mode) == 0o600


def test_no_file_means_the_defaults(home):
    assert load_settings(home) == Settings()
    assert not home.folder.exists()


def test_the_latest_project_comes_first_and_once():
    settings = Settings()
    for name in ("/a", "/b", "/a"):
        settings = settings.with_recent(Path(name))
    assert settings.recent == ("/a", "/b")


def test_no_more_projects_are_remembered_than_fit_the_list():
    settings = Settings()
    for number in range(RECENT_MAX + 5):
        settings = settings.with_recent(Path(f"/{number}"))
    assert len(settings.recent) == RECENT_MAX
    assert settings.recent[0] == f"/{RECENT_MAX + 4}"


def test_pinned_projects_stay_and_are_listed_first():
    settings = Settings()
    for name in ("/pin", "/b"):
        settings = settings.with_recent(Path(name))
    settings = settings.with_pin(Path("/pin"), pinned=True)
    for number in range(RECENT_MAX + 5):
        settings = settings.with_recent(Path(f"/{number}"))
    assert len(settings.recent) == RECENT_MAX + 1
    assert settings.listed[:2] == ("/pin", f"/{RECENT_MAX + 4}")
    settings = settings.with_pin(Path("/pin"), pinned=False)
    assert len(settings.recent) == RECENT_MAX
    assert "/pin" not in settings.recent
    settings = settings.with_pin(Path("/16"), pinned=True).without_recent(Path("/16"))
    assert (settings.pinned, "/16" in settings.recent) == ((), False)


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    home = Home(tmp_path)
    home.settings_file.mkdir()
    with pytest.raises(StorageError, match="could not be written"):
        save_settings(home, FULL)


# -- hostile files ---------------------------------------------------------------------------

NO_SETTINGS = {
    "empty": b"",
    "blank": b"\n",
    "half": b'{"recent": ["/a"',
    "binary": bytes(range(256)),
    "zeros": b"\0" * 100,
    "list": b"[]",
    "list with a name": b'["recent"]',
    "text": b'"recent"',
    "number": b"5",
    "null": b"null",
    "deep": b"[" * 100_000,
    "endless number": b'{"welcomed": ' + b"1" * 5000 + b"}",
    "Latin-1": b'{"geometry": "\xe9"}',
}


@pytest.mark.parametrize("content", NO_SETTINGS.values(), ids=NO_SETTINGS)
def test_a_file_that_is_no_settings_file_is_kept_aside(home, content):
    assert load_settings(written(home, content)) == Settings()
    (aside,) = home.folder.iterdir()
    assert aside.name.startswith("settings.damaged-")
    save_settings(home, FULL)
    assert load_settings(home) == FULL
    load_settings(written(home, b"{"))
    asides = sorted(home.folder.iterdir())
    assert [each.read_bytes() for each in asides] == [content, b"{"]


def denied(*_arguments, **_named):
    raise PermissionError(13, "Permission denied")


def test_a_file_that_cannot_be_opened_is_neither_renamed_nor_written_over(home, monkeypatch):
    save_settings(home, FULL)
    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", denied)
        patched.setattr(Path, "read_bytes", denied)
        assert load_settings(home) == Settings(is_unread=True)
        with pytest.raises(
            StorageError, match="could not be written: you do not have the permission"
        ):
            save_settings(home, Settings())
    assert load_settings(home) == FULL
    assert [each.name for each in home.folder.iterdir()] == [home.settings_file.name]


@pytest.mark.parametrize("hindrance", ["read_bytes", "replace"])
def test_what_was_unreadable_for_a_moment_is_kept_beside_what_is_written_later(
    home, monkeypatch, hindrance
):
    save_settings(home, FULL)
    if hindrance == "replace":
        written(home, b'{"recent": ["/a"')  # half written, and it cannot be set aside
    before = home.settings_file.read_bytes()
    with monkeypatch.context() as patched:
        patched.setattr(Path, hindrance, denied)
        found = load_settings(home)
        if hindrance == "replace":
            with pytest.raises(
                StorageError, match="could not be written: you do not have the permission"
            ):
                save_settings(home, found)
    assert home.settings_file.read_bytes() == before
    kept = save_settings(home, found.with_recent(Path("/new")))
    kept = save_settings(home, kept.with_recent(Path("/newer")))
    assert load_settings(home) == Settings(recent=("/newer", "/new")) == kept
    (aside,) = [each for each in home.folder.iterdir() if each != home.settings_file]
    assert aside.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("recent", "/a"), ("recent", {"/a": 1}), ("recent", ["/a", 5]), ("recent", None),
        ("scheme", "sepia"), ("scheme", ["dark"]), ("scheme", 1), ("geometry", 5),
        ("problems_height", "180"), ("problems_height", True), ("problems_height", -1),
        ("problems_folded", 1), ("splitters", ["a"]), ("splitters", {"a": 1}), ("folded", {"a": 1}), ("folded", "a"),
        ("geometry", {}), ("geometry", None),
        ("pinned", "/a"), ("pinned", [1]), ("tour_step", -1), ("tour_step", 1e9), ("tour_step", "1"),
        ("welcomed", 1), ("welcomed", "true"), ("welcomed", None),
    ],
)  # fmt: skip
def test_a_value_that_does_not_fit_is_left_out_and_the_rest_kept(home, name, value):
    save_settings(home, FULL)
    data = json.loads(home.settings_file.read_text())
    found = load_settings(written(home, json.dumps({**data, name: value}).encode()))
    expected = {each: getattr(FULL, each) for each in data if each != name}
    if name == "recent":
        del expected["pinned"]  # what is not in the list is not pinned in it
    assert found == Settings(**expected)
    assert home.settings_file.exists()


def test_unknown_settings_are_passed_over(home):
    assert load_settings(written(home, b'{"welcomed": true, "rocket": 1, "__class__": "x"}')) == (
        Settings(welcomed=True)
    )


def test_a_long_list_of_projects_is_cut(home):
    content = json.dumps({"recent": [f"/{n}" for n in range(1000)]}).encode()
    assert load_settings(written(home, content)).recent == tuple(f"/{n}" for n in range(RECENT_MAX))


def test_a_folder_in_its_place_stops_nothing(home):
    home.settings_file.mkdir(parents=True)
    found = load_settings(home)
    assert found == Settings(is_unread=True)
    save_settings(home, found)
    assert load_settings(home) == Settings()
