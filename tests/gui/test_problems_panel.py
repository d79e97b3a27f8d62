from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from builder.check import Finding
from builder.gui.problems_panel import ProblemsPanel

TEXT = "“How was it?”: the word for grade 1 has no wording in el, de, es, fr; en will be shown."


@pytest.fixture
def panel(qtbot, theme):
    made = ProblemsPanel()
    qtbot.addWidget(made)
    made.show_findings([Finding(code="x", severity="warning", text=TEXT)] * 9)
    made.show()
    return made


def test_no_problem_loses_its_last_word_at_any_width(panel, qapp):
    view = panel.list
    words = view.fontMetrics().horizontalAdvance(TEXT)
    heights = set()
    for width in range(words, words + 80, 3):
        panel.resize(width, 120)
        qapp.processEvents()
        row = view.visualItemRect(view.item(0))
        heights.add(row.height())
        view.setTextElideMode(Qt.TextElideMode.ElideNone)
        whole = view.viewport().grab(row).toImage()
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        assert view.viewport().grab(row).toImage() == whole, width
    assert len(heights) == 2
