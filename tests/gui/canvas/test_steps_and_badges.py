"""Texts edited where they stand, folded steps and badges on the canvas."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from builder.form import edits
from builder.form.conditions import Comparison
from builder.form.fields import (
    CalculatedField,
    ParagraphField,
    Prefill,
    StepField,
)
from builder.form.place import Place
from builder.form.texts import LocalText
from tests.gui.canvas.gestures import open_form, text_field

_LEFT = Qt.MouseButton.LeftButton


# -- texts ---------------------------------------------------------------------------------------


def test_tab_goes_through_every_text_that_is_seen(page):
    hint = LocalText.of(en="A hint")
    step = StepField(id="s", text=LocalText.of(en="Second step"))
    open_form(
        page, text_field(1, hint=hint), ParagraphField(id="p", text=hint), step, text_field(2)
    )
    page.press(Qt.Key.Key_F2)
    seen = []
    while page.is_editing_text:
        editor = page.text_editor()
        seen.append(editor.toPlainText() or editor.placeholderText())
        page.bot.keyClick(editor, Qt.Key.Key_Tab)
        assert len(seen) < 20
    title = page.document.project.texts.title.best("en")
    assert seen[0] == title
    assert seen[-6:-1] == ["Field 1", "A hint", "A hint", "Second step", "Field 2"]
    assert page.document.undo_stack.index() == 0


def test_placeholders_are_read_by_names_and_never_by_ids(page):
    text = LocalText.of(en="Hello {{f1|there}}, from {{parameter.town}}")
    open_form(page, text_field(1), ParagraphField(id="p", text=text))
    outline = page.workspace.outline.outline_model
    assert outline.index(1).data() == "Hello [Field 1], from [town]"
    page.document.edit("x", edits.change_field(page.document.project, "f1", label=LocalText()))
    assert outline.index(1).data() == "Hello [n1], from [town]"
    editor = page.double_click_text("paragraph", "text")
    assert editor.toPlainText() == "Hello {{n1|there}}, from {{parameter.town}}"
    page.bot.keyClick(editor, Qt.Key.Key_End)
    page.bot.keyClicks(editor, ", {{n1}}")
    page.bot.keyClick(editor, Qt.Key.Key_Return)
    words = page.document.project.field("p").text.in_language("en")
    assert words == "Hello {{f1|there}}, from {{parameter.town}}, {{f1}}"
    page.press(Qt.Key.Key_F2)
    page.bot.keyClick(page.text_editor(), Qt.Key.Key_Return)
    assert page.document.project.field("p").text.in_language("en") == words


def test_a_placeholder_follows_the_label_that_it_stands_for(page):
    open_form(page, text_field(1), ParagraphField(id="p", text=LocalText.of(en="{{f1}}")))
    at = page.canvas.rect_of("p")
    before = page.canvas.viewport().grab(at).toImage()
    label = LocalText.of(en="Another")
    page.document.edit("x", edits.change_field(page.document.project, "f1", label=label))
    page.workspace.services.selection.select(())
    assert page.canvas.rect_of("p") == at
    assert page.canvas.viewport().grab(at).toImage() != before


# -- steps ---------------------------------------------------------------------------------------


def _two_steps(page):
    steps = [StepField(id=f"s{n}", text=LocalText.of(en=f"Step {n}")) for n in (1, 2)]
    open_form(page, steps[0], text_field(1), text_field(2), steps[1], text_field(3))


def test_a_step_folds_by_its_arrow_and_by_the_keyboard(page):
    _two_steps(page)
    below = page.canvas.rect_of("s2").top()
    page.bot.mouseClick(page.canvas.viewport(), _LEFT, pos=page.canvas.fold_rect("s1").center())
    assert page.canvas.rect_of("f1").height() == 0
    assert page.canvas.rect_of("s2").top() < below
    assert page.document.undo_stack.index() == 0
    page.workspace.services.selection.select({"s1"})
    page.focus_canvas()
    page.ctrl(Qt.Key.Key_J)
    assert page.canvas.rect_of("s2").top() == below


def test_arrows_go_past_what_is_folded_and_a_selection_opens_it(page):
    _two_steps(page)
    page.workspace.folding.fold("s1", folded=True)
    page.workspace.services.selection.select({"s1"})
    page.press(Qt.Key.Key_Down)
    assert page.selected == {"step"}
    assert page.canvas.current == "s2"
    page.workspace.services.selection.select({"f2"})
    assert page.canvas.rect_of("f2").height() > 0


def test_what_is_dropped_on_a_folded_step_goes_to_its_end(page):
    _two_steps(page)
    page.workspace.folding.fold("s1", folded=True)
    rect = page.canvas.rect_of("s1")
    mime = page.workspace.commands.mime({"f3"})
    before = [each.id for each in page.document.project.fields]
    page.drop_at(mime, QPoint(rect.center().x(), rect.bottom() - 3))
    after = [each.id for each in page.document.project.fields]
    assert after.index("s2") == before.index("s2") + 1
    assert after[3] not in before


# -- badges --------------------------------------------------------------------------------------


def _with_badges(page):
    condition = Comparison(field="f1", test="filled")
    prefill = Prefill(source="parameter", name="town")
    open_form(
        page,
        text_field(1),
        text_field(2, show_if=condition, required_if=condition, prefill=prefill),
        CalculatedField(id="c", name="total", expression="1 + 1"),
    )


def test_badges_say_what_holds_and_lead_to_its_editor(page):
    _with_badges(page)
    asked: list[Place] = []
    page.workspace.services.selection.place_requested.connect(asked.append)
    shown = [*page.canvas.badge_rects("f2"), *page.canvas.badge_rects("c")]
    assert [badge.place.attribute for badge, _ in shown] == [
        "show_if", "required_if", "prefill", "expression",
    ]  # fmt: skip
    assert page.canvas.badge_rects("f1") == []
    for badge, rect in shown:
        page.bot.mouseClick(page.canvas.viewport(), _LEFT, pos=rect.center())
        assert asked[-1] == badge.place
        assert page.workspace.services.selection.ids == {badge.place.field_id}
    assert len(asked) == 4
    page.workspace.services.selection.place_requested.disconnect(asked.append)
    assert "town" in shown[2][0].words
    assert "f1" not in "".join(badge.words for badge, _ in shown)


def test_a_badges_words_are_its_tooltip(page):
    _with_badges(page)
    view = page.canvas.viewport()
    [_, (badge, rect), _] = page.canvas.badge_rects("f2")
    at = rect.center()
    event = QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, event)
    assert QToolTip.text() == badge.words == "Require “Field 2” if “Field 1” is answered"
    QToolTip.hideText()


def test_badges_are_in_the_menu_and_in_what_is_said(page):
    _with_badges(page)
    page.click("n2")
    asked: list[Place] = []
    page.workspace.services.selection.place_requested.connect(asked.append)
    menu = page.canvas.context_menu()
    [prefill] = [each for each in menu.actions() if "town" in each.text()]
    prefill.trigger()
    assert [place.attribute for place in asked] == ["prefill"]
    page.workspace.services.selection.place_requested.disconnect(asked.append)
    menu.close()
    assert "Show “Field 2” if “Field 1” is answered" in page.canvas.accessibleDescription()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_badges_name_and_problem_stand_side_by_side(page, language):
    _with_badges(page)
    form = replace(page.document.project, languages=(language,))
    page.document.edit("x", form)
    rects = [rect for _, rect in page.canvas.badge_rects("f2")]
    field = page.canvas.rect_of("f2")
    for one in rects:
        assert sum(one.intersects(other) for other in rects) == 1
        assert (one.center().x() < field.center().x()) is (language == "ar")
    label = page.canvas.text_rects("f2")["label", None]
    assert not any(rect.intersects(label) for rect in rects)
