"""Whatever stands in a window of its own wears the app's style sheet, in the scheme in use."""

import pytest
from PySide6.QtWidgets import QApplication, QCompleter, QLabel

from builder.gui.main_window import MainWindow
from builder.gui.widgets.completions import Completions
from builder.gui.widgets.lines import Line
from builder.gui.widgets.theme import DARK, LIGHT


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
