"""One opening of a page in Chromium, on a slow line and a slow processor."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode

from playwright.sync_api import Browser

from benchmarks.page.contenders import INTEGRATION_ID, Contender
from benchmarks.page.server import Server

DOWN_BITS_PER_S: Final = 1_600_000
UP_BITS_PER_S: Final = 750_000
ROUND_TRIP_MS: Final = 150
CPU_SLOWDOWN: Final = 4

_PROBE: Final = (Path(__file__).resolve().parent / "probe.js").read_text()
_CONTROLS: Final = "input:not([type=hidden], [type=submit], [type=button]), select, textarea"
_LAST_FIELD: Final = "input[type=email]"
_LONG_TASK_MS: Final = 50
_SETTLE_MS: Final = 1000
_PARAMETERS: Final = {
    "channel": "web",
    "integration_id": INTEGRATION_ID,
    "session_id": "ab1c23d4-5ef6-7gh8-i9hj-k0lm12345n6o",
    "user_id": "1234567890123456",
    "lang": "en",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What one opening of a page took.

    Attributes:
        requests: Requests made.
        bytes: Bytes of their compressed bodies.
        usable_ms: From the start of the navigation until the form was usable.
        blocked_ms: Of that, how long the page could not have answered a person: of each task
            over 50 ms, what is over.
        heap_bytes: JavaScript heap once settled, after a collection of garbage.
    """

    requests: int
    bytes: int
    usable_ms: float
    blocked_ms: float
    heap_bytes: float


def open_page(browser: Browser, server: Server, position: int, page: Contender) -> Opening:
    """Open a page in a fresh profile, so that nothing of it is cached.

    Args:
        browser: The browser.
        server: What serves it.
        position: Its place among the server's pages.
        page: The page.
    """
    context = browser.new_context(viewport={"width": 400, "height": 800})
    try:
        settings = {"controls": _CONTROLS, "lastField": _LAST_FIELD, "button": page.button}
        context.add_init_script(_PROBE.replace('"SETTINGS"', json.dumps(settings)))
        tab = context.new_page()
        tools = context.new_cdp_session(tab)
        tools.send("Network.enable")
        tools.send(
            "Network.emulateNetworkConditions",
            {
                "offline": False,
                "latency": ROUND_TRIP_MS,
                "downloadThroughput": DOWN_BITS_PER_S / 8,
                "uploadThroughput": UP_BITS_PER_S / 8,
            },
        )
        tools.send("Emulation.setCPUThrottlingRate", {"rate": CPU_SLOWDOWN})
        tools.send("Performance.enable")
        server.take_counts()
        # The probe says so by itself: asking it again and again would take the page's time.
        with tab.expect_console_message(lambda said: said.text == "usable", timeout=60_000):
            tab.goto(f"{server.url}/{position}/?{urlencode(_PARAMETERS)}", wait_until="commit")
        # For the rest of a long task that was under way, and for late loads of the page.
        tab.wait_for_load_state("networkidle")
        tab.wait_for_timeout(_SETTLE_MS)
        requests, size = server.take_counts()
        tools.send("HeapProfiler.collectGarbage")
        metrics = tools.send("Performance.getMetrics")["metrics"]
        (heap,) = (each["value"] for each in metrics if each["name"] == "JSHeapUsedSize")
        # Last, as it brings half a megabyte of Playwright's own into the page.
        found: dict[str, Any] = tab.evaluate("benchmark")
    finally:
        context.close()
    return Opening(
        requests=requests,
        bytes=size,
        usable_ms=found["usable"],
        blocked_ms=sum(
            max(0.0, task["duration"] - _LONG_TASK_MS)
            for task in found["tasks"]
            if task["startTime"] < found["usable"]
        ),
        heap_bytes=heap,
    )
