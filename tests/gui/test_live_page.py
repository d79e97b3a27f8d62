"""The real page beside the canvas: it follows the selection and the form, and is followed."""

from dataclasses import replace

import pytest

from builder.app import make_services
from builder.form import edits
from builder.form.conditions import Comparison
from builder.form.fields import HiddenField, ParagraphField, StepField, TextField
from builder.form.texts import LocalText
from builder.gui.design.live_page import place_in_page
from builder.gui.design.workspace import DesignWorkspace
from builder.gui.widgets.theme import Theme, dress
from builder.settings import Home
from tests.gui.dialogs import Dialogs
from tests.gui.live_page import LivePagePage
from tests.gui.settling import settle
from tests.projects import project, words


def _text(number, **changes):
    label = words(f"Field {number}")
    return TextField(id=f"f{number}", name=f"n{number}", label=label, required=True, **changes)


def _form(**changes):
    return project(
        HiddenField(id="h", name="source", value="x"),
        _text(1),
        StepField(id="s2", text=words("Second")),
        _text(2),
        ParagraphField(id="p", text=words("Some words")),
        StepField(id="s3", text=words("Third")),
        _text(3, show_if=Comparison(field="f2", test="filled")),
        **changes,
    )


@pytest.fixture(scope="module")
def workspace(qapp, tmp_path_factory):
    theme = Theme(qapp, "light")
    home = Home(tmp_path_factory.mktemp("live"))
    home.make()
    services = make_services(_form(), home, Dialogs())
    workspace = DesignWorkspace(services)
    workspace.resize(1280, 900)
    dress(workspace)
    workspace.show()
    yield workspace
    workspace.shut_down()
    workspace.close()
    services.tasks.shut_down()
    workspace.deleteLater()
    theme.deleteLater()


@pytest.fixture
def page(qtbot, workspace):
    """The workspace with a form of three steps, and its live page open."""
    page = LivePagePage(qtbot, workspace)
    # Another form each time, so that nothing is left of the one before.
    page.document.open(_form(id=f"form{page.document.project.id[4:5] != '1'}"))
    if workspace.live_page is None or workspace.live_page.isHidden():
        page.toggle()
    page.wait_for_page()
    return page


def _select(page, *ids):
    page.workspace.services.selection.select(ids)


def test_the_page_shows_the_step_of_what_is_selected(page):
    assert page.steps_shown == [0]
    _select(page, "f2")
    page.wait_for("!document.querySelectorAll('.fields')[1].hidden")
    assert page.steps_shown == [1]
    assert page.run("document.getElementById('progress').textContent") == "Step 2 of 3"
    assert page.run("document.querySelector('[name=n2]').closest('.field').style.outline") != ""
    _select(page, "f1")
    page.wait_for("!document.querySelectorAll('.fields')[0].hidden")
    assert page.steps_shown == [0]
    assert page.run("document.querySelector('[name=n2]').closest('.field').style.outline") == ""


def test_what_is_pressed_in_the_page_is_selected(page):
    _select(page, "s2")
    page.wait_for("!document.querySelectorAll('.fields')[1].hidden")
    page.press_in_page("[name=n2]")
    page.bot.waitUntil(lambda: page.selected == {"n2"})
    page.press_in_page("[data-words='p.text']")
    page.bot.waitUntil(lambda: page.selected == {"paragraph"})


def test_what_is_typed_stays_through_edits_and_steps(page):
    _select(page, "f2")
    page.wait_for("!document.querySelectorAll('.fields')[1].hidden")
    page.run(
        "(() => { const box = document.querySelector('[name=n2]'); box.value = 'kept';"
        " box.dispatchEvent(new Event('input', { bubbles: true })); return true; })()"
    )
    assert page.steps_shown == [1]
    form = page.document.project
    page.document.edit("x", edits.change_field(form, "f2", label=LocalText.of(en="Other label")))
    page.wait_for_page()
    page.wait_for("document.getElementById('l-n2').textContent === 'Other label'")
    page.wait_for("document.querySelector('[name=n2]').value === 'kept'")
    page.wait_for("!document.querySelectorAll('.fields')[1].hidden")
    _select(page, "f3")
    page.wait_for("!document.querySelectorAll('.fields')[2].hidden")
    assert page.run("document.querySelector('[name=n3]').closest('.field').hidden") is False


def test_the_page_is_walked_through_empty_and_sends_nothing(page):
    sent: list[str] = []
    page.live.browser.submitted.connect(sent.append)
    _select(page, "f1")
    page.wait_for("document.querySelector('[name=n1]').closest('.field').style.outline !== ''")
    for step in (1, 2, 2):
        page.press_in_page("#send")
        assert page.steps_shown == [step]
    page.press_in_page("#back")
    assert page.steps_shown == [1]
    assert sent == []
    page.live.browser.submitted.disconnect(sent.append)


def test_what_is_not_shown_is_told(page):
    _select(page, "f3")
    page.bot.waitUntil(lambda: "Not shown" in page.state)
    _select(page)
    assert "As it will ship" in page.state
    _select(page, "f3")
    page.bot.waitUntil(lambda: "Not shown" in page.state)
    _select(page, "f2")
    page.bot.waitUntil(lambda: "As it will ship" in page.state)


def test_a_form_with_problems_keeps_the_page_and_says_so(page):
    form = page.document.project
    page.document.edit("x", replace(form, languages=()))
    page.bot.waitUntil(lambda: "problems" in page.state)
    for field_id in ("f1", "f3", ""):
        _select(page, *filter(None, [field_id]))
        page.run("true")  # the page has answered what was asked before
        assert "problems" in page.state
    page.document.undo_stack.undo()
    page.wait_for_page()
    page.bot.waitUntil(lambda: "As it will ship" in page.state)


def test_where_there_is_no_page_its_place_says_why(page):
    """It never says that the engine starts once it has started."""
    form = page.document.project
    page.document.open(replace(form, id="broken", languages=()))
    page.bot.waitUntil(lambda: "problems that keep it" in page.state)
    assert page.said_instead == page.state
    page.document.edit("x", replace(form, id="broken"))
    page.wait_for_page()
    assert page.said_instead == ""
    page.bot.waitUntil(lambda: page.state == "As it will ship; nothing is sent")
    page.document.open(replace(form, id="other"))
    assert page.said_instead == page.state == "Opening the page…"
    page.wait_for_page()
    assert page.said_instead == ""


def test_a_form_that_gets_problems_while_its_page_opens_is_not_called_up_to_date(page):
    form = page.document.project
    derived = page.workspace.services.derived

    def spoil():
        page.document.edit("x", replace(form, texts=replace(form.texts, title=words("Other"))))
        settle(page.bot, derived)
        page.document.edit("x", replace(form, languages=()))
        settle(page.bot, derived)

    page.wait_for_other_page(spoil)
    _select(page, "f1")
    page.wait_for("document.querySelector('[name=n1]').closest('.field').style.outline !== ''")
    assert page.state == "Not up to date: the form has problems"
    page.document.undo_stack.undo()
    page.wait_for_page()


def test_the_page_speaks_the_language_that_is_shown(page):
    page.workspace.services.language.choose("el")
    page.wait_for("document.documentElement.lang === 'el'")
    page.workspace.services.language.choose("en")
    page.wait_for("document.documentElement.lang === 'en'")


def test_the_command_hides_the_page_again(page):
    action = page.workspace.services.commands.action("design.live_page")
    assert action.isChecked()
    page.toggle()
    assert not page.pane.isVisible()
    assert not action.isChecked()
    page.toggle()
    assert page.pane.isVisible()


def test_in_a_small_window_the_page_stands_below_the_canvas(page):
    page.workspace.resize(1280, 900)
    page.bot.waitUntil(lambda: page.pane.x() > 0)
    width = page.workspace.minimumSizeHint().width()
    page.workspace.resize(width, 520)
    page.bot.waitUntil(lambda: page.pane.y() > 0)
    assert page.pane.x() == 0
    assert page.workspace.width() == width
    page.toggle()
    assert page.workspace.minimumSizeHint().width() == width
    page.toggle()
    page.workspace.resize(1280, 900)


def test_where_a_field_is_in_the_page():
    form = _form()
    assert place_in_page(form, frozenset({"f1"})) == (0, "n1")
    assert place_in_page(form, frozenset({"s2"})) == (1, "s2")
    assert place_in_page(form, frozenset({"f3", "p"})) == (1, "p")
    assert place_in_page(form, frozenset({"h"})) is None
    first = replace(form, fields=(StepField(id="s"), *form.fields[1:]))
    assert place_in_page(first, frozenset({"f1"})) == (0, "n1")


def test_the_page_is_as_dark_as_the_app_unless_the_form_decides(page, qapp):
    ground = "getComputedStyle(document.body).backgroundColor"
    light = page.run(ground)
    page.wait_for_other_page(lambda: Theme(qapp, "dark"))
    assert page.run(ground) != light
    form = page.document.project
    always = replace(form, theme=replace(form.theme, scheme="light"))
    page.wait_for_other_page(lambda: page.document.edit("Always light", always))
    assert page.run(ground) == light
    page.wait_for_other_page(page.document.undo_stack.undo)
    page.wait_for_other_page(lambda: Theme(qapp, "light"))
    assert page.run(ground) == light


def test_a_page_that_goes_while_its_answers_are_put_back_is_left_alone(page, monkeypatch):
    browser, form = page.live.browser, page.document.project
    stop, asked = browser._engine.stop, []
    monkeypatch.setattr(browser._questions, "put_while_there", lambda *_: asked.append(_[-1]))
    page.document.edit("x", replace(form, texts=replace(form.texts, title=words("Other"))))
    page.bot.waitUntil(lambda: bool(asked), timeout=60_000)
    # A page that is deleted answers what it was still asked.
    monkeypatch.setattr(browser._engine, "stop", lambda: (stop(), asked[-1](None)))
    browser.stop()
    assert not browser.is_open
