"""The panes as pictures and as a PDF, at the size of their screens."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from builder.form.names import new_id
from builder.gui.preview.wall.pictures import Photographer
from tests.gui.settling import settle

_LONG_MS = 120_000


def saved(wall, count, folder):
    def is_saved():
        return len(list(folder.iterdir())) == count and wall.state.startswith("Saved as")

    wall.bot.waitUntil(is_saved)
    assert not wall.workspace.services.tasks.running


def test_each_pane_is_saved_as_large_as_its_screen(wall, dialogs, tmp_path):
    target = tmp_path / "pictures"
    target.mkdir()
    wall.put_up("phones")
    wall.press_title("Phone · Dark")
    wall.preview.choose("preview_device", "Small phone, 320 × 568")
    wall.wait()
    wall.wait_for("Small phone · Dark", "innerWidth === 320")
    folders: list[Path] = []
    for _ in range(2):
        dialogs.will("folder", target)
        wall.run_command("save_pictures")
        saved(wall, len(folders) + 1, target)
        folders = sorted(target.iterdir())
    first, second = folders
    assert second.name == f"{first.name} 2"
    names = sorted(each.name for each in first.iterdir())
    assert names == ["00 All panes.png", "01 Phone.png", "02 Small phone Dark.png"]
    light, dark = QImage(str(first / names[1])), QImage(str(first / names[2]))
    assert (light.width(), light.height()) == (390, 844)
    assert (dark.width(), dark.height()) == (320, 568)
    assert light.pixelColor(5, 5).lightness() > 200
    assert dark.pixelColor(5, 5).lightness() < 80
    sheet = QImage(str(first / names[0]))
    assert sheet.width() > 390 + 320


def test_the_panes_are_saved_as_pdf_one_page_each_after_all_of_them(wall, dialogs, tmp_path):
    wall.put_up("phones")
    folder = tmp_path / "pdf"
    folder.mkdir()
    dialogs.will("save_file", folder / "wall.pdf")
    wall.run_command("save_pdf")
    saved(wall, 1, folder)
    data = (folder / "wall.pdf").read_bytes()
    assert data.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type /Page\b", data)) == 3


def test_panes_that_nobody_has_scrolled_to_are_in_the_pictures_too(wall, dialogs, tmp_path):
    wall.put_up("channels")
    assert wall.due
    dialogs.will("folder", tmp_path)
    wall.run_command("save_pictures")
    wall.bot.waitUntil(lambda: wall.state.startswith("Saved as"), timeout=_LONG_MS)
    (folder,) = (each for each in tmp_path.iterdir() if each.name.endswith("preview"))
    names = sorted(each.name for each in folder.iterdir())
    assert len(names) == 1 + len(wall.titles)
    pictures = [QImage(str(folder / name)) for name in names[1:]]
    # Each has the page's heading, and not its ground alone.
    assert [min(lightness_in(each)) < 100 for each in pictures] == [True] * len(wall.titles)
    assert not any("photographed" in line for line in wall.console)


def lightness_in(picture):
    width, height = picture.width(), picture.height()
    return [
        picture.pixelColor(x, y).lightness()
        for x in range(width // 2)
        for y in range(0, height // 4, 2)
    ]


def test_pictures_begin_once_the_page_is_shown(wall, services, dialogs, tmp_path):
    services.document.edit("Rename", replace(services.document.project, name="Edited since"))
    dialogs.will("folder", tmp_path)
    wall.run_command("save_pictures")
    assert wall.state == "This begins once the page is shown."
    wall.bot.waitUntil(lambda: wall.state.startswith("Saved as"), timeout=_LONG_MS)
    assert [*tmp_path.glob("Edited since*/01 Phone.png")]


@pytest.mark.parametrize("panes", ["channels", "phones"])
def test_pictures_that_are_taken_are_given_up_with_the_workspace(wall, panes):
    """Both while pages are opened for them, and while they are taken."""
    wall.put_up(panes)
    is_waited_for = bool(wall.due)
    wall.run_command("save_pictures")
    assert bool(wall.workspace.findChildren(Photographer)) != is_waited_for
    wall.workspace.hide()
    assert any("The pictures were not taken" in line for line in wall.console)
    # A page that is not shown is not painted, so a picture of it would never come.
    wall.bot.waitUntil(lambda: wall.workspace.findChildren(Photographer) == [])
    wall.workspace.show()
    wall.wait()
    assert wall.state == "Shown as it will ship"


@pytest.mark.parametrize("panes", ["channels", "phones"])
def test_pictures_that_are_taken_are_given_up_with_the_form(wall, services, panes):
    wall.put_up(panes)
    wall.run_command("save_pictures")
    services.document.open(replace(services.document.project, id=new_id()))
    assert any("The pictures were not taken" in line for line in wall.console)
    wall.wait()
    assert wall.state == "Shown as it will ship"


@pytest.mark.parametrize("panes", ["channels", "phones"])
def test_pictures_wait_for_a_form_that_gets_problems_meanwhile(
    wall, services, dialogs, tmp_path, panes
):
    wall.put_up(panes)
    dialogs.will("folder", tmp_path)
    form = services.document.project
    wall.run_command("save_pictures")
    services.document.edit("Spoil", replace(form, languages=()))
    settle(wall.bot, services.derived)
    assert wall.state.startswith("Not yet: the form has problems.")
    services.document.edit("Mend", replace(form, name="Mended"))
    wall.bot.waitUntil(lambda: wall.state.startswith("Saved as"), timeout=_LONG_MS)
    assert len([*tmp_path.glob("Mended*/*.png")]) == 1 + len(wall.titles)
    assert not any("photographed" in line for line in wall.console)


def test_a_folder_that_cannot_be_written_is_said(wall, dialogs, tmp_path):
    dialogs.will("folder", tmp_path / "missing")
    dialogs.will("error", None)
    wall.run_command("save_pictures")
    wall.bot.waitUntil(lambda: bool(dialogs.errors))
    assert "cannot be made" in dialogs.errors[0].message


@pytest.mark.parametrize(("gone", "left"), [("Phone", "Phone Dark"), ("Phone · Dark", "Phone")])
def test_a_pane_that_is_removed_meanwhile_is_missing_and_the_others_are_saved(
    wall, dialogs, tmp_path, gone, left
):
    """Both the one whose picture is awaited, and one whose turn is to come."""
    wall.put_up("phones")
    dialogs.will("folder", tmp_path)
    wall.press_title(gone)
    wall.run_command("save_pictures")
    wall.run_command("remove_pane")
    wall.bot.waitUntil(lambda: wall.state.startswith("Saved as"))
    (folder,) = (each for each in tmp_path.iterdir() if each.name.endswith("preview"))
    assert sorted(each.name for each in folder.iterdir()) == ["00 All panes.png", f"01 {left}.png"]
    assert any("1 pane could not be photographed." in line for line in wall.console)
