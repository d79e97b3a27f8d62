"""The canvas places only what changed; that must look like placing everything."""

import random
from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter

from builder.form import edits
from builder.form.edits_copies import duplicate_fields
from builder.form.look import frame_for
from builder.form.project import Theme
from builder.gui.design.canvas.layout import SheetLayout
from builder.gui.design.canvas.painting import DrawingPainter
from builder.gui.design.canvas.style import page_style
from tests.projects import every_kind, everything, words


def placed(layout):
    return (
        layout.fields, layout.rects, layout.rows, layout.height,
        [layout.index_of(each.id) for each in layout.fields], layout.sheets(),
        [(each.texts, each.height) for each in layout.drawings],
    )  # fmt: skip


def changed(project, chance):
    """Return the project after one edit of those that people make."""
    ids = [each.id for each in project.fields]
    one = chance.choice(ids)
    match chance.randrange(6):
        case 0:
            taken = chance.sample(ids, chance.randint(1, 3))
            return edits.move_fields(project, taken, chance.randrange(len(ids) + 1))
        case 1 if len(ids) > 6:
            return edits.remove_fields(project, {one})
        case 2:
            return duplicate_fields(project, {one}, [f"f_{chance.randrange(10**9)}"])
        case 3 if hasattr(project.field(one), "width"):
            return edits.change_field(project, one, width=chance.choice(["full", "half", "third"]))
        case 4 if hasattr(project.field(one), "label"):
            return edits.change_field(project, one, label=words("Label " * chance.randint(1, 40)))
        case _:
            intro = words("Words " * chance.randint(0, 60))
            return replace(project, texts=replace(project.texts, intro=intro))


def test_placing_what_changed_is_placing_everything(qapp):
    chance = random.Random(3)  # noqa: S311 - edits, not keys
    style = page_style(Theme(), dark=False, base=qapp.font())
    layout, project = SheetLayout(), everything()
    for step in range(120):
        language = "el" if step % 20 == 19 else "en"
        width = 500 if step % 30 == 29 else 720
        steps = [each.id for each in project.fields if each.kind == "step"]
        folded = [each for each in steps if chance.random() < 0.3]
        layout.arrange(project, frame_for(width), style, language, folded)
        whole = SheetLayout()
        whole.arrange(project, frame_for(width), style, language, folded)
        assert placed(layout) == placed(whole), step
        project = changed(project, chance)


def test_a_form_may_lose_all_its_fields_and_get_them_back(qapp):
    style = page_style(Theme(), dark=False, base=qapp.font())
    layout, project = SheetLayout(), every_kind()
    for each in (project, replace(project, fields=()), project):
        layout.arrange(each, frame_for(720), style, "en")
        assert len(layout.rects) == len(each.fields)
        assert (layout.rows == []) is (each.fields == ())


def test_what_comes_back_and_what_has_other_colours_is_not_drawn_again(qapp):
    light = page_style(Theme(), dark=False, base=qapp.font())
    layout, project = SheetLayout(), every_kind()
    layout.arrange(project, frame_for(720), light, "en")
    before = list(layout.drawings)
    for each in (replace(project, fields=()), project):
        layout.arrange(each, frame_for(720), light, "en")
    kept = [each is old for each, old in zip(layout.drawings, before, strict=True)]
    assert all(same or each.piped for same, each in zip(kept, before, strict=True))
    assert any(kept)
    dark = page_style(Theme(accent="#aa0000", radius=0), dark=True, base=qapp.font())
    layout.arrange(project, frame_for(720), dark, "en")
    assert all(each is old or each.piped for each, old in zip(layout.drawings, before, strict=True))
    # What sizes depend on is another matter.
    serif = page_style(Theme(font="serif"), dark=True, base=qapp.font())
    layout.arrange(project, frame_for(720), serif, "en")
    assert not any(each is old for each, old in zip(layout.drawings, before, strict=True))


def test_words_have_the_colours_of_the_style_that_paints_them(qapp):
    layout, project = SheetLayout(), every_kind()
    light, dark = (page_style(Theme(), dark=each, base=qapp.font()) for each in (False, True))
    layout.arrange(project, frame_for(720), light, "en")
    words_of = {}
    for style in (light, dark):
        image = QImage(720, 60, QImage.Format.Format_RGB32)
        image.fill(style.colours["card"])
        painter = QPainter(image)
        DrawingPainter(painter, style, mirrored=False).paint(layout.head, QPoint(0, 0))
        painter.end()
        seen = {image.pixel(x, y) for x in range(300) for y in range(60)}
        words_of[style.key] = style.colours["ink"].rgb() in seen
    assert list(words_of.values()) == [True, True]
