"""Forms to try the canvas with, and what the mouse does there."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from builder.form import edits
from builder.form.fields import TextField
from builder.form.texts import LocalText
from builder.storage.starters import open_starter

_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier
_NO_BUTTON = Qt.MouseButton.NoButton


def text_field(number, **changes):
    words = LocalText.of(en=f"Field {number}")
    return TextField(id=f"f{number}", name=f"n{number}", label=words, **changes)


def open_form(page, *fields):
    form = replace(open_starter("blank"), languages=("en",), fields=fields)
    page.document.open(form)
    QApplication.processEvents()
    page.focus_canvas()


def insert(page, *fields):
    """Put fields before all others, and select nothing."""
    form = page.document.project
    page.document.edit("Add", edits.insert_fields(form, fields, 0))
    page.workspace.services.selection.select(())


def drag(page, corners, modifier=_NONE, *, let_go=True):
    view = page.canvas.viewport()
    begin, end = corners
    page.bot.mousePress(view, _LEFT, modifier, begin)
    for share in (0.3, 0.6, 1.0):
        move(view, begin + (end - begin) * share)
    if let_go:
        page.bot.mouseRelease(view, _LEFT, modifier, end)


def move(view, at):
    """Move the mouse with the left button held, which QTest does not."""
    place = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, view.mapToGlobal(place), _NO_BUTTON, _LEFT, _NONE
    )
    QApplication.sendEvent(view, event)
