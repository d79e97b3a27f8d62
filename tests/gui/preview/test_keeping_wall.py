"""The panes of each project are there again when it is opened again."""

import json
import os
from dataclasses import replace

import pytest

from builder.app import make_services
from builder.errors import StorageError
from builder.gui.preview.workspace import PreviewWorkspace
from builder.storage.aside import UnreadError
from builder.storage.starters import open_starter
from builder.storage.walls import FIRST, PANES_MOST, Setup, load_wall, save_wall
from tests.gui.dialogs import Dialogs
from tests.gui.preview.wall_page import WallPage

TWO = (Setup(title="Mine", device="tablet"), Setup(scheme="dark", text_size=150, language="el"))


@pytest.fixture
def services(qapp, home):
    """Its own, as no page is shown here."""
    services = make_services(open_starter("demo-form"), home, Dialogs())
    yield services
    services.tasks.shut_down()


@pytest.fixture
def quiet_wall(qtbot, services):
    """Preview with no form's page: the engine does not start."""
    workspace = PreviewWorkspace(services)
    qtbot.addWidget(workspace)
    return WallPage(qtbot, workspace)


def test_panes_are_kept_for_each_project(quiet_wall, services, tmp_path):
    wall, document, folder = quiet_wall, services.document, services.home.walls
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    document.open(open_starter("demo-form"), first)
    wall.wall.put_up(TWO)
    wall.bot.waitUntil(lambda: load_wall(folder, first) == TWO)
    document.open(open_starter("demo-form"), second)
    assert wall.wall.setups == FIRST
    document.open(open_starter("demo-form"), first)
    assert wall.wall.setups == TWO
    wall.wall.put_up(TWO[:1])
    document.open(open_starter("demo-form"), second)  # at once
    assert load_wall(folder, first) == TWO[:1]
    wall.wall.put_up(TWO)
    document.mark_saved(tmp_path / "third.json", "f")
    assert load_wall(folder, tmp_path / "third.json") == TWO


def test_a_project_that_is_opened_over_unsaved_work_keeps_its_own_panes(
    quiet_wall, services, tmp_path
):
    wall, document, folder = quiet_wall, services.document, services.home.walls
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    document.open(open_starter("demo-form"), first)
    wall.wall.put_up(TWO)
    save_wall(folder, second, TWO[:1])
    document.edit("Rename", replace(document.project, name="Unsaved"))
    told = []
    document.state_changed.connect(lambda: told.append((document.path, document.project.name)))
    document.open(open_starter("demo-form"), second)
    assert wall.wall.setups == TWO[:1]
    assert load_wall(folder, second) == TWO[:1]
    assert load_wall(folder, first) == TWO
    assert told == [(second, open_starter("demo-form").name)]


def test_panes_are_there_when_preview_is_first_entered(qtbot, services, tmp_path):
    path = tmp_path / "form.json"
    save_wall(services.home.walls, path, TWO)
    services.document.open(open_starter("demo-form"), path)
    workspace = PreviewWorkspace(services)
    qtbot.addWidget(workspace)
    assert workspace.wall.setups == TWO


def test_panes_of_a_form_without_a_file_are_kept_once_it_has_one(quiet_wall, services, tmp_path):
    wall, document = quiet_wall, services.document
    wall.wall.put_up(TWO)
    document.mark_saved(tmp_path / "new.json", "f")
    assert load_wall(services.home.walls, tmp_path / "new.json") == TWO


def test_panes_that_cannot_be_read_are_said_and_not_lost(quiet_wall, services, tmp_path):
    document, path = services.document, tmp_path / "form.json"
    save_wall(services.home.walls, path, TWO)
    (kept,) = services.home.walls.iterdir()
    kept.write_text("{")
    document.open(open_starter("demo-form"), path)
    assert quiet_wall.wall.setups == FIRST
    assert "cannot be read" in quiet_wall.console[-1]
    assert [each.read_text() for each in services.home.walls.glob("*.damaged-*")] == ["{"]


def test_panes_that_cannot_be_opened_are_neither_renamed_nor_written_over(
    quiet_wall, services, tmp_path, monkeypatch
):
    wall, document, path = quiet_wall, services.document, tmp_path / "form.json"
    save_wall(services.home.walls, path, TWO)
    (kept,) = services.home.walls.iterdir()
    opened = os.open

    def denied(file, *arguments, **named):
        if file == kept:
            raise PermissionError(13, "Permission denied")
        return opened(file, *arguments, **named)

    with monkeypatch.context() as patched:
        patched.setattr(os, "open", denied)
        document.open(open_starter("demo-form"), path)
    assert "The file stays as it is" in wall.console[-1]
    wall.wall.put_up(TWO[:1])
    document.open(open_starter("demo-form"), tmp_path / "other.json")  # what waits is written
    assert load_wall(services.home.walls, path) == TWO
    assert [each.name for each in services.home.walls.glob("*.damaged-*")] == []


PANE = {"device": "phone"}


DAMAGED = (
    "",
    "[]",
    '{"format": 1}',
    '{"format": 2, "panes": [{}]}',
    '{"format": 1, "panes": []}',
    '{"format": 1, "panes": {}}',
    '{"format": 1, "panes": [1]}',
    '{"format": 1, "panes": [{"device": 1}]}',
    '{"format": 1, "panes": [{"text_size": true}]}',
    '{"format": 1, "panes": [{"text_size": 101}]}',
    '{"format": 1, "panes": [{"height": "low"}]}',
    '{"format": 1, "panes": [{"keyboard": 1}]}',
    '{"format": 1, "panes": [{"unknown": ""}]}',
    '{"format": 1, "panes": [{"title": "a", "title": "b"}]}',
    json.dumps({"format": 1, "panes": [{"title": "x" * 81}]}),
    json.dumps({"format": 1, "panes": [PANE] * (PANES_MOST + 1)}),
    json.dumps({"format": 1, "panes": [PANE], "more": "x" * 300_000}),
)


def test_a_damaged_file_is_refused_and_kept_beside(tmp_path):
    project = tmp_path / "form.json"
    for count, held in enumerate(DAMAGED, 1):
        save_wall(tmp_path, project, TWO)
        (kept,) = tmp_path.glob("*.wall.json")
        kept.write_text(held)
        with pytest.raises(StorageError, match="cannot be read"):
            load_wall(tmp_path, project)
        asides = sorted(tmp_path.glob("*.damaged-*"))
        assert [each.read_text() for each in asides] == [*DAMAGED[:count]]
        assert load_wall(tmp_path, project) == FIRST


def test_a_pipe_in_the_place_of_the_file_holds_nothing_up(tmp_path):
    project = tmp_path / "form.json"
    save_wall(tmp_path, project, TWO)
    (kept,) = tmp_path.iterdir()
    kept.unlink()
    os.mkfifo(kept)
    with pytest.raises(UnreadError, match="it is not an ordinary file"):
        load_wall(tmp_path, project)
