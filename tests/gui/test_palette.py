"""The palette of kinds, searched and dragged from."""

import pytest
from PySide6.QtCore import Qt

from builder.form import edits
from builder.form.named_pipes import Pipes
from builder.gui.design.workspace import DesignWorkspace
from builder.gui.widgets.theme import dress
from tests.gui.design_page import DesignPage
from tests.projects import project

_PIPES = Pipes(project(), "en")
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot, services):
    workspace = DesignWorkspace(services)
    qtbot.addWidget(workspace)
    workspace.resize(1280, 900)
    dress(workspace)
    with qtbot.waitExposed(workspace):
        workspace.show()
    workspace.activateWindow()
    return DesignPage(qtbot, workspace)


def _insert(page, *fields):
    form = page.document.project
    page.document.edit("Add", edits.insert_fields(form, fields, 0))
    page.workspace.services.selection.select(())


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
def test_words_of_a_label_rank_before_keywords(page, words, first):
    page.search(words)
    assert page.found_kinds()[0] == first


def test_every_kind_comes_first_for_its_own_label(page):
    for label in page.found_kinds():
        page.search(label)
        assert page.found_kinds()[0] == label


def test_without_a_search_kinds_stand_in_their_groups(page):
    page.search("x")
    page.search("")
    assert page.found_kinds()[:3] == ["Text", "Long text", "E-mail"]
    assert "Choices" in page.palette_rows()
    page.search("choice")
    assert "Choices" not in page.palette_rows()


def test_arrows_go_from_the_search_to_what_was_found(page):
    page.search("choice")
    line = page.workspace.palette_pane.search_line
    page.bot.keyClick(line, Qt.Key.Key_Down)
    page.bot.keyClick(page.workspace.palette_pane.list, Qt.Key.Key_Down)
    page.press(Qt.Key.Key_Return)
    assert page.document.project.fields[-1].kind == "checkboxes"


def test_escape_clears_the_search(page):
    page.search("choice")
    page.bot.keyClick(page.workspace.palette_pane.search_line, Qt.Key.Key_Escape)
    assert page.workspace.palette_pane.search_line.text() == ""
    assert len(page.found_kinds()) > 20


def test_a_scroll_bar_that_comes_moves_nothing_on_the_sheet(page):
    page.workspace.resize(900, 2400)
    bar = page.canvas.verticalScrollBar()
    page.bot.waitUntil(lambda: bar.maximum() == 0)
    ids = [each.id for each in page.document.project.fields]
    before = [page.canvas.rect_of(each).size() for each in ids]
    page.workspace.resize(900, 500)
    page.bot.waitUntil(lambda: bar.maximum() > 0)
    assert [page.canvas.rect_of(each).size() for each in ids] == before
