"""Running tables of cases in the window, in each of the three ways."""

from dataclasses import replace

from builder.form.fields import HiddenField, StepField, TextField
from builder.gui.languages import spoken
from builder.storage.starters import open_starter
from tests.gui.cases.cases_page import SLOW_MS
from tests.gui.twins.casing import TABLE
from tests.projects import project, words

PAGE = "Through the real page"


def test_verdicts_differences_and_reports(cases, contact, dialogs, tmp_path):
    page = cases()
    page.run()
    assert set(page.verdicts) == {"passed"}
    assert page.note == "16 passed, 0 failed, 0 could not run."
    page.type_into(2, "expect.status", "422")
    assert page.verdicts[2] == ""  # as it stands now, it was not run
    page.run()
    assert page.verdicts[2] == "failed"
    assert page.differences[0] == ("expect.status", "422", "200")
    for words_, name in (("As HTML…", "report.html"), ("As JUnit XML…", "junit.xml")):
        dialogs.will("save_file", tmp_path / name)
        page.from_menu("report", words_)
    assert f'<html lang="{spoken()}" dir="ltr">' in (tmp_path / "report.html").read_text()
    assert 'failures="1"' in (tmp_path / "junit.xml").read_text()


def test_what_passed_is_not_said_of_the_form_once_that_has_changed(cases, contact, services):
    page = cases()
    page.run()
    assert page.verdict.endswith(" passed.")
    document = services.document
    document.edit("Edit", replace(document.project, name="Another"))
    assert page.note == "This is about an earlier state of the form, which has changed since."
    assert set(page.verdicts) == {""}
    assert page.verdict == "This row was not run as it stands."
    page.settle()
    page.run()
    assert page.note == "16 passed, 0 failed, 0 could not run."
    # The form may change while its cases are run, too.
    page.press("run")
    document.edit("Edit", replace(document.project, name="And another"))
    page.bot.waitUntil(lambda: not page.workspace.runs.is_busy, timeout=SLOW_MS)
    assert page.note.startswith("This is about an earlier state")
    assert set(page.verdicts) == {""}


def test_what_passed_is_said_again_once_the_form_is_what_was_run(cases, contact, services):
    page = cases()
    page.run()
    document = services.document
    passed, earlier = "16 passed, 0 failed, 0 could not run.", "This is about an earlier state"
    for name in ("Another", "And another"):
        document.edit("Edit", replace(document.project, name=name))
        assert page.note.startswith(earlier)
    document.undo_stack.undo()
    assert page.note.startswith(earlier)
    assert set(page.verdicts) == {""}
    document.undo_stack.undo()
    assert page.note == passed
    assert set(page.verdicts) == {"passed"}
    assert page.verdict.endswith(" passed.")
    # It is said once: what is said later stays.
    document.undo_stack.redo()
    page.type_into(0, "full_name", "Ada")
    page.press("save")
    saved = page.note
    assert saved.startswith("Saved: ")
    document.undo_stack.redo()
    assert page.note == saved
    document.undo_stack.setIndex(0)
    assert page.note == saved
    assert page.verdicts == ["", *["passed"] * 15]


def test_a_run_that_is_stopped_leaves_the_verdicts_of_the_one_before(cases, contact, services):
    page = cases()
    page.run()
    document = services.document
    document.edit("Edit", replace(document.project, name="Another"))
    page.settle()
    page.press("run")
    page.press("cancel")
    # The last run that was over is about the form as it was before.
    assert set(page.verdicts) == {""}
    document.undo_stack.undo()
    assert set(page.verdicts) == {"passed"}


def test_a_faulty_table_runs_nothing_and_says_where(cases, contact):
    page = cases()
    page.type_into(0, "expect.status", "fine")
    page.press("run")
    assert "Row 2, column expect.status: this is not an HTTP status" in page.note
    assert page.workspace.report is None


def test_cases_are_made_from_the_rules_and_pass(cases, services):
    page = cases()
    page.make_from_rules()
    page.run()
    assert set(page.verdicts) == {"passed"}


def test_what_the_page_showed_and_sent_is_seen(cases, contact):
    table = contact.with_name("contact.cases.csv")
    table.write_text("\n".join(TABLE.splitlines()[:3]), encoding="utf-8")
    page = cases()
    page.choose_way(PAGE)
    page.run()
    page.click(1, "case")
    assert page.differences == [("expect.page", "refused", "sent"), ("expect.status", "200", "200")]
    assert "Shown by the page: Thank you" in page.page_texts
    assert '"email":"ada@example.com"' in page.page_texts


def test_steps_variables_and_sensitive_answers_through_the_page(cases, services):
    form = project(
        TextField(id="f_1", name="secret", label=words("Secret"), sensitive=True, required=True),
        StepField(id="s_1", text=words("Second")),
        TextField(id="f_2", name="city", label=words("City"), required=True),
        HiddenField(id="f_3", name="visits", source="context", parameter="visits"),
    )
    reading = replace(form.platform, read_context=True)
    services.document.open(replace(form, id="steps", platform=reading))
    page = cases()
    page.from_menu("new", "An empty table")
    for column, cell in (("case", "both"), ("secret", "hunter2"), ("city", "Athens"), ("expect.status", "200")):  # fmt: skip
        page.type_into(0, column, cell)
    page.from_menu("column", "variables")
    page.from_menu("column", "expect.context.visits")
    page.type_into(0, "variables", '{"visits": 3}')
    page.type_into(0, "expect.context.visits", "3")
    page.click(0, "case")
    page.press("duplicate")
    page.type_into(1, "case", "second step")
    page.type_into(1, "city", " ")
    page.type_into(1, "expect.status", "422")
    page.type_into(1, "expect.context.visits", "")
    page.choose_way(PAGE)
    page.run()
    assert page.verdicts == ["passed", "passed"], page.differences
    page.click(0, "case")
    assert "hunter2" not in page.page_texts
    assert '"city": "Athens"' in page.page_texts


def test_a_run_that_is_stopped_takes_nothing_from_the_next_one(cases, contact):
    table = contact.with_name("contact.cases.csv")
    table.write_text("\n".join(TABLE.splitlines()[:2]), encoding="utf-8")
    page = cases()
    page.choose_way(PAGE)
    page.press("run")
    page.bot.waitUntil(lambda: page.note.startswith("Running “"))
    page.press("cancel")
    page.run()
    assert set(page.verdicts) == {"passed"}, page.note
    page.bot.waitUntil(lambda: not page.workspace.services.tasks.running)
    # No page stays open.
    page.bot.waitUntil(lambda: not page.workspace.runs.children())


def test_a_run_ends_with_its_form(cases, contact, services):
    page = cases()
    page.choose_way("Through the exported backend")
    page.press("run")
    services.document.open(open_starter("nps"))
    assert not page.workspace.runs.is_busy
    page.settle()
    page.bot.waitUntil(lambda: not services.tasks.running)
    assert (page.workspace.report, page.note) == (None, "")


def test_a_run_is_stopped(cases, contact):
    page = cases()
    page.choose_way("Through the exported backend")
    page.press("run")
    page.press("cancel")
    assert page.note == "Stopped."
    page.bot.waitUntil(lambda: not page.workspace.services.tasks.running)
    assert page.verdicts.count("") == len(page.verdicts)
