"""The canvas of the window, laid over the real page: every box and colour where it is there."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage

from builder.form.fields import (
    AnsweredField,
    CalculatedField,
    ConsentField,
    HiddenField,
    ImageField,
    NamedField,
    Option,
    RadioField,
    SliderField,
    StepField,
    TextField,
    Width,
)
from builder.form.kinds import KINDS
from builder.form.look import MARK_SIZE
from builder.form.project import Flow, Project, Theme
from builder.gui.design.canvas.canvas import Canvas
from builder.gui.design.commands import FieldCommands
from builder.gui.design.folding import Folding
from builder.gui.state.document import Document
from builder.gui.state.language import Language
from builder.gui.state.selection import Selection
from builder.gui.widgets import theme as app_theme
from builder.gui.widgets.messages import Messages
from builder.gui.widgets.tasks import Tasks
from builder.storage.codec import dump_project, load_project
from tests.projects import PICTURE, everything, project, words

# Pixels, from lines whose height is no whole number of them.
_AWAY = 3
# Of 255 for each of red, green and blue, from edges that are drawn between pixels.
_OTHER = 14
_UNSEEN = HiddenField | CalculatedField
_BOXES = """() => {
  const boxes = "fieldset .choice, .choice input, .grade label, .field > [name], hr, .picture";
  const rect = (each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return [x + scrollX, y + scrollY, width, height];
  };
  const found = {};
  for (const field of document.querySelectorAll(".fields > *")) {
    const own = field.matches("hr, .picture") ? [field] : [...field.querySelectorAll(boxes)];
    const key = field.querySelector("[name]")?.name ?? field.className;
    (found[key] ??= []).push(...own.map(rect));
  }
  found.title = [rect(document.querySelector("h1"))];
  found.button = [rect(document.querySelector("#send"))];
  found.main = [rect(document.querySelector("main"))];
  return found;
}"""


def _form(**changes) -> Project:
    """Every kind, in one step, with nothing that is shown later or put into a text."""
    made = everything()
    kept = [
        replace(each, show_if=None)
        for each in made.fields
        if not isinstance(each, StepField | _UNSEEN) and "{{" not in each.wording.best("en")
    ]
    kept = [
        replace(each, required_if=None) if isinstance(each, AnsweredField) else each
        for each in kept
    ]
    texts = replace(made.texts, success=words("Done."))
    return replace(made, fields=tuple(kept), flow=Flow(), texts=texts, **changes)


def _in_arabic(form: Project) -> Project:
    text = (
        dump_project(form)
        .replace('"en":', '"ar":')
        .replace('"languages": [\n    "en",\n    "el"', '"languages": [\n    "ar"')
    )
    return replace(load_project(text.encode()), languages=("ar",))


@dataclass
class Drawn:
    """The canvas as a picture."""

    canvas: Canvas
    image: QImage

    def boxes(self, form: Project) -> dict[str, list[QRect]]:
        found: dict[str, list[QRect]] = {}
        for field in form.fields:
            if isinstance(field, _UNSEEN):
                continue
            key = field.name if isinstance(field, NamedField) else _CLASSES.get(field.kind, "")
            if key:
                found.setdefault(key, []).extend(self.canvas.box_rects(field.id))
        found["title"] = [self.canvas.text_rects("")["texts.title", None]]
        found["button"] = self.canvas.box_rects("")
        return found


_CLASSES = {"divider": "", "image": "picture"}


@pytest.fixture
def draw(qapp, qtbot) -> Callable[..., Drawn]:
    """Draws a form on a canvas of a width, high enough for all of it."""

    def draw_(form: Project, width: int, *, dark: bool = False) -> Drawn:
        app_theme.Theme(qapp, "dark" if dark else "light")
        document, selection = Document(form), Selection()
        language = Language(document)
        folding = Folding(document)
        commands = FieldCommands(document, selection, Messages(), folding, Tasks())
        canvas = Canvas(document, selection, language, commands, folding)
        qtbot.addWidget(canvas)
        app_theme.dress(canvas)
        canvas.resize(width + canvas.verticalScrollBar().sizeHint().width(), 8000)
        canvas.show()
        qapp.processEvents()
        return Drawn(canvas, canvas.viewport().grab().toImage())

    return draw_


def _apart(one: QRect, other: list[float]) -> int:
    x, y, width, height = other
    ends = zip((one.x(), one.y(), one.width(), one.height()), (x, y, width, height), strict=True)
    return max(abs(round(a - b)) for a, b in ends)


def _is_alike(one: QColor, other: QColor) -> bool:
    ours, theirs = (one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue())
    return all(abs(a - b) <= _OTHER for a, b in zip(ours, theirs, strict=True))


def _colours_differ(box: QRect, page: QImage, canvas: QImage) -> list[str]:
    """Compare the line of a box, and what is inside it where no words are."""
    places = {
        "edge": QPoint(box.x() + box.width() // 2, box.y()),
        "inside": QPoint(box.x() + box.width() // 2, box.bottom() - 5),
        "outside": QPoint(box.x() + box.width() // 2, box.y() - 3),
    }
    return [
        f"{name}: {page.pixelColor(at).name()} but {canvas.pixelColor(at).name()}"
        for name, at in places.items()
        if not any(
            _is_alike(page.pixelColor(at), canvas.pixelColor(at + QPoint(0, by)))
            for by in range(-_AWAY, _AWAY + 1)
        )
    ]


@pytest.mark.parametrize(
    ("width", "scheme", "arabic", "look"),
    [
        (800, "light", False, Theme()),
        (800, "dark", False, Theme(accent="#0f766e", radius=0, density="compact")),
        (600, "light", False, Theme(accent="#b91c1c", radius=20, card="#fff7ed", canvas="#fde68a")),
        (400, "dark", False, Theme(font="serif")),
        (800, "light", True, Theme(density="compact")),
        (400, "light", True, Theme(logo=PICTURE)),
    ],
)
def test_boxes_and_colours_are_where_the_page_has_them(
    open_form, draw, width, scheme, arabic, look
):
    form = _form(theme=look)
    form = _in_arabic(form) if arabic else form
    opened = open_form(form, viewport={"width": width, "height": 900}, color_scheme=scheme)
    there = opened.page.evaluate(_BOXES)
    page = QImage.fromData(opened.page.screenshot(full_page=True))
    drawn = draw(form, width, dark=scheme == "dark")
    here = drawn.boxes(form)
    assert set(there) - set(here) <= {"main", "full", "full prose", ""}
    faults = []
    for name, boxes in here.items():
        assert len(boxes) == len(there[name]), name
        for place, (box, other) in enumerate(zip(boxes, there[name], strict=True)):
            if name == "title":
                # Its words are balanced among its lines, so that their width is another.
                _, y, _, height = other
                away = max(abs(box.y() - y), abs(box.height() - height))
            else:
                away = _apart(box, other)
            if name != "title" and box.width() != MARK_SIZE:
                faults += [
                    f"{name} {place} {each}" for each in _colours_differ(box, page, drawn.image)
                ]
            if away > _AWAY:
                faults.append(f"{name} {place}: {box.getRect()} but {[round(n) for n in other]}")
    assert faults == [], "\n".join(faults)
    at = QPoint(4, 200)
    assert _is_alike(page.pixelColor(at), drawn.image.pixelColor(at))
    kinds = {each.kind for each in form.fields}
    assert kinds >= KINDS.keys() - {"step", "calculated", "hidden"}


def test_a_steps_sheet_is_the_page_of_the_step(open_form, draw):
    first = TextField(id="f1", name="one", label=words("One"))
    step = StepField(id="s", text=words("Second"))
    second = TextField(id="f2", name="two", label=words("Two"))
    form = project(first, step, second, flow=Flow(review=True))
    opened = open_form(form, viewport={"width": 800, "height": 900})
    drawn = draw(form, 800)
    assert _apart(drawn.canvas.box_rects("f1")[0], opened.page.evaluate(_BOXES)["one"][0]) <= _AWAY
    opened.page.locator("#send").click()
    there = opened.page.evaluate(_BOXES)
    title, box = drawn.canvas.text_rects("s")["text", None], drawn.canvas.box_rects("f2")[0]
    assert box.y() - title.y() == pytest.approx(
        there["two"][0][1] - there["title"][0][1], abs=_AWAY
    )
    assert box.x() == pytest.approx(there["two"][0][0], abs=_AWAY)
    assert opened.page.locator("#progress").inner_text() == "Step 2 of 3"
    # The review: a line below each answer, then the button.
    opened.page.locator("#send").click()
    rows = opened.page.evaluate(
        "[...document.querySelectorAll('dl > div')].map((each) => each.getBoundingClientRect().bottom)"
    )
    button = opened.page.evaluate("document.querySelector('#send').getBoundingClientRect().y")
    *lines, send = [box.y() for box in drawn.canvas.box_rects("")]
    assert [send - line for line in lines] == pytest.approx(
        [button - row + 1 for row in rows], abs=_AWAY
    )


_LONG = (
    "What is the reason for which you would like to return the product to us today?",
    "Please tell us everything that we should know (and about the weather on that day)",
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung",
    "Όνομα και επώνυμο του ατόμου που θα παραλάβει την παραγγελία στο κατάστημα",
)


@pytest.mark.parametrize(("width", "font"), [(360, "system"), (600, "humanist"), (800, "serif")])
def test_long_texts_break_where_the_page_breaks_them(open_form, draw, width, font):
    texts = [words(each, each) for each in _LONG]
    widths: tuple[Width, ...] = ("full", "half", "third", "third")
    fields = [
        TextField(
            id=f"f{place}", name=f"n{place}", label=texts[place % 4], width=widths[place % 4],
            hint=texts[(place + 1) % 4], required=place % 2 == 0,
        )
        for place in range(8)
    ]  # fmt: skip
    options = tuple(Option(value=f"v{place}", label=each) for place, each in enumerate(texts))
    radio = RadioField(id="r", name="radio", label=texts[0], options=options)
    consent = ConsentField(id="c", name="consent", label=texts[1], hint=texts[0])
    form = project(*fields, radio, consent, theme=Theme(font=font))
    there = open_form(form, viewport={"width": width, "height": 900}).page.evaluate(_BOXES)
    drawn = draw(form, width)
    for field in (*fields, radio, consent):
        here = drawn.canvas.box_rects(field.id)
        away = [_apart(box, other) for box, other in zip(here, there[field.name], strict=True)]
        assert max(away) <= _AWAY, field.name


def test_a_kind_with_styles_stands_alone_as_on_the_page(open_form, draw):
    """What one kind's styles do to another is there only where both are."""
    after = TextField(id="z", name="zz", label=words("After"))
    for kind in KINDS.values():
        field = kind.make("x", "x_name")
        if not kind.styles or isinstance(field, StepField):
            continue
        if isinstance(field, SliderField):
            field = replace(field, low_label=words("Low"), high_label=words("High"))
        if isinstance(field, ImageField):
            field = replace(field, source=PICTURE)
        form = project(field, after)
        opened = open_form(form, viewport={"width": 500, "height": 900})
        [there] = opened.page.evaluate(_BOXES)["zz"]
        assert _apart(draw(form, 500).canvas.box_rects("z")[0], there) <= _AWAY, kind.name
        opened.page.close()
