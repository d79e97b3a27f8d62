"""Names in narrow panes: they go on in the next line, and none is cut off."""

import pytest
from PySide6.QtCore import QRect, QSize, QStringListModel, Qt
from PySide6.QtWidgets import QListView, QWidget

from builder.gui.widgets.elided import ElidedLabel
from builder.gui.widgets.wrapped_rows import WrappedRows
from tests.gui.finding import find
from tests.projects import everything

_LONG = "Answers typed by the keyboard and other words"


class Rows(QStringListModel):
    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, 30)
        return super().data(index, role)


@pytest.mark.parametrize("width", [120, 170, 400])
def test_a_row_is_as_high_as_its_words_need(qtbot, width):
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(Rows(["One", _LONG]))
    view.setItemDelegate(WrappedRows(view))
    view.resize(width, 300)
    view.show()
    short, long = (view.visualRect(view.model().index(row, 0)) for row in (0, 1))
    room = view.viewport().width()
    metrics = view.fontMetrics()
    needed = metrics.boundingRect(QRect(0, 0, room, 0), Qt.TextFlag.TextWordWrap, _LONG)
    assert short.height() == 30
    assert long.height() >= 30 + needed.height() - metrics.height()
    assert (long.height() > 30) is (metrics.horizontalAdvance(_LONG) > room - 8)
    assert long.width() <= room


def test_the_inspector_names_every_kind_whole_in_the_smallest_window(app):
    app.document.open(everything())
    app.window.resize(900, 600)
    app.go("Design")
    services = app.window.services
    title = find(app.window, ElidedLabel, "inspector_title")
    named = find(app.window, QWidget, "inspector_sign").parentWidget()
    head = named.parentWidget() if named else None
    assert head is not None
    for field in app.document.project.fields:
        services.selection.select({field.id})
        app.bot.waitUntil(lambda: title.width() >= title.sizeHint().width())
        assert title.toolTip() == "", title.text()
        assert head.height() >= head.heightForWidth(head.width())
