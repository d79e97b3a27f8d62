"""Views that are hidden do no work: they follow the form once they are seen."""

import pytest

from builder.form import edits
from builder.form.conditions import Comparison
from builder.form.fields import TextField
from builder.gui.design.canvas.sheet_area import SheetArea
from builder.gui.logic.rule_model import RuleModel
from builder.gui.logic.workspace import LogicWorkspace
from tests.projects import words


@pytest.fixture
def worked(monkeypatch):
    """What views of the form did, in order."""
    done: list[str] = []
    for cls, name in (
        (SheetArea, "arrange"),
        (RuleModel, "show_form"),
        (RuleModel, "show_faults"),
    ):
        real = getattr(cls, name)

        def spy(self, *given, real=real, name=name):
            done.append(name)
            return real(self, *given)

        monkeypatch.setattr(cls, name, spy)
    return done


def test_canvas_and_rules_follow_a_form_only_while_they_are_seen(app, worked):
    app.start_from("Contact details")
    app.go("Logic")
    logic = app.workspace("logic", LogicWorkspace)
    assert not logic.rules.rules
    app.go("Keys")
    worked.clear()
    document = app.document
    first = document.project.fields[0]
    new = TextField(
        id="f_new",
        name="new",
        label=words("New"),
        show_if=Comparison(field=first.id, test="filled"),
    )
    count = len(document.project.fields)
    document.edit("Add", edits.insert_fields(document.project, [new], count))
    document.undo_stack.undo()
    document.undo_stack.redo()
    app.window.services.selection.select({"f_new"})
    app.window.services.language.choose(document.project.languages[-1])
    app.bot.waitUntil(lambda: app.window.services.derived.is_current)
    assert worked == []
    app.go("Design")
    assert "arrange" in worked
    assert "show_form" not in worked
    canvas = app.design.workspace.canvas
    assert canvas.current == "f_new"
    assert canvas.viewport().rect().contains(canvas.rect_of("f_new").center())
    app.go("Logic")
    assert [each.place.field_id for each in logic.rules.rules] == ["f_new"]
