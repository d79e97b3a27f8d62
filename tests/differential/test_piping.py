"""The page and the builder find the same placeholders and fallbacks in a text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page

from builder.form.piping import PLACEHOLDER
from builder.templates_folder import templates_folder
from tests.browser.chromium import chromium

pytestmark = pytest.mark.browser

_FIND = (
    "(texts) => texts.map((text) => [...text.matchAll(PLACEHOLDER)]"
    ".map(([whole, name, fallback]) => [whole, name, fallback ?? null]))"
)


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    script = (templates_folder() / "page" / "js" / "piping.js").read_text(encoding="utf-8")
    (line,) = (each for each in script.splitlines() if each.startswith("const PLACEHOLDER"))
    with chromium() as browser:
        opened = browser.new_page()
        opened.add_script_tag(content=line)
        yield opened


def found(words: str) -> list[list[str | None]]:
    return [[each[0], each[1], each[2] and each[2][1:]] for each in PLACEHOLDER.finditer(words)]


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.lists(
            st.sampled_from(
                ["{{", "}}", "{", "}", "|", "a", "f_1", "parameter.", " ", "\n", "é😀"]
            ),
            max_size=14,
        ).map("".join),
        min_size=20,
        max_size=60,
    )
)
def test_both_find_the_same(page: Page, texts: list[str]) -> None:
    fixed = ["{{a|{b} |c}}", "{{a|\n}}{{b}}", "{{{a|b}}}", "{{a|{{b}}}}", "{{context.a|}}"]
    assert page.evaluate(_FIND, [*fixed, *texts]) == [found(each) for each in [*fixed, *texts]]
    assert all(map(found, fixed))
