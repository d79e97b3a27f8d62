"""The editors of the theme: each property, looks to begin from, contrasts, findings."""

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QColorDialog,
    QComboBox,
    QLabel,
    QSlider,
    QSpinBox,
    QToolButton,
    QWidget,
)

from builder.form.edits_theme import change_theme
from builder.form.place import Place
from builder.form.presets import PRESETS
from builder.form.project import Theme
from tests.faults import FAULTS, GOOD
from tests.gui.finding import find
from tests.gui.geometry import faults_of
from tests.gui.settling import settle

_LEFT = Qt.MouseButton.LeftButton


def test_every_property_of_the_theme_has_an_editor_that_is_led_to(page):
    for each in fields(Theme):
        row = page.panel.rows[each.name]
        assert row.isVisible()
        page.panel.focus(Place(attribute=f"theme.{each.name}"))
        assert row.isAncestorOf(QApplication.focusWidget()), each.name
    assert page.panel.rows.keys() == {each.name for each in fields(Theme)}


def test_everything_has_a_name_and_a_place(page):
    assert faults_of(page.panel.window()) == []
    nameless = [
        each
        for each in page.panel.findChildren(QAbstractButton)
        if each.isVisible() and not (each.accessibleName() or each.text())
    ]
    assert nameless == []


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("#ABC", "#aabbcc"),
        ("1a2b3c", "#1a2b3c"),
        (" #FFFFFF ", "#ffffff"),
        ("rgb(1, 2, 3)", "#010203"),
        ("hsl(210 50% 40%)", "#336699"),
        (" Navy", "#000080"),
    ],
)
def test_a_colour_is_typed_as_people_write_them(page, typed, value):
    page.type_colour("accent", typed)
    assert page.theme.accent == value
    assert page.problem("accent") == ""
    assert page.undo() == "Change accent colour"
    assert page.theme == GOOD.theme


def test_a_colour_that_srgb_lacks_becomes_the_nearest_which_is_said(page):
    page.type_colour("accent", "color(display-p3 1 0 0)")
    assert page.theme.accent == "#ff0b0c"
    assert page.box("accent").remark.text() == "the nearest in sRGB"
    page.bot.keyClick(page.box("accent").line, Qt.Key.Key_Return)
    assert page.box("accent").line.text() == "#ff0b0c"
    page.type_colour("accent", "lab(29.2345% 39.3825 20.0664)")
    assert page.theme.accent == "#7d2329"
    assert page.box("accent").remark.text() == ""


def test_what_is_no_colour_is_said_and_held_back(page):
    for typed in ("blau", "transparent", "#1"):
        page.type_colour("accent", typed)
        assert page.problem("accent") == "Type a colour such as #1a56db or navy."
    assert page.theme.accent == GOOD.theme.accent
    page.type_colour("accent", "")
    assert page.problem("accent")
    page.type_colour("accent", "#010203")
    assert page.problem("accent") == ""


def test_a_colour_may_be_the_usual_one_which_is_shown(page):
    page.type_colour("card", "#222222")
    assert page.theme.card == "#222222"
    page.type_colour("card", "")
    assert page.theme.card == ""
    assert page.problem("card") == ""
    assert page.box("card").line.placeholderText() == "#ffffff"
    assert page.box("card").remark.text() == "the usual"
    page.choose_colour("card", "#181b22")
    page.choose_colour("card", "The usual, #ffffff")
    assert page.theme.card == ""


def test_the_menu_offers_the_forms_colours_and_those_chosen_lately(page):
    page.type_colour("accent", "#0a0b0c")
    page.bot.keyClick(page.box("accent").line, Qt.Key.Key_Return)
    page.type_colour("accent", "#335577")
    page.bot.keyClick(page.box("accent").line, Qt.Key.Key_Return)
    offered = page.menu_of("ink")
    assert offered[0] == "Pick a colour…"
    assert "Accent, #335577" in offered
    assert offered.index("#335577") < offered.index("#0a0b0c")
    page.choose_colour("ink", "Accent, #335577")
    assert page.theme.ink == "#335577"
    assert page.undo() == "Change colour of text"


def test_a_colour_is_picked_and_cancelling_brings_the_old_one_back(page):
    page.choose_colour("accent", "Pick a colour…")
    dialog = find(page.panel, QColorDialog, "colour_dialog")
    dialog.setCurrentColor("#224466")
    assert page.theme.accent == "#224466"
    dialog.reject()
    assert page.theme.accent == GOOD.theme.accent
    assert page.box("accent").line.text() == GOOD.theme.accent
    assert not page.document.undo_stack.canUndo()


def test_lists_and_numbers_are_changed_by_the_keyboard(page):
    page.choose("scheme", "Dark")
    page.choose("density", "Compact")
    page.choose("font", "Serif")
    radius = find(page.panel, QSpinBox, "radius_number")
    radius.setFocus()
    radius.selectAll()
    page.bot.keyClicks(radius, "21")
    assert page.theme == replace(
        GOOD.theme, scheme="dark", density="compact", font="serif", radius=21
    )
    slider = find(page.panel, QSlider, "radius_slider")
    assert slider.value() == 21
    page.bot.keyClick(slider, Qt.Key.Key_Left)
    assert radius.value() == page.theme.radius == 20


def test_each_font_is_shown_in_its_own_face(page):
    box = find(page.panel, QComboBox, "choice_font")
    faces = [box.itemData(row, Qt.ItemDataRole.FontRole) for row in range(box.count())]
    assert all(isinstance(each, QFont) for each in faces)
    assert len({tuple(each.families()) for each in faces}) == 5


def test_a_changed_property_goes_back_to_the_usual(page):
    page.document.open(replace(GOOD, theme=Theme()))
    page.panel.show_theme()
    assert not find(page.panel, QToolButton, "theme_radius_reset").isVisible()
    page.document.edit("x", change_theme(page.document.project, radius=3))
    page.click("theme_radius_reset")
    assert page.theme.radius == Theme().radius
    assert page.undo() == "Reset corner radius"
    assert page.theme.radius == 3


def test_a_look_is_taken_in_one_step_and_the_logo_stays(page):
    logo = "data:image/svg+xml,<svg/>"
    page.document.edit("x", change_theme(page.document.project, logo=logo))
    before = page.theme
    for preset in PRESETS:
        page.click(f"preset_{preset.id}")
        assert page.theme == preset.on(before)
        assert page.theme.logo == logo
        checked = [
            each for each in page.panel.presets.findChildren(QToolButton) if each.isChecked()
        ]
        assert [each.objectName() for each in checked] == [f"preset_{preset.id}"]
        assert not find(page.panel, QToolButton, f"preset_{preset.id}").icon().isNull()
    page.click("preset_night")  # once more: nothing changes, and it stays marked
    assert find(page.panel, QToolButton, "preset_night").isChecked()
    assert page.undo() == "Begin from Night"
    assert page.theme == PRESETS[-2].on(before)


def test_logo_words_are_typed_for_each_language(page):
    page.bot.keyClicks(page.line("logo_alt_el"), "Logotypo")
    assert page.theme.logo_alt.in_language("el") == "Logotypo"
    assert page.undo() == "Change logo in words"
    assert page.theme.logo_alt == GOOD.theme.logo_alt
    shown = [each.text() for each in page.panel.rows["logo_alt"].editor.findChildren(QLabel)]
    assert shown == ["English", "Greek"]
    page.document.edit("x", replace(page.document.project, languages=("en", "fr")))
    page.bot.waitUntil(page.line("logo_alt_fr").isVisible)
    # Tab goes through them as they are seen, although they are made late.
    page.line("logo_alt_en").setFocus()
    page.bot.keyClick(page.line("logo_alt_en"), Qt.Key.Key_Tab)
    assert page.line("logo_alt_fr").hasFocus()
    page.bot.keyClick(page.line("logo_alt_fr"), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is find(page.panel, QAbstractButton, "appearance_copy")
    page.panel.focus(Place(attribute="theme.logo_alt", language="fr"))
    assert page.line("logo_alt_fr").hasFocus()


# -- contrast ----------------------------------------------------------------------------------


def test_figures_follow_what_is_typed_and_a_proposal_mends_them(page):
    page.document.open(replace(GOOD, theme=Theme()))
    page.panel.show_theme()
    assert page.summary == "All 29 pairs of colours can be seen well."
    page.type_colour("card", "#7a2e8e")
    # The text on the form, in boxes and in the list of errors, and the button.
    assert page.summary == "4 pairs of 29 are hard to see."
    mend = page.mends()[0]
    proposed = mend.text().removeprefix("Use ")
    said = [each.text() for each in page.panel.contrasts.findChildren(QLabel)]
    assert "Text on the form, light: 2.14:1, 4.5:1 needed, too low" in said
    page.bot.mouseClick(mend, _LEFT)
    assert page.theme.ink == proposed
    shown = [each.text() for each in page.panel.contrasts.findChildren(QLabel) if each.isVisible()]
    assert {"Text: 4.5:1 needed", "Controls: 3:1 needed", "Text on the form"} <= set(shown)
    assert len([each for each in shown if each.endswith(" passes")]) == 28
    assert len([each for each in shown if each.endswith(" too low")]) == 2  # with its row above
    (left,) = page.mends()
    page.bot.mouseClick(left, _LEFT)
    assert page.mends() == []
    assert page.summary == "All 29 pairs of colours can be seen well."
    page.undo()
    assert page.undo() == "Change colour of text"
    assert len(page.mends()) == 4


def test_tab_goes_through_proposals_and_found_colours_as_they_are_seen(page):
    def named_stops(first: QWidget, count: int):
        first.setFocus()
        for _ in range(count):
            page.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            stop = QApplication.focusWidget()
            yield stop.objectName() if stop else ""

    page.document.open(replace(GOOD, theme=Theme()))
    page.panel.show_theme()
    QApplication.clipboard().setText("#102030 #fafafa")
    page.click("colour_source_paste")
    page.wait_for_colours()
    page.bot.waitUntil(lambda: all(each.isVisible() for each in page.panel.source.found))
    page.type_colour("card", "#7a2e8e")
    proposals = [each.objectName() for each in page.mends()]
    assert len(proposals) == 4
    after = [*proposals, "found_102030", "found_fafafa", "colour_source_choose"]
    scheme = find(page.panel, QComboBox, "choice_scheme")
    assert list(named_stops(scheme, len(after))) == after


def test_a_form_that_is_always_light_has_no_figures_in_the_dark(page):
    page.choose("scheme", "Light")
    assert "15 pairs" in page.summary
    page.choose("scheme", "Dark")
    assert "14 pairs" in page.summary


def test_a_figure_is_never_rounded_up_to_one_that_passes(page):
    page.type_colour("ink", "#777777")  # 4.478 on white
    said = [each.text() for each in page.panel.contrasts.findChildren(QLabel)]
    assert "Text on the form, light: 4.47:1, 4.5:1 needed, too low" in said


# -- findings ----------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", [e for e in FAULTS if e.place.is_of_theme], ids=str)
def test_each_fault_of_a_theme_is_said_where_it_is_edited(page, fault):
    page.document.open(fault.project)
    page.panel.show_theme()
    settle(page.bot, page.services.derived)
    row = page.panel.rows[fault.place.attribute.removeprefix("theme.")]
    found = page.services.derived.findings
    text = next(e.text for e in found if (e.code, e.place) == (fault.code, fault.place))
    assert row.findings.isVisible()
    assert text in row.findings.text()
    page.panel.focus(fault.place)
    assert row.isAncestorOf(QApplication.focusWidget())


def test_what_is_wrong_is_said_beside_its_editor(page):
    page.document.open(replace(GOOD, theme=replace(GOOD.theme, ink="#999999", canvas="nope")))
    page.panel.show_theme()
    settle(page.bot, page.services.derived)
    assert "like #1a56db" in page.panel.rows["canvas"].findings.text()
    assert page.panel.rows["canvas"].findings.isVisible()
    assert page.box("canvas").line.text() == "nope"
    page.type_colour("canvas", "#ffffff")
    settle(page.bot, page.services.derived)
    assert not page.panel.rows["canvas"].findings.isVisible()
    assert "4.5:1" in page.panel.rows["ink"].findings.text()
