"""What the canvas draws of each field."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from builder.form import edits
from builder.form.fields import (
    HeadingField,
    HiddenField,
    ParagraphField,
    StepField,
    TextareaField,
    TextField,
    YesNoField,
)
from builder.form.look import frame_for
from builder.form.named_pipes import Pipes
from builder.form.page_words import PageWords
from builder.form.project import Flow, Theme
from builder.form.texts import LocalText
from builder.gui.design.canvas.badges import chip_place, dot_place
from builder.gui.design.canvas.field_drawings import draw_field
from builder.gui.design.canvas.layout import SheetLayout
from builder.gui.design.canvas.shapes import Box, Words
from builder.gui.design.canvas.standing import Standing, standings
from builder.gui.design.canvas.style import page_style
from tests.gui.canvas.gestures import insert, open_form, text_field
from tests.gui.settling import settle
from tests.projects import project

_PIPES = Pipes(project(), "en")


def _style(demo):
    return page_style(Theme(), dark=False, base=demo.canvas.font())


def _words(drawing):
    return [
        shape.text.replace("\u200b", "") for shape in drawing.shapes if isinstance(shape, Words)
    ]


def test_steps_are_numbered_as_the_page_numbers_them():
    first, second = StepField(id="s1"), StepField(id="s2")
    text = TextField(id="t", name="a")
    unseen = HiddenField(id="h", name="b", source="random")

    def numbers(*fields, **flow):
        form = project(*fields, flow=Flow(**flow))
        return [(each.step, each.steps) for each in standings(form, "title") if each.step]

    assert numbers(first, text, second) == [(1, 2), (2, 2)]
    assert numbers(text, first, second) == [(2, 3), (3, 3)]
    assert numbers(text, first, second, review=True) == [(2, 4), (3, 4)]
    assert numbers(unseen, first) == [(1, 1)]
    assert numbers(text) == []


def test_a_step_is_a_sheet_of_its_own_with_its_progress_and_title(demo):
    step = StepField(id="s", text=LocalText.of(en="Your address"))
    style = _style(demo)
    drawn = draw_field(step, 500, style, "en", "en", _PIPES, Standing(step=2, steps=3))
    assert _words(drawn) == ["Step 2 of 3", "Your address"]
    alone = draw_field(step, 500, style, "en", "en", _PIPES, Standing(step=1, steps=1))
    quiet = draw_field(
        step, 500, style, "en", "en", _PIPES, Standing(step=2, steps=3, progress=False)
    )
    assert _words(alone) == _words(quiet) == ["Your address"]
    layout = SheetLayout()
    form = project(TextField(id="t", name="a"), step, replace(step, id="s2"))
    layout.arrange(form, frame_for(800), style, "en")
    (_, end), (begin, _), _ = layout.sheets()
    assert begin > end
    title = layout.texts_of("s")[0]
    assert begin < title.rect.top()
    assert title.place.role == "title"


def test_a_steps_number_follows_when_another_is_put_before_it(demo):
    insert(demo, StepField(id="s1", text=LocalText.of(en="One")))
    before = demo.canvas.viewport().grab(demo.canvas.rect_of("s1")).toImage()
    form = demo.document.project
    demo.document.edit("Add", edits.insert_fields(form, [StepField(id="s0")], 0))
    demo.workspace.services.selection.select(())
    demo.canvas.ensure_visible("s1")
    after = demo.canvas.viewport().grab(demo.canvas.rect_of("s1")).toImage()
    assert before != after


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("beside_dot", [False, True])
def test_the_name_stands_above_the_label_and_away_from_where_it_begins(mirrored, beside_dot):
    field = QRect(100, 200, 300, 90)
    label = QRect(108, 208, 284, 18)
    chip = chip_place(field, 120, mirrored=mirrored, beside_dot=beside_dot)
    assert not chip.intersects(label)
    assert not (beside_dot and chip.intersects(dot_place(field, mirrored=mirrored)))
    assert (chip.center().x() < field.center().x()) is mirrored
    assert chip.left() >= field.left()
    assert chip.right() <= field.right()


def test_a_long_placeholder_ends_with_an_ellipsis_and_fits_its_box(demo):
    style = _style(demo)
    field = TextareaField(id="f", name="a", rows=2, placeholder=LocalText.of(en="word " * 200))
    drawn = draw_field(field, 300, style, "en", "en", _PIPES)
    shown = [shape for shape in drawn.shapes if isinstance(shape, Words)][-1]
    assert shown.text.endswith("…")
    [box] = [shape for shape in drawn.shapes if isinstance(shape, Box)]
    assert box.rect.contains(shown.rect)


def test_a_text_that_is_far_too_long_to_show_says_that_it_goes_on(demo):
    field = ParagraphField(id="f", text=LocalText.of(en="word " * 2000))
    [shown] = _words(draw_field(field, 300, _style(demo), "en", "en", _PIPES))
    assert shown.endswith("…")


def test_yes_and_no_show_the_pages_own_words_and_can_be_worded(demo):
    field = YesNoField(id="f", name="sure", label=LocalText.of(en="Sure?"))
    insert(demo, field)
    editor = demo.double_click_text("sure", "yes_label")
    assert (editor.toPlainText(), editor.placeholderText()) == ("", "Yes")
    demo.retype(editor, "Of course")
    assert demo.field("sure").yes_label.in_language("en") == "Of course"


def test_what_the_page_says_is_drawn_as_the_form_says_it(demo):
    form = project(
        TextField(id="t", name="t", label=LocalText.of(en="Name")),
        YesNoField(id="y", name="y", label=LocalText.of(en="Sure?")),
    )
    layout = SheetLayout()

    def drawn(shown, language="en"):
        layout.arrange(shown, frame_for(800), _style(demo), language)
        shapes = [shape for each in layout.drawings for shape in each.shapes]
        return [shape.lines.text() for shape in shapes if isinstance(shape, Words)]

    assert drawn(form) == ["Name (optional)", "Sure? (optional)", "Yes", "No"]
    own = PageWords(optional=LocalText.of(en="if you like"), yes=LocalText.of(en="Yes, {{t}}"))
    worded = replace(form, page_words=own)
    assert drawn(worded) == ["Name if you like", "Sure? if you like", "Yes, [Name]", "No"]
    assert "Ναι" in drawn(worded, "el")


def test_a_field_without_a_name_has_no_empty_tag(page):
    def above(number):
        """What is drawn on the upper edge of a field that is selected, as far as tags are long.

        The mark of a problem, which comes once the form was checked, is left out.
        """
        settle(page.bot, page.workspace.services.derived)
        page.workspace.services.selection.select({f"f{number}"})
        page.canvas.ensure_visible(f"f{number}")
        QApplication.processEvents()
        field = page.canvas.rect_of(f"f{number}")
        strip = QRect(field.right() - 120, field.top() - 8, 112, 5)
        strip.setRight(dot_place(field, mirrored=False).left() - 3)
        seen = page.canvas.viewport().grab(strip).toImage()
        return {seen.pixel(x, 2) for x in range(seen.width())}

    open_form(page, replace(text_field(1), name="first_of_two"), replace(text_field(2), name=""))
    assert len(above(1)) > 1
    assert len(above(2)) == 1


def test_the_frame_of_a_paragraph_hides_nothing_of_the_heading_above_it(page):
    heading = HeadingField(id="h", text=LocalText.of(en="gypqj"))
    open_form(page, heading, ParagraphField(id="p", text=LocalText.of(en=".")))
    theme = replace(page.document.project.theme, density="compact")
    page.document.edit("Look", replace(page.document.project, theme=theme))

    def ink(*selected):
        """Count the dark points of the heading where the paragraph overlaps it."""
        page.workspace.services.selection.select(selected)
        QApplication.processEvents()
        shared = page.canvas.rect_of("h").intersected(page.canvas.rect_of("p"))
        shared.adjust(8, 3, -8, -3)
        assert shared.height() > 4
        shared.setWidth(120)  # beside the mark and the tag
        seen = page.canvas.viewport().grab(shared).toImage()
        points = [(x, y) for x in range(seen.width()) for y in range(seen.height())]
        return sum(seen.pixelColor(*each).lightness() < 128 for each in points)

    plain = ink()
    assert plain > 20
    # On the colour of what is selected, a letter's edge is a little lighter or darker.
    assert abs(ink("p") - plain) < plain / 4
