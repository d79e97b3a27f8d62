"""Panes beside each other: what each shows, how they stand, and what is done with them."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from builder.form.texts import LocalText
from builder.gui.preview.wall.setups import SETS, media_of, parameters_of, title_of
from builder.storage.walls import Setup
from tests.gui.finding import find

MEDIA = (
    "[matchMedia('(prefers-color-scheme: dark)').matches,"
    " matchMedia('(prefers-reduced-motion: reduce)').matches,"
    " matchMedia('(forced-colors: active)').matches]"
)


def test_there_is_one_pane_at_first_as_large_as_a_phone(wall):
    assert wall.titles == ["Phone"]
    assert wall.run("Phone", "innerWidth") == 390
    # A phone's scroll bar lies over the page, and takes no room from it.
    wall.wait_for("Phone", "document.documentElement.clientWidth === 390")
    assert wall.bars == (0, 0)


def test_phones_light_and_dark_are_seen_whole_beside_each_other(wall):
    wall.put_up("phones")
    assert wall.titles == ["Phone", "Phone · Dark"]
    assert wall.run("Phone", MEDIA) == [False, False, False]
    assert wall.run("Phone · Dark", MEDIA) == [True, False, False]
    assert wall.bars == (0, 0)
    (_, right), (left, _) = wall.screens
    assert right.x() < left.x()


def test_each_setting_of_a_pane_reaches_its_page_and_no_other(wall):
    wall.put_up("phones")
    wall.press_title("Phone")
    wall.switch("reduced_motion")
    wall.switch("forced_colours")
    wall.choose_more("language", "Greek")
    wall.preview.choose("preview_text_size", "150 %")
    wall.wait()
    title = "Phone · Greek · text 150 % · less motion · forced colours"
    assert wall.titles == [title, "Phone · Dark"]
    wall.wait_for(title, f"JSON.stringify({MEDIA}) === '[false,true,true]'")
    assert wall.run(title, "document.documentElement.lang") == "el"
    assert wall.run(title, "innerWidth") == 260
    assert wall.run("Phone · Dark", MEDIA) == [True, False, False]
    assert wall.run("Phone · Dark", "document.documentElement.lang") == "en"
    wall.switch("forced_colours")
    wall.switch("reduced_motion")
    title = "Phone · Greek · text 150 %"
    wall.wait_for(title, f"JSON.stringify({MEDIA}) === '[false,false,false]'")


def test_a_wall_too_low_for_a_phone_shows_it_at_a_quarter_and_scrolls(wall, opened):
    wall.put_up("phones")
    opened.resize(900, 430)
    wall.bot.waitUntil(lambda: wall.bars[1] > 0)
    wall.wait_for("Phone", "Math.abs(innerWidth - 390) <= 4")
    assert wall.bars[0] == 0
    opened.resize(1280, 900)
    wall.bot.waitUntil(lambda: wall.bars == (0, 0))


def test_an_open_keyboard_and_a_low_page_leave_less_height(wall):
    wall.switch("keyboard")
    wall.wait_for("Phone · keyboard open", "Math.abs(innerHeight - 508) <= 3")
    wall.preview.choose("preview_height", "Compact")
    wall.wait_for("Phone · Compact · keyboard open", "Math.abs(innerHeight - 120) <= 3")
    wall.switch("keyboard")
    wall.wait_for("Phone · Compact", "Math.abs(innerHeight - 422) <= 3")


def test_all_channels_are_framed_and_called_as_each_of_them_does(wall):
    wall.put_up("channels")
    assert len(wall.titles) == 7
    wall.look_at_all()
    for pane in wall.wall.panes:
        assert pane.opened_with["channel"] == pane.setup.channel
    assert wall.run("Web chat frame · Web chat", "top !== self") is True
    assert wall.run("Phone · Viber", "top === self") is True
    sideways, _ = wall.bars
    assert sideways == 0
    room = wall.wall.viewport().height()
    assert all(low.y() - high.y() <= room for high, low in wall.screens)


def test_panes_are_added_copied_named_moved_and_removed(wall):
    wall.run_command("add_pane")
    wall.preview.choose("preview_device", "Tablet, 768 × 1024")
    wall.run_command("duplicate_pane")
    wall.choose_more("scheme", "Dark")
    assert wall.titles == ["Phone", "Tablet", "Tablet · Dark"]
    wall.rename("Tablet · Dark", "At night")
    wall.run_command("pane_back")
    assert wall.titles == ["Phone", "At night", "Tablet"]
    assert wall.current == "At night"
    wall.press_title("Phone")
    wall.run_command("remove_pane")
    assert wall.titles == ["At night", "Tablet"]
    wall.rename("At night", " ")
    assert wall.titles == ["Tablet · Dark", "Tablet"]
    wall.wait()
    wall.run_command("remove_pane")
    assert wall.titles == ["Tablet"]
    assert not wall.workspace.services.commands.action("preview.remove_pane").isEnabled()


def test_all_panes_follow_an_edit_and_keep_what_was_entered(wall, services):
    wall.put_up("phones")
    wall.type_into("Phone", "first_name", "Ann")
    wall.type_into("Phone · Dark", "first_name", "Bob")
    texts = replace(services.document.project.texts, title=LocalText.of(en="Who are you?"))
    services.document.edit("Title", replace(services.document.project, texts=texts))
    for title, name in (("Phone", "Ann"), ("Phone · Dark", "Bob")):
        wall.wait_for(title, "document.querySelector('h1')?.textContent.trim() === 'Who are you?'")
        wall.wait()
        assert wall.value(title, "first_name") == name


def test_the_output_is_that_of_the_pane_with_the_keyboard(wall):
    wall.put_up("phones")
    for title, name in (("Phone", "Ann"), ("Phone · Dark", "Bob")):
        wall.type_into(title, "first_name", name)
        wall.type_into(title, "last_name", "Example")
        assert wall.current == title
        wall.preview.wait_for_payload(f'"first_name": "{name}"')


def test_another_language_keeps_what_was_entered(wall):
    wall.type_into("Phone", "first_name", "Ann")
    wall.workspace.parameters.language.setCurrentText("el")
    wall.wait_for("Phone", "document.documentElement.lang === 'el'")
    wall.wait()
    assert wall.value("Phone", "first_name") == "Ann"
    wall.choose_more("language", "English")
    wall.wait_for("Phone · English", "document.documentElement.lang === 'en'")
    wall.wait()
    assert wall.value("Phone · English", "first_name") == "Ann"


def test_one_types_on_where_one_was_in_another_language_and_after_an_edit(wall, services):
    wall.type_into("Phone", "first_name", "Ann")
    wall.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    # A key has a way of its own to the page: the question for what to keep may overtake it.
    wall.wait_for("Phone", "document.activeElement.selectionStart === 2")
    wall.workspace.parameters.language.setCurrentText("el")
    wall.wait_for("Phone", "document.documentElement.lang === 'el'")
    wall.wait()
    wall.wait_for("Phone", "document.activeElement.name === 'first_name'")
    wall.bot.keyClicks(QApplication.focusWidget(), "e")
    wall.wait_for("Phone", "document.querySelector('[name=first_name]').value === 'Anen'")
    wall.press("Phone", "[name=gender][value=female]")
    services.document.edit("Later", replace(services.document.project, closing_delay_ms=9))
    wall.wait()
    wall.wait_for("Phone", "document.activeElement.value === 'female'")
    assert wall.value("Phone", "first_name") == "Anen"


def test_the_keyboard_stays_outside_the_page_where_it_is(wall):
    wall.type_into("Phone", "first_name", "Ann")
    line = find(wall.workspace, QLineEdit, "parameter_user_id")
    line.setFocus()
    wall.workspace.parameters.language.setCurrentText("el")
    wall.wait_for("Phone", "document.documentElement.lang === 'el'")
    wall.wait()
    wall.wait_for("Phone", "document.activeElement.name === 'first_name'")
    assert QApplication.focusWidget() is line


def test_what_is_typed_is_mirrored_on_request(wall):
    wall.put_up("phones")
    wall.type_into("Phone", "first_name", "Ann")
    assert wall.value("Phone · Dark", "first_name") == ""
    wall.run_command("mirror")
    wall.wait_for("Phone · Dark", "document.querySelector('[name=first_name]').value === 'Ann'")
    wall.type_into("Phone · Dark", "last_name", "Lee")
    wall.wait_for("Phone", "document.querySelector('[name=last_name]').value === 'Lee'")
    wall.run_command("duplicate_pane")
    wall.wait()
    third = wall.wall.panes[-1]
    assert third is wall.wall.current
    wall.bot.waitUntil(lambda: "Lee" in third.browser.kept)
    wall.run_command("mirror")
    wall.type_into("Phone", "city", "Athens")
    wall.preview.wait_for_payload('"city": "Athens"')
    assert wall.value("Phone · Dark", "city") == ""


def test_what_was_typed_last_is_mirrored_though_another_pane_becomes_the_current_one(wall):
    wall.put_up("phones")
    wall.run_command("mirror")
    wall.type_into("Phone", "first_name", "An")
    wall.wait_for("Phone · Dark", "document.querySelector('[name=first_name]').value === 'An'")
    page = wall.pane("Phone").browser.page
    typed = "const box = document.querySelector('[name=first_name]'); box.value = 'Ann';"
    told = "box.dispatchEvent(new Event('input', {bubbles: true}))"
    page.ask_form(f"{{ {typed} {told}; }}", lambda _told: None)
    # In the same turn, before anything was asked.
    wall.wall.choose(wall.pane("Phone · Dark"))
    wall.wait_for("Phone · Dark", "document.querySelector('[name=first_name]').value === 'Ann'")
    wall.type_into("Phone · Dark", "last_name", "Lee")
    wall.wait_for("Phone", "document.querySelector('[name=last_name]').value === 'Lee'")
    assert wall.value("Phone", "first_name") == "Ann"


def test_a_pane_whose_answers_were_sent_keeps_nothing_from_being_mirrored(wall):
    wall.put_up("phones")
    wall.run_command("mirror")
    wall.preview.fill_in("first_name", "Ann")
    wall.preview.fill_in("last_name", "Lee")
    wall.wait_for("Phone · Dark", "document.querySelector('[name=last_name]').value === 'Lee'")
    wall.run("Phone", "document.querySelector('#send').click()")
    wall.wait_for("Phone", "document.documentElement.dataset.screen !== undefined")
    wall.run_command("duplicate_pane")
    wall.wait()
    wall.wall.choose(wall.pane("Phone · Dark"))
    wall.type_into("Phone · Dark", "city", "Athens")
    third = wall.wall.panes[1].browser
    wall.bot.waitUntil(lambda: "Athens" in third.kept)


def test_a_note_is_read_whole_in_a_narrow_pane(wall, opened):
    wall.wall.put_up([Setup(device="small_phone", title=str(number)) for number in range(8)])
    opened.resize(900, 430)
    wall.wait()
    for title in ("0", "3", "7"):
        pane = wall.pane(title)
        assert pane.width() < 100
        pane.tell("The page stops again and again, so it is not opened again by itself.")
        words = find(pane.note, QLabel, "pane_note_text")
        wall.bot.waitUntil(
            lambda words=words: words.height() >= words.heightForWidth(words.width())
        )
        assert pane.note.parentWidget().rect().contains(pane.note.geometry())
        assert pane.note.geometry().intersects(pane.geometry())
        assert pane.note.height() <= wall.wall.viewport().height()
    note = wall.pane("7").note
    wall.press_title("7")
    wall.run_command("remove_pane")
    assert not note.isVisible()
    opened.resize(1280, 900)


def test_what_a_setup_means():
    dark = Setup(scheme="dark", reduced_motion=True, forced_colours=True)
    assert media_of(dark) == {
        "prefers-color-scheme": "dark",
        "prefers-reduced-motion": "reduce",
        "forced-colors": "active",
    }
    assert title_of(Setup(title="Mine", device="tablet")) == "Mine"
    assert title_of(Setup(device="no such screen")) == "Phone"


def test_every_set_fits_every_form(services):
    project = replace(services.document.project, languages=("en", "el", "ar"))
    made = {name: make(project) for name, make in SETS.items()}
    assert [each.language for each in made["languages"]] == ["en", "el", "ar"]
    base = {"channel": "web", "integration_id": "mine", "lang": "el", "user_id": "u"}
    for setups in made.values():
        titles = [title_of(each) for each in setups]
        assert len(set(titles)) == len(titles) > 0
        for setup in setups:
            given = parameters_of(setup, base, project)
            assert given["channel"] == (setup.channel or "web")
            assert given["lang"] == (setup.language or "el")


def test_a_pane_that_waits_for_its_turn_does_not_say_that_the_engine_starts(wall):
    setups = [replace(wall.wall.setups[0], title=each) for each in ("a", "b", "c")]
    wall.wall.put_up(setups)
    covers = [find(pane, QLabel, "preview_cover") for pane in wall.wall.panes]
    # Nothing was loaded meanwhile: that takes turns of the event loop.
    told = [each.text() for each in covers if each.isVisible()]
    assert told == ["Opening the page…", "Waiting for its turn…"]
    wall.wait()
    wall.bot.waitUntil(lambda: not any(each.isVisible() for each in covers))
