"""F1 works wherever the keyboard is in the window, and opens the page of that place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from builder.gui.shell.manual.pages import PAGE_OF
from builder.gui.shell.workspaces import WORKSPACES
from tests.faults import GOOD
from tests.gui.app_page import AppPage
from tests.gui.manual.manual_page import ManualPage
from tests.gui.walking import stops_of

pytestmark = pytest.mark.gui


def test_f1_opens_the_page_of_each_workspace_from_all_that_takes_the_keyboard(app: AppPage):
    manual = ManualPage(app)
    manual.open()
    window = manual.window
    app.document.open(GOOD)
    tried, deaf = 0, []
    for row in WORKSPACES:
        app.go(row.id.capitalize())
        for stop in list(stops_of(app.window)):
            if not isValid(stop) or not stop.isVisible():
                continue
            window.close()
            window.reader.open("index.md")
            app.come_to_front()
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(QApplication.focusWidget() or stop, Qt.Key.Key_F1)
            tried += 1
            if not window.isVisible() or window.reader.path != PAGE_OF[row.id]:
                deaf.append((row.id, stop.objectName()))
    assert deaf == []
    assert tried > 100
