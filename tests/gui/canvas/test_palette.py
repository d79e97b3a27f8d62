"""The palette of kinds, searched and dragged from."""

import pytest
from PySide6.QtCore import Qt


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("choice", "Choice"),
        ("Choices", "Several choices"),
        ("text", "Text"),
        ("date", "Date"),
        ("time", "Time"),
        ("link", "Link"),
        ("number", "Whole number"),
        ("mail", "E-mail"),
        ("dropdown", "Drop-down list"),
        ("long text", "Long text"),
        ("  tick ", "Tick box"),
        ("page", "Step"),
    ],
)
def test_words_of_a_label_rank_before_keywords(demo, words, first):
    demo.search(words)
    assert demo.found_kinds()[0] == first


def test_every_kind_comes_first_for_its_own_label(demo):
    labels = demo.found_kinds()
    assert len(labels) > 20
    for label in labels:
        demo.search(label)
        assert demo.found_kinds()[0] == label


def test_without_a_search_kinds_stand_in_their_groups(demo):
    demo.search("x")
    demo.search("")
    assert demo.found_kinds()[:3] == ["Text", "Long text", "E-mail"]
    assert "Choices" in demo.palette_rows()
    demo.search("choice")
    assert "Choices" not in demo.palette_rows()


def test_arrows_go_from_the_search_to_what_was_found(demo):
    demo.search("choice")
    line = demo.workspace.palette_pane.search_line
    demo.bot.keyClick(line, Qt.Key.Key_Down)
    demo.bot.keyClick(demo.workspace.palette_pane.list, Qt.Key.Key_Down)
    demo.press(Qt.Key.Key_Return)
    assert demo.document.project.fields[-1].kind == "checkboxes"


def test_escape_clears_the_search(demo):
    demo.search("choice")
    demo.bot.keyClick(demo.workspace.palette_pane.search_line, Qt.Key.Key_Escape)
    assert demo.workspace.palette_pane.search_line.text() == ""
    assert len(demo.found_kinds()) > 20


def test_a_scroll_bar_that_comes_moves_nothing_on_the_sheet(demo):
    demo.workspace.resize(900, 2400)
    bar = demo.canvas.verticalScrollBar()
    demo.bot.waitUntil(lambda: bar.maximum() == 0)
    ids = [each.id for each in demo.document.project.fields]
    before = [demo.canvas.rect_of(each).size() for each in ids]
    demo.workspace.resize(900, 500)
    demo.bot.waitUntil(lambda: bar.maximum() > 0)
    assert [demo.canvas.rect_of(each).size() for each in ids] == before
