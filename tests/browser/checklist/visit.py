"""One visit of a form, and what the rules expect of its page at each moment."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Error as BrowserError
from playwright.sync_api import ViewportSize

from builder.backend import rules
from builder.backend.conditions import holds
from builder.backend.spec import FieldSpec, FormSpec
from builder.check import validate
from builder.form.fields import (
    AnsweredField,
    CountryField,
    DateField,
    DateTimeField,
    DecimalField,
    EmailField,
    IntegerField,
    NamedField,
    PhoneField,
    StepField,
    TextareaField,
    TextField,
    TimeField,
    TypedField,
    UrlField,
)
from builder.form.locales import direction_of, locale_of
from builder.form.project import Project
from builder.form.texts import LocalText
from builder.render.compile import compile_form, compiled_condition, named_fields
from tests.browser.checklist.points import Finding
from tests.browser.form_page import FormPage

SCRIPT = Path(__file__).with_name("seen.js")
# What keeps texts apart that are put together; the checklist compares the words.
_MARKS = dict.fromkeys(map(ord, "\u2068\u2069"))
_NARROW: ViewportSize = {"width": 320, "height": 640}
# The browser's clock starts at this moment and goes on; no test depends on what day it is.
MOMENT = datetime(2026, 3, 10, 0, 10, tzinfo=UTC)
# axe leaves out the size of targets unless it is asked for; only what is wrong is of interest.
_AXE = {
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
    "preload": False,
}
# Which point it is that an axe rule looks after; what is wrong with names is the rest.
_AXE_POINTS = {
    "html-has-lang": 1, "html-lang-valid": 1, "valid-lang": 1, "document-title": 2,
    "page-has-heading-one": 3, "heading-order": 3, "empty-heading": 3, "meta-viewport": 4,
    "autocomplete-valid": 12, "target-size": 24, "color-contrast": 25,
}  # fmt: skip
_TYPES = {
    EmailField: "email", PhoneField: "tel", UrlField: "url", DateField: "date", TimeField: "time",
    DateTimeField: "datetime-local", IntegerField: "text", DecimalField: "text",
    TextField: "text", TextareaField: "textarea",
}  # fmt: skip
# What a field that is called so asks for, in the words of autofill.
_ASKED = {
    "first_name": "given-name", "last_name": "family-name", "full_name": "name",
    "email": "email", "email_again": "email", "phone_number": "tel", "phone": "tel",
    "company": "organization", "job_title": "organization-title", "city": "address-level2",
    "region": "address-level1", "postal_code": "postal-code", "zip_code": "postal-code",
    "address": "address-line1", "street": "address-line1", "country": "country",
    "birth_date": "bday", "website": "url",
}  # fmt: skip


@dataclass
class Visit:
    """A form's page, and the answers that it should have by now.

    Attributes:
        form: The page.
        project: The form.
        language: The language that it is read in.
        answers: What was answered so far, by context name.
        parameters: What came with the address besides.
        step: The position of the step that is shown; None on the review and at the end.
        findings: What was found wrong.
        scans: How often axe looked.
        violations: How often it found something.
    """

    form: FormPage
    project: Project
    language: str
    parameters: dict[str, str] = field(default_factory=dict)
    answers: dict[str, Any] = field(default_factory=dict)
    step: int | None = 0
    state: str = "first view"
    findings: list[Finding] = field(default_factory=list)
    scans: int = 0
    violations: int = 0

    def __post_init__(self) -> None:
        self.spec: FormSpec = compile_form(validate(self.project))
        self.by_name: dict[str, FieldSpec] = {each.name: each for each in self.spec.fields}
        self.steps: list[list[AnsweredField]] = []
        self._openings: list[StepField | None] = []
        self.strings = locale_of(self.language).page
        seen = False
        for each in self.project.fields:
            if not self.steps or (isinstance(each, StepField) and seen):
                self.steps.append([])
                self._openings.append(None)
            if isinstance(each, StepField):
                self._openings[-1] = each
            if isinstance(each, AnsweredField):
                self.steps[-1].append(each)
            seen = seen or not isinstance(each, NamedField) or isinstance(each, AnsweredField)
        for each in self.project.fields:
            if isinstance(each, AnsweredField) and (start := each.starts_with) is not None:
                self.answers[each.name] = list(start) if isinstance(start, tuple) else start

    # -- what is wrong -----------------------------------------------------------------------------

    def note(self, point: int, text: str) -> None:
        self.findings.append(Finding(point, self.state, text))

    @contextmanager
    def at(self, point: int) -> Iterator[None]:
        """Note whatever does not come to pass in this block as a fault of a point."""
        try:
            yield
        except (AssertionError, BrowserError) as error:
            self.note(point, str(error).strip().split("\n")[0] or "did not come to pass")

    # -- what the rules say ------------------------------------------------------------------------

    @property
    def days(self) -> rules.Days:
        return rules.Days(MOMENT.date(), MOMENT.date())

    def judged(self) -> rules.Answers:
        return rules.judge_answers(self.spec.fields, self.answers, self.parameters, self.days)

    def open_steps(self) -> list[int]:
        """Return the positions of the steps whose conditions hold."""
        named = named_fields(self.project)
        values = self.judged().values
        conditions = [
            compiled_condition(each.show_if if each else None, named) for each in self._openings
        ]
        return [i for i, each in enumerate(conditions) if not each or holds(each, values)]

    def there(self) -> list[AnsweredField]:
        """Return the fields that are to be seen now."""
        if self.step is None:
            return []
        hidden = self.judged().hidden
        return [each for each in self.steps[self.step] if each.name not in hidden]

    def wrong(self) -> list[str]:
        """Return the fields to be seen now that the rules find wrong."""
        errors = self.judged().errors
        return [each.name for each in self.there() if each.name in errors]

    def must(self, each: AnsweredField) -> bool:
        spec = self.by_name[each.name]
        return spec.required or bool(
            spec.required_if and holds(spec.required_if, self.judged().values)
        )

    # -- what is expected of the page --------------------------------------------------------------

    def words(self, text: LocalText) -> str | None:
        """Return a text as it should be read; None if it holds answers."""
        found = text.best(self.language, self.project.default_language)
        return None if "{{" in found else " ".join(found.split())

    def heading(self) -> str:
        """Return the first heading that is due."""
        if self.state == "success":
            return self.strings["done_title"]
        if self.step is None:
            return self.strings["review_title"]
        opening = self._openings[self.step]
        wanted = self.words(opening.text if opening else self.project.texts.title)
        return self.form.heading.inner_text() if wanted is None else wanted

    def title(self, *, failed: bool) -> str:
        """Return the title that is due."""
        heading, form = self.heading(), self.words(self.project.texts.title) or ""
        own = heading if heading == form or self.state == "success" else f"{heading} – {form}"
        whole = self.strings["error_title"].replace("{title}", own) if failed else own
        return whole.translate(_MARKS)

    def _expected_of(self, each: AnsweredField) -> dict[str, Any]:
        typed = isinstance(each, TypedField)
        token = getattr(each, "autocomplete", None)
        plain = typed and not isinstance(each, TextField | TextareaField)
        if isinstance(each, TextField):
            plain = bool(each.autocomplete or each.pattern or "upper" in each.normalise)
        return {
            "name": each.name,
            "label": self.words(each.label),
            "hint": self.words(each.hint),
            "required": self.must(each),
            "autocomplete": _ASKED.get(each.name, token),
            "type": _TYPES.get(type(each)),
            "inputmode": _keyboard(each),
            "plain": plain,
        }

    def look(
        self, *, errors: list[str] | None = None, arriving: bool = False, status: str | None = ""
    ) -> None:
        """Look at every point that can be seen in the page as it stands.

        Args:
            errors: The fields that are said to be wrong.
            arriving: Whether the errors were found just now, so that the summary is due.
            status: What the live region should say; None if that does not matter.
        """
        expected = {
            "language": self.language,
            "direction": direction_of(self.language),
            "heading": self.heading(),
            "title": self.title(failed=bool(errors) or (self.summarised and not arriving)),
            "fields": [self._expected_of(each) for each in self.there()],
            "optional": self.strings["optional"],
            "errors": errors or [],
            "arriving": arriving,
            "status": status,
            "step": self.step is not None and self.state != "success",
        }
        for point, text in self.form.page.evaluate("(e) => checklist.look(e)", expected):
            self.note(point, text)

    @property
    def summarised(self) -> bool:
        return self.form.summary.is_visible()

    def scan(self) -> None:
        """Let axe look, and see whether everything fits."""
        self._ask_axe(_AXE)
        self.fit()

    def scan_colours(self) -> None:
        """Let axe look at the colours only, where nothing else is other than in a scanned page."""
        self._ask_axe({**_AXE, "runOnly": ["color-contrast", "link-in-text-block"]})

    def _ask_axe(self, options: dict[str, Any]) -> None:
        page = self.form.page
        if page.evaluate("typeof axe") == "undefined":
            page.evaluate(AXE_SCRIPT)
        found = page.evaluate("async (o) => (await axe.run(o)).violations", options)
        self.scans += 1
        self.violations += len(found)
        for each in found:
            where = [node["html"][:100] for node in each["nodes"]]
            self.note(_AXE_POINTS.get(each["id"], 7), f"axe {each['id']}: {where}")

    def fit(self) -> None:
        """See whether everything fits at 320 pixels, and with wide spacing."""
        page = self.form.page
        before = page.viewport_size
        assert before
        page.set_viewport_size(_NARROW)
        for point, spaced in ((5, False), (6, True)):
            misfits = "(on) => { checklist.space(on); return checklist.misfits(); }"
            for text in page.evaluate(misfits, spaced):
                self.note(point, text)
        page.evaluate("checklist.space(false)")
        page.set_viewport_size(before)


def told(visit: Visit) -> str:
    """Return what a visit found, a line each."""
    return "\n".join(map(str, visit.findings))


def _keyboard(each: AnsweredField) -> str | None:
    """Return the keyboard that fits an answer; None where the box's type says it."""
    if isinstance(each, IntegerField | DecimalField):
        # Some phones' keyboards for numbers have no minus.
        if each.min is not None and each.min < 0:
            return ""
        return "numeric" if isinstance(each, IntegerField) else "decimal"
    if isinstance(each, TextField):
        digits = "digits" in each.normalise or each.pattern.startswith("[0-9]{")
        return "numeric" if digits else each.inputmode
    return None if not isinstance(each, CountryField) else ""
