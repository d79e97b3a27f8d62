"""The window offers the channels that have a row."""

from __future__ import annotations

from PySide6.QtCore import Qt

from builder.form.channels import CHANNELS, Channel
from builder.gui.widgets.parameters_form import ParametersForm


def test_a_new_row_is_offered_by_name_with_its_own_sample(qtbot, monkeypatch):
    line = Channel(name="line", label="LINE", sample={"user_id": "U123"})
    monkeypatch.setitem(CHANNELS, line.name, line)
    form = ParametersForm()
    qtbot.addWidget(form)
    form.show()
    offered = [form.channel.itemText(place) for place in range(form.channel.count())]
    assert offered == list(CHANNELS)
    place = offered.index("line")
    assert form.channel.itemData(place, Qt.ItemDataRole.ToolTipRole) == "LINE"
    form.channel.setFocus()
    qtbot.keyClick(form.channel, Qt.Key.Key_End)
    qtbot.keyClick(form.channel, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(form.channel, "line")
    assert form.parameters()["channel"] == "line"
    assert form.parameters()["user_id"] == "U123"
