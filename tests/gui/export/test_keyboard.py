"""The keyboard stays in the bar while an export runs, and is back at its button afterwards."""

from PySide6.QtWidgets import QPushButton

from builder.gui.export.run_bar import RunBar
from tests.gui.finding import find


def test_the_keyboard_goes_to_cancel_and_comes_back(qtbot):
    bar = RunBar()
    qtbot.addWidget(bar)
    bar.show_busy(busy=False, ready=True, written=False)
    with qtbot.waitActive(bar):
        bar.show()
        bar.activateWindow()
    export, check, cancel, folder = (
        find(bar, QPushButton, f"export_{each}")
        for each in ("button", "check_button", "cancel", "open")
    )
    for started in (export, check):
        started.setFocus()
        bar.show_busy(busy=True, ready=True, written=False)
        assert cancel.hasFocus()
        bar.show_busy(busy=False, ready=True, written=True)
        assert export.hasFocus()
    folder.setFocus()
    bar.show_busy(busy=False, ready=True, written=True)
    assert folder.hasFocus()
