"""What stands where in a line, in a window that is read from the left or from the right."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from builder.form.property_names import FORM_PROPERTIES
from builder.gui.design.inspector import form_properties
from builder.gui.design.inspector.row_table import RowTable
from builder.gui.shell.report_dialog import ReportDialog
from builder.gui.source.code_edit import CodeEdit
from builder.gui.widgets.dialog_buttons import DialogButtons
from builder.gui.widgets.theme import Heading, Hint, WrappedLabel, dress, keep_to_side
from builder.importers import Row
from tests.gui.finding import find
from tests.gui.geometry import inked

_GUI = Path(form_properties.__file__).parents[2]
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture(params=[LTR, RTL], ids=["from the left", "from the right"])
def direction(qapp, request):
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(LTR)


def test_headings_begin_where_the_cells_below_them_do(qtbot, theme, direction):
    table = RowTable({"a": "Hint", "b": "Hint"})
    qtbot.addWidget(table)
    dress(table)
    table.resize(400, 200)
    table.show_rows([[("Hint", ""), ("Hint", "")]])
    table.show()
    image = table.grab().toImage()
    head = table.horizontalHeader().height()
    begin = inked(image, 4, head - 3, direction)
    assert begin < 20
    assert abs(inked(image, head + 4, head + 25, direction) - begin) <= 2


def test_words_begin_at_the_side_in_whatever_script_they_are(qtbot, theme, direction):
    plain = QLabel("production")
    keep_to_side(plain)
    wrapped = WrappedLabel()
    wrapped.setText("مفتاح")
    for label in (plain, wrapped, Heading("مفتاح"), Hint("production")):
        qtbot.addWidget(label)
        label.resize(300, 30)
        label.setStyleSheet("background: white; color: black")
        assert inked(label.grab().toImage(), 0, 30, direction) < 20, label


def test_what_leaves_a_dialog_is_said_by_the_app_without_a_picture(qtbot):
    for leaving, words in (("Cancel", "Cancel"), ("Close", "Close")):
        box = DialogButtons(QDialogButtonBox.StandardButton[leaving])
        qtbot.addWidget(box)
        (button,) = box.buttons()
        assert button.text() == words
        assert button.icon().isNull()
    made = [each.name for each in _GUI.rglob("*.py") if "= QDialogButtonBox(" in each.read_text()]
    assert made == []


def test_the_numbers_of_the_source_stand_at_their_place_in_every_language(qtbot, qapp, theme):
    seen = []
    for direction in (LTR, RTL):
        qapp.setLayoutDirection(direction)
        try:
            edit = CodeEdit()
            qtbot.addWidget(edit)
            edit.setPlainText("{\n" * 20)
            edit.resize(300, 200)
            edit.show()
            seen.append(find(edit, QWidget, "source_margin").grab().toImage())
        finally:
            qapp.setLayoutDirection(LTR)
    assert seen[0].size().width() > 20
    assert seen[0] == seen[1]


def test_a_report_begins_with_its_first_row(qtbot, direction):
    parent = QWidget()
    qtbot.addWidget(parent)
    report = ReportDialog("Report", "", parent)
    report.show_rows([Row(outcome="taken", place="/a", subject="a", text="Step.")], [])
    report.show()
    assert report.detail.text() == "/a: a: Step."


def test_a_property_has_one_name():
    rows = form_properties.FORM_PROPERTIES
    assert len(rows) > 15
    for each in rows:
        assert each.label == FORM_PROPERTIES[each.attribute], each.attribute
