"""Debian's Chromium, driven by Playwright."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, BrowserType, sync_playwright

_WHOLE = "/usr/bin/chromium"
# The same build without a window around each page, which costs three times what the page does.
_WINDOWLESS = "/usr/bin/chromium-headless-shell"
_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    # Tests put pages of invented hosts around servers on this machine.
    "--disable-features=LocalNetworkAccessChecks",
    # Whatever a page asks for, nothing leaves this machine.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)


@contextmanager
def chromium(*, whole: bool = False) -> Iterator[Browser]:
    """Start a browser; it ends with the block.

    Args:
        whole: Whether it is the browser as people have it, windows and all.
    """
    with sync_playwright() as playwright:
        browser = launch(playwright.chromium, whole=whole)
        try:
            yield browser
        finally:
            browser.close()


def launch(kind: BrowserType, *flags: str, whole: bool = False, **options: Any) -> Browser:
    """Start a browser, with further flags and options of Playwright's if need be."""
    path = _WHOLE if whole else _WINDOWLESS
    return kind.launch(executable_path=path, args=[*_FLAGS, *flags], **options)
