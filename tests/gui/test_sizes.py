"""Every workspace at every size, down to the window's own minimum."""

import os
import subprocess
import sys
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QListWidget,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from builder.form import edits
from builder.form.conditions import Comparison
from builder.form.fields import CheckboxField
from builder.form.kinds import KINDS
from builder.form.texts import LocalText
from builder.gui.export.workspace import ExportWorkspace
from builder.gui.keys.workspace import KeysWorkspace
from builder.gui.preview.workspace import PreviewWorkspace
from builder.gui.shell.workspaces import WORKSPACES
from builder.gui.test import workspace as test_room
from builder.gui.web.browser import Browser
from builder.gui.widgets.scrolling import Scrolling
from builder.keys import pem
from tests.gui.edges import FAR, drag_edges, splitters_in
from tests.gui.export_page import ExportPage
from tests.gui.finding import find
from tests.gui.geometry import faults_of
from tests.gui.manual.manual_page import ManualPage
from tests.gui.settling import settle
from tests.gui.test.workspace_page import TestPage

LONG = (
    "I have read and accept the general terms and conditions of the competition, including the "
    "privacy notice, and I am over 18 years of age."
)
_SIZES = [(900, 600), (1024, 700), (1280, 800), (1600, 1000)]


def _show(app, title, size):
    app.go(title)
    app.window.resize(*size)
    app.bot.waitUntil(lambda: app.window.width() == size[0])


def test_everything_has_its_place(app):
    app.start_from("Contact details")
    for title in ("Start", "Keys", "Design", "Preview", "Test", "Export"):
        app.go(title)
        if title == "Preview":
            browser = app.workspace("preview", PreviewWorkspace).browser
            # Until then, a cover lies over the page; engines take long to start on busy machines.
            app.bot.waitUntil(partial(getattr, browser, "is_open"), timeout=60_000)
        for size in _SIZES:
            _show(app, title, size)
            _has_its_place(app, f"{title} at {size}")


def _has_its_place(app, where):
    def check():
        assert (where, faults_of(app.window.centralWidget())) == (where, [])

    app.bot.waitUntil(check)  # rows find their place once layouts come to rest


def _at_every_size(app, page):
    for size in _SIZES:
        app.window.resize(*size)
        app.bot.waitUntil(lambda size=size: app.window.width() == size[0])
        # Rows find their place once layouts come to rest.
        app.bot.waitUntil(lambda: faults_of(page, in_sight=True) == [])


def test_a_submission_has_its_place_in_every_state(app):
    app.start_from("Contact details")
    app.go("Test")
    workspace = app.workspace("test", test_room.TestWorkspace)
    page = TestPage(app.bot, workspace)
    page.settle()
    page.choose("target_fault", "refuses the request as bad (400)")
    _at_every_size(app, workspace)
    page.fill_in("Invalid answers")
    page.press("test_send")
    app.bot.waitUntil(lambda: bool(page.refusals))
    _at_every_size(app, workspace)
    page.fill_in("Typical answers")
    page.send()
    _at_every_size(app, workspace)


def test_an_export_has_its_place_in_every_state(app, tmp_path):
    app.start_from("Contact details")
    app.go("Export")
    workspace = app.workspace("export", ExportWorkspace)
    page = ExportPage(app.bot, workspace)
    page.wait_until_ready()
    _at_every_size(app, workspace)
    (tmp_path / "a file").write_text("in the way")
    page.type_target(tmp_path / "a file" / "below it")
    page.press("export_button")
    page.wait_until_ready()
    assert "could not be" in page.result
    _at_every_size(app, workspace)
    page.type_target(tmp_path / "out")
    page.press("export_button")
    page.wait_until_ready()
    assert "passed" in page.result
    _at_every_size(app, workspace)


def test_recent_projects_have_their_place_in_the_smallest_window(app, tmp_path):
    for number in range(4):
        name = f"number {number} of the projects whose names are longer than their place"
        app.start_from("Contact details")
        app.save_as(tmp_path / f"{name}.webview.json")
        app.window.services.document.undo_stack.setClean()
        app.go("Start")
    _show(app, "Start", (900, 600))
    assert len(app.recent()) == 4
    assert faults_of(app.window.centralWidget()) == []
    view = find(app.window, QListWidget, "start_recent")
    assert view.horizontalScrollBar().maximum() == 0


def test_the_steps_have_their_place(app):
    app.window.help.show_steps()
    dialog = find(app.window, QDialog, "steps_dialog")
    app.bot.waitUntil(dialog.isVisible)
    assert faults_of(dialog) == []


def test_what_is_above_the_folded_problems_reaches_down_to_them(app):
    app.start_from("Contact details")
    app.problems()
    problems = app.window.problems
    app.bot.mouseClick(problems.fold_button, Qt.MouseButton.LeftButton)
    app.bot.waitUntil(lambda: problems.is_folded)
    app.bot.waitUntil(lambda: problems.y() - app.window.pages.height() <= 1)
    assert problems.geometry().bottom() == problems.parentWidget().rect().bottom()


def test_a_key_pair_has_its_place_in_the_smallest_window(app):
    services = app.window.services
    name = "a key pair with a name that is rather long for its place"
    services.keys.add(name, pem.new_private(2048), "correct horse battery")
    app.start_from("Contact details")
    _show(app, "Keys", (900, 600))
    keys = app.workspace("keys", KeysWorkspace)
    app.bot.waitUntil(lambda: keys.list.current is not None)
    assert faults_of(app.window.centralWidget()) == []


def test_each_kinds_properties_have_their_place_in_the_smallest_window(app):
    app.window.files.new("blank")
    _show(app, "Design", (900, 600))
    project = app.document.project
    fields = [edits.make_field(project, kind, kind) for kind in KINDS]
    app.document.edit("Add", edits.insert_fields(project, fields, 0))
    for kind in KINDS:
        app.window.services.selection.select({kind})
        # The rows of another kind find their place once layouts come to rest.
        app.bot.waitUntil(lambda: faults_of(app.window.centralWidget()) == [])


@pytest.mark.parametrize("title", ["Keys", "Design", "Logic", "Preview", "Cases", "Deployment"])
def test_splitters_stop_where_a_pane_would_be_cut(app, title):
    services = app.window.services
    services.keys.add("shop", pem.new_private(2048), "correct horse battery")
    app.start_from("Contact details")
    _add_a_rule_about_a_long_label(app.document)
    _show(app, title, (900, 600))
    if title == "Preview":
        browser = app.workspace("preview", PreviewWorkspace).browser
        app.bot.waitUntil(partial(getattr, browser, "is_open"), timeout=60_000)
    settle(app.bot, services.derived)
    splitters = splitters_in(app.window.pages.currentWidget())
    assert splitters
    for by in (-FAR, FAR):
        drag_edges(splitters, by)
        # Rows find their place once layouts come to rest.
        app.bot.waitUntil(lambda: faults_of(app.window.centralWidget()) == [])


def _add_a_rule_about_a_long_label(document):
    form = document.project
    box = CheckboxField(
        id="long",
        name="long",
        label=LocalText.of(en=LONG),
        show_if=Comparison(field=form.fields[0].id, test="filled"),
    )
    document.edit("Add", edits.insert_fields(form, [box], len(form.fields)))


def test_the_place_of_each_edge_is_remembered(app, make_app):
    app.start_from("Contact details")
    wanted = {}
    for row in WORKSPACES:
        _enter(app, row.id)
        for by in (40, -15):
            drag_edges(splitters_in(app.window.pages.currentWidget()), by)
        wanted[row.id] = _places_in(app.window)
    named = [each.objectName() for each in app.window.findChildren(QSplitter)]
    assert "" not in named
    assert len({*named}) == len(named)
    app.window.close()
    again = make_app()
    again.start_from("Contact details")
    for row in WORKSPACES:
        _enter(again, row.id)
        assert _places_in(again.window) == wanted[row.id], row.id


def _enter(app, id_):
    """Go to a workspace, and wait until all of it is there and nothing moves its edges any more."""
    app.window.go(id_)
    app.wait_for_panes()
    settle(app.bot, app.window.services.derived)
    browsers = app.window.pages.currentWidget().findChildren(Browser)
    app.bot.waitUntil(lambda: all(each.is_open for each in browsers), timeout=60_000)


def _places_in(window):
    """Return the sizes of what edges divide in the workspace that is in front."""
    found = splitters_in(window.pages.currentWidget())
    return {each.objectName(): each.sizes() for each in found}


def test_the_place_of_an_edge_in_a_dialog_is_remembered(app, make_app):
    manual = ManualPage(app)
    manual.open()
    (splitter,) = splitters_in(manual.window)
    before = splitter.sizes()
    drag_edges([splitter], 90)
    wanted = splitter.sizes()
    assert wanted[0] > before[0] + 60
    manual.window.close()
    app.window.close()
    manual.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    again = ManualPage(make_app())
    again.open()
    (splitter,) = splitters_in(again.window)
    assert splitter.sizes() == wanted


def test_at_twice_the_scale_everything_has_its_place(request):
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "--no-header", "-p", "no:cacheprovider"),
            *("-k", "test_everything_has_its_place", "tests/gui/test_sizes.py"),
        ],
        cwd=request.config.rootpath,
        env={**os.environ, "QT_SCALE_FACTOR": "2", "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("title", ["Keys", "Design"])
def test_no_scroll_area_is_an_empty_stop_of_the_tab_key(app, title):
    app.start_from("Contact details")
    app.go(title)
    page = app.window.pages.currentWidget()
    app.bot.waitUntil(lambda: bool(page.findChildren(Scrolling)))  # panes come a moment later
    areas = page.findChildren(Scrolling)
    assert not [each for each in areas if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
    plain = [
        each
        for each in page.findChildren(QAbstractScrollArea)
        if type(each).__name__ == "QScrollArea"
    ]
    assert plain == []


def test_what_scrolls_is_as_wide_as_its_content_and_grows_with_it(qtbot):
    content = QWidget()
    column = QVBoxLayout(content)
    column.addWidget(QPushButton("Short"))
    area = Scrolling(content)
    qtbot.addWidget(area)
    with qtbot.waitExposed(area):
        area.show()
    before = area.minimumSizeHint().width()
    wide = QPushButton("A button with many more words on it than the other one has")
    column.addWidget(wide)
    qtbot.waitUntil(lambda: area.minimumSizeHint().width() > before)
    assert area.minimumSizeHint().width() >= wide.minimumSizeHint().width()
