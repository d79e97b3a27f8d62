"""The outline, by mouse and keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QToolButton

from builder.form import edits
from builder.form.texts import LocalText
from builder.gui.widgets.theme import colours
from tests.faults import GOOD
from tests.gui.outline_page import OutlinePage

_ALT = Qt.KeyboardModifier.AltModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ROLE = Qt.ItemDataRole


@pytest.fixture
def page(page):
    return OutlinePage(page)


def test_rows_are_selected_by_mouse_and_keyboard_with_the_canvas(page):
    page.click("f_qty")
    assert page.selected == {"f_qty"}
    page.click("f_date", _CTRL)
    assert page.selected == {"f_qty", "f_date"}
    page.click("f_name")
    page.click("f_qty", _SHIFT)
    assert page.selected == {"f_name", "f_order", "f_qty"}
    page.key(Qt.Key.Key_Down)
    assert page.selected == {"f_price"}
    page.key(Qt.Key.Key_Down, _SHIFT)
    assert page.selected == {"f_price", "f_date"}


def test_a_field_chosen_on_the_canvas_is_the_current_row(page):
    page.design.click("reason")
    assert page.view.currentIndex().row() == page.ids.index("f_reason")
    assert page.view.selectionModel().selectedIndexes() == [page.view.currentIndex()]


def test_fields_move_by_alt_and_arrow(page):
    page.click("f_qty")
    place = page.ids.index("f_qty")
    page.key(Qt.Key.Key_Down, _ALT)
    page.key(Qt.Key.Key_Down, _ALT)
    assert page.ids.index("f_qty") == place + 2
    page.key(Qt.Key.Key_Up, _ALT)
    assert page.ids.index("f_qty") == place + 1
    assert page.view.currentIndex().row() == place + 1
    assert page.selected == {"f_qty"}


def test_fields_move_by_dragging_rows(page):
    page.drag("f_qty", "f_date", above="f_name")
    start = page.ids.index("f_name")
    assert page.ids[start - 2 : start + 1] == ["f_qty", "f_date", "f_name"]
    assert page.document.undo_stack.undoText() == "Move 2 fields"
    page.document.undo_stack.undo()
    assert page.document.project is GOOD


def test_a_row_is_dragged_to_the_end(page):
    page.document.open(replace(GOOD, fields=GOOD.fields[2:6]))
    first = page.ids[0]
    page.drag(first, above=None)
    assert page.ids[-1] == first


def test_a_row_that_is_dragged_to_the_canvas_moves_there(page):
    view = page.view.outline_model
    mime = view.mimeData([view.index(page.ids.index("f_qty"))])
    before = len(page.ids)
    page.design.drop(mime, above="first_name")
    assert len(page.ids) == before
    assert page.ids.index("f_qty") + 1 == page.ids.index("f_name")


def test_a_new_kind_is_dropped_between_rows(page):
    model = page.design.workspace.palette_pane.model
    mime = model.mimeData([model.index_of("rating")])
    page.drop(mime, "f_name", Qt.DropAction.CopyAction)
    page.design.wait_for_pictures()
    new = page.ids[page.ids.index("f_name") - 1]
    assert page.document.project.field(new).kind == "rating"


def test_fields_of_another_form_are_copied(page):
    mime = page.design.workspace.commands.mime({"f_qty"})
    before = len(page.ids)
    page.drop(mime, "f_name")
    assert len(page.ids) == before + 1


@pytest.mark.parametrize(
    ("field_id", "attribute"), [("f_qty", "label"), ("f_head", "text"), ("f_step2", "text")]
)
def test_f2_renames_in_place(page, field_id, attribute):
    page.click(field_id)
    page.key(Qt.Key.Key_F2)
    page.rename("Renamed")
    text = getattr(page.document.project.field(field_id), attribute)
    assert text.in_language("en") == "Renamed"
    assert text.in_language("el")
    assert page.words(field_id) == "Renamed"
    assert page.view.hasFocus()


def test_a_double_click_renames_and_escape_does_not(page):
    page.double_click("f_qty")
    page.rename("How many")
    assert page.words("f_qty") == "How many"
    page.double_click("f_qty")
    page.rename("nonsense", Qt.Key.Key_Escape)
    assert page.words("f_qty") == "How many"
    page.document.undo_stack.undo()
    assert page.document.project is GOOD


def test_a_row_is_renamed_in_the_language_shown(page):
    page.design.workspace.services.language.choose("el")
    assert page.words("f_name") == "Όνομα"
    page.double_click("f_name")
    page.rename("Onoma")
    assert page.document.project.field("f_name").label.as_dict() == {
        "en": "First name",
        "el": "Onoma",
    }


def test_a_field_as_it_was_made_takes_its_name_from_its_first_label(page):
    page.design.workspace.commands.add("text")
    new = page.ids[-1]
    page.double_click(new)
    page.rename("Shoe size")
    assert page.document.project.field(new).name == "shoe_size"


def test_a_paragraph_is_worded_in_the_inspector(page):
    page.double_click("f_para")
    assert page.design.editor("text").hasFocus()


def test_delete_removes_the_selected_rows(page):
    # Nothing depends on these.
    page.click("f_date")
    page.click("f_reason", _SHIFT)
    page.key(Qt.Key.Key_Delete)
    assert not {"f_date", "f_reason"} & set(page.ids)
    assert page.selected == {"f_refund"}


def test_what_is_wrong_is_seen_and_said_at_its_row(page):
    project = edits.change_field(GOOD, "f_qty", min=3, max=1)
    page.document.open(edits.change_field(project, "f_mail", hint=LocalText.of(en="Only")))
    page.design.settle()
    assert page.words("f_qty", _ROLE.ForegroundRole) == QColor(colours().bad)
    assert "greatest value is below" in page.words("f_qty", _ROLE.ToolTipRole)
    assert "greatest value is below" in page.words("f_qty", _ROLE.AccessibleDescriptionRole)
    assert page.words("f_mail", _ROLE.ForegroundRole) == QColor(colours().warn)
    assert page.words("f_name", _ROLE.ForegroundRole) is None
    page.document.edit("x", GOOD)
    page.design.settle()
    assert page.words("f_qty", _ROLE.ForegroundRole) is None
    assert page.words("f_qty", _ROLE.ToolTipRole) == "quantity"


def test_a_picture_file_is_dropped_between_rows(page, tmp_path):
    path = tmp_path / "map.png"
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill("teal")
    image.save(str(path))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    page.drop(mime, "f_name", Qt.DropAction.CopyAction)
    page.design.wait_for_pictures()
    new = page.ids[page.ids.index("f_name") - 1]
    assert page.document.project.field(new).source.startswith("data:image/")
    page.document.undo_stack.undo()
    assert page.document.project is GOOD


def test_both_tabs_are_seen_however_narrow_their_pane_is(page):
    bar = page.design.workspace.tabs.tabBar()
    size = bar.size()
    narrow = bar.minimumSizeHint().width()
    assert narrow < bar.sizeHint().width()
    bar.resize(narrow, size.height())
    try:
        places = [bar.tabRect(each) for each in range(bar.count())]
        assert [bar.rect().contains(each) for each in places] == [True, True]
        assert [bar.tabToolTip(each) for each in range(2)] == ["Fields", "Outline"]
        buttons = bar.findChildren(QToolButton)
        assert [each for each in buttons if each.isVisible()] == []
    finally:
        bar.resize(size)


# -- steps -----------------------------------------------------------------------------------------


def _hidden(page):
    return [each for row, each in enumerate(page.ids) if page.view.isRowHidden(row)]


def _in_second_step(page):
    begin = page.ids.index("f_step2")
    kinds = [field.kind for field in page.document.project.fields]
    end = next((i for i in range(begin + 1, len(kinds)) if kinds[i] == "step"), len(kinds))
    return page.ids[begin + 1 : end]


def test_a_step_folds_by_its_arrow_in_outline_and_canvas(page):
    inside = _in_second_step(page)
    assert inside
    page.fold("f_step2")
    assert _hidden(page) == inside
    assert all(page.design.canvas.rect_of(each).isEmpty() for each in inside)
    page.fold("f_step2")
    assert _hidden(page) == []
    assert page.document.undo_stack.index() == 0


def test_left_and_right_fold_and_open_the_step_that_one_is_in(page):
    inside = _in_second_step(page)
    page.click(inside[1])
    page.key(Qt.Key.Key_Left)
    assert _hidden(page) == inside
    assert page.selected == {"f_step2"}
    page.key(Qt.Key.Key_Right)
    assert _hidden(page) == []


def test_what_is_folded_stays_so_when_the_form_changes_above(page):
    inside = _in_second_step(page)
    page.fold("f_step2")
    page.document.edit("x", edits.remove_fields(page.document.project, {page.ids[0]}))
    assert _hidden(page) == inside
    page.fold("f_step2")
    assert _hidden(page) == []
    page.fold("f_step2")
    page.document.undo_stack.undo()
    assert _hidden(page) == inside
    page.design.workspace.services.selection.select({inside[0]})
    assert _hidden(page) == []


def test_each_step_has_a_picture_of_its_own_that_follows_the_form(page):
    def picture():
        return page.words("f_step2", _ROLE.DecorationRole).toImage()

    for words in ("W" * 12, "i"):
        before = picture()
        project = page.document.project
        text = LocalText.of(en=words)
        page.document.edit("x", edits.change_field(project, "f_step2", text=text))
        page.bot.waitUntil(lambda before=before: picture() != before)
    assert page.height("f_step2") > 2 * page.height("f_name")


def test_from_right_to_left_arrows_stand_on_the_left_and_keys_change_places(page):
    page.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    inside = _in_second_step(page)
    page.fold("f_step2", begins=Qt.LayoutDirection.RightToLeft)
    assert _hidden(page) == inside
    page.fold("f_step2", begins=Qt.LayoutDirection.RightToLeft)
    page.click(inside[1])
    page.key(Qt.Key.Key_Right)
    assert _hidden(page) == inside
    page.key(Qt.Key.Key_Left)
    assert _hidden(page) == []


def test_ctrl_and_shift_add_a_range_to_what_is_selected(page):
    ids = page.ids
    page.click(ids[0])
    page.click(ids[2], _SHIFT)
    page.click(ids[5], _CTRL)
    page.click(ids[7], _CTRL | _SHIFT)
    assert page.selected == {*ids[:3], *ids[5:8]}
    assert page.marked == page.selected
    page.click(ids[1], _CTRL)
    page.click(ids[3], _SHIFT)
    assert page.selected == set(ids[1:4])
