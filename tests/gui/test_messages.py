"""Every word of a message can be read, however long the message is."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QMessageBox, QWidget

from builder.errors import BuilderError
from builder.gui.widgets.messages import Messages

_LONG = "/home/somebody/forms/of/the/office/in/athens/property-listing.webview.json"


def _words_out_of_sight(act):
    """Show a message, and return those of its texts that are larger than their place."""
    cut: list[str] = []
    seen: list[str] = []

    def look():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        QTimer.singleShot(0, box.reject)  # also if a label is not as it should be
        main = box.findChild(QLabel, "qt_msgbox_label")
        # On a wide screen, Qt decides by it whether words have to wrap: a floor hides how long
        # they are.
        if main is None or main.minimumWidth() > 0:
            cut.append("a least width")
        for label in box.findChildren(QLabel):
            if label.text() and label.isVisible():
                seen.append(label.text())
                wanted, width = label.sizeHint(), label.width()
                high = label.heightForWidth(width) if label.wordWrap() else wanted.height()
                if label.height() < high or (not label.wordWrap() and width < wanted.width()):
                    cut.append(label.text())

    QTimer.singleShot(0, look)
    act()
    assert seen
    return cut


@pytest.mark.parametrize("hint", ["", "Choose another file. " * 9])
@pytest.mark.parametrize(
    "text",
    [
        "No.",
        "pyproject.toml: line 1, column 2: This is not JSON: Expecting value.",
        f"The file {_LONG} cannot be read: Permission denied.",
        "One of many words. " * 20,
    ],
    ids=["short", "line", "path", "paragraph"],
)
def test_no_word_of_a_message_is_cut_off(theme, text, hint):
    messages = Messages()
    assert _words_out_of_sight(lambda: messages.error(BuilderError(text, hint))) == []
    assert _words_out_of_sight(lambda: messages.confirm(text, hint, "Do it")) == []
    assert _words_out_of_sight(lambda: messages.unsaved(text)) == []


def test_what_is_told_by_the_way_stands_below_the_window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    messages = Messages(window)
    messages.tell("It was scaled.")
    assert window.statusBar().currentMessage() == "It was scaled."
    Messages(QWidget(window)).tell("Nothing has a bar here.")
    assert window.statusBar().currentMessage() == "It was scaled."
