from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListWidget, QWidget

from builder.check import Finding
from builder.gui.export.workspace import ExportWorkspace
from builder.gui.shell.problems_panel import ProblemsPanel

TEXT = (
    "“How was it?”: the word for grade 1 has no wording in el, de, es, fr; en will be shown there."
)
FINDINGS = [Finding(code="x", severity="warning", text=TEXT)] * 9


def picture(view: QListWidget, width: int) -> QImage:
    """Return what the second row looks like in a list of a width."""
    view.resize(width, 120)
    view.show()
    view.doItemsLayout()
    return view.viewport().grab(view.visualItemRect(view.item(1))).toImage()


@pytest.mark.parametrize("where", ["problems", "export"])
def test_no_problem_loses_its_last_word_at_any_width(qtbot, services, where):
    holder: QWidget
    if where == "problems":
        holder = panel = ProblemsPanel()
        panel.show_findings(FINDINGS)
        view: QListWidget = panel.list
    else:
        holder = workspace = ExportWorkspace(services)
        view = workspace.ready.findings
        view.show_findings(FINDINGS)
    qtbot.addWidget(holder)
    view.setParent(None)
    qtbot.addWidget(view)
    view.setMaximumHeight(200)
    words = view.fontMetrics().horizontalAdvance(TEXT)
    whole = picture(view, words + 200)
    heights = set()
    for width in range(words, words + 100, 3):
        row = picture(view, width)
        heights.add(row.height())
        if row.height() == whole.height():
            # What is left of the rounded corner.
            part = QRect(0, 0, row.width() - 6, row.height())
            assert row.copy(part) == whole.copy(part), width
    assert len(heights) == 2
