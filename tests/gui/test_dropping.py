"""Files that are dragged from another program and dropped on Start, through the window itself."""

import json

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from builder.gui.appearance.colour_source import ColourSource
from builder.gui.cases.workspace import CasesWorkspace
from builder.gui.test.sets_pane import SetsPane
from builder.gui.test.workspace import TestWorkspace as Trying
from builder.gui.widgets.picture_box import PictureBox
from builder.storage import project_file
from builder.storage.starters import cases_of, open_starter
from builder.translations.files import export_texts
from tests.gui.exchange_page import ExchangePage
from tests.gui.finding import find
from tests.gui.real_drag import Drag
from tests.gui.settling import settle
from tests.gui.start_page import StartScreen
from tests.importers.making import workbook, xlsform

_SURVEY = {"pages": [{"elements": [{"type": "text", "name": "first", "title": "First"}]}]}
_FORMIO = {
    "display": "form",
    "components": [{"type": "textfield", "key": "first", "label": "First", "input": True}],
}
_SCHEMA = {"type": "object", "properties": {"first": {"type": "string", "title": "First"}}}
_PAGE = '<form><label for="a">First</label><input id="a" name="first"></form>'
_TABLE = [["name", "label"], ["first", "First"]]
FILES = {
    "survey.xlsx": xlsform([["type", "name", "label"], ["text", "first", "First"]]),
    "table.XLSX": workbook({"Fields": _TABLE}),
    "fields.csv": b"name,label\nfirst,First\n",
    "FIELDS.CSV": b"name,label\nfirst,First\n",
    "fields.tsv": b"name\tlabel\nfirst\tFirst\n",
    "schema.json": json.dumps(_SCHEMA).encode(),
    "surveyjs.json": json.dumps(_SURVEY).encode(),
    "formio.json": json.dumps(_FORMIO).encode(),
    "page.html": _PAGE.encode(),
    "page.htm": _PAGE.encode(),
}


@pytest.fixture
def start(app):
    start = StartScreen(app)
    app.wait_for_panes()
    app.come_to_front()
    return start


def drag(start, *paths) -> Drag:
    return Drag(start.app.window, [QUrl.fromLocalFile(str(each)) for each in paths])


def test_a_form_in_any_format_is_dropped_anywhere_on_the_page(start, tmp_path):
    exchange, window = ExchangePage(start.app), start.app.window
    places = [
        start.page, start.line, start.page.gallery.viewport(), start.kinds,
        find(start.page, QPushButton, "start_import"),
    ]  # fmt: skip
    for number, (name, content) in enumerate(FILES.items()):
        path = tmp_path / name
        path.write_bytes(content)
        dragged = drag(start, path)
        assert all(dragged.over(each) for each in places), name
        assert start.hint == f"Drop to import “{name}” as a form."
        dragged.over(places[number % len(places)])
        assert dragged.drop(), name
        assert any(each.startswith(("Taken", "Changed")) for each in exchange.tabs), (
            exchange.summary
        )
        exchange.press("close")
        assert window.front == "start"
        assert start.hint != f"Drop to import “{name}” as a form."


@pytest.mark.parametrize("name", ["mine.webview.json", "MINE.WEBVIEW.JSON"])
def test_a_project_is_opened(start, tmp_path, name):
    path = tmp_path / name
    project_file.write(path, open_starter("demo-form"))
    dragged = drag(start, path)
    assert dragged.over(start.line)
    assert start.hint == f"Drop to open “{name}”."
    dragged.drop()
    assert start.app.here == "Design"
    assert start.app.document.path == path


def test_what_cannot_be_a_form_is_not_taken(start, tmp_path):
    usual = start.hint
    one, other = tmp_path / "one.csv", tmp_path / "other.csv"
    for each in (one, other):
        each.write_text("label\nA\n")
    for dragged in (
        drag(start, one, other),
        drag(start, tmp_path),
        Drag(start.app.window, [QUrl("https://127.0.0.1/form.csv")]),
        Drag(start.app.window, []),
    ):
        assert not dragged.over(start.page.gallery.viewport())
        assert start.hint == usual
        dragged.away()


def test_a_file_of_another_kind_is_refused_in_words(start, tmp_path):
    before, dialogs = start.app.document.project, start.app.dialogs
    path = tmp_path / "photo.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    dragged = drag(start, path)
    assert dragged.over(start.line)
    dialogs.will("error", None)
    dragged.drop()
    start.bot.waitUntil(lambda: bool(dialogs.errors))
    assert str(dialogs.errors[0]).startswith("photo.png: ")
    assert start.line.text() == ""
    assert start.app.document.project is before


def test_a_drag_that_leaves_leaves_no_trace(start, tmp_path):
    path = tmp_path / "form.csv"
    path.write_text("label\nA\n")
    usual = start.hint
    dragged = drag(start, path)
    dragged.over(start.line)
    assert start.hint != usual
    dragged.away()
    assert start.hint == usual


def test_a_project_in_a_plain_file_is_opened_however_it_comes(start, tmp_path):
    path = tmp_path / "mine.json"
    form = open_starter("demo-form")
    project_file.write(path, form)
    assert drag(start, path).over(start.line)
    dragged = drag(start, path)
    dragged.over(start.line)
    dragged.drop()
    app = start.app
    app.bot.waitUntil(lambda: app.document.path == path, timeout=20_000)
    assert app.here == "Design"
    app.document.open(open_starter("contact"))
    app.dialogs.will("open_file", path)
    app.window.services.commands.run("file.import")
    app.bot.waitUntil(lambda: app.document.path == path, timeout=20_000)
    assert app.document.project == form


def test_what_is_no_form_is_told_where_it_belongs(start, tmp_path):
    dialogs = start.app.dialogs
    for name, text, belongs in (
        ("key.pem", "-----BEGIN PRIVATE KEY-----\nAAAA\n", "Import it in Keys."),
        ("el.xlf", '<?xml version="1.0"?>\n<xliff version="2.0"/>', "in Design, Translations."),
    ):
        path = tmp_path / name
        path.write_text(text)
        dialogs.errors.clear()
        dialogs.will("error", None)
        dragged = drag(start, path)
        dragged.over(start.line)
        dragged.drop()
        start.bot.waitUntil(lambda: bool(dialogs.errors), timeout=20_000)
        assert belongs in str(dialogs.errors[0]), name


VIEWS = (
    "Keys",
    "Design",
    "Logic",
    "Translations",
    "Appearance",
    "Source",
    "Cases",
    "Test",
    "Export",
)


def test_a_form_is_dropped_on_any_workspace(start, tmp_path):
    app, exchange = start.app, ExchangePage(start.app)
    app.document.open(open_starter("contact"))
    foreign = tmp_path / "surveyjs.json"
    foreign.write_bytes(FILES["surveyjs.json"])
    mine = tmp_path / "mine.webview.json"
    project_file.write(mine, open_starter("demo-form"))
    for view in VIEWS:
        app.go(view)
        dragged = drag(start, foreign)
        places = [
            app.window.pages,
            *app.window.pages.currentWidget().findChildren(QPlainTextEdit)[:2],
        ]
        if view == "Keys":
            places = [find(app.window, QAbstractScrollArea, "keys_empty").viewport()]
        for place in places:
            assert dragged.over(place), (view, place)
        message = app.window.status.currentMessage()
        assert message == "Drop to import “surveyjs.json” as a form.", view
        assert dragged.drop()
        assert app.window.status.currentMessage() == ""
        assert any(each.startswith("Taken") for each in exchange.tabs), (view, exchange.tabs)
        exchange.press("close")
    for view in ("Logic", "Keys"):
        app.document.open(open_starter("contact"))
        app.go(view)
        place = app.window.pages
        if view == "Keys":
            place = find(app.window, QAbstractScrollArea, "keys_empty").viewport()
        dragged = drag(start, mine)
        assert dragged.over(place)
        dragged.drop()
        assert app.document.path == mine
        assert app.here == "Design"


@pytest.mark.parametrize("view", ["Appearance", "Test"])
def test_a_project_is_opened_where_other_files_are_taken(start, tmp_path, view):
    """With its address as text too, which every box that takes text would take."""
    app = start.app
    app.document.open(open_starter("contact"))
    app.go(view)
    settle(app.bot, app.window.services.derived)
    mine, other = tmp_path / "mine.webview.json", tmp_path / "mine.txt"
    project_file.write(mine, open_starter("demo-form"))
    other.write_text("label\nA\n")
    front = app.window.pages.currentWidget()
    lines = [each for each in front.findChildren(QLineEdit) if is_open_to_drops(each)]
    assert lines
    before = [each.text() for each in lines]
    for line in lines:
        dragged = drag_text(start, mine)
        assert dragged.over(line), line.objectName()
        assert app.window.status.currentMessage() == "Drop to open “mine.webview.json”."
        dragged.away()
    words = Drag(app.window, [], "words")
    assert words.over(lines[0])
    words.away()
    assert [each.text() for each in lines] == before
    if view == "Test":
        app.workspace("test", Trying).input.show_sets()
    kinds: tuple[type[QWidget], ...] = (PictureBox, ColourSource, SetsPane)
    takers = [each for kind in kinds for each in front.findChildren(kind)]
    assert takers
    for box in takers:
        for area in (each for each in ancestors(box) if isinstance(each, QScrollArea)):
            area.ensureWidgetVisible(box)
        dragged = drag_text(start, other)
        assert dragged.over(box), box
        dragged.away()
        dragged = drag_text(start, mine)
        assert dragged.over(box), box
        assert app.window.status.currentMessage() == "Drop to open “mine.webview.json”."
    assert dragged.drop()
    assert app.document.path == mine


def drag_text(start, path) -> Drag:
    url = QUrl.fromLocalFile(str(path))
    return Drag(start.app.window, [url], url.toString())


def ancestors(widget):
    while widget := widget.parentWidget():
        yield widget


def is_open_to_drops(line: QLineEdit) -> bool:
    """Tell whether a box that can be typed into is under the mouse at its middle."""
    middle = line.rect().center()
    window = line.window()
    under = window.childAt(line.mapTo(window, middle))
    return line.isEnabled() and not line.isReadOnly() and under is line


def test_a_list_is_dropped_on_the_view_that_reads_it(start, tmp_path):
    app, exchange = start.app, ExchangePage(start.app)
    app.document.open(open_starter("contact"))
    texts = tmp_path / "texts.csv"
    export_texts(app.document.project, texts)
    app.go("Translations")
    dragged = drag(start, texts)
    assert dragged.over(app.window.pages)
    message = app.window.status.currentMessage()
    assert message == "Drop to import the translations in “texts.csv”."
    dragged.drop()
    assert exchange.summary.startswith("Table (CSV)")
    exchange.press("close")
    cases = tmp_path / "contact.cases.csv"
    cases.write_bytes(cases_of("contact"))
    app.go("Cases")
    dragged = drag(start, cases)
    assert dragged.over(app.window.pages)
    message = app.window.status.currentMessage()
    assert message == "Drop to open “contact.cases.csv” as a table of cases."
    dragged.drop()
    assert app.workspace("cases", CasesWorkspace).model.rowCount() > 3


def test_a_file_that_no_workspace_reads_is_not_taken(start, tmp_path):
    app = start.app
    app.document.open(open_starter("contact"))
    path = tmp_path / "film.mp4"
    path.write_bytes(b"x")
    for view in ("Design", "Logic", "Source"):
        app.go(view)
        dragged = drag(start, path)
        assert not dragged.over(app.window.pages), view
        assert app.window.status.currentMessage() == ""
        dragged.away()
