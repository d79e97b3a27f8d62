"""Whatever stands in a window of its own wears the app's style sheet, in the scheme in use."""

import pytest
from PySide6.QtWidgets import QApplication, QCompleter, QLabel, QListWidget, QWidget

from builder.gui.design.inspector.row_table import RowTable
from builder.gui.export.pane import Pane
from builder.gui.export.sections import Sections
from builder.gui.main_window import MainWindow
from builder.gui.widgets.chip_edit import ChipEdit
from builder.gui.widgets.completions import Completions
from builder.gui.widgets.lines import Line, Lines
from builder.gui.widgets.search_popup import Entry, SearchPopup
from builder.gui.widgets.theme import DARK, LIGHT, dress
from tests.gui.finding import find


def sheet_of(widget):
    """The style sheet that reaches a widget: its own, or that of what it belongs to."""
    while not widget.styleSheet() and (owner := widget.parentWidget()) is not None:
        widget = owner
    return widget.styleSheet()


@pytest.mark.parametrize("opened", ["", "settings", "commands"])
def test_every_window_follows_the_scheme(app, opened):
    app.window.files.new("demo-form")
    app.go("Design")
    if opened == "settings":
        app.design.workspace.settings.open_page()
    elif opened == "commands":
        app.window.services.commands.run("view.commands")
    for scheme, worn, other in (("dark", DARK, LIGHT), ("light", LIGHT, DARK)):
        app.window.theme.choose(scheme)
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        assert app.window in shown
        for each in shown:
            assert worn.accent in sheet_of(each), each
            assert other.accent not in sheet_of(each), each


def test_the_app_itself_has_no_style_sheet_so_that_what_is_built_is_styled_once(app, qapp):
    app.go("Design")
    assert qapp.styleSheet() == ""


def test_a_list_that_qt_takes_out_of_its_window_follows_the_scheme(qtbot, theme):
    line = Line()
    qtbot.addWidget(line)
    made = Completions(line)
    completer = line.findChild(QCompleter)
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    assert popup.parentWidget() is None
    assert LIGHT.accent in popup.styleSheet()
    theme.choose("dark")
    assert DARK.accent in popup.styleSheet()
    theme.choose("light")
    assert not made.is_open


def _lines(_services):
    made = Lines(3)
    made.setProperty("code", True)
    return made


def _sections(services):
    made = Sections()
    made.add("long", "A title that is long", "export", Pane(services))
    return made


def _list_of_sections(made):
    return find(made, QListWidget, "export_sections")


@pytest.mark.parametrize(
    ("make", "claimed", "needed"),
    [
        (lambda _: ChipEdit(3), lambda it: it.height() - 26, lambda it: 3 * it.fontMetrics().lineSpacing()),
        (_lines, lambda it: it.height() - 22, lambda it: 3 * it.fontMetrics().lineSpacing()),
        (
            _sections,
            lambda it: _list_of_sections(it).width() - 28,
            lambda it: _list_of_sections(it).sizeHintForColumn(0),
        ),
        (
            lambda _: RowTable({"a": "First", "b": "Second"}),
            lambda it: it.height() - 2 * 30 - 4,
            lambda it: it.horizontalHeader().sizeHint().height(),
        ),
    ],
    ids=["chips", "lines", "sections", "rows"],
)  # fmt: skip
def test_what_claims_room_does_so_by_the_style_that_it_has_in_its_window(
    qtbot, services, make, claimed, needed
):
    made = make(services)
    plain = needed(made)
    window = QWidget()
    qtbot.addWidget(window)
    dress(window)
    window.setStyleSheet(f"{window.styleSheet()} QTextEdit {{ font-size: 20px; }}")
    made.setParent(window)
    window.show()
    made.show()
    assert needed(made) != plain  # else this would prove nothing
    assert claimed(made) == needed(made)


def test_a_list_to_search_is_as_high_as_its_rows(app):
    box = app.window.bar
    popup = SearchPopup(
        [Entry(key=each, words=each, detail="More") for each in "abc"], "Nothing", box
    )
    popup.open_below(box)
    rows, frame = popup.list.sizeHintForRow(0), 2 * popup.list.frameWidth()
    assert popup.list.height() == 3 * rows + frame
    assert popup.detail.minimumHeight() == 2 * popup.detail.fontMetrics().lineSpacing()
    popup.close()


def test_what_is_put_into_a_window_is_styled_by_it(app):
    label = QLabel("Words")
    label.setProperty("role", "title")
    plain = label.font().pointSizeF()
    label.setParent(app.window)
    label.show()
    assert label.font().pixelSize() == 22
    assert plain != 22


def test_of_the_tests_before_no_window_is_left_which_each_theme_would_style_again(qapp):
    assert [each for each in qapp.topLevelWidgets() if isinstance(each, MainWindow)] == []
