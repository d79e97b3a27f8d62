"""Where the page is shown."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from builder.errors import BuilderError
from builder.gui.web.browser import Browser
from builder.gui.web.devices import Device
from builder.gui.web.stage import Stage, make_native


def test_a_stage_that_becomes_a_window_stays_where_it_is_seen(qtbot):
    """Else it would lie over the upper corner of the app until it is moved the next time."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(70, 90, 0, 0)
    holder = QStackedWidget()
    stage = Stage(Device("Phone", 390, 844), "Starting")
    holder.addWidget(stage)
    column.addWidget(holder)
    window.resize(700, 600)
    window.show()
    make_native(stage)
    native = stage.windowHandle()
    assert native is not None
    assert native.geometry() == QRect(stage.mapTo(window, QPoint(0, 0)), stage.size())
    assert native.geometry().topLeft() == QPoint(70, 90)


class _Full(Browser):
    """One page more than the engine can show."""

    def start(self, holder: QWidget, name: str = "", words: str = "") -> QWidget:
        raise BuilderError("Too many pages are open side by side.", "Close one of them.")


def test_the_cover_says_what_is_waited_for_or_why_there_is_no_page(qtbot):
    stage = Stage(Device("Phone", 390, 844), "Starting")
    qtbot.addWidget(stage)
    assert (stage.said, stage.shows_page) == ("Starting", False)
    with pytest.raises(BuilderError):
        stage.start(_Full(stage), "view", "The page")
    assert stage.said == "Too many pages are open side by side. Close one of them."
    stage.uncover()
    assert (stage.said, stage.shows_page) == ("", True)
    stage.explain("What is said over a page that is seen")
    assert stage.said == ""
    stage.cover()
    assert (stage.said, stage.shows_page) == ("", False)
