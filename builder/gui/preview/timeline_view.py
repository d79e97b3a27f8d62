"""The moments of a submission as a list, each with a small picture of what was seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from builder.gui.preview.timeline import PICTURE_HEIGHT, Moment
from builder.gui.widgets.icons import icon
from builder.say import say

_SIGN: Final = 20  # device-independent pixels
_IS_SIGN: Final = Qt.ItemDataRole.UserRole
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
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Lines(self))
        self.show_moments(())

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Show these; what can be seen of the list stays where it is."""
        place = self.verticalScrollBar().value()
        self.clear()
        for each in moments:
            if each.picture is None:
                self._add_sign(_SIGNS[each.kind], words_of(each))
            else:
                self._add(QListWidgetItem(QIcon(each.picture), words_of(each)))
        if not moments:
            self._add_sign(
                "info", say("Send the form, and this shows what happens until the chat closes it.")
            )
        self.verticalScrollBar().setValue(place)

    def _add_sign(self, name: str, words: str) -> None:
        line = QListWidgetItem(icon(name), words)
        line.setData(_IS_SIGN, True)
        self._add(line)

    def _add(self, line: QListWidgetItem) -> None:
        # A long word without a space does not wrap.
        line.setToolTip(line.text())
        self.addItem(line)


class _Lines(QStyledItemDelegate):
    """Draws signs smaller than pictures; in the colours of the scheme, as they stay icons."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if index.data(_IS_SIGN):
            option.decorationSize = QSize(_SIGN, _SIGN)


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
