from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QDesktopServices, QImage
from PySide6.QtWidgets import QListWidget, QSplitter, QWidget

from builder.check import Finding
from builder.form.fields import TextField
from builder.form.project import Integration, Platform
from builder.form.texts import LocalText
from builder.gui.export.workspace import ExportWorkspace
from builder.gui.shell.problems_panel import HEIGHT, ProblemsPanel
from builder.gui.state import derived
from tests.gui.finding import find
from tests.gui.settling import settle

TEXT = (
    "“How was it?”: the word for grade 1 has no wording in el, de, es, fr; en will be shown there."
)
_SHIFT = Qt.KeyboardModifier.ShiftModifier
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
        holder = panel = ProblemsPanel(services.document, services.derived)
        panel.show_findings(FINDINGS)
        view: QListWidget = panel.list
    else:
        holder = workspace = ExportWorkspace(services)
        view = workspace.gate.findings
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


# -- folding -------------------------------------------------------------------------------------


@pytest.fixture
def started(app):
    """The app with a form that has findings."""
    app.start_from("Contact details")
    assert len(app.problems()) == 2
    return app


def panel_height(app):
    app.bot.waitUntil(app.window.problems.isVisible)
    return app.window.problems.height()


def one_line(app):
    return app.window.problems.fold_button.height()


def click_fold(app):
    app.bot.mouseClick(app.window.problems.fold_button, Qt.MouseButton.LeftButton)


def test_before_anything_was_started_no_problem_is_shown(app):
    assert not app.window.problems.isVisible()
    assert not app.window.status.problems.isVisible()
    app.start_from("Contact details")
    assert app.window.problems.isVisible()
    assert app.window.status.problems.isVisible()
    app.go("Start")
    assert app.window.problems.isVisible()


def test_the_panel_folds_to_one_line_and_back_by_the_mouse(started):
    whole = panel_height(started)
    assert whole > 2 * one_line(started)
    click_fold(started)
    started.bot.waitUntil(lambda: panel_height(started) == one_line(started))
    assert not started.window.problems.list.isVisible()
    assert started.window.problems.fold_button.text() == "2 warnings"
    click_fold(started)
    started.bot.waitUntil(lambda: panel_height(started) == whole)
    assert started.window.problems.list.isVisible()


def test_the_panel_folds_by_key_and_by_menu(started):
    entry = started.menu_entry("View", "Problems")
    assert entry.isChecked()
    started.key(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | _SHIFT)
    assert started.window.problems.is_folded
    assert not entry.isChecked()
    started.menu("View", "Problems")
    assert not started.window.problems.is_folded
    assert entry.isChecked()


def test_folding_keeps_the_keyboard_in_the_panel(started):
    started.window.problems.list.setFocus()
    started.key(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | _SHIFT)
    assert started.window.problems.fold_button.hasFocus()
    started.bot.keyClick(started.window.problems.fold_button, Qt.Key.Key_Return)
    assert started.window.problems.list.isVisible()


def test_a_form_without_findings_takes_one_line(started):
    started.window.problems.show_findings(())
    started.bot.waitUntil(lambda: panel_height(started) == one_line(started))
    assert started.window.problems.fold_button.text() == "No problems"
    assert not started.window.problems.is_folded
    started.window.problems.show_findings(FINDINGS)
    started.bot.waitUntil(lambda: panel_height(started) > 3 * one_line(started))


def test_the_status_bar_unfolds_the_panel(started):
    click_fold(started)
    started.bot.mouseClick(started.window.status.problems, Qt.MouseButton.LeftButton)
    assert not started.window.problems.is_folded
    assert started.window.problems.list.hasFocus()


def drag_up(app, by):
    handle = find(app.window, QSplitter, "problems_split").handle(1)
    app.bot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(200, 0))
    app.bot.mouseMove(handle, QPoint(200, -by))
    app.bot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(200, -by))


def misname(app, count):
    """Give so many fields names that cannot be, which is a problem each."""
    fields = [
        replace(each, name=f"no name {at}" if at < count else f"name_{at}")
        for at, each in enumerate(app.document.project.fields)
    ]
    app.document.edit("Misname", replace(app.document.project, fields=tuple(fields)))
    assert len(app.problems()) == count + 2


def is_whole(app):
    """Whether the list is as high as its rows: none is out of sight, and no room is left."""
    view = app.window.problems.list
    last = view.visualItemRect(view.item(view.count() - 1)).bottom() + 1
    return view.verticalScrollBar().maximum() == 0 and 0 <= view.viewport().height() - last <= 4


def test_the_list_is_as_high_as_its_rows_up_to_what_was_chosen(started):
    started.bot.waitUntil(lambda: is_whole(started))
    low = panel_height(started)
    drag_up(started, 70)
    assert panel_height(started) == low
    misname(started, 1)
    started.bot.waitUntil(lambda: is_whole(started) and panel_height(started) > low)
    # More rows than there is room for as it was chosen.
    misname(started, 8)
    started.bot.waitUntil(lambda: panel_height(started) == HEIGHT)
    drag_up(started, 70)
    assert HEIGHT + 60 < panel_height(started) < HEIGHT + 80
    chosen = panel_height(started)
    misname(started, 0)
    started.bot.waitUntil(lambda: is_whole(started) and panel_height(started) == low)
    misname(started, 8)
    started.bot.waitUntil(lambda: panel_height(started) == chosen)
    # A row that takes two lines in a narrow window stays whole.
    misname(started, 1)
    started.window.resize(900, 900)
    started.bot.waitUntil(lambda: is_whole(started))


def test_height_and_folding_are_remembered(started, make_app):
    misname(started, 8)
    before = panel_height(started)
    drag_up(started, 70)
    higher = panel_height(started)
    assert higher > before + 40
    click_fold(started)
    started.dialogs.will("unsaved", "discard")
    started.window.close()
    again = make_app()
    again.start_from("Contact details")
    misname(again, 8)
    assert again.window.problems.is_folded
    click_fold(again)
    again.bot.waitUntil(lambda: abs(panel_height(again) - higher) <= 2)


# -- before the first check has ended ------------------------------------------------------------


def test_no_form_is_called_sound_before_it_was_checked(app):
    said = []
    derived = app.window.services.derived
    derived.findings_changed.connect(lambda _: said.append(app.window.status.problems.text()))
    app.window.files.new("demo-form")
    assert app.window.status.problems.text() == "Checking…"
    assert app.window.problems.fold_button.text() == "Checking…"
    assert len(app.problems()) == 2
    assert app.window.status.problems.text() == "2 warnings"
    # What was found in one form is not said of the next.
    app.window.files.new("contact")
    assert app.window.status.problems.text() == "Checking…"
    assert app.window.problems.list.count() == 0
    settle(app.bot, derived)
    assert app.window.status.problems.text() == "2 warnings"
    project = app.document.project
    app.document.open(project)  # the same value
    assert app.window.status.problems.text() == "Checking…"
    settle(app.bot, derived)
    assert app.window.status.problems.text() == "2 warnings"
    assert "No problems" not in said


def test_a_sound_form_is_called_sound_once_it_was_checked(app):
    project = replace(
        app.document.project,
        key_fingerprint="0" * 64,
        platform=Platform(integrations=(Integration(channel="viber", integration_id="an-id"),)),
    )
    fields = (TextField(id="f_1", name="city", label=LocalText.of({"en": "City"})),)
    app.document.open(replace(project, fields=fields))
    app.go("Design")
    settle(app.bot, app.window.services.derived)
    assert app.problems() == []
    assert app.window.status.problems.text() == "No problems"


# -- the checks themselves fail ------------------------------------------------------------------


def retitle(app, title):
    project = app.document.project
    texts = replace(project.texts, title=LocalText.of(en=title, el=title))
    app.document.edit("Change title", replace(project, texts=texts))
    settle(app.bot, app.window.services.derived)


@pytest.mark.parametrize("place", range(3), ids=["check", "compile", "render"])
def test_a_step_that_breaks_is_told_in_every_workspace_until_it_works(started, monkeypatch, place):
    label = derived.STEPS[place][0]

    def broken(_known):
        raise ZeroDivisionError

    started.go("Preview" if place else "Design")
    steps = [*derived.STEPS]
    steps[place] = (label, broken)
    with monkeypatch.context() as patch:
        patch.setattr(derived, "STEPS", tuple(steps))
        retitle(started, "Broken")
        opened: list[str] = []
        patch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.fileName()))
        started.go("Design")
        first, *others = started.problems()
        assert first.startswith(f"{label} failed unexpectedly. ")
        assert "Undo your last change" in first
        assert len(others) == (2 if place else 0)
        assert started.window.status.problems.text() == f"{label} failed unexpectedly"
        assert started.window.problems.fold_button.text() == f"{label} failed unexpectedly"
        started.choose_problem("failed unexpectedly")
        assert len(opened) == 1
        if others:
            started.choose_problem(others[0])
            assert len(opened) == 1
            assert started.here == "Design"
    retitle(started, "Sound")
    assert len(started.problems()) == 2
    assert started.window.status.problems.text() == "2 warnings"


def test_the_fold_button_says_what_it_folds(started):
    button = started.window.problems.fold_button
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface.text(QAccessible.Text.Name) == "Problems: 2 warnings"
    assert interface.text(QAccessible.Text.Description) == "unfolded"
    click_fold(started)
    assert interface.text(QAccessible.Text.Description) == "folded"
