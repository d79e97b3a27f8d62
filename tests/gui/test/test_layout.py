"""How the workspace looks: nothing cut without a sign, nothing printed over another."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from builder.form.fields import AnsweredField
from builder.form.texts import LocalText
from builder.gui.widgets.elided import ElidedCheckBox, ElidedComboBox, ElidedLabel
from builder.gui.widgets.mnemonics import plain
from tests.gui.finding import find
from tests.projects import everything

LONG = (
    "How satisfied were you, taking everything together, with the way in which our staff dealt "
    "with your request & answered it?"
)
_READ = (QLabel, QLineEdit, QComboBox, QAbstractButton, QPlainTextEdit)


def _long_form():
    def longer(field):
        if not hasattr(field, "label"):
            return field
        changes: dict[str, object] = {"label": LocalText.of(en=LONG, el=LONG)}
        if getattr(field, "options", ()):
            changes["options"] = tuple(
                replace(option, label=LocalText.of(en=f"{LONG} {option.value}", el=LONG))
                for option in field.options
            )
        return replace(field, **changes)

    form = everything()
    return replace(form, fields=tuple(longer(field) for field in form.fields))


def _pieces(page) -> list[tuple[str, QRect]]:
    """What can be read, and where; what is scrolled out of sight is left out."""
    found = []
    for widget in page.workspace.findChildren(QWidget):
        inside = isinstance(widget.parentWidget(), QComboBox | QLineEdit)
        if isinstance(widget, _READ) and not inside and not widget.visibleRegion().isEmpty():
            seen = widget.visibleRegion().boundingRect()
            at = widget.mapTo(page.workspace, QPoint())
            found.append((widget.objectName() or str(widget), seen.translated(at)))
    return found


def _overprinted(page) -> list[str]:
    found = []
    for (one, place), (other, its_place) in combinations(_pieces(page), 2):
        shared = place.intersected(its_place)
        if shared.width() > 1 and shared.height() > 1:
            found.append(f"{one} {place} and {other} {its_place}")
    return found


@pytest.mark.parametrize("size", [(730, 400), (814, 419), (814, 500), (1191, 618), (1500, 900)])
@pytest.mark.parametrize("is_refused", [False, True])
def test_nothing_is_printed_over_another_at_any_size(page, size, is_refused):
    page.open_form(_long_form())
    page.workspace.resize(*size)
    if is_refused:
        page.press("test_send")
    else:
        page.fill_in("typical answers")
        page.send()
    page.settle()
    assert _overprinted(page) == []
    assert not find(page.workspace, QWidget, "test_send").visibleRegion().isEmpty()


def test_the_cards_on_the_left_end_at_one_side(page):
    page.open_form(_long_form())
    scrolled = set()
    for size in ((1191, 420), (1500, 1000)):
        page.workspace.resize(*size)
        page.settle()
        cards = (page.workspace.input, page.workspace.pane, page.workspace.pane.bar)
        ends = {
            card.mapTo(page.workspace, card.rect().topLeft()).x() + card.width() for card in cards
        }
        assert len(ends) == 1, size
        scrolled.add(page.workspace.input.mapTo(page.workspace, QPoint()).x() + max(ends))
    assert len(scrolled) == 2  # with a scroll bar and without


def test_long_words_end_in_an_ellipsis_and_are_told_whole(page):
    page.open_form(_long_form())
    page.workspace.resize(814, 1400)
    page.fill_in("typical answers")
    page.settle()
    answers = page.workspace.input.answers
    labels = [e for e in answers.findChildren(ElidedLabel) if e.text() == LONG and e.isVisible()]
    boxes = [e for e in answers.findChildren(ElidedCheckBox) if LONG in e.words]
    lists = [e for e in answers.findChildren(ElidedComboBox) if LONG in e.currentText()]
    assert labels
    assert boxes
    assert lists
    for widget, words in (
        *((label, LONG) for label in labels),
        *((box, box.words) for box in boxes),
        *((choice, choice.currentText()) for choice in lists),
    ):
        assert widget.width() < widget.fontMetrics().horizontalAdvance(words)
        assert widget.toolTip() == words
        assert widget.height() < 2.5 * widget.fontMetrics().height()


def test_words_that_fit_have_no_tooltip(page):
    page.workspace.resize(1500, 900)
    label = next(
        each for each in page.workspace.findChildren(ElidedLabel) if each.text() == "First name"
    )
    page.settle()
    assert label.toolTip() == ""


def test_an_ampersand_is_a_letter_and_no_shortcut(page):
    page.open_form(_long_form())
    page.settle()
    boxes = page.workspace.input.answers.findChildren(ElidedCheckBox)
    assert boxes
    for box in boxes:
        assert box.shortcut().isEmpty()


def test_no_scroll_area_is_an_empty_tab_stop(page):
    areas = page.workspace.findChildren(QScrollArea)
    assert areas
    for area in areas:
        assert not area.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_no_text_of_several_lines_keeps_the_tab_key(page):
    page.open_form(everything())
    page.fill_in("typical answers")
    page.send()
    texts = page.workspace.findChildren(QPlainTextEdit)
    assert len(texts) > 4
    for text in texts:
        assert text.tabChangesFocus(), text.objectName()


def test_the_words_are_plain(page):
    offered = page.workspace.services.commands.actions_of("test")
    actions = [plain(each.text()) for each in offered]
    assert "Fill in Greek text" in actions
    assert "Fill in Arabic text (right to left)" in actions
    assert not [each for each in actions if ":" in each]
    assert page.chosen("key_choice") == "A temporary key pair, made for this run"


def test_an_answer_is_seen_whole_in_the_lowest_window(page):
    page.workspace.resize(730, 400)
    page.settle()
    line = find(page.workspace, QLineEdit, "answer_first_name")
    assert line.visibleRegion().boundingRect() == line.rect()


@pytest.mark.parametrize("has_problems", [False, True])
def test_the_answers_leave_room_for_the_target_in_a_low_window(page, has_problems):
    form = everything()
    if has_problems:
        nameless = (
            replace(each, name="") if isinstance(each, AnsweredField) else each
            for each in form.fields
        )
        form = replace(form, fields=tuple(nameless))
    page.open_form(form)
    # What a window of 900 by 600 leaves beside the list of problems.
    page.workspace.resize(815, 369)
    page.settle()
    target = page.workspace.pane.target.way
    assert bool(page.workspace.input.problems.text()) == has_problems
    assert target.visibleRegion().boundingRect() == target.rect()
