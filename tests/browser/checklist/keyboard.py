"""Answering fields with nothing but keys."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

from builder.backend.spec import FieldSpec


def type_answer(page: Page, field: FieldSpec, value: Any) -> None:
    """Answer the field that has the focus, as it is now, with keys alone.

    Of a group of ticks, only the one in focus is answered: each is a stop of its own.
    """
    keyboard = page.keyboard
    match field.kind:
        case "checkbox" | "consent":
            if page.evaluate("document.activeElement.checked") != value:
                keyboard.press("Space")
        case "checkboxes":
            here = page.evaluate("[document.activeElement.value, document.activeElement.checked]")
            if (here[0] in value) != here[1]:
                keyboard.press("Space")
        case "radio" | "yesno" | "rating":
            _choose(page, str(value).lower() if isinstance(value, bool) else str(value))
        case "select" | "country":
            _select(page, value)
        case "date":
            keyboard.type(_date(value))
        case "time":
            keyboard.type(_time(value))
        case "datetime":
            day, _, time = value.partition("T")
            keyboard.type(_date(day))
            # Past the year, which takes more digits where no bound keeps it from that.
            if not page.evaluate("document.activeElement.max"):
                keyboard.press("Tab")
            keyboard.type(_time(time))
        case "slider":
            keyboard.press("Home")
            for _ in range(int((value - (field.min or 0)) / (field.step or 1))):
                keyboard.press(
                    "ArrowRight" if page.evaluate("document.dir") == "ltr" else "ArrowLeft"
                )
        case _:
            keyboard.press("Control+a")
            keyboard.type(str(value))


def _choose(page: Page, value: str) -> None:
    if not page.evaluate("document.activeElement.checked"):
        page.keyboard.press("Space")
    _press_until(page, value)


def _select(page: Page, value: str) -> None:
    page.keyboard.press("Home")
    _press_until(page, value)


def _press_until(page: Page, value: str) -> None:
    for _ in range(300):
        if page.evaluate("document.activeElement.value") == value:
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"no key leads to {value!r}")


def _date(day: str) -> str:
    """Write a date in the order of the browser's own box, which is American."""
    year, month, date = day.split("-")
    return f"{month}{date}{year}"


def _time(time: str) -> str:
    hour, minute = (int(each) for each in time.split(":"))
    return f"{(hour + 11) % 12 + 1:02}{minute:02}{'AM' if hour < 12 else 'PM'}"
