"""The moments of a submission as a list, each with a small picture of what was seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from builder.gui.preview.timeline import PICTURE_HEIGHT, Moment
from builder.gui.widgets.icons import icon
from builder.say import say

_SIGN: Final = 20
_SHOWN_MAX: Final = 160
_SIGNS: Final = {
    "submit": "send",
    "answer": "import",
    "screen": "preview",
    "message": "info",
    "closed": "close",
}


class TimelineView(QListWidget):
    """Shows what happened when."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(say("What became of the submission"))
        self.setWordWrap(True)
        self.setIconSize(QSize(PICTURE_HEIGHT, PICTURE_HEIGHT))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.show_moments(())

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Show these; what can be seen of the list stays where it is."""
        place = self.verticalScrollBar().value()
        self.clear()
        for each in moments:
            picture = _small(_SIGNS[each.kind]) if each.picture is None else QIcon(each.picture)
            self.addItem(QListWidgetItem(picture, words_of(each)))
        if not moments:
            self.addItem(
                QListWidgetItem(
                    _small("info"),
                    say("Send the form, and this shows what happens until the chat closes it."),
                )
            )
        self.verticalScrollBar().setValue(place)


def _small(name: str) -> QIcon:
    """Return an icon that a list does not make as large as a picture."""
    sharp = QGuiApplication.primaryScreen().devicePixelRatio()
    side = round(_SIGN * sharp)
    picture = icon(name).pixmap(QSize(side, side), 1.0)
    picture.setDevicePixelRatio(sharp)
    return QIcon(picture)


def words_of(moment: Moment) -> str:
    """Return a moment in words, on two lines or three."""
    lines = [say("{milliseconds:,.0f} ms", milliseconds=1000 * moment.after), _happened(moment)]
    if moment.kind == "screen":
        return "\n".join(lines)
    if moment.screen:
        lines.append(say("The person saw “{screen}”.", screen=moment.screen))
    elif moment.screen is not None:
        lines.append(say("The person saw the form."))
    return "\n".join(lines)


def _happened(moment: Moment) -> str:
    text = moment.text[:_SHOWN_MAX] + ("…" if len(moment.text) > _SHOWN_MAX else "")
    if moment.kind == "submit":
        return say("The page sent its answers.")
    if moment.kind == "answer":
        return (
            say("The backend answered: {answer}", answer=text)
            if text
            else say("The connection broke without an answer.")
        )
    if moment.kind == "screen":
        return say("The page shows “{screen}”.", screen=text)
    if moment.kind == "message":
        return say("The page to the chat: {message}", message=text)
    return say("The chat closed the form, as {message} asks.", message=text)
