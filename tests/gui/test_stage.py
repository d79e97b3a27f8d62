"""Where the page is shown."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

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
