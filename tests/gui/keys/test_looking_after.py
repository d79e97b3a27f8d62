import stat

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from builder.backend.keys import KEY_BYTES_MAX
from tests.gui.keys.keys_page import PASSPHRASE, SLOW_MS


@pytest.fixture
def two(shop, services):
    """The workspace with a key pair that the form uses (“shop”), and another in front (“old”)."""
    services.keys.generate("old", 2048, PASSPHRASE)
    shop.enter()
    shop.choose("old")
    return shop


# -- renaming ------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["button", "F2", "double click"])
def test_a_key_pair_is_renamed_and_stays_in_front_and_in_use(shop, services, way):
    if way == "button":
        shop.press("key_rename_button")
    elif way == "F2":
        shop.key(Qt.Key.Key_F2)
    else:
        shop.double_click("shop")
    dialog = shop.dialog("key_rename_dialog")
    assert dialog.line("key_name") == "shop"
    dialog.type("key_name", "store")
    dialog.act()
    shop.wait_for_no_dialog()
    assert shop.names == ["store"]
    assert shop.current == "store"
    assert shop.workspace.services.pairs.in_use == services.keys.get("store")


def test_a_renamed_key_pair_needs_no_passphrase_again(shop, services, tmp_path, memory_keyring):
    memory_keyring.kept["shop"] = PASSPHRASE
    shop.press("key_rename_button")
    dialog = shop.dialog("key_rename_dialog")
    dialog.type("key_name", "store")
    dialog.act()
    shop.wait_for_no_dialog()
    assert memory_keyring.kept == {"store": PASSPHRASE}
    memory_keyring.kept.clear()
    services.messages.will("save_file", tmp_path / "key.pem")
    shop.press("key_save_private_button")
    shop.bot.waitUntil((tmp_path / "key.pem").exists, timeout=SLOW_MS)


@pytest.mark.parametrize(
    ("name", "words"), [("Old", "already"), ("a/b", "cannot be"), ("", "needs a name")]
)
def test_a_name_that_does_not_do_is_told_inside(two, services, name, words):
    two.choose("shop")
    two.press("key_rename_button")
    dialog = two.dialog("key_rename_dialog")
    dialog.type("key_name", name)
    dialog.act()
    dialog.wait_for(words)
    assert dialog.line("key_name") == name
    dialog.cancel()
    assert two.names == ["old", "shop"]


# -- deleting ------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["button", "Del"])
def test_a_key_pair_in_use_cannot_be_deleted(shop, services, way):
    if way == "button":
        shop.press("key_delete_button")
    else:
        shop.key(Qt.Key.Key_Delete)
    assert not shop.has_dialog
    assert "The open form uses this key pair" in shop.said()
    assert [each.name for each in services.keys.list()] == ["shop"]


def test_a_key_pair_that_came_into_use_meanwhile_is_not_deleted(two, services):
    two.key(Qt.Key.Key_Delete)
    dialog = two.dialog("key_delete_dialog")
    two.workspace.services.commands.action("key.use").trigger()
    dialog.type("key_name", "old")
    dialog.act()
    assert "The open form uses this key pair" in dialog.problem
    two.rest()
    assert [each.name for each in services.keys.list()] == ["old", "shop"]
    dialog.cancel()


def test_deleting_takes_typing_the_whole_name(two, services, memory_keyring):
    memory_keyring.kept["old"] = PASSPHRASE
    services.unlock.remember("old", PASSPHRASE)
    two.key(Qt.Key.Key_Delete)
    dialog = two.dialog("key_delete_dialog")
    assert not dialog.can("key_dialog_action")
    for text in ("ol", "Old", "old "):
        dialog.type("key_name", text)
        assert not dialog.can("key_dialog_action")
        two.bot.keyClick(dialog.widget.focusWidget(), Qt.Key.Key_Return)
        assert two.has_dialog
    dialog.type("key_name", "old")
    dialog.act()
    two.wait_for_no_dialog()
    assert two.names == ["shop"]
    assert two.current == "shop"
    assert two.said() == "“old” was deleted."
    assert [each.name for each in services.keys.list()] == ["shop"]
    assert memory_keyring.kept == {}
    assert services.unlock.known("old") is None


def test_giving_up_deletes_nothing(two, services):
    two.key(Qt.Key.Key_Delete)
    two.dialog("key_delete_dialog").cancel()
    assert [each.name for each in services.keys.list()] == ["old", "shop"]
    assert two.workspace.focusWidget() is two.workspace.list


def test_delete_elsewhere_than_on_the_list_deletes_nothing(two):
    two.bot.mouseClick(two.workspace.details.public.viewport(), Qt.MouseButton.LeftButton)
    two.bot.keyClick(two.workspace.details.public, Qt.Key.Key_Delete)
    assert not two.has_dialog


def test_deleting_the_last_one_leads_back_to_the_beginning(shop, services):
    services.document.undo_stack.undo()
    shop.press("key_delete_button")
    dialog = shop.dialog("key_delete_dialog")
    dialog.type("key_name", "shop")
    dialog.act()
    shop.wait_for_no_dialog()
    assert shop.is_empty
    assert shop.said() == "“shop” was deleted."


def test_what_cannot_be_deleted_is_told_inside(two, services, home):
    two.key(Qt.Key.Key_Delete)
    dialog = two.dialog("key_delete_dialog")
    (home.keys / "old.keypair.json").unlink()
    dialog.type("key_name", "old")
    dialog.act()
    dialog.wait_for("There is no key pair")
    dialog.cancel()
    assert two.names == ["shop"]


# -- replacing -----------------------------------------------------------------------------------


def test_the_form_goes_over_to_a_successor_in_the_step_for_it_only(shop, services):
    before = services.keys.get("shop")
    shop.press("key_rotate_button")
    dialog = shop.dialog("key_new_dialog")
    assert dialog.shows("key_rotation_order")
    assert dialog.line("key_name") == "shop 2"
    dialog.type_passphrase(PASSPHRASE)
    dialog.act()
    shop.wait_for_no_dialog()
    after = services.keys.get("shop 2")
    assert after.fingerprint != before.fingerprint
    assert shop.current == "shop 2"
    assert services.keys.get("shop") == before
    for step in ("deploy", "publish"):
        shop.tick(step)
        assert services.document.project.key_fingerprint == before.fingerprint
    shop.tick("switch")
    assert services.document.project.key_fingerprint == after.fingerprint
    assert shop.said() == "This form uses “shop 2” now: save it, and export it again."
    services.document.undo_stack.undo()
    assert services.document.project.key_fingerprint == before.fingerprint
    shop.rest()


def test_the_order_of_the_change_stays_beside_both_key_pairs(shop):
    assert not shop.shows("key_rotation")
    shop.press("key_rotate_button")
    dialog = shop.dialog("key_new_dialog")
    dialog.type_passphrase(PASSPHRASE)
    dialog.act()
    shop.wait_for_no_dialog()
    assert shop.shows("key_rotation")
    shop.bot.waitUntil(lambda: "outbox" in "".join(shop.texts("key_rotation")))
    words = shop.texts("key_rotation")
    order = ["MOVEO_PRIVATE_KEY_NEXT", "YOUR PUBLIC KEY", "export it again", "outbox"]
    places = [next(i for i, each in enumerate(words) if word in each) for word in order]
    assert places == sorted(places)
    shop.choose("shop")
    assert shop.shows("key_rotation")


def test_replacing_one_that_the_form_does_not_use_leaves_the_form_alone(two, services):
    used = services.document.project.key_fingerprint
    two.press("key_rotate_button")
    dialog = two.dialog("key_new_dialog")
    dialog.type_passphrase(PASSPHRASE)
    dialog.act()
    two.wait_for_no_dialog()
    assert two.current == "old 2"
    assert services.document.project.key_fingerprint == used


# -- comparing -----------------------------------------------------------------------------------


@pytest.fixture
def compare(two):
    two.press("key_match_button")
    return two.dialog("key_match_dialog")


def test_a_pasted_public_key_is_compared_at_once(two, compare, services):
    QGuiApplication.clipboard().setText(services.keys.public_pem("old"))
    compare.press("key_from_clipboard")
    assert compare.said("key_verdict") == "Yes: this is the public key of “old”."
    QGuiApplication.clipboard().setText(services.keys.public_pem("shop"))
    compare.press("key_from_clipboard")
    assert compare.said("key_verdict").startswith("No. It belongs to “shop”.")
    compare.cancel()


def test_a_public_key_from_a_file_is_compared(two, compare, services, tmp_path):
    path = tmp_path / "public.pem"
    path.write_text(services.keys.public_pem("old"))
    services.messages.will("open_file", path)
    compare.press("key_from_file")
    compare.wait_for("Yes: this is the public key", "key_verdict")
    compare.cancel()


def test_typing_the_key_in_is_judged_as_it_goes(two, compare, services):
    box = compare.widget.public
    two.bot.keyClicks(box, "nonsense")
    assert "not a public key" in compare.said("key_verdict")
    assert not compare.can("key_dialog_action")
    two.bot.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    two.bot.keyClick(box, Qt.Key.Key_Delete)
    assert compare.said("key_verdict") == ""
    compare.cancel()


def test_a_private_key_in_the_place_of_the_public_one_is_told(two, compare):
    QGuiApplication.clipboard().setText("-----BEGIN PRIVATE KEY-----\nMII\n")
    compare.press("key_from_clipboard")
    assert "This is a private key" in compare.said("key_verdict")
    compare.cancel()


def test_more_than_a_key_is_not_pasted(two, compare):
    QGuiApplication.clipboard().setText("x" * (KEY_BYTES_MAX + 1))
    two.bot.keyClick(compare.widget.public, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "too large" in compare.problem
    assert compare.widget.public.toPlainText() == ""
    compare.cancel()


def test_the_private_half_is_opened_for_a_proof(two, compare, services):
    QGuiApplication.clipboard().setText(services.keys.public_pem("old"))
    compare.press("key_from_clipboard")
    services.messages.will("passphrase", "wrong")
    services.messages.will("passphrase", PASSPHRASE)
    compare.act()
    compare.wait_for("Yes: the private key of “old” was opened", "key_verdict")
    QGuiApplication.clipboard().setText(services.keys.public_pem("shop"))
    compare.press("key_from_clipboard")
    compare.act()
    compare.wait_for("the private key has another public half", "key_verdict")
    compare.cancel()


# -- the list ------------------------------------------------------------------------------------


def test_enter_uses_the_key_pair_for_the_form(two, services):
    two.key(Qt.Key.Key_Return)
    assert services.document.project.key_fingerprint == services.keys.get("old").fingerprint
    assert two.said() == "This form uses “old” now."
    assert services.document.undo_stack.undoText() == "Use key pair “old”"


def test_what_another_program_did_shows_when_one_comes_back(two, services):
    changes = []
    two.workspace.services.pairs.changed.connect(lambda: changes.append(two.names))
    services.keys.generate("new", 2048, PASSPHRASE)
    services.keys.remove("old")
    two.enter()
    assert two.names == ["new", "shop"]
    assert two.current == "new"  # what stands where the removed one stood
    assert changes == [["new", "shop"]]
    two.enter()
    assert changes == [["new", "shop"]]


def test_the_window_hears_when_the_form_uses_another(two, services):
    heard = []
    two.workspace.services.pairs.in_use_changed.connect(
        lambda: heard.append(two.workspace.services.pairs.in_use)
    )
    two.press("key_use_button")
    services.document.undo_stack.undo()
    assert heard == [services.keys.get("old"), services.keys.get("shop")]


def test_a_form_whose_key_pair_is_elsewhere_is_told_of(two, services, home):
    assert two.said("keys_missing") == ""
    services.keys.remove("shop")
    two.enter()
    assert "not on this machine" in two.said("keys_missing")
    two.press("key_use_button")
    assert two.said("keys_missing") == ""


def test_a_damaged_key_pair_is_warned_of_and_can_only_be_deleted(two, home, services):
    (home.keys / "broken.keypair.json").write_text("{")
    two.enter()
    two.choose("broken")
    assert "damaged" in two.said("key_warning")
    assert "damaged" in two.spoken
    offered = services.commands.actions_of("keys")
    able = {each.objectName() for each in offered if each.isEnabled() and each.text()}
    assert able == {
        "key.new", "key.import", "key.forget", "key.delete", "key.log", "key.add_folder",
    }  # fmt: skip
    two.key(Qt.Key.Key_Delete)
    dialog = two.dialog("key_delete_dialog")
    dialog.type("key_name", "broken")
    dialog.act()
    two.wait_for_no_dialog()
    assert two.names == ["old", "shop"]


def test_a_form_without_a_key_pair_does_not_use_the_damaged_ones(page, home):
    home.keys.mkdir()
    (home.keys / "broken.keypair.json").write_text("{")
    page.enter()
    assert page.workspace.services.pairs.in_use is None
    assert "used by this form" not in page.spoken


def test_a_file_that_cannot_be_read_keeps_no_other_from_the_list(two, home):
    (home.keys / "folder.keypair.json").mkdir()
    two.enter()
    assert two.names == ["folder", "old", "shop"]
    two.choose("folder")
    assert "could not be read" in two.said("key_warning")


def test_the_stored_files_stay_for_their_owner_alone(two, home):
    two.press("key_rename_button")
    dialog = two.dialog("key_rename_dialog")
    dialog.type("key_name", "older")
    dialog.act()
    two.wait_for_no_dialog()
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in home.keys.iterdir()}
    assert modes == {"older.keypair.json": 0o600, "shop.keypair.json": 0o600}


def test_everything_in_the_details_is_reached_by_tab(two):
    start = two.workspace.list
    walked, widget = [], start
    for _ in range(60):
        two.bot.keyClick(widget, Qt.Key.Key_Tab)
        widget = two.workspace.focusWidget()
        if widget is start:
            break
        walked.append(widget.objectName())
    assert walked == [
        "key_new_button",
        "key_import_button",
        "key_use_button",
        "key_rename_button",
        "key_dates_button",
        "key_fingerprint",
        "key_check_command",
        "key_copy_check_button",
        "key_public_pem",
        "key_copy_public_button",
        "key_save_public_button",
        "key_match_button",
        "key_save_private_button",
        "key_copy_private_button",
        "key_add_folder_button",
        "key_look_again",
        "key_rotate_button",
        "key_delete_button",
        "key_keep_button",
        "key_forget_button",
        "key_log_button",
    ]


def test_a_name_in_arabic_begins_where_the_others_do(shop, services):
    services.keys.generate("مفتاح الإنتاج", 2048, PASSPHRASE)
    shop.enter()
    shop.workspace.refresh("مفتاح الإنتاج")
    title = shop.workspace.details.name
    assert title.text() == "مفتاح الإنتاج"
    image = title.grab().toImage()
    inked = [
        x
        for x in range(image.width())
        if len({image.pixel(x, y) for y in range(image.height())}) > 1
    ]
    assert inked[0] < 20
