"""Editors of what several parts make: messages, first values, other fields, countries, pictures."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton

from builder.form import edits
from builder.form.conditions import Comparison
from builder.form.fields import ImageField, Prefill, RuleMessage
from builder.form.page_words import PageWords
from builder.form.pictures import PICTURE_MAX
from builder.gui.widgets.picture_box import PictureBox
from tests.faults import GOOD
from tests.gui.finding import find
from tests.gui.inspector.inspector_page import InspectorPage
from tests.gui.test_pictures import moving_png
from tests.projects import words

SVG = (
    b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 4'><rect width='4' height='4'/></svg>"
)


@pytest.fixture
def page(page):
    return InspectorPage(page)


# -- messages ----------------------------------------------------------------------------------


def open_messages(page: InspectorPage, field_id: str) -> None:
    page.select(field_id)
    page.open_section("Messages")
    # The last section is far down.
    page.inspector.panel.focus_first()
    QApplication.processEvents()


def test_a_rule_is_worded_in_each_language_and_an_empty_row_has_the_pages_words(page):
    open_messages(page, "f_phone")
    assert [row[0] for row in page.rows("messages")] == [
        "missing",
        "no phone number",
        "not the same",
    ]
    assert page.cell("messages", 0, 1).toolTip() == "Please fill in “{label}”."
    own = PageWords(required=words("We need {label}."))
    page.document.edit("Say it otherwise", replace(page.document.project, page_words=own))
    assert page.cell("messages", 0, 1).toolTip() == "We need {label}."
    page.document.undo_stack.undo()
    page.type_into_cell("messages", 2, 1, "Type the same twice")
    page.show_language("Greek")
    assert page.cell("messages", 2, 1).toolTip() == "Type the same twice"
    page.type_into_cell("messages", 2, 1, "To idio")
    (message,) = page.field("f_phone").messages
    assert message.rule == "mismatch"
    assert message.text.as_dict() == {"en": "Type the same twice", "el": "To idio"}
    assert page.undo() == "Change messages for wrong answers"


def test_a_message_without_words_in_any_language_is_gone(page):
    messages = (RuleMessage(rule="required", text=words("A", "Α")),)
    page.document.open(edits.change_field(GOOD, "f_name", messages=messages))
    open_messages(page, "f_name")
    page.type_into_cell("messages", 0, 1, "")
    assert page.field("f_name").messages[0].text.as_dict() == {"el": "Α"}
    page.show_language("Greek")
    page.type_into_cell("messages", 0, 1, "")
    assert page.field("f_name").messages == ()


def test_a_message_for_no_rule_can_be_deleted(page):
    messages = (
        RuleMessage(rule="requierd", text=words("A", "Α")),
        RuleMessage(rule="required", text=words("B", "Β")),
        RuleMessage(rule="required", text=words("C", "Γ")),
    )
    page.document.open(edits.change_field(GOOD, "f_mail", messages=messages))
    open_messages(page, "f_mail")
    assert page.rows("messages")[0] == ("missing", "B")
    assert page.rows("messages")[3:] == [("requierd", "A"), ("missing", "C")]
    page.click_cell("messages", 3, 1)
    page.key(Qt.Key.Key_Delete)
    assert [each.rule for each in page.field("f_mail").messages] == ["required", "required"]
    page.click_cell("messages", 3, 1)
    page.key(Qt.Key.Key_Delete)
    assert page.field("f_mail").messages == (messages[1],)


def test_the_names_of_rules_cannot_be_typed_over(page):
    open_messages(page, "f_name")
    page.click_cell("messages", 0, 0)
    page.key(Qt.Key.Key_F2)
    assert not isinstance(page.focused, QLineEdit)


# -- first values and other fields -------------------------------------------------------------


def test_the_first_value_comes_from_a_parameter_or_a_variable(page):
    page.select("f_name")
    page.choose("prefill", "A parameter of the page's address")
    assert page.field("f_name").prefill == Prefill(source="parameter", name="first_name")
    name = find(page.row("prefill"), QLineEdit, "prefill_name")
    page.bot.keyClick(name, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    page.bot.keyClicks(name, "who")
    assert page.field("f_name").prefill == Prefill(source="parameter", name="who")
    page.choose("prefill", "A variable of the conversation")
    assert page.field("f_name").prefill == Prefill(source="context", name="who")
    page.choose("prefill", "Nothing")
    assert page.field("f_name").prefill is None
    assert not name.isVisible()
    page.undo()
    assert name.text() == "who"


def test_an_answer_repeats_an_earlier_one_that_is_chosen_by_its_label(page):
    page.select("f_mail2")
    box = page.input("equals")
    assert isinstance(box, QComboBox)
    assert [box.itemText(n) for n in range(box.count())] == ["No other field", "E-mail"]
    page.choose("equals", "No other field")
    assert page.field("f_mail2").equals == ""
    page.choose("equals", "E-mail")
    assert page.field("f_mail2").equals == "f_mail"


@pytest.mark.parametrize(
    ("equals", "said"),
    [("f_gone", "A field that is gone"), ("f_name", "A field that cannot be repeated here")],
)
def test_an_answer_that_repeats_the_wrong_field_says_so_and_shows_no_id(page, equals, said):
    page.document.open(edits.change_field(GOOD, "f_mail2", equals=equals))
    page.select("f_mail2")
    box = page.input("equals")
    assert isinstance(box, QComboBox)
    assert box.currentText() == said
    page.choose("equals", "No other field")
    assert page.field("f_mail2").equals == ""
    assert box.findText(said) == -1


def test_several_options_are_ticked_at_first(page):
    page.select("f_topics")
    listed = page.input("default")
    item = listed.item(1)
    page.bot.mouseClick(
        listed.viewport(), Qt.MouseButton.LeftButton,
        pos=listed.visualItemRect(item).topLeft() + QPoint(14, 12),
    )  # fmt: skip
    assert page.field("f_topics").default == ("offers",)
    listed.setFocus()
    listed.setCurrentRow(0)
    page.key(Qt.Key.Key_Space)
    assert page.field("f_topics").default == ("news", "offers")
    page.undo()
    assert listed.item(0).checkState() == Qt.CheckState.Unchecked


def test_what_is_ticked_and_no_option_can_be_unticked(page):
    page.document.open(edits.change_field(GOOD, "f_topics", default=("gone", "news")))
    page.select("f_topics")
    listed = page.input("default")
    assert [listed.item(n).text() for n in range(listed.count())][-1] == "gone (not an option)"
    listed.setFocus()
    listed.setCurrentRow(listed.count() - 1)
    page.key(Qt.Key.Key_Space)
    assert page.field("f_topics").default == ("news",)


def test_the_text_between_values_matters_where_there_is_one(page):
    page.select("f_topics")
    assert page.inspector.row("delimiter") is None
    page.choose("deliver", "One text")
    page.type_into("delimiter", "/")
    assert page.field("f_topics").delimiter == "/"


def test_a_condition_is_said_and_can_be_taken_away(page):
    condition = Comparison(field="f_name", test="filled")
    page.document.open(edits.change_field(GOOD, "f_note", show_if=condition))
    page.select("f_note")
    page.bot.wait(0)
    assert page.row("show_if").isVisible()
    assert page.row("show_if").reset_button is not None
    page.reset("show_if")
    assert page.field("f_note").show_if is None


# -- countries ---------------------------------------------------------------------------------


def test_countries_are_found_by_name_part_or_code_and_keep_their_order(page):
    page.select("f_land")
    line = find(page.row("countries"), QComboBox, "edit_countries_to_add").lineEdit()
    assert line is not None
    for typed in ("Greece", "cypr", "de"):
        line.setFocus()
        page.bot.keyClicks(line, typed)
        page.bot.keyClick(line, Qt.Key.Key_Return)
    assert page.field("f_land").countries == ("GR", "CY", "DE")
    listed = page.input("countries")
    assert [listed.item(n).text() for n in range(listed.count())] == [
        "Greece",
        "Cyprus",
        "Germany",
    ]
    page.press("edit_countries_arrow-up")
    assert page.field("f_land").countries == ("GR", "DE", "CY")
    page.press("edit_countries_remove")
    assert page.field("f_land").countries == ("GR", "CY")
    assert page.undo() == "Change countries to choose from"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Narnia", "No country is called “Narnia”."),
        ("land", "No country is called “land”."),
        ("", "Type a country first."),
        ("Greece", "Greece is in the list already."),
    ],
)
def test_what_is_no_country_is_said_and_changes_nothing(page, typed, said):
    page.document.open(edits.change_field(GOOD, "f_land", countries=("GR",)))
    page.select("f_land")
    before = page.document.project
    line = find(page.row("countries"), QComboBox, "edit_countries_to_add").lineEdit()
    assert line is not None
    page.bot.keyClicks(line, typed)
    page.press("edit_countries_add")
    assert page.problem("countries") == said
    assert page.document.project is before


def test_the_country_chosen_at_first_is_one_that_is_offered(page):
    page.document.open(
        edits.change_field(GOOD, "f_land", countries=("GR", "CY"), preferred=(), default="FR")
    )
    page.select("f_land")
    box = page.input("default")
    assert isinstance(box, QComboBox)
    assert [box.itemText(n) for n in range(box.count())] == ["None", "Cyprus", "Greece", "France"]
    page.choose("default", "Greece")
    assert page.field("f_land").default == "GR"
    assert box.findText("France") == -1


PICTURE = next(each for each in GOOD.fields if isinstance(each, ImageField))


# -- pictures ----------------------------------------------------------------------------------


def box_of(page: InspectorPage, attribute: str) -> PictureBox:
    return find(page.row(attribute), PictureBox, "picture_box")


def wait_for(page: InspectorPage, box: PictureBox) -> str:
    """Wait until a picture was read, and return what is said of it."""
    page.bot.waitUntil(lambda: not box.is_busy)
    return find(box, QLabel, "picture_said").text()


def noise(side: int) -> QImage:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    for x in range(side):
        for y in range(side):
            image.setPixelColor(x, y, QColor((x * 7) % 256, (y * 13) % 256, (x * y) % 256))
    return image


def test_a_picture_is_chosen_scaled_and_says_what_it_takes(page, tmp_path):
    path = tmp_path / "large.png"
    noise(400).save(str(path))
    page.select("f_pic")
    box = box_of(page, "source")
    page.design.workspace.services.messages.will("open_file", path)
    page.bot.mouseClick(page.input("source"), Qt.MouseButton.LeftButton)
    wait_for(page, box)
    source = page.field("f_pic").source
    assert source.startswith("data:image/")
    assert source != PICTURE.source
    assert len(source) <= PICTURE_MAX
    facts = find(box, QLabel, "picture_facts").text()
    assert f"{len(source):,} of {PICTURE_MAX:,} bytes" in facts
    assert page.undo() == "Change picture"
    assert page.field("f_pic").source == PICTURE.source


def test_what_is_no_picture_is_refused_and_changes_nothing(page, tmp_path):
    path = tmp_path / "letter.png"
    path.write_bytes(b"%PDF-1.7 not a picture")
    page.select("f_pic")
    for chosen, said in (
        (path, "This is not a picture that can be used. Use PNG, JPEG, GIF, WebP or SVG."),
        (tmp_path / "gone.png", "gone.png cannot be read: it is not there."),
    ):
        page.design.workspace.services.messages.will("open_file", chosen)
        page.bot.mouseClick(page.input("source"), Qt.MouseButton.LeftButton)
        assert wait_for(page, box_of(page, "source")) == said
    assert page.document.project is GOOD


def test_an_animation_is_asked_about_before_it_is_taken(page, tmp_path):
    path = tmp_path / "moving.png"
    path.write_bytes(moving_png())
    page.select("f_pic")
    box = box_of(page, "source")
    dialogs = page.design.workspace.services.messages
    for answer in (False, True):
        dialogs.will("open_file", path)
        dialogs.will("confirm", answer)
        page.bot.mouseClick(page.input("source"), Qt.MouseButton.LeftButton)
        said = wait_for(page, box)
        assert "Take the first picture of the animation?" in dialogs.said[-1]
        assert (page.document.project is GOOD) is not answer
        assert ("Only the first picture" in said) is answer


def test_a_picture_that_is_read_for_another_field_goes_nowhere(page, tmp_path):
    path = tmp_path / "large.png"
    noise(300).save(str(path))
    page.select("f_pic")
    page.design.workspace.services.messages.will("open_file", path)
    page.bot.mouseClick(page.input("source"), Qt.MouseButton.LeftButton)
    page.select("f_name")
    tasks = page.design.workspace.services.tasks
    page.bot.waitUntil(lambda: not tasks.running)
    assert page.document.project is GOOD


# -- what identifies ---------------------------------------------------------------------------


def test_the_form_gets_a_new_id_that_nobody_types(page):
    page.open_settings("General")
    page.bot.mouseClick(page.input("id"), Qt.MouseButton.LeftButton)
    assert page.document.project.id != GOOD.id
    assert page.document.project.id.startswith("form_")
    page.undo()
    assert page.document.project.id == GOOD.id


def test_a_key_pair_is_given_up(page):
    page.open_settings("Platform")
    drop = find(page.row("key_fingerprint"), QPushButton, "edit_key_fingerprint_drop")
    page.bot.mouseClick(drop, Qt.MouseButton.LeftButton)
    assert page.document.project.key_fingerprint == ""
    assert not drop.isEnabled()


@pytest.mark.parametrize(
    ("title", "attribute", "words_", "value"),
    [
        ("General", "purpose", "To the platform's survey", "survey"),
        (
            "Platform",
            "platform.repeats",
            "keep it for a person to decide: at most once",
            "at_most_once",
        ),
    ],
)
def test_a_setting_is_chosen(page, title, attribute, words_, value):
    page.open_settings(title)
    page.choose(attribute, words_)
    outer, _, inner = attribute.partition(".")
    held = getattr(page.document.project, outer)
    assert (getattr(held, inner) if inner else held) == value


def test_the_flow_is_switched_and_counted(page):
    page.open_settings("Flow")
    page.click("flow.review")
    page.click("flow.progress")
    page.type_into("flow.draft_minutes", "45")
    flow, before = page.document.project.flow, GOOD.flow
    assert (flow.review, flow.progress) == (not before.review, not before.progress)
    assert flow.draft_minutes == 45
