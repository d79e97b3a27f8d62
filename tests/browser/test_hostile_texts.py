"""Texts that would do harm if the page took them for anything but text, wherever they come from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Dialog, Page, expect

from builder.form.fields import CheckboxField, ParagraphField, SelectField, TextField
from builder.form.piping import PLACEHOLDER
from builder.form.project import Flow, FormTexts, Project
from builder.form.texts import LocalText
from tests.browser.form_page import ORIGIN, PARAMETERS, FormPage
from tests.hostile import ALL, PAYLOADS, SHIFTS, Path, harmed, text_at, texts_of
from tests.projects import NAME, project, small, words

pytestmark = pytest.mark.browser

# As much as a parameter or an answer can hold, on one line.
HARM = [each for each in PAYLOADS if "\n" not in each and "\u2028" not in each]
SHORT = " ".join(HARM[:8])[:500]
# What an element is: its tag and the names of its attributes; for what it says, see _SAID.
# Conditions compare with texts, so what is hidden is another matter.
_SKELETON = """() => [...document.querySelectorAll('*')].map((each) => [each.tagName,
  ...each.getAttributeNames().filter((name) => name !== 'hidden').sort()].join(' '))"""
_SAID = """() => [document.title, ...[...document.querySelectorAll('body :not(script)')].flatMap(
  (each) => [each.children.length ? '' : each.textContent, each.alt, each.placeholder])
  ].filter(Boolean)"""
_WATCH = """
window.violations = [];
addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
"""


class Watched:
    """A form whose page tells whatever a text may have set off.

    Attributes:
        form: The page.
        skeletons: What elements it was made of, screen by screen.
        said: Everything that it said, on any screen.
        windows: What opened besides: windows, frames, dialogs, downloads.
    """

    def __init__(self, form: FormPage) -> None:
        self.form = form
        self.skeletons: list[list[str]] = []
        self.said: list[str] = []
        self.windows: list[str] = []
        page = form.page
        page.add_init_script(_WATCH)
        page.context.on("page", self._opened)
        page.on("frameattached", lambda frame: self.windows.append(f"frame {frame.url}"))
        page.on("download", lambda download: self.windows.append(f"download {download.url}"))
        page.on("dialog", self._asked)

    def _asked(self, dialog: Dialog) -> None:
        self.windows.append(dialog.message)
        dialog.dismiss()

    def _opened(self, page: Page) -> None:
        self.windows.append(f"window {page.url}")

    def look(self) -> None:
        """Note what is on the screen."""
        self.skeletons.append(self.form.page.evaluate(_SKELETON))
        self.said += self.form.page.evaluate(_SAID)
        self.is_unhurt()

    def is_unhurt(self) -> None:
        page = self.form.page
        assert page.evaluate("[window.hurt, ...violations]") == [None]
        assert self.windows == []
        assert self.form.faults == []
        # Pictures inside the page are told as requests, too.
        asked = [url for url in self.form.requests if not url.startswith("data:image/")]
        assert [url for url in asked if not url.startswith(f"{ORIGIN}/")] == []
        expect(page).to_have_url(f"{ORIGIN}/")


def walk(open_form: Callable[..., FormPage], shown: Project, language: str, typed: str) -> Watched:
    """Go through every screen of the attacked form."""
    form = open_form(shown)
    watched = Watched(form)
    form.conversation = {"long": typed, "last_seen": typed, "__proto__": typed, ALL[:90]: typed}
    form.requests.clear()
    form.open(lang=language, utm_campaign=typed, promo=typed)
    expect(form.control("long")).to_have_value(typed)
    watched.look()

    form.fill(
        {
            "first_name": "",
            "order_no": "!",
            "email": "a@example.com",
            "email_again": "b@example.com",
        }
    )
    form.submit()
    expect(form.summary).to_be_focused()
    watched.look()
    form.fill(
        {
            "first_name": typed,
            "order_no": "",
            "quantity": "2",
            "bought_on": "2024-05-01",
            "note": typed,
            "email_again": "a@example.com",
        }
    )
    form.control("reason").select_option(index=1)
    form.control("refund").check()
    form.control("agree").check()
    form.submit()
    expect(form.control("come_back")).to_be_visible()
    watched.look()

    form.page.locator("#g-stars label").nth(2).click()
    form.page.locator("#g-come_back label").nth(1).click()
    form.control("why_not").fill(typed)
    form.submit()
    expect(form.control("promo")).to_be_visible()
    watched.look()

    form.submit()
    expect(form.page.locator("#review dl")).to_be_visible()
    watched.look()

    form.answers = [
        (422, {"fields": {"first_name": ALL, ALL: ALL, "__proto__": ALL}, "error": ALL}),
        (202, {"status": "accepted", "id": typed, "message": ALL}),
    ]
    form.outcomes = [(200, {"status": "delivered", "message": ALL})]
    form.submit()
    expect(form.error("first_name")).to_have_text(ALL)
    watched.look()
    form.fill({"first_name": f"{typed}!"})
    form.submit()
    expect(form.page.locator("#review dl")).to_be_visible()
    form.submit()
    form.page.locator("html[data-screen=done]").wait_for()
    watched.look()
    return watched


def wordings(shown: Project, language: str) -> list[tuple[Path, str]]:
    """Return what the attacked form says in a language, and where that stands in the project."""
    found = [(path, text_at(shown, path)) for path, _ in texts_of(shown) if path[-1] == language]
    # The only pattern is the order's.
    (order,) = (i for i, each in enumerate(shown.fields) if getattr(each, "name", "") == "order_no")
    return [
        (path, wording)
        for path, wording in found
        if wording and ("pattern_message" not in path or order in path)
    ]


def is_said(wording: str, said: list[str]) -> bool:
    parts = [part for part in PLACEHOLDER.split(wording)[::3] if part]
    return any(all(part in each for part in parts) for each in said)


@pytest.mark.parametrize(
    "shift",
    [
        SHIFTS[0],
        *(
            pytest.param(each, marks=[pytest.mark.fuzz, pytest.mark.timeout(600)])
            for each in SHIFTS[1:]
        ),
    ],
)
@pytest.mark.parametrize("language", ["en", "el"])
def test_whatever_an_author_writes_is_text_on_every_screen(open_form, language, shift):
    harmful, harmless, _ = harmed(shift)
    watched = walk(open_form, harmful, language, SHORT)
    unsaid = [path for path, text in wordings(harmful, language) if not is_said(text, watched.said)]
    assert unsaid == []
    last = watched.form.submissions[-1]
    reason = next(each for each in harmful.fields if each.id == "f_reason")
    assert isinstance(reason, SelectField)
    assert last["values"]["reason"] == reason.options[0].value
    assert last["values"]["first_name"] == f"{SHORT}!"
    # Nothing but texts differs from what the same form is with harmless ones.
    expected = walk(open_form, harmless, language, "Words").skeletons
    for number, (found, plain) in enumerate(zip(watched.skeletons, expected, strict=True)):
        assert found == plain, f"screen {number}"
    posted = [url for url in watched.form.requests if not url.startswith("data:")]
    assert posted == [
        posted[0],
        f"{ORIGIN}/prefill",
        f"{ORIGIN}/submit",
        f"{ORIGIN}/submit",
        f"{ORIGIN}/submissions/{quote(SHORT, safe=chr(39) + '!*()')}",
    ]


def html_of(form: FormPage) -> str:
    form.page.locator("html[data-screen], form:not([hidden], [inert])").first.wait_for()
    return str(form.page.evaluate("document.documentElement.outerHTML"))


def test_whatever_stands_in_the_address_is_text_or_nothing(open_form):
    form = open_form(small())
    watched = Watched(form)
    asked_for = []

    def opened(**changes: str) -> str:
        form.open(**changes)
        asked_for.append(form.requests[-1])
        html = html_of(form)
        watched.is_unhurt()
        return html

    # What nobody asked for leaves no trace in the page, and is not sent along.
    assert opened(**dict.fromkeys(PAYLOADS, ALL), hash=ALL, backend=ALL, data=ALL) == opened()
    form.fill({"first_name": "Ada"})
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submissions[-1]["params"] == PARAMETERS
    # What is not what it should be is as good as missing, and no part of it is shown.
    short = ("javascript:window.hurt=1", "<img/src=x/onerror=window.hurt=1>")
    missing = opened(user_id="")
    for name in ("channel", "integration_id", "session_id"):
        for harm in (ALL, *short):
            assert opened(**{name: harm}) == missing
    # Users may have any ids, and a page's goes nowhere: none of them is shown.
    assert opened(user_id=ALL) == missing
    for changes in (*({"user_id": each} for each in short), {"page_id": ALL}):
        assert opened(**changes) == opened()
    assert opened(lang=ALL) == opened(lang="<script>") == opened()
    # The page itself, the submission, and nothing else.
    assert sorted(form.requests[1:]) == sorted([*asked_for, f"{ORIGIN}/submit"])


def test_whatever_the_backend_answers_is_text_or_nothing(open_form):
    form = open_form(small())
    watched = Watched(form)
    answers: tuple[tuple[Any, ...], ...] = (
        (422, {"fields": {"first_name": ALL, "city": {"toString": 1}, ALL: ALL, "__proto__": ALL}}),
        (422, {"fields": ALL}),
        (422, {"fields": [ALL, None, 1]}),
        (400, {"error": ALL, "message": ALL}),
        (413, ALL),
        (429, {"error": ALL}, {"Retry-After": "<script>window.hurt=1</script>"}),
        (503, ALL, {"Retry-After": "-1"}),
        (200, {"status": ALL, "message": ALL}),
        (200, [ALL]),
        (410, {"error": ALL, "message": ALL}),
        (403, ALL),
        (202, {"id": f"../../{ALL}", "status": ALL}),
        (200, {"status": "delivered", "id": ALL, "message": ALL, "title": ALL}),
    )
    form.outcomes = [(200, {"status": "delivered", "message": ALL})]
    skeleton = form.page.evaluate(_SKELETON)
    for answer in answers:
        form.open()
        form.fill({"first_name": "Ada"})
        form.answers = [answer]
        form.submit()
        form.page.locator(
            "html[data-screen], #summary:not([hidden]), #status:not(:empty):not(:text('Sending…'))"
        ).first.wait_for()
        if "fields" in answer[1] and isinstance(answer[1]["fields"], dict):
            expect(form.error("first_name")).to_have_text(ALL)
        watched.is_unhurt()
        tags = {each.split()[0] for each in form.page.evaluate(_SKELETON)}
        assert tags <= {each.split()[0] for each in skeleton} | {"LI", "A"}
    asked = {url for url in form.requests if "?" not in url}
    assert asked == {
        f"{ORIGIN}/submit",
        *(url for url in asked if "/submissions/..%2F..%2F" in url),
    }


# The first and the last letter of what an element says, from left to right: where they are.
_ENDS = """(element) => {
  const node = [...element.childNodes].find((each) => each.nodeType === 3);
  const left = (at) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect().left;
  };
  return [left(0), left(node.length - 1)];
}"""


def test_no_text_turns_around_what_stands_beside_it(open_form):
    """Overrides end with the text that they are in."""
    turned = "abc \u202edef\u2066\u2067 \u05d0\u05d1 \u2069\u2069\u2069"
    label = LocalText.of(en=turned, el=turned)
    form = open_form(
        project(
            NAME,
            CheckboxField(id="f_t", name="tick", label=label, required=True),
            CheckboxField(id="f_o", name="other", label=label),
            ParagraphField(id="f_p", text=words("Hi {{f_name}}, from {{parameter.utm}}: welcome.")),
            texts=FormTexts(title=label),
        ),
        parameters={"utm": turned},
        viewport={"width": 1200, "height": 900},
    )
    form.fill({"first_name": turned})
    form.submit()
    expect(form.summary).to_be_focused()
    after = {
        "(optional)": form.page.locator(".optional:visible").last,
        "an error": form.error("tick"),
        "a summary": form.summary.get_by_role("link"),
        "a paragraph": form.page.locator("[data-words='f_p.text']"),
    }
    for where, element in after.items():
        first, last = element.evaluate(_ENDS)
        assert first < last, where
    # The last sign stands at the end of the line, not somewhere in what was put into it.
    for where in ("an error", "a summary", "a paragraph"):
        element = after[where]
        _, last = element.evaluate(_ENDS)
        box = element.evaluate(
            "(e) => { const r = document.createRange(); r.selectNodeContents(e);"
            " return r.getBoundingClientRect().right; }"
        )
        assert box - last < 12, where
    # In the window's title as well: the words around the title stay as they are.
    assert form.page.title().startswith("Error: \u2068")
    assert form.page.title().endswith("\u2069")


@pytest.mark.parametrize(
    ("given", "put"),
    [
        ("\u05d0\u05d1", "\u2068\u05d0\u05d1\u2069"),
        ("a\u2067\u05d0", "\u2068a\u2067\u05d0\u2069\u2069"),
        ("\u2069\u202e\u05d0\u2069", "\u2068\u05d0\u2069"),
    ],
)
def test_a_text_within_a_text_within_a_text_turns_nothing_around(open_form, given, put):
    title = words("Order of {{parameter.utm}}, thank you")
    form = open_form(project(NAME, texts=FormTexts(title=title)), parameters={"utm": given})
    form.submit()
    expect(form.page).to_have_title(f"Error: \u2068Order of {put}, thank you\u2069")


def test_fields_may_be_named_like_what_a_browser_s_objects_have(open_form):
    names = (
        "hidden", "submit", "reset", "action", "method", "title", "name", "id", "length",
        "elements", "children", "style", "value", "remove", "closest", "contains", "append",
        "status", "screen", "summary", "form", "data", "send", "top", "parent", "location",
    )  # fmt: skip
    fields = [TextField(id=f"f_{name}", name=name, label=words(name)) for name in names]
    form = open_form(project(*fields, flow=Flow(review=True, draft_minutes=5)))
    form.fill(dict.fromkeys(names[1:], "x"))
    form.submit()
    expect(form.page.locator("#review dl > div")).to_have_count(len(names))
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submission()["values"] == dict.fromkeys(names[1:], "x")
