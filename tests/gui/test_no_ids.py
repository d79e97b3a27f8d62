"""No id of a field is seen or heard anywhere in the window, whatever refers to what is gone."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLabel, QWidget

from builder.form.conditions import Comparison, Group
from builder.form.fields import (
    CalculatedField,
    CheckboxesField,
    EmailField,
    HeadingField,
    IntegerField,
    Option,
    RadioField,
    RatingField,
    SelectField,
    StepField,
    TextField,
)
from builder.form.texts import LocalText
from builder.gui.design.inspector.section import Section
from builder.gui.design.kind_dialog import KindDialog
from builder.gui.design.settings_dialog import PAGES
from builder.gui.logic.workspace import LogicWorkspace
from builder.gui.rules.dependants_dialog import DependantsDialog
from builder.gui.shell.workspaces import WORKSPACES
from tests.gui.inspector.inspector_page import InspectorPage
from tests.gui.logic.logic_page import LogicPage
from tests.projects import options, project, words

_ID = re.compile(r"\bf_[0-9a-z]+")
_TEXTS = ("text", "plainText", "placeholderText", "title", "windowTitle")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.EditRole,
)
GONE = "f_dead0001"
WISH, ROOMS, PRICE, HEAD = "f_aaaa0001", "f_aaaa0002", "f_aaaa0003", "f_aaaa0004"
SUM, MAIL, AGAIN, STEP = "f_aaaa0005", "f_aaaa0006", "f_aaaa0007", "f_aaaa0008"
MODE = "f_aaaa0009"
SELLS = Comparison(field=WISH, test="equals", values=("sell",))
LATER = Comparison(field=STEP, test="filled")
_LIKE = LocalText.of(en="Like {{f_aaaa0002|it}}")
_OPTIONS = (Option(value="a", label=_LIKE), Option(value="b", label=words("Other")))
# Texts of entries refer to answers, too.
CHOICES = (
    RadioField(id=MODE, name="mode", label=words("Mode"), options=_OPTIONS, default="a"),
    CheckboxesField(id="f_aaaa0010", name="some", label=words("Some"), options=_OPTIONS),
    RatingField(id="f_aaaa0011", name="stars", label=words("Stars"), scale=3,
                grade_words=(_LIKE, words("Fair"), words("Good"))),
    TextField(id="f_aaaa0012", name="more", label=words("More"),
              show_if=Comparison(field=MODE, test="equals", values=("a",))),
)  # fmt: skip
# Every sort of reference: to what stands above, to what stands below, and to what was deleted.
FORM = project(
    SelectField(id=WISH, name="wish", label=words("I want to"), options=options("sell", "rent"),
                show_if=Comparison(field=PRICE, test="filled")),
    IntegerField(id=ROOMS, name="rooms", label=LocalText.of(en="Rooms of {{f_dead0001|you}}"),
                 required_if=Comparison(field=GONE, test="equals", values=("x",))),
    TextField(id=PRICE, name="price", label=LocalText.of(en="Price for {{f_aaaa0002}}"),
              show_if=Group(conditions=(
                  Comparison(field=GONE, test="filled"),
                  Comparison(field=WISH, test="equals", values=("gone",)),
                  Group(match="any", conditions=(LATER,)),
              ))),
    HeadingField(id=HEAD, text=LocalText.of(en="{{f_dead0001}} and {{f_aaaa0003|no}}")),
    CalculatedField(id=SUM, name="total", expression="{f_aaaa0002} * {f_dead0001}"),
    EmailField(id=MAIL, name="email", label=words("E-mail")),
    EmailField(id=AGAIN, name="again", label=words("Once more"), equals=GONE),
    *CHOICES,
    StepField(id=STEP, text=LocalText.of(en="The end of {{f_aaaa0006}}"),
              show_if=Comparison(field=SUM, test="greater", values=(1.0,))),
)  # fmt: skip

# The same without faults, so that there is a page, and answers to send.
SOUND = project(
    SelectField(id=WISH, name="wish", label=words("I want to"), options=options("sell", "rent")),
    IntegerField(id=ROOMS, name="rooms", label=words("Rooms"), required_if=SELLS),
    TextField(id=PRICE, name="price", label=LocalText.of(en="Price for {{f_aaaa0002|all}}"),
              show_if=SELLS, sensitive=True),
    CalculatedField(id=SUM, name="total", expression="{f_aaaa0002} * 2"),
    EmailField(id=MAIL, name="email", label=words("E-mail")),
    EmailField(id=AGAIN, name="again", label=words("Once more"), equals=MAIL),
    *CHOICES,
)  # fmt: skip


def said(widget: QWidget) -> Iterator[str]:
    """Yield everything that a widget shows or has read out."""
    for name in _TEXTS:
        yield str(widget.property(name) or "")
    yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QLabel):
        yield widget.text()
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget.model())
    for action in widget.actions():
        yield from _words_of(action)


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    # Of a list, Qt keeps to itself how many columns it has.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(model.rowCount()):
        for column in range(columns):
            index = model.index(row, column)
            yield from (str(index.data(role) or "") for role in _ROLES)


def _words_of(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip(), action.statusTip())


def ids_in_sight() -> set[tuple[str, str]]:
    """Return what shows an id, or would once its tab or section is opened, and what it says."""
    QApplication.processEvents()
    return {
        (widget.objectName() or type(widget).__name__, text)
        for widget in QApplication.allWidgets()
        if widget.objectName() != "source_text"  # the file itself
        for text in said(widget)
        if _ID.search(text)
    }


@pytest.mark.parametrize("form", [FORM, SOUND], ids=["broken", "sound"])
def test_no_pane_shows_an_id(app, form):
    app.document.open(form)
    for row in WORKSPACES:
        app.window.services.commands.run(f"go.{row.id}")
        app.wait_for_panes()
        app.design.settle()
        assert ids_in_sight() == set(), row.title
    errors = [each for each in app.design.findings if each.severity == "error"]
    assert len(errors) > 5 if form is FORM else errors == []


def test_no_field_shows_an_id_in_the_inspector_or_on_the_canvas(app):
    app.document.open(FORM)
    app.go("Design")
    app.design.settle()
    page = InspectorPage(app.design)
    canvas = app.design.canvas
    for field in FORM.fields:
        page.select(field.id)
        for section in page.inspector.panel.findChildren(Section):
            if section.isVisible() and not section.header.isChecked():
                section.header.click()
        assert ids_in_sight() == set(), field.kind
        badges = [badge.words for badge, _ in canvas.badge_rects(field.id)]
        assert [each for each in badges if _ID.search(each)] == []
        for command in ("field.delete", "field.change_kind"):
            app.window.services.commands.run(command)
            assert ids_in_sight() == set(), f"{command} of {field.kind}"
            for kind in (DependantsDialog, KindDialog):
                for dialog in app.window.findChildren(kind):
                    dialog.reject()
            app.document.undo_stack.undo()
            page.select(field.id)


def test_no_setting_and_no_rule_shows_an_id(app):
    app.document.open(FORM)
    app.go("Design")
    page = InspectorPage(app.design)
    for title in PAGES:
        page.open_settings(title)
        assert ids_in_sight() == set(), title
    app.design.workspace.settings.close()
    app.go("Logic")
    logic = LogicPage(app.bot, app.workspace("logic", LogicWorkspace))
    logic.settle()
    assert len(logic.sentences) > 5
    for sentence in logic.sentences:
        logic.click(sentence)
        assert logic.is_open
        assert ids_in_sight() == set(), sentence


def test_undo_names_no_id(app):
    app.document.open(FORM)
    app.go("Design")
    app.design.click("price")
    app.design.fill_in("name", "cost")
    app.window.services.commands.run("field.duplicate")
    stack = app.document.undo_stack
    labels = [stack.text(place) for place in range(stack.count())]
    assert len(labels) >= 2
    assert [each for each in labels if _ID.search(each)] == []


def test_every_problem_leads_to_where_it_is_mended(app):
    app.document.open(FORM)
    app.go("Design")
    design = app.design.workspace
    for problem in app.problems():
        app.choose_problem(problem)
        QApplication.processEvents()
        focused = QApplication.focusWidget()
        assert focused is not None, problem
        assert not app.window.problems.isAncestorOf(focused), problem
        design.settings.close()
        app.go("Design")
