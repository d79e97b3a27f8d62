"""Sets of answers: by a seed, from a table, sent and made cases."""

from dataclasses import replace

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QSpinBox

from builder.backend import rules
from builder.check import validate
from builder.form.fields import TextField
from builder.gui.test.set_words import set_title
from builder.render import compile_form
from builder.trial.load import LoadReport, run_load
from builder.trial.targets import new_row
from builder.trial.values.generated import generate
from tests.gui.finding import find
from tests.gui.test.conftest import memory_keyring, page  # noqa: F401 - fixtures
from tests.projects import everything, words
from tests.trial.cases.tables import TODAY, form


def titles(page):  # noqa: F811
    view = find(page.workspace, QListWidget, "set_list")
    return [view.item(at).text() for at in range(view.count())]


def make(page, sort, seed=0):  # noqa: F811
    page.show_inputs("Sets")
    box = find(page.workspace, QComboBox, "set_sort")
    box.setCurrentIndex(box.findText(sort))
    find(page.workspace, QSpinBox, "set_seed").setValue(seed)
    page.press("set_make")


def test_the_same_seed_makes_the_same_answers(page):  # noqa: F811
    pane = page.workspace.input.sets
    made = []
    for seed in (7, 8, 7):
        make(page, "Typical answers", seed)
        made.append(pane.sets[0].values)
    assert made[0] == made[2] != made[1]


def test_a_set_is_filled_in_and_all_are_sent(page):  # noqa: F811
    make(page, "Breaking each rule")
    assert "First name: missing" in titles(page)
    find(page.workspace, QListWidget, "set_list").setCurrentRow(0)
    values = dict(page.workspace.input.sets.sets[0].values)
    assert values.items() <= dict(page.workspace.input.answers.sheet.values()).items()
    make(page, "Typical answers")
    page.press("set_send")
    page.bot.waitUntil(lambda: len(page.workspace.results) == 1, timeout=60_000)
    assert page.verdict.startswith("Delivered")


def test_a_table_is_dropped_and_its_rows_are_sent_one_after_the_other(page, tmp_path):  # noqa: F811
    page.fill_in("typical answers")
    sheet = page.workspace.input.answers.sheet.values()
    name = next(key for key, value in sheet.items() if isinstance(value, str))
    table = tmp_path / "sets.csv"
    table.write_text(f"{name}\nAda\nBo\n", encoding="utf-8")
    page.show_inputs("Sets")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(table))])
    pane = page.workspace.input.sets
    nothing = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, nothing
    )
    entering = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, nothing
    )
    QApplication.sendEvent(pane, entering)
    QApplication.sendEvent(pane, event)
    assert titles(page) == ["Set 1", "Set 2"], pane.note.text()
    table.write_text("nobody\nx\n", encoding="utf-8")
    pane.read(table)
    assert titles(page) == ["Set 1", "Set 2"]
    assert "no field is called “nobody”" in pane.note.text()
    page.press("set_cases")
    assert [each.name for each in page.workspace.services.recordings.take()] == ["Set 1", "Set 2"]


def test_sets_do_not_go_to_a_deployed_backend_at_once_also_on_this_machine(page):  # noqa: F811
    targets = page.workspace.services.targets
    targets.keep(targets.kept.with_row(new_row("deployed", "http://127.0.0.1:9")))
    make(page, "Typical answers")
    page.press("set_send")
    assert "one by one only" in page.note
    assert page.workspace.results == ()


def table_of(page, tmp_path, *names):  # noqa: F811
    """Read sets of answers from a table, one for each of these first names."""
    table = tmp_path / "sets.csv"
    table.write_text("\n".join(("first_name,last_name", *(f"{n},Hart" for n in names))), "utf-8")
    page.show_inputs("Sets")
    page.workspace.input.sets.read(table)


def test_another_form_ends_a_series_and_has_none_of_its_sets(page, tmp_path):  # noqa: F811
    first = page.document.project
    page.choose("target_way", "Exported backend")
    table_of(page, tmp_path, "Ada", "Bea", "Zoe")
    page.press("set_send")
    assert page.workspace.dispatcher.is_busy
    page.open_form(replace(first, id="other", name="Other"))
    assert titles(page) == []
    assert not page.can("set_send")
    assert not page.can("set_cases")
    page.wait_until_idle()
    page.settle()
    page.wait_until_idle()
    assert [each.attempt.form.id for each in page.workspace.results] == [first.id]


def test_sets_are_of_the_form_as_it_was_when_they_were_made(page, tmp_path):  # noqa: F811
    document = page.document
    first = document.project
    name = first.fields[0]
    assert isinstance(name, TextField)
    twice = replace(first, fields=(*first.fields, replace(name, id="f_twice")))
    table_of(page, tmp_path, "Ada", "Bea")
    document.edit("Repeat a name", twice)
    page.settle()
    for button in ("set_make", "set_csv", "set_send", "set_cases"):
        assert not page.can(button), button
    note = page.workspace.input.sets.note
    assert note.text() == "No sets can be made or sent before the form's problems are mended."
    document.undo_stack.undo()
    page.settle()
    assert titles(page) == ["Set 1", "Set 2"]
    assert note.text() == "2 sets of answers."
    assert page.can("set_send")
    document.undo_stack.redo()
    page.settle()
    changed = replace(name, label=words("Given name"))
    document.edit("Word another label", replace(first, fields=(changed, *first.fields[1:])))
    page.settle()
    assert titles(page) == []
    assert note.text() == "The form has changed: make the sets once more."
    assert page.can("set_make")
    assert not page.can("set_send")


def test_sets_at_a_rule_are_called_by_the_label_and_in_words():
    spec = compile_form(validate(everything()))
    labels = {each.name: each.label.get("en") for each in spec.fields}
    days = rules.Days(TODAY, TODAY, TODAY)
    made = [each for sort in ("boundaries", "invalid") for each in generate(spec, days, sort)]
    assert {each.refused for each in made} == {True, False}
    for each in made:
        label, _, state = set_title(spec, each).partition(": ")
        assert label == labels[each.name]
        assert state not in ("", each.rule) or each.rule == "", each
        assert "_" not in state


def test_a_load_run_counts_each_submission():
    report = run_load(form(), 30, 4)
    assert (report.accepted, report.failed, len(report.milliseconds)) == (30, 0, 30)
    assert sum(report.histogram(10)) == 30
    stopped = run_load(form(), 30, 4, cancelled=lambda: True)
    assert stopped.accepted == 0


def test_the_picture_shows_each_latency():
    report = LoadReport((1.0, 2.0, 4.0), 3, 0, 1.0)
    assert report.histogram(4) == (0, 1, 1, 1)
    assert (report.at(0.5), report.at(1.0)) == (2.0, 4.0)
    assert LoadReport((), 0, 0, 0.0).at(0.5) == 0.0
