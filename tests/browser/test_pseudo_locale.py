"""A language whose every word is marked, to find words that no translation reaches."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest
from playwright.sync_api import expect

from builder.form.fields import Option
from builder.form.locales import page_word
from builder.form.page_words import PAGE_WORDS, PageWords
from builder.form.project import Project
from builder.form.texts import LocalText
from tests.browser.test_kinds import fill_everything
from tests.projects import everything

pytestmark = pytest.mark.browser

# Letters that are seen in no element whose words are marked; what the person typed is left out.
_UNMARKED = """(typed) => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim();
    const parent = walker.currentNode.parentElement;
    if (parent.closest("script, style, noscript, #f-country") || !parent.checkVisibility()) continue;
    if (/\\p{L}/u.test(text) && !text.includes("⟦") && !typed.includes(text)) found.push(text);
  }
  for (const element of document.querySelectorAll("[placeholder], [alt], [aria-label], [title]")) {
    for (const name of ["placeholder", "alt", "aria-label", "title"]) {
      const text = element.getAttribute(name);
      if (text && !text.includes("⟦")) found.push(text);
    }
  }
  if (!document.title.includes("⟦")) found.push(document.title);
  return found;
}"""


def mark(text: str) -> str:
    return f"⟦{text}⟧"


def marked(holder: Any) -> Any:
    changes: dict[str, Any] = {}
    for each in fields(holder):
        value = getattr(holder, each.name)
        if isinstance(value, LocalText):
            changes[each.name] = LocalText.of(en=mark(value.best("en"))) if value else value
        elif isinstance(value, tuple) and value and isinstance(value[0], Option):
            changes[each.name] = tuple(marked(option) for option in value)
        elif isinstance(value, tuple) and value and isinstance(value[0], LocalText):
            changes[each.name] = tuple(LocalText.of(en=mark(word.best("en"))) for word in value)
    return replace(holder, **changes)


def pseudo_project() -> Project:
    made = everything(languages=("en",))
    texts = replace(made.texts, submit=made.texts.submit or LocalText.of(en="Send"))
    return replace(
        made,
        texts=marked(texts),
        fields=tuple(map(marked, made.fields)),
        page_words=PageWords(
            **{key: LocalText.of(en=mark(page_word(key, "en"))) for key in PAGE_WORDS}
        ),
    )


def test_every_word_of_the_page_can_be_translated_and_worded_by_the_form(open_form):
    form = open_form(pseudo_project(), parameters={"utm_campaign": "42"})

    def unmarked() -> Any:
        typed = ["Ada", "AB12345678", "ada@example.com", "No need", "May 1, 2024", "Cyprus"]
        return form.page.evaluate(_UNMARKED, typed)

    assert unmarked() == []
    form.submit()
    expect(form.summary).to_be_visible()
    assert unmarked() == []
    for _ in fill_everything(form):
        assert unmarked() == []
    # A wait that the test comes ahead of, however slow the machine is.
    form.answers = [(503, {}, {"Retry-After": "600"})]
    form.submit()
    expect(form.page.locator("#countdown")).not_to_be_empty()
    assert unmarked() == []
    form.answers = [(200, {"status": "delivered"})]
    form.submit()
    form.page.locator("html[data-screen=done]").wait_for()
    assert unmarked() == []


def test_the_search_finds_what_is_not_marked(open_form):
    unworded = replace(pseudo_project(), page_words=PageWords())
    form = open_form(unworded, parameters={"utm_campaign": "42"})
    assert {"Continue", "(optional)"} <= set(form.page.evaluate(_UNMARKED, []))
