"""Editors that are made before anybody has looked at a field of their kind."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from builder.form.edits import change_field
from builder.form.kinds import KINDS, kind_of
from builder.gui.design.inspector.section import PropertyRow, Section
from builder.gui.widgets.quiet_turns import QuietTurns
from builder.gui.widgets.theme import set_property
from tests.projects import words


def seen(page, kind):
    return [each for each in page.workspace.inspector.panel.findChildren(kind) if each.isVisible()]


def rows(page) -> int:
    return len(page.workspace.inspector.panel.findChildren(PropertyRow))


def make_all(page) -> None:
    for _ in page.workspace.inspector.prepare():
        QApplication.processEvents()


def test_what_is_made_beforehand_is_not_seen_and_nothing_is_made_again(page):
    services = page.workspace.services
    services.selection.select(())
    before = [each.title for each in seen(page, Section)]
    shown = len(seen(page, PropertyRow))
    make_all(page)
    assert [each.title for each in seen(page, Section)] == before
    assert len(seen(page, PropertyRow)) == shown
    made = rows(page)
    for field in services.document.project.fields:
        services.selection.select({field.id})
        wanted = {each.attribute for each in kind_of(field).properties if each.matters(field)}
        found = {each.editor.prop.attribute for each in seen(page, PropertyRow)}
        assert found <= wanted
        assert found or not wanted
    assert rows(page) == made


def test_tab_goes_from_top_to_bottom_through_editors_that_were_made_beforehand(page):
    make_all(page)
    services = page.workspace.services
    field = next(each for each in services.document.project.fields if each.kind == "text")
    services.selection.select({field.id})
    QApplication.processEvents()
    order = []
    for row in seen(page, PropertyRow):
        stops = [each for each in row.editor.tab_stops() if each.isVisible()]
        if stops:
            order.append((row.mapTo(page.workspace.inspector.panel, stops[0].pos()).y(), stops[0]))
    order.sort(key=lambda each: each[0])
    chain, at = [], order[0][1]
    for _ in range(2000):
        at = at.nextInFocusChain()
        chain.append(at)
    places = [chain.index(stop) for _, stop in order[1:]]
    assert places == sorted(places)


def test_every_kind_of_the_form_is_prepared(page):
    make_all(page)
    assert {each.kind for each in page.workspace.services.document.project.fields} <= set(KINDS)
    made = rows(page)
    make_all(page)
    assert rows(page) == made


def test_a_property_that_is_off_is_not_polished_again(qtbot, theme):
    polished: list[object] = []

    class Styled(QWidget):
        def style(self):
            return Style(polished)

    widget = Styled()
    qtbot.addWidget(widget)
    widget.show()
    set_property(widget, "invalid", False)
    set_property(widget, "invalid", False)
    assert polished == []
    set_property(widget, "invalid", True)
    assert len(polished) == 2


class Style:
    def __init__(self, done):
        self.polish = self.unpolish = done.append


def test_what_changed_while_the_inspector_was_unseen_is_there_when_it_is_seen(page):
    services = page.workspace.services
    first, second = [e for e in services.document.project.fields if e.kind in ("text", "email")][:2]
    services.selection.select({first.id})
    page.workspace.hide()
    changed = change_field(services.document.project, second.id, label=words("Said elsewhere"))
    services.document.edit("Change the label", changed)
    services.selection.select({second.id})
    page.workspace.show()
    row = page.workspace.inspector.row("label")
    assert row.editor.target().text() == "Said elsewhere"


def test_quiet_turns_take_one_step_at_a_time_and_end(qtbot):
    owner, done = QObject(), []
    turns = QuietTurns(owner)

    def steps(name):
        for number in range(3):
            done.append((name, number))
            yield

    turns.follow(steps("first"))
    turns.follow(steps("second"))
    assert done == []
    qtbot.waitUntil(lambda: len(done) == 6)
    assert done == [(name, number) for name in ("first", "second") for number in range(3)]
    timers = owner.findChildren(QTimer)
    qtbot.waitUntil(lambda: not any(each.isActive() for each in timers))
