"""Shows a page of the manual."""

from __future__ import annotations

import posixpath
import re
from typing import Any, Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from builder.errors import NotFoundError
from builder.gui.shell.manual.pages import anchor_of, manual_folder, page_at
from builder.gui.widgets.theme import Space, colours
from builder.say import say

_FENCE: Final = QTextFormat.Property.BlockCodeFence
_LANGUAGE: Final = QTextFormat.Property.BlockCodeLanguage
_PICTURE: Final = re.compile(r"^!\[[^\]]*\]\(([^)#]+)#only-(light|dark)\)$", re.MULTILINE)
_OBJECT: Final = "\N{OBJECT REPLACEMENT CHARACTER}"  # what a picture is in a text
_PICTURE_WIDTH: Final = 560


class Reader(QTextBrowser):
    """Shows a page, and follows its links.

    Signals:
        shown(path): Another page is shown.
    """

    shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("manual_page")
        self.setAccessibleName(say("Page of the manual"))
        # The pages are in English, whatever the window speaks.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(Space.XL)
        self.path = ""
        self._place = ""
        self.anchorClicked.connect(self._follow)

    def open(self, path: str, place: str = "") -> None:
        """Show a page.

        Args:
            path: Its path below the manual's folder.
            place: The name of the heading to begin at; empty for the page's beginning.
        """
        try:
            text = page_at(path).text
        except NotFoundError as fault:
            text = f"# {fault.message}"
        self.path, self._place = path, place
        # Of pictures that exist twice, the one that suits.
        dark = QColor(colours().window).lightness() < 128
        self.setUpdatesEnabled(False)
        self.setMarkdown(_PICTURE.sub(lambda m: m[0] if (m[2] == "dark") == dark else "", text))
        _dress(self.document())
        self.setUpdatesEnabled(True)
        self._go_to(place)
        self.shown.emit(path)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Load a picture of the manual, and nothing else."""
        url = QUrl(name)
        if kind == QTextDocument.ResourceType.ImageResource.value and url.isRelative():
            file = manual_folder() / posixpath.normpath(
                posixpath.join(posixpath.dirname(self.path), url.path())
            )
            image = QImage(str(file))
            if image.width() > _PICTURE_WIDTH:
                return image.scaledToWidth(
                    _PICTURE_WIDTH, Qt.TransformationMode.SmoothTransformation
                )
            return image
        return None

    def _follow(self, link: QUrl) -> None:
        if not link.isRelative():
            QDesktopServices.openUrl(link)
        elif not link.path():
            self._go_to(link.fragment())
        else:
            joined = posixpath.join(posixpath.dirname(self.path), link.path())
            self.open(posixpath.normpath(joined), link.fragment())

    def _go_to(self, place: str) -> None:
        block = self.document().begin()
        while place and block.isValid():
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == place:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(top) - Space.M)
                return
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)


def _dress(document: QTextDocument) -> None:
    """Give code, tables and paragraphs the app's look, which Markdown does not know."""
    # In one edit: otherwise all below would be laid out at every step.
    whole = QTextCursor(document)
    whole.beginEditBlock()
    block = document.begin()
    while block.isValid():
        if block.blockFormat().hasProperty(_FENCE) or block.blockFormat().hasProperty(_LANGUAGE):
            _dress_code(block)
        else:
            _dress_text(block)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            style = frame.format()
            style.setCellPadding(Space.XS)
            style.setCellSpacing(0)
            style.setBorder(1)
            style.setBorderCollapse(True)
            style.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            style.setBorderBrush(QColor(colours().hair))
            style.setTopMargin(Space.S)
            style.setBottomMargin(Space.M)
            frame.setFormat(style)
    whole.endEditBlock()


def _dress_code(block: QTextBlock) -> None:
    style = QTextBlockFormat(block.blockFormat())
    style.setBackground(QColor(colours().hover))
    style.setLeftMargin(Space.M)
    style.setNonBreakableLines(False)
    QTextCursor(block).setBlockFormat(style)


def _dress_text(block: QTextBlock) -> None:
    style = QTextBlockFormat(block.blockFormat())
    level = style.headingLevel()
    if _OBJECT not in block.text():  # below a picture it would leave a gap
        style.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if level:
        style.setTopMargin(Space.L if level > 1 else 0)
        style.setBottomMargin(Space.S)
    QTextCursor(block).setBlockFormat(style)
    if level:
        cursor = QTextCursor(block)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        cursor.mergeCharFormat(bold)
