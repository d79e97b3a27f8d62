"""The step and the answers stay through a crash and another language, and are mirrored."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor

from builder.form.fields import CheckboxesField, Option, StepField, TextField
from builder.form.texts import LocalText

A, B = LocalText.of(en="A", el="Α"), LocalText.of(en="B", el="Β")
OPTIONS = tuple(Option(value=each, label=LocalText.of(en=each, el=each)) for each in "xyz")
FIELDS = (
    TextField(id="f_a", name="a", label=A, required=True),
    StepField(id="s_2", text=B),
    CheckboxesField(id="f_b", name="b", label=B, options=OPTIONS),
)
STEP = "[...document.querySelectorAll('.fields')].findIndex((one) => !one.hidden)"
TICKED = "[...document.querySelectorAll('[name=b]')].map((one) => one.checked)"


@pytest.fixture
def stepped(wall, services):
    project = replace(services.document.project, fields=FIELDS, languages=("en", "el"))
    services.document.edit("Steps", project)
    wall.wait()
    return wall


def go_to_second(wall, title):
    wall.type_into(title, "a", "Ann")
    wall.press(title, "#send")
    wall.wait_for(title, f"{STEP} === 1")
    wall.press(title, "[value=x]")
    wall.press(title, "[value=z]")
    wall.wait_for(title, f"JSON.stringify({TICKED}) === '[true,false,true]'")


def assert_second(wall, title):
    wall.wait()
    assert wall.run(title, STEP) == 1
    assert wall.run(title, TICKED) == [True, False, True]
    assert wall.value(title, "a") == "Ann"
    assert wall.preview.sent == ""


def test_step_and_answers_stay_through_a_language_and_a_crash(stepped):
    go_to_second(stepped, "Phone")
    stepped.choose_more("language", "Greek")
    stepped.wait_for("Phone · Greek", "document.documentElement.lang === 'el'")
    assert_second(stepped, "Phone · Greek")
    browser = stepped.pane("Phone · Greek").browser
    stepped.end_process("Phone · Greek")
    stepped.bot.waitUntil(lambda: stepped.note("Phone · Greek") != "")
    assert_second(stepped, "Phone · Greek")
    assert browser.is_open
    assert stepped.run("Phone · Greek", "document.documentElement.lang") == "el"


def test_steps_are_mirrored_forward_and_back(stepped):
    stepped.put_up("phones")
    stepped.run_command("mirror")
    go_to_second(stepped, "Phone")
    stepped.wait_for("Phone · Dark", f"JSON.stringify({TICKED}) === '[true,false,true]'")
    assert_second(stepped, "Phone · Dark")
    stepped.press("Phone · Dark", "#back")
    stepped.wait_for("Phone", f"{STEP} === 0")
    assert stepped.value("Phone", "a") == "Ann"


def test_a_page_that_hangs_while_it_loads_waits_in_the_end(stepped):
    browser = stepped.pane("Phone").browser
    stepped.be_impatient("Phone")
    server = browser.server
    whole = server.files, server.headers
    server.headers = {}
    server.files = {"index.html": b"<!doctype html><script>for (;;) {}</script>"}
    browser.open(stepped.pane("Phone").opened_with, QColor("white"))
    stepped.bot.waitUntil(lambda: "again and again" in stepped.note("Phone"))
    stepped.be_impatient("Phone", on=False)
    # Opened again, the bundle is served again.
    assert (server.files, server.headers) != whole
    stepped.press_again("Phone")
    stepped.wait()
    assert stepped.run("Phone", STEP) == 0
