"""Going through a form from the first view to the last, and what has to be done for each point."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from typing import Any

from playwright.sync_api import Error as BrowserError
from playwright.sync_api import Route, expect

from builder.backend import rules
from builder.backend.spec import FieldSpec
from builder.form.project import Project
from builder.trial.samples import sample_values
from tests.browser.checklist.keyboard import type_answer
from tests.browser.checklist.modes import MODES
from tests.browser.checklist.visit import MOMENT, SCRIPT, Visit
from tests.browser.form_page import DELIVERED, FormPage

# Long, and over before the date changes.
_DAY = timedelta(hours=23)
_TYPED = ("text", "textarea", "email", "phone", "url", "integer", "decimal")
_CHOSEN = ("radio", "yesno", "rating", "select", "checkbox")
_MOST_STOPS = 200
_PATIENCE_MS = 5000


def prepare(form: FormPage) -> None:
    """Put the checks into a page that is about to open, just after midnight by its clock."""
    form.page.set_default_timeout(_PATIENCE_MS)
    form.page.add_init_script(path=SCRIPT)
    form.page.clock.install(time=MOMENT)


def visit_form(
    open_form: Callable[..., FormPage],
    project: Project,
    language: str,
    mode: str = "desktop",
    *,
    parameters: dict[str, str] | None = None,
    prepared: Callable[[FormPage], None] = prepare,
    **options: Any,
) -> Visit:
    """Open a form in a mode."""
    given = parameters or {}
    form = open_form(
        project, parameters={"lang": language, **given}, prepared=prepared,
        timezone_id="UTC", **{**MODES[mode], **options},
    )  # fmt: skip
    return Visit(form, project, language, parameters=given)


def go_through(visit: Visit, *, thorough: bool = True) -> None:
    """Go through the whole form with the keyboard, looking at every point on the way.

    Args:
        visit: The form's page, just opened.
        thorough: Whether to follow every link of the review, rather than the first and the last.
    """
    with visit.at(22):
        Journey(visit, thorough=thorough).go()


class Journey:
    """One way through a form."""

    def __init__(self, visit: Visit, *, thorough: bool) -> None:
        self.visit = visit
        self.thorough = thorough
        self.went_back = False
        self.form = visit.form
        self.page = visit.form.page
        self.values = sample_values(visit.spec, MOMENT.date())
        self.triggers = {
            name for each in visit.spec.fields
            for condition in (each.show_if, each.required_if) for name in _names_in(condition)
        }  # fmt: skip
        # Fields that were in error: these are judged while they are mended.
        self.watched: set[str] = set()

    def go(self) -> None:
        self.first_view()
        while True:
            self.be_refused()
            self.answer_step()
            if self.visit.step == 0:
                self.let_a_day_pass()
            following = [each for each in self.visit.open_steps() if each > (self.visit.step or 0)]
            if not following:
                break
            self.go_on(following[0])
            self.go_back_and_forth()
        if self.visit.project.flow.review:
            self.go_on(None)
            self.go_back_and_forth()
            self.change_answers()
        self.send()

    # -- what is looked at, screen by screen -------------------------------------------------------

    def first_view(self) -> None:
        visit = self.visit
        visit.look()
        visit.scan()
        self.see_what_is_chosen()
        for text in self.page.evaluate("checklist.moving()"):
            visit.note(30, text)
        self.type_something_wrong()

    def see_what_is_chosen(self) -> None:
        """8: nothing is chosen beforehand but what the form's author chose."""
        for id_, value in self.page.evaluate("checklist.answers()"):
            name = self.page.locator(f"[id='{id_}']").get_attribute("name") or ""
            start = self.visit.answers.get(name)
            if value is True and start in (None, False, []):
                self.visit.note(8, f"{id_} is chosen beforehand")

    def type_something_wrong(self) -> None:
        """16: nothing is said before the first submission, and what was typed stays."""
        days = self.visit.days
        for each in self.visit.there():
            field = self.visit.by_name[each.name]
            if field.kind in _TYPED and rules.judge(field, "?", days).code:
                control = self.form.control(each.name)
                control.press("?")
                control.press("Tab")
                if self.page.locator("[aria-invalid]").count() or self.form.summary.is_visible():
                    self.visit.note(16, f"{each.name} is judged before anything was sent")
                self.visit.answers[each.name] = "?"
                return

    def be_refused(self) -> None:
        """Submit the step as it stands; 16 to 20: what is wrong is said."""
        visit = self.visit
        wrong = visit.wrong()
        if not wrong:
            return
        before = self.page.evaluate("checklist.answers()")
        self.press(self.form.button)
        screen, visit.state = visit.state, "empty submit"
        if self.form.submissions:
            visit.note(16, "it was sent anyway")
        with visit.at(17):
            expect(self.form.summary).to_be_focused()
        visit.look(errors=wrong, arriving=True)
        if screen == "first view":
            visit.scan()
        if self.page.evaluate("checklist.answers()") != before:
            visit.note(16, "answers were lost")
        self.watched.update(wrong)
        self.follow_links(wrong)
        self.form.summary.focus()
        visit.state = screen

    def follow_links(self, wrong: list[str]) -> None:
        """18: each link of the summary leads to its field, without a new history entry."""
        links = self.form.summary.get_by_role("link")
        for position, name in enumerate(wrong):
            with self.visit.at(18):
                self.press(links.nth(position))
                focus = self.page.evaluate("checklist.focus()")
                assert focus, f"the link to {name} leads nowhere"
                assert focus["name"] == name, f"the link to {name} leads to {focus['key']}"
                assert self.page.evaluate("(n) => checklist.isLabelInSight(n)", name), (
                    f"the link to {name} leaves its label out of sight"
                )
        if self.page.evaluate("history.length - historyAtFirst"):
            self.visit.note(18, "a link made a history entry")

    def answer_step(self) -> None:
        """22 and 23: answer with Tab and other keys, seeing each stop; 26: hidden ones are none."""
        visit = self.visit
        visited: list[str] = []
        for _ in range(_MOST_STOPS):
            self.page.keyboard.press("Tab")
            focus = self.page.evaluate("checklist.focus()")
            key = focus and (focus["name"] if focus["type"] == "radio" else focus["key"])
            if key is None or key in visited[:-1]:
                break
            for text in focus["faults"]:
                visit.note(23, text)
            if visited[-1:] == [key]:
                continue  # another part of the same box
            visited.append(key)
            if focus["name"] in visit.by_name:
                with visit.at(22):
                    self.answer(visit.by_name[focus["name"]])
        stops = [each for each in visited if not each.startswith('<a href="#')]
        if stops != (wanted := self.page.evaluate("checklist.stops()")):
            visit.note(22, f"Tab stops at {stops}, not at {wanted}")
        self.leave_answers_behind()
        visit.look(errors=[each for each in visit.wrong() if each in self.watched], status=None)
        visit.scan()

    def answer(self, field: FieldSpec) -> None:
        """Answer the field in focus."""
        if field.kind == "country":
            # One that is near, rather than one that takes hundreds of keys.
            options = self.form.control(field.name).locator("option")
            self.values[field.name] = options.nth(2).get_attribute("value")
        if field.name not in self.values:
            return
        value = self.values[field.name]
        if field.name in self.triggers and field.kind in _CHOSEN:
            self.try_each_choice(field)
        if field.kind in ("text", "textarea"):
            self.type_too_much(field)
        type_answer(self.page, field, value)
        self.visit.answers[field.name] = value
        if isinstance(value, str) and field.kind not in _CHOSEN:
            stands = self.form.control(field.name).input_value()
            assert stands == value, f"{value!r} was typed into {field.name}, not {stands!r}"
        if field.kind in _TYPED:
            self.paste(field)
        if field.kind != "checkboxes" and field.name in self.watched:
            self.see_mended(field)

    def try_each_choice(self, field: FieldSpec) -> None:
        """26: what depends on an answer comes and goes with it."""
        choices: list[Any] = list(field.options)
        if field.kind in ("yesno", "checkbox"):
            choices = [True, False]
        elif field.kind == "rating":
            choices = list(range(1, field.scale + 1))
        for each in choices:
            type_answer(self.page, field, each)
            self.visit.answers[field.name] = each
            there = {one.name for one in self.visit.there()}
            seen = set(self.page.evaluate("checklist.visibleNames()"))
            if there != seen:
                self.visit.note(
                    26, f"with {each!r}, {sorted(there ^ seen)} do not follow {field.name}"
                )
            # A slider always has an answer.
            must = {
                one.name for one in self.visit.there()
                if self.visit.must(one) and one.kind != "slider"
            }  # fmt: skip
            mark = self.visit.strings["optional"]
            told = self.page.evaluate("(mark) => checklist.requiredNames(mark)", mark)
            if must != set(told):
                self.visit.note(11, f"with {each!r}, {sorted(must ^ set(told))} are marked wrongly")

    def type_too_much(self, field: FieldSpec) -> None:
        """15: what is too long stays whole, is counted, and is called an error."""
        control = self.form.control(field.name)
        # What is no digit does not count where only digits are kept.
        text = ("1" if "digits" in field.normalise else "x") * (field.max_length + 1)
        self.page.keyboard.press("Control+a")
        self.page.keyboard.insert_text(text)
        if control.input_value() != text:
            self.visit.note(15, f"{field.name} is cut off")
        if not self.form.page.locator(f"#c-{field.name}").is_visible():
            self.visit.note(15, f"{field.name} has no counter")
        self.visit.answers[field.name] = text
        wrong = field.name in self.watched and field.name in self.visit.wrong()
        if wrong and not self.form.error(field.name).inner_text():
            self.visit.note(16, f"{field.name} is not judged while it is mended")

    def paste(self, field: FieldSpec) -> None:
        """14: what was cut can be pasted."""
        control = self.form.control(field.name)
        before = control.input_value()
        for keys in ("Control+a", "Control+x", "Control+v"):
            self.page.keyboard.press(keys)
        if control.input_value() != before:
            self.visit.note(14, f"{field.name} cannot be pasted into")
            control.fill(before)

    def see_mended(self, field: FieldSpec) -> None:
        """16: the error goes as soon as the answer is right."""
        right = field.name not in self.visit.wrong()
        if right and self.form.error(field.name).inner_text():
            self.visit.note(16, f"{field.name} is still called wrong")

    def leave_answers_behind(self) -> None:
        """26: what is typed in a field that is hidden then, must not be sent."""
        hidden = self.visit.judged().hidden
        left = [each.name for step in self.visit.steps for each in step if each.name in hidden]
        self.page.evaluate("([n, t]) => checklist.leaveAnswers(n, t)", [left, "left behind"])

    def let_a_day_pass(self) -> None:
        """30: late in the evening everything is as it was."""
        heading = self.form.heading.inner_text()
        before = self.page.evaluate("checklist.answers()")
        asked = len(self.form.requests)
        self.page.clock.fast_forward(int(_DAY.total_seconds() * 1000))
        with self.visit.at(30):
            assert self.form.heading.inner_text() == heading, "another screen after hours"
            assert self.page.evaluate("checklist.answers()") == before, "answers went"
            assert len(self.form.requests) == asked, "something was sent by itself"

    def go_on(self, step: int | None) -> None:
        """Press the button that leads to another step, or to the review."""
        visit = self.visit
        before = self.form.heading.inner_text()
        self.press(self.form.button)
        with visit.at(27):
            expect(self.form.heading).not_to_have_text(before)
        visit.step = step
        visit.state = "review" if step is None else f"step {step + 1}"
        with visit.at(27):
            expect(self.form.heading).to_be_focused()
        visit.look()
        if step is None:
            visit.scan()

    def go_back_and_forth(self) -> None:
        """27: Back keeps everything, sends nothing, and says where one is."""
        visit = self.visit
        here, state = visit.step, visit.state
        open_steps = visit.open_steps()
        before = [each for each in open_steps if here is None or each < here]
        if not before:
            return
        answers = self.page.evaluate("checklist.answers()")
        heading = self.form.heading.inner_text()
        with visit.at(27):
            back = self.page.get_by_role("button", name=visit.strings["back"], exact=True)
            self.press(back)
            expect(self.form.heading).not_to_have_text(heading)
            expect(self.form.heading).to_be_focused()
            visit.step, visit.state = before[-1], "back"
            assert self.page.evaluate("checklist.answers()") == answers, "answers were lost"
            assert not self.page.evaluate("history.length - historyAtFirst"), "a history entry"
            visit.look()
            if not self.went_back:
                visit.scan()
            self.went_back = True
            self.press(self.form.button)
            expect(self.form.heading).to_have_text(heading)
            expect(self.form.heading).to_be_focused()
            assert not self.form.submissions, "it was sent"
        visit.step, visit.state = here, state

    def change_answers(self) -> None:
        """28: each answer is on the review, and its link leads there and back."""
        visit = self.visit
        hidden = visit.judged().hidden
        listed = [each for step in visit.steps for each in step if each.name not in hidden]
        rows = self.page.locator("#review dl > div")
        with visit.at(28):
            expect(rows).to_have_count(len(listed))
        for row, each in enumerate(listed):
            with visit.at(28):
                label = visit.words(each.label)
                text = rows.nth(row).locator("dt").inner_text()
                assert label is None or " ".join(text.split()) == label, f"{each.name}: {text}"
                assert rows.nth(row).locator("dd").first.inner_text(), f"{each.name} is empty"
                if not self.thorough and row not in (0, len(listed) - 1):
                    continue
                button = rows.nth(row).get_by_role("button")
                self.press(button)
                expect(self.page.locator("#review")).to_be_hidden()
                focus = self.page.evaluate("checklist.focus()")
                assert focus, f"Change leads from {each.name} nowhere"
                assert focus["name"] == each.name, (
                    f"Change leads from {each.name} to {focus['key']}"
                )
                assert self.page.evaluate("(n) => checklist.isLabelInSight(n)", each.name)
                self.press(self.form.button)
                expect(self.page.locator("#review")).to_be_visible()
                expect(button).to_be_focused()

    # -- sending -----------------------------------------------------------------------------------

    def send(self) -> None:
        visit = self.visit
        held: list[Route] = []
        # Playwright takes no builtin method as a handler.
        self.page.context.route("**/submit", lambda route: held.append(route))  # noqa: PLW0108
        self.form.button.dblclick()
        self.form.button.press("Enter")
        visit.state = "sending"
        with visit.at(29):
            expect(self.form.button).to_be_disabled()
        # The request reaches the test after the button has changed.
        for _ in range(_PATIENCE_MS // 50):
            if held:
                break
            self.page.wait_for_timeout(50)
        visit.look(status=visit.strings["sending"])
        with visit.at(29):
            assert len(held) == 1, f"sent {len(held)} times"
        self.fail(held)
        self.page.context.unroute("**/submit")
        self.form.answers = [DELIVERED]
        with suppress(BrowserError):
            self.form.button.dblclick()
        with visit.at(29):
            expect(self.page.locator("html[data-screen=done]")).to_be_attached()
            assert len(self.form.submissions) == 1 + len(held), "sent more than once"
            assert len({each["key"] for each in self.form.submissions}) == 1, "with another key"
        visit.step, visit.state = None, "success"
        with visit.at(21):
            expect(self.form.heading).to_be_focused()
        visit.look(status=None)
        visit.scan()
        with visit.at(26):
            self.see_what_was_sent()

    def fail(self, held: list[Route]) -> None:
        """Let the first attempt fail, for a wait that the test comes ahead of."""
        visit = self.visit
        before = self.page.evaluate("checklist.answers()")
        self.form.answers = [(503, {}, {"Retry-After": "600"})]
        for each in held:
            self.form.answer(each)
        visit.state = "not sent"
        with visit.at(21):
            expect(self.form.status).to_have_text(visit.strings["unsent"])
        if self.page.evaluate("checklist.answers()") != before:
            visit.note(16, "answers were lost when sending failed")
        visit.look(status=visit.strings["unsent"])
        visit.scan()

    def see_what_was_sent(self) -> None:
        """26: what is hidden is not sent, and what was answered is."""
        visit = self.visit
        assert self.form.submissions, "nothing was sent"
        sent = self.form.submissions[-1]["values"]
        extra = sorted(set(sent) & visit.judged().hidden)
        assert not extra, f"hidden, yet sent: {extra}"
        got, wanted = (
            rules.judge_form(visit.spec, each, visit.parameters, visit.days)
            for each in (sent, visit.answers)
        )
        assert got == wanted, f"{got} was sent, not {wanted}"
        assert not got.errors, f"refused: {got.errors}"

    def press(self, what: Any) -> None:
        """Press a button or link with the keyboard."""
        what.focus()
        self.page.keyboard.press("Enter")


def _names_in(condition: tuple[Any, ...]) -> Iterator[str]:
    """Yield the names of the fields that a compiled condition looks at."""
    if not condition:
        return
    test, *rest = condition
    if test in ("all", "any"):
        for each in rest:
            yield from _names_in(each)
    else:
        yield rest[0]
