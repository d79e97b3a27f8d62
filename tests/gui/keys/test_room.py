"""Long names, narrow windows, and a folder that another program took away."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QToolButton

from builder.gui.keys.pair_list import PairList
from builder.gui.shell.status import StatusBar
from tests.gui.finding import find
from tests.gui.keys.keys_page import PASSPHRASE

LONG = "Ж" * 64


def test_the_longest_name_makes_nothing_wider_than_its_pane(page, services):
    pair = services.keys.generate(LONG, 2048, PASSPHRASE)
    page.enter()
    page.workspace.resize(740, 460)
    page.bot.waitUntil(lambda: page.workspace.width() == 740)
    details = page.workspace.details
    assert page.label("key_title") == LONG
    assert details.widget().width() <= details.viewport().width()
    title = find(page.workspace, type(details.name), "key_title")
    assert title.toolTip() == LONG
    bar = StatusBar(services.tasks)
    page.bot.addWidget(bar)
    bar.show_project(services.document.project, pair)
    key = find(bar, QToolButton, "status_key")
    assert key.text().startswith("ЖЖЖ")
    assert key.text().endswith("…")
    assert LONG in key.toolTip()
    assert bar.minimumSizeHint().width() < 740
    bar.show_project(services.document.project, services.keys.rename(LONG, "a b"))
    assert key.text() == "a b"


def test_no_dialog_is_wider_for_the_longest_name(page, services):
    services.keys.generate(LONG, 2048, PASSPHRASE)
    page.enter()
    widths = {}
    for button, name in (
        ("key_rename_button", "key_rename_dialog"),
        ("key_dates_button", "key_dates_dialog"),
        ("key_delete_button", "key_delete_dialog"),
        ("key_rotate_button", "key_new_dialog"),
        ("key_match_button", "key_match_dialog"),
    ):
        page.press(button)
        dialog = page.dialog(name)
        labels = [each for each in dialog.widget.findChildren(QLabel) if each.isVisible()]
        for each in labels:
            assert each.minimumSizeHint().width() <= 520, each.text()
        widths[name] = dialog.widget.width()
        dialog.cancel()
    assert max(widths.values()) < 600, widths  # one has a scroll bar


def test_a_narrow_list_shows_the_name_of_the_forms_own_key_pair(page, services):
    def pictures(view: PairList):
        """Return what the first row shows beside its icon, narrower and narrower."""
        for width in range(220, 110, -10):
            view.setFixedWidth(width)
            page.bot.waitUntil(lambda width=width: view.width() == width)
            row = view.visualRect(view.model().index(0, 0))
            names = QRect(row.left() + 40, row.top(), row.width() - 40, row.height() // 2)
            yield view.viewport().grab(names).toImage()

    services.keys.generate("aaaa", 2048, PASSPHRASE)
    page.enter()
    page.press("key_use_button")
    before = list(pictures(page.workspace.list))
    services.keys.rename("aaaa", "zzzz")
    page.enter()
    assert page.names == ["zzzz"]
    after = list(pictures(page.workspace.list))
    assert [one == other for one, other in zip(before, after, strict=True)] == [False] * 11


def test_a_folder_that_cannot_be_read_is_told_and_does_not_pass_for_an_empty_one(
    shop, services, home
):
    aside = home.folder / "aside"
    home.keys.rename(aside)
    home.keys.write_text("not a folder")
    shop.enter()
    said = shop.said("keys_missing")
    assert said.startswith("The folder of the key pairs could not be read: ")
    assert "not lost" in said
    home.keys.unlink()
    aside.rename(home.keys)
    shop.enter()
    assert shop.said("keys_missing") == ""
    assert shop.names == ["shop"]


def test_a_key_pair_that_went_meanwhile_is_told_in_words_of_the_window(shop, home):
    shop.press("key_rename_button")
    dialog = shop.dialog("key_rename_dialog")
    (home.keys / "shop.keypair.json").rename(home.folder / "aside")
    dialog.type("key_name", "other")
    dialog.act()
    dialog.wait_for("There is no key pair 'shop'. Another program may have renamed or deleted it.")
    dialog.cancel()
    assert shop.is_empty


def test_no_project_at_all_is_said_plainly(shop):
    shop.rest()
    assert shop.label("key_used_by_state") == (
        "There is no other project to look at yet. Choose a folder with projects."
    )
