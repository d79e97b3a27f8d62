"""`make bench-page`: opens all pages in turn, some rounds, and prints one table."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from statistics import median

from benchmarks.page.contenders import (
    ONE_FILE,
    OURS,
    THREE_FILES,
    contenders,
    gzip_bytes,
    largest_form_bytes,
    package_versions,
)
from benchmarks.page.measure import (
    CPU_SLOWDOWN,
    DOWN_BITS_PER_S,
    ROUND_TRIP_MS,
    Opening,
    open_page,
)
from benchmarks.page.server import Server
from benchmarks.report import Target, publish, table
from tests.browser.chromium import chromium

_CONDITIONS = (
    "The same nine fields, production builds, brotli at quality 11, headless Chromium, "
    f"{DOWN_BITS_PER_S / 1e6:.1f} Mbit/s down, {ROUND_TRIP_MS} ms round trip, CPU slowed "
    f"{CPU_SLOWDOWN}x, a fresh profile each time, the pages in turn in each round. Ours in two "
    "languages, the others in one. Figures are medians; × is ours compared with that page. "
    "Usable: last field and button there and styled, and something listens to the button. "
    "Blocked: what tasks took beyond 50 ms each until then."
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    pages = contenders()
    server = Server(pages)
    openings: dict[str, list[Opening]] = {page.name: [] for page in pages}
    with server.running(), chromium(whole=True) as browser:
        version = browser.version
        open_page(browser, server, 0, pages[0])  # the browser's own start-up is not measured
        for turn in range(rounds):
            # Each round begins with another page, so that none is always first.
            for place in range(len(pages)):
                position = (turn + place) % len(pages)
                page = pages[position]
                openings[page.name].append(open_page(browser, server, position, page))
            print(f"\rround {turn + 1} of {rounds}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    medians = {name: _median(found) for name, found in openings.items()}
    publish(
        "page",
        title="The page, and the same form made in other ways",
        conditions=f"{_CONDITIONS} {rounds} rounds.",
        body=table(
            ("page", "requests", "bytes brotli", "form usable", "×", "blocked", "JS heap"),
            [_row(name, found, medians[OURS]) for name, found in medians.items()],
        ),
        targets=_targets(medians, gzip_bytes(pages[0])),
        versions={"Chromium": version, **package_versions()},
        data={
            "medians": {name: asdict(found) for name, found in medians.items()},
            "openings": {name: list(map(asdict, found)) for name, found in openings.items()},
        },
    )


def _median(found: list[Opening]) -> Opening:
    return Opening(
        requests=max(each.requests for each in found),
        bytes=max(each.bytes for each in found),
        usable_ms=median(each.usable_ms for each in found),
        blocked_ms=median(each.blocked_ms for each in found),
        heap_bytes=median(each.heap_bytes for each in found),
    )


def _row(name: str, found: Opening, ours: Opening) -> tuple[str, ...]:
    return (
        name,
        str(found.requests),
        f"{found.bytes:,}",
        f"{found.usable_ms:,.0f} ms",
        f"{ours.usable_ms / found.usable_ms:.2f}",
        f"{found.blocked_ms:,.0f} ms",
        f"{found.heap_bytes / 1e6:.2f} MB",
    )


def _targets(medians: dict[str, Opening], our_gzip_bytes: int) -> list[Target]:
    ours, three, one = medians[OURS], medians[THREE_FILES], medians[ONE_FILE]
    return [
        Target("requests", ours.requests, 1),
        Target("bytes, brotli", ours.bytes, 14_000),
        Target("bytes, gzip", our_gzip_bytes, 15_000),
        Target(f"usable, of “{THREE_FILES}”", ours.usable_ms / three.usable_ms, 0.95, "x"),
        Target(f"usable, of “{ONE_FILE}”", ours.usable_ms / one.usable_ms, 1.15, "x"),
        Target(f"blocked ms, to 1.3x of “{THREE_FILES}”", ours.blocked_ms, 1.3 * three.blocked_ms),
        Target(f"blocked ms, to 1.3x of “{ONE_FILE}”", ours.blocked_ms, 1.3 * one.blocked_ms),
        Target(f"JS heap, of “{THREE_FILES}”", ours.heap_bytes / three.heap_bytes, 1.3, "x"),
        Target(f"JS heap, of “{ONE_FILE}”", ours.heap_bytes / one.heap_bytes, 1.3, "x"),
        Target("bytes with every field kind, logic, five languages", largest_form_bytes(), 30_000),
    ]


if __name__ == "__main__":
    main()
