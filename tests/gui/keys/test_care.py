"""Looking after key pairs in the window: log, use, dates, replacement, import by drop."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from builder.gui.keys.workspace import KeysWorkspace
from builder.keys import pem
from builder.keys.audit_log import AuditLog, Origin
from builder.keys.publication import note_publication
from builder.keys.used_by import read_folders
from builder.settings import Settings, save_settings
from builder.storage import project_file
from builder.storage.starters import open_starter
from tests.gui.finding import find
from tests.gui.keys.keys_page import PASSPHRASE, KeysPage


def project(path, fingerprint, name):
    path.parent.mkdir(parents=True, exist_ok=True)
    form = replace(open_starter("blank"), name=name, key_fingerprint=fingerprint)
    project_file.write(path, form)
    return path


def events(home):
    return [each.event for each in AuditLog(home.key_log).read().entries]


# -- the log -------------------------------------------------------------------------------------


def test_what_is_done_in_the_window_is_noted_with_its_form(shop, services, home, tmp_path):
    for name in ("key_copy_public_button", "key_save_public_button", "key_save_private_button"):
        if "save" in name:
            services.messages.will("save_file", tmp_path / f"{name}.pem")
        shop.press(name)
        shop.rest()
    services.messages.will("confirm", True)
    shop.press("key_copy_private_button")
    shop.rest()
    log = shop.open_log()
    assert log.events == ["copied", "saved", "saved", "copied", "in use", "generated"]
    details = [row[3] for row in log.rows]
    assert details[0] == "private key, as base64 on the clipboard"
    assert details[1] == f"private key, as {tmp_path / 'key_save_private_button.pem'}"
    assert details[3] == "public key"
    form = services.document.project.name
    assert {row[4] for row in log.rows[:5]} == {form}
    assert log.said("key_log_faults") == ""


def test_the_log_is_looked_through_and_saved_as_a_table(shop, services, tmp_path, home):
    services.keys.generate("other", 2048, PASSPHRASE)
    services.keys.remove("other")
    log = shop.open_log()
    assert len(log.rows) == 4
    log.look_for("OTHER gen")
    assert [row[1:3] for row in log.rows] == [["generated", "other"]]
    assert log.label("key_log_count") == "1 of 4 lines"
    services.messages.will("save_file", tmp_path / "log.csv")
    log.press("key_log_save")
    assert (tmp_path / "log.csv").read_text("utf-8-sig").count("\n") == 2
    assert "Saved as" in log.said("key_log_notice")
    log.look_for("nobody")
    assert log.rows == []
    assert log.label("key_log_empty") == "No line has these words."
    log.look_for(services.keys.get("shop").fingerprint[:12])
    assert {row[2] for row in log.rows} == {"shop"}
    log.escape()
    assert len(log.rows) == 4
    assert log.widget.isVisible()
    log.escape()
    assert not log.widget.isVisible()


def test_a_log_that_was_changed_is_shown_and_saved_with_what_is_wrong(
    shop, services, tmp_path, home
):
    services.keys.generate("other", 2048, PASSPHRASE)
    services.keys.generate("third", 2048, PASSPHRASE)
    lines = home.key_log.read_bytes().splitlines()
    no_date = lines[1].replace(b'"at": "2', b'"at": "9999-12-31T23:59:59-12:00", "": "')
    home.key_log.write_bytes(b"\n".join([lines[0], no_date, *lines[2:]]) + b"\n")
    log = shop.open_log()
    assert len(log.rows) == len(lines) - 1
    faults = log.said("key_log_faults")
    assert "Line 2 is damaged. Before line 3, lines were changed or removed." in faults
    services.messages.will("save_file", tmp_path / "log.csv")
    log.press("key_log_save")
    assert "Saved as" in log.said("key_log_notice")
    table = (tmp_path / "log.csv").read_text("utf-8-sig")
    assert "fault of the log,,,Line 2 is damaged." in table
    log.escape()


def test_a_log_that_was_changed_says_so(shop, home, services):
    services.keys.set_dates("shop", None, 5)
    shop.rest()
    lines = home.key_log.read_bytes().splitlines(keepends=True)
    home.key_log.write_bytes(b"".join([lines[0], b"rubbish\n", *lines[2:]]))
    log = shop.open_log()
    assert "Line 2 is damaged." in log.said("key_log_faults")
    assert "changed or removed" in log.said("key_log_faults")
    assert log.events == ["dated", "generated"]


def test_the_log_can_be_seen_before_there_is_a_key_pair(page, services):
    services.commands.action("key.log").trigger()
    page.rest()
    (dialog,) = [
        each for each in page.workspace.children() if each.objectName() == "key_log_dialog"
    ]
    assert dialog.empty.text() == "Nothing happened to a key pair yet."
    dialog.accept()


@pytest.mark.parametrize("way", ["copy", "save"])
def test_a_private_key_that_cannot_be_noted_is_not_handed_out(shop, services, home, tmp_path, way):
    shop.rest()
    home.key_log.unlink()
    home.key_log.mkdir()
    before = shop.clipboard
    if way == "copy":
        services.messages.will("confirm", True)
    else:
        services.messages.will("save_file", tmp_path / "out.pem")
    shop.press(f"key_{way}_private_button")
    shop.bot.waitUntil(lambda: "log of key pairs could not be written" in shop.said())
    assert shop.clipboard == before
    assert not (tmp_path / "out.pem").exists()


# -- where it is used ----------------------------------------------------------------------------


@pytest.fixture
def used(shop, services, home, tmp_path):
    """The workspace, with projects that use “shop”: a recent one, and one in a folder."""
    mine = services.keys.get("shop").fingerprint
    recent = project(tmp_path / "recent.webview.json", mine, "Recent")
    project(tmp_path / "work" / "deep" / "rent.webview.json", mine, "Rent")
    project(tmp_path / "work" / "none.webview.json", "", "None")
    save_settings(home, Settings(recent=(str(recent),)))
    shop.enter()
    shop.rest()
    return shop


def test_projects_that_use_a_key_pair_are_shown_and_opened(used, services, home, tmp_path):
    assert [each.text() for each in used.links()] == ["Recent"]
    services.messages.will("folder", tmp_path / "work")
    used.press("key_add_folder_button")
    used.rest()
    assert [each.text() for each in used.links()] == ["Recent", "Rent"]
    assert "2 other projects of 3 projects looked at" in used.label("key_used_by_state")
    assert "2 projects" in used.spoken
    wanted: list[Path] = []
    services.selection.project_wanted.connect(wanted.append)
    used.follow(used.links()[1])
    assert wanted == [tmp_path / "work" / "deep" / "rent.webview.json"]
    used.press("key_delete_button")
    assert "cannot be deleted" in used.said()
    used.follow(used.links("key_folder_remove")[0])
    used.rest()
    assert [each.text() for each in used.links()] == ["Recent"]
    assert read_folders(home.key_folders) == ()


def test_what_still_uses_a_key_pair_is_told_before_it_is_deleted(used, services):
    services.document.undo_stack.undo()
    used.press("key_delete_button")
    dialog = used.dialog("key_delete_dialog")
    assert dialog.said("key_depends") == "1 other project still uses it: “Recent”."
    dialog.cancel()


def test_the_open_project_is_not_counted_twice(used, services, tmp_path):
    path = tmp_path / "recent.webview.json"
    services.document.open(project_file.read(path).project, path)
    used.enter()
    used.rest()
    assert used.links() == []


def test_tab_goes_through_what_is_listed_as_it_is_read(used, services, tmp_path):
    mine = services.keys.get("shop").fingerprint
    origin = Origin("Recent", str(tmp_path / "recent.webview.json"))
    assert note_publication(services.keys, mine, tmp_path / "bundle", origin) == ""
    services.messages.will("folder", tmp_path / "work")
    used.press("key_add_folder_button")
    used.enter()
    used.rest()
    used.bot.waitUntil(lambda: len(used.links()) == 2 and bool(used.links("key_published_link")))
    used.links()[0].setFocus()
    passed = []
    for _ in range(6):
        used.key(Qt.Key.Key_Tab)
        passed.append(used.focused)
    assert passed == [
        "key_used_by_link",
        "key_folder_remove",
        "key_add_folder_button",
        "key_look_again",
        "key_published_link",
        "key_rotate_button",
    ]
    used.links()[0].setFocus()
    used.key(Qt.Key.Key_Backtab)
    assert used.focused == "key_copy_private_button"


def test_a_link_keeps_the_keyboard_while_projects_are_looked_for_again(used, qtbot):
    (link,) = used.links()
    link.setFocus()
    used.press("key_look_again")
    used.rest()
    assert used.links() == [link]


def test_a_folder_that_is_gone_and_a_file_that_is_none_are_told(used, services, tmp_path):
    (tmp_path / "work" / "bad.webview.json").write_text("{")
    for each in ("work", "gone"):
        services.messages.will("folder", tmp_path / each)
        used.press("key_add_folder_button")
        used.rest()
    state = used.label("key_used_by_state")
    assert "Could not be read: bad.webview.json." in state
    assert f"Not there: {tmp_path / 'gone'}." in state


def test_what_was_published_is_shown_with_its_form(shop, services, tmp_path):
    mine = services.keys.get("shop").fingerprint
    file = project(tmp_path / "rent.webview.json", mine, "Rent")
    origin = Origin("Rent", str(file))
    assert note_publication(services.keys, mine, tmp_path / "bundle", origin) == ""
    shop.enter()
    shop.rest()
    (link,) = shop.links("key_published_link")
    assert link.text() == "Rent"
    assert f"as {tmp_path / 'bundle'}" in link.accessibleName()


# -- when to replace it --------------------------------------------------------------------------


def test_a_last_day_is_set_and_told_among_the_problems(shop, services):
    past = str((datetime.now(UTC) - timedelta(days=3)).date())
    shop.press("key_dates_button")
    dialog = shop.dialog("key_dates_dialog")
    dialog.type("key_expires", "tomorrow")
    dialog.act()
    assert "not a day" in dialog.problem
    assert dialog.focused == "key_expires"
    dialog.type("key_expires", past)
    dialog.set_number("key_remind_days", 90)
    dialog.act()
    shop.wait_for_no_dialog()
    assert shop.label("key_reminder_text") == f"by {past}, or at the age of 90 days"
    assert f"expired on {past}" in shop.said("key_advice")
    assert "warning" in shop.spoken
    found = services.derived.findings
    shop.bot.waitUntil(lambda: "key-old" in {each.code for each in services.derived.findings})
    assert "key-old" not in {each.code for each in found}
    shop.press("key_dates_button")
    dialog = shop.dialog("key_dates_dialog")
    assert dialog.line("key_expires") == past
    dialog.type("key_expires", "")
    dialog.set_number("key_remind_days", 0)
    dialog.act()
    shop.wait_for_no_dialog()
    assert shop.label("key_reminder_text") == "no reminder"
    assert shop.said("key_advice") == ""
    shop.bot.waitUntil(lambda: "key-old" not in {e.code for e in services.derived.findings})


# -- replacing -----------------------------------------------------------------------------------


@pytest.fixture
def replacing(shop):
    shop.press("key_rotate_button")
    dialog = shop.dialog("key_new_dialog")
    dialog.type_passphrase(PASSPHRASE)
    dialog.act()
    shop.wait_for_no_dialog()
    shop.rest()
    return shop


def test_a_replacement_goes_on_in_another_run(replacing, qtbot, services, home):
    replacing.tick("deploy")
    replacing.tick("publish")
    replacing.tick("deploy")
    workspace = KeysWorkspace(services)
    qtbot.addWidget(workspace)
    workspace.resize(1280, 1000)
    workspace.show()
    workspace.entered()
    later = KeysPage(qtbot, workspace)
    for name in ("shop", "shop 2"):
        later.choose(name)
        assert later.ticked == ["make", "publish"]
    for step in ("deploy", "switch", "verify", "retire"):
        later.tick(step)
    assert later.ticked == []
    assert later.said() == "“shop 2” has taken the place of “shop”."
    assert events(home)[-1] == "rotated"
    later.rest()


def test_replacing_once_more_leads_to_the_steps(replacing, services):
    replacing.choose("shop")
    replacing.press("key_rotate_button")
    assert not replacing.has_dialog
    assert "being replaced already" in replacing.said()
    assert replacing.workspace.focusWidget().objectName() == "key_step_deploy"
    replacing.bot.keyClick(replacing.workspace.focusWidget(), Qt.Key.Key_Space)
    replacing.rest()
    assert replacing.ticked == ["make", "deploy"]


def test_steps_that_cannot_be_read_are_told(replacing, home):
    (file,) = home.rotations.iterdir()
    file.write_bytes(b"{")
    replacing.enter()
    assert replacing.said() == f"The steps of a replacement could not be read: {file}."
    replacing.rest()
    assert replacing.ticked == []


def test_giving_up_keeps_both_key_pairs(replacing, services):
    for answer, left in ((False, ["make"]), (True, [])):
        services.messages.will("confirm", answer)
        replacing.press("key_rotation_give_up")
        replacing.rest()
        assert replacing.ticked == left
    assert replacing.names == ["shop", "shop 2"]


def test_the_coming_key_pair_is_not_deleted_unawares(replacing, services):
    replacing.press("key_delete_button")
    dialog = replacing.dialog("key_delete_dialog")
    assert dialog.said("key_depends") == "It is about to take the place of “shop”."
    dialog.cancel()


# -- import by drop ------------------------------------------------------------------------------


@pytest.fixture
def pem_file(tmp_path, services):
    key = pem.new_private(3072)
    path = tmp_path / "κλειδί 🔑.pem"
    path.write_bytes(pem.private_pem(key))
    return path


def test_a_dropped_key_is_imported(page, pem_file, tmp_path, home):
    assert page.is_empty
    assert not page.drop(pem_file, tmp_path)
    assert page.drop(pem_file)
    page.rest()
    dialog = page.dialog("key_import_dialog")
    assert dialog.label("key_source").startswith(f"{pem_file.name}: RSA, 3072 bits")
    dialog.paste("key_name", "ключ")
    dialog.type_passphrase(PASSPHRASE)
    dialog.act()
    page.wait_for_no_dialog()
    assert page.names == ["ключ"]
    page.rest()
    assert events(home) == ["imported", "in use"]
    assert page.drop(pem_file)
    page.rest()
    page.dialog("key_import_dialog").cancel()


def test_a_folder_is_not_taken(shop, tmp_path):
    assert not shop.drop(tmp_path)


def test_a_project_and_a_form_are_left_to_the_window(page, shop, tmp_path):
    """The list and what stands in its place take none: the window opens or imports them."""
    for name in ("mine.webview.json", "MINE.WEBVIEW.JSON", "form.xlsx", "form.json", "page.html"):
        path = tmp_path / name
        path.write_text("{}")
        assert not shop.drop(path), name
        assert not page.drop(path), name


@pytest.mark.parametrize("content", [b"", b"not a key", b"\0" * 3_000_000])
def test_something_else_that_is_dropped_is_refused_inside(shop, tmp_path, content):
    path = tmp_path / "dropped"
    path.write_bytes(content)
    assert shop.drop(path)
    shop.rest()
    dialog = shop.dialog("key_import_dialog")
    assert dialog.problem
    assert dialog.label("key_source").startswith("No key chosen")
    dialog.cancel()


# -- names ---------------------------------------------------------------------------------------


def test_a_name_may_have_emoji(shop, services, home):
    shop.press("key_rename_button")
    dialog = shop.dialog("key_rename_dialog")
    dialog.paste("key_name", "Κατάστημα 🔑 متجر")
    dialog.act()
    shop.wait_for_no_dialog()
    assert shop.names == ["Κατάστημα 🔑 متجر"]
    shop.press("key_copy_check_button")
    assert QGuiApplication.clipboard().text() == (
        "openssl pkey -pubin -in 'Κατάστημα 🔑 متجر.public.pem' -outform DER | openssl dgst -sha256"
    )
    assert shop.line("key_check_command") == QGuiApplication.clipboard().text()
    assert [each.name for each in home.keys.iterdir()] == ["Κατάστημα 🔑 متجر.keypair.json"]


def test_a_saved_public_key_is_a_pem_file(shop, services, tmp_path):
    path = Path(tmp_path / "public.pem")
    services.messages.will("save_file", path)
    shop.press("key_save_public_button")
    shop.bot.waitUntil(path.exists)
    assert path.read_text() == services.keys.get("shop").public_pem
    shop.rest()


def test_the_command_that_checks_a_key_has_room_beside_long_words(shop):
    line = find(shop.workspace, QLineEdit, "key_check_command")
    button = find(shop.workspace, QAbstractButton, "key_copy_check_button")
    shop.workspace.resize(1280, 800)
    shop.bot.waitUntil(lambda: button.y() < line.geometry().bottom())  # beside it
    button.setText("A translation of these words that is long")
    shop.workspace.resize(780, 560)
    shop.bot.waitUntil(lambda: button.y() > line.geometry().bottom())  # below it
    assert line.width() >= 200
