"""An edit of the form leaves in the preview what the person entered, and where they were."""

from dataclasses import replace

import pytest

from builder.form import edits
from builder.form.fields import (
    CheckboxesField,
    IntegerField,
    Option,
    SliderField,
    StepField,
    TextField,
)
from builder.form.project import Flow, Integration, Platform
from builder.form.texts import LocalText
from builder.storage.starters import open_starter

A, B, C = (LocalText.of(en=word) for word in ("A", "B", "C"))
STEPS = (
    TextField(id="f_a", name="a", label=A, required=True),
    StepField(id="s_2", text=B),
    TextField(id="f_b", name="b", label=B),
    StepField(id="s_3", text=C),
    TextField(id="f_c", name="c", label=C),
)
SHOWN = "[...page.querySelectorAll('.fields')].findIndex((one) => !one.hidden)"


def show(page, services, fields, **more):
    services.document.edit("Form", replace(services.document.project, fields=fields, **more))
    page.wait_for_page()


def edit_title(page, services, title="Another title"):
    texts = replace(services.document.project.texts, title=LocalText.of(en=title))
    services.document.edit("Title", replace(services.document.project, texts=texts))
    page.wait_for_page()


def go_on(page):
    page.run("(() => { page.querySelector('#send').click(); return true; })()")


@pytest.mark.parametrize("step", [0, 1, 2])
def test_the_step_stays(page, services, step):
    show(page, services, STEPS)
    page.fill_in("a", "first")
    for _ in range(step):
        go_on(page)
    page.wait_for(f"{SHOWN} === {step}")
    edit_title(page, services)
    assert page.run(SHOWN) == step
    assert page.run("page.querySelector('[name=a]').value") == "first"
    assert page.sent == ""


def test_the_review_stays(page, services):
    show(page, services, STEPS, flow=Flow(review=True))
    page.fill_in("a", "first")
    for _ in range(3):
        go_on(page)
    page.wait_for("!page.querySelector('#review').hidden")
    edit_title(page, services)
    assert page.run("page.querySelector('#review').hidden") is False
    assert "first" in page.run("page.querySelector('#review').textContent")
    assert page.sent == ""


def test_where_the_step_is_gone_one_is_on_the_last_and_nothing_is_sent(page, services):
    texts = replace(services.document.project.texts, submit=LocalText.of(en="Next"))
    show(page, services, STEPS, texts=texts)
    page.fill_in("a", "first")
    go_on(page)
    go_on(page)
    page.wait_for(f"{SHOWN} === 2")
    show(page, services, STEPS[:3])
    assert page.run(SHOWN) == 1
    page.wait_for_payload("POST ")
    assert page.sent == ""


def test_a_step_that_is_not_right_any_more_is_where_one_is(page, services):
    show(page, services, STEPS)
    page.fill_in("a", "first")
    go_on(page)
    page.wait_for(f"{SHOWN} === 1")
    stricter = edits.change_field(services.document.project, "f_a", min_length=10)
    services.document.edit("Stricter", stricter)
    page.wait_for_page()
    assert page.run(SHOWN) == 0
    page.wait_for_payload("Not yet")
    assert page.run("page.querySelector('#summary').hidden") is True


def test_what_nobody_answered_follows_the_form(page, services):
    slider = SliderField(id="f_s", name="s", label=A, min=0, max=10, default=2)
    show(page, services, (slider,))
    services.document.edit("Start", edits.change_field(services.document.project, "f_s", default=7))
    page.wait_for_page()
    page.wait_for_payload('"s": 7')


def test_half_a_number_and_several_ticks_stay(page, services):
    options = tuple(Option(value=v, label=LocalText.of(en=v)) for v in ("x", "y", "z"))
    number = IntegerField(id="f_n", name="n", label=A)
    ticks = CheckboxesField(id="f_t", name="t", label=B, options=options)
    show(page, services, (number, ticks))
    page.fill_in("n", "12a")
    for value in ("x", "z"):
        page.run(f"(() => {{ page.querySelector('[value={value}]').click(); return true; }})()")
    edit_title(page, services)
    assert page.run("page.querySelector('[name=n]').value") == "12a"
    ticked = "[...page.querySelectorAll('[name=t]')].map((one) => one.checked)"
    assert page.run(ticked) == [True, False, True]


def test_an_answer_of_another_kind_is_dropped(page, services):
    show(page, services, (TextField(id="f_x", name="x", label=A),))
    page.fill_in("x", "not a number")
    show(page, services, (IntegerField(id="f_x", name="x", label=A),))
    assert page.run("page.querySelector('[name=x]').value") == ""


def test_what_is_scrolled_to_stays_in_sight(page, services):
    fields = tuple(
        TextField(id=f"f_{n}", name=f"n{n}", label=LocalText.of(en=f"Field {n}")) for n in range(40)
    )
    show(page, services, fields)
    page.run("(() => { page.defaultView.scrollTo(0, 900); return true; })()")
    page.wait_for("Math.abs(page.defaultView.scrollY - 900) < 2")
    edit_title(page, services)
    assert page.run("page.defaultView.scrollY") == pytest.approx(900, abs=2)


def test_answers_stay_where_the_edit_changes_the_pages_address(page, services):
    page.fill_in("first_name", "Anne-Marie")
    hosted = Platform(integrations=(Integration(channel="web", integration_id="new-id"),))
    services.document.edit("Id", replace(services.document.project, platform=hosted))
    page.wait_for_page()
    assert page.parameters["integration_id"] == "new-id"
    assert page.run("page.querySelector('[name=first_name]').value") == "Anne-Marie"


def test_another_form_gets_no_answers_of_the_one_before(page, services):
    """Not even where the page was just asked for them, and the fields have the same names."""
    page.fill_in("first_name", "Anne-Marie")
    edit_title(page, services)
    assert page.run("page.querySelector('[name=first_name]').value") == "Anne-Marie"
    opened: list[bool] = []

    def open_another(known):
        # The preview heard of this first, and has asked the page what it holds.
        if known.bundle is not None and not opened:
            opened.append(True)
            services.document.open(open_starter("demo-form"))

    services.derived.advanced.connect(open_another)
    services.document.edit("Name", replace(services.document.project, name="Edited"))
    page.bot.waitUntil(lambda: bool(opened))
    page.wait_for_page()
    assert page.run("page.querySelector('[name=first_name]').value") == ""


def test_opening_the_page_again_keeps_nothing(page):
    page.fill_in("first_name", "Anne-Marie")
    page.workspace.services.commands.action("preview.reload").trigger()
    page.wait_for_page()
    assert page.run("page.querySelector('[name=first_name]').value") == ""
