from dataclasses import replace

from builder.form import edits
from builder.form.edits_texts import text_at
from builder.form.place import Place
from builder.gui.state.document import Document
from builder.storage.starters import open_starter


def _named(document, name):
    return replace(document.project, name=name)


def test_edits_are_undone_and_redone_one_by_one(qapp):
    document = Document(open_starter("blank"))
    first = document.project
    document.edit("One", _named(document, "one"))
    document.edit("Two", _named(document, "two"))
    document.undo_stack.undo()
    assert document.project.name == "one"
    document.undo_stack.undo()
    assert document.project is first
    document.undo_stack.redo()
    assert document.project.name == "one"


def test_typing_is_one_step_and_coming_back_is_none(qapp):
    document = Document(open_starter("blank"))
    before = document.project.name
    for word in ("a", "ab", "abc"):
        document.edit("Type", _named(document, word), "name.1")
    assert document.undo_stack.count() == 1
    document.edit("Type", _named(document, before), "name.1")
    assert document.undo_stack.index() == 0
    assert document.is_clean


def test_typing_a_default_text_makes_its_translations_stale_and_undo_fresh_again(qapp):
    document = Document(open_starter("demo-form"))
    first, field_id = document.project, document.project.fields[0].id
    default, other = first.languages[:2]
    place = Place(field_id=field_id, attribute="label")

    def source():
        return text_at(document.project, place).stale_source(other, default)

    said = text_at(first, place).in_language(default)
    for wording in (f"{said}s", "", "Another"):
        label = text_at(document.project, place).worded(default, wording)
        changed = edits.change_field(document.project, field_id, label=label)
        document.edit("Type", changed, "label.1")
    assert source() == said
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.project is first
    document.undo_stack.redo()
    assert source() == said


def test_typing_elsewhere_is_a_step_of_its_own(qapp):
    document = Document(open_starter("blank"))
    document.edit("Type", _named(document, "a"), "name.1")
    document.edit("Type", _named(document, "b"), "name.2")
    assert document.undo_stack.count() == 2


def test_an_edit_that_changes_nothing_is_no_step(qapp, qtbot):
    document = Document(open_starter("blank"))
    with qtbot.assertNotEmitted(document.changed):
        document.edit("Nothing", replace(document.project))
    assert document.is_clean


def test_changes_are_told_with_before_and_after(qapp, qtbot):
    document = Document(open_starter("demo-form"))
    old = document.project
    new = edits.remove_fields(old, {old.fields[0].id})
    with qtbot.waitSignal(document.changed) as heard:
        document.edit("Delete", new)
    (change,) = heard.args
    assert (change.old, change.new) == (old, new)


def test_opening_begins_a_new_history(qapp, qtbot, tmp_path):
    document = Document(open_starter("blank"))
    document.edit("One", _named(document, "one"))
    with qtbot.waitSignal(document.replaced):
        document.open(open_starter("demo-form"), tmp_path / "f", "print")
    assert document.undo_stack.count() == 0
    assert document.is_clean
    assert (document.path, document.fingerprint) == (tmp_path / "f", "print")


def test_recovered_work_counts_as_unsaved(qapp):
    document = Document(open_starter("blank"))
    document.open(open_starter("demo-form"), unsaved=True)
    assert not document.is_clean


def test_saving_marks_this_state_as_the_saved_one(qapp, tmp_path):
    document = Document(open_starter("blank"))
    document.edit("One", _named(document, "one"))
    document.mark_saved(tmp_path / "f", "print")
    assert document.is_clean
    document.undo_stack.undo()
    assert not document.is_clean
    document.undo_stack.redo()
    assert document.is_clean


def test_a_form_that_is_opened_after_a_recovered_one_is_saved(qapp):
    document = Document(open_starter("blank"))
    document.open(open_starter("blank"), unsaved=True)
    assert not document.is_clean
    document.open(open_starter("blank"))
    assert document.is_clean
