"""Asks the page itself what it would send: its own script judges, so both always agree.

A copy of its script (see :mod:`builder.trial.page_copy`) runs in a world of its own, so the export
holds nothing for the preview.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any, Final

from builder.trial.page_copy import declarations_of
from builder.value import dataclass

LOOK: Final = "look()"
"""The call that answers with a :class:`Look`, for :func:`read_look`."""

KEEP: Final = "keep()"
"""The call that answers with what was entered, and the step where one is."""

# What is added to the copy. `restore` goes on from step to step by the page's own button, and only
# where a step or the review follows: it never sends.
_ADDED: Final = """
const answered = new Set();
let pointed = null;
addEventListener("pointerdown", ({ target }) => {
  const field = target instanceof Element && target.closest(".fields > *");
  if (field) pointed = keyOf(field);
}, true);
for (const type of ["input", "change"]) {
  document.addEventListener(type, ({ target }) => answered.add(target.name), true);
}
const isFlow = typeof openSteps === "function";
const isReview = () => byId("review")?.hidden === false;
const isScreen = () => !PARAMETERS || Boolean(document.documentElement.dataset.screen);
const stepNow = () => (isReview() ? steps().length : steps().findIndex((each) => !each.hidden));

// The copy judges by the conversation's variables once the page has read them.
function converse(variables) {
  const all = performance.getEntriesByType("resource");
  const isRead = all.some(({ name }) => new URL(name).pathname.endsWith("/prefill"));
  if (isRead) Object.assign(CONVERSATION, variables);
}

function look() {
  if (isScreen()) return { screen: byId("title").textContent };
  const { values, errors } = judgeForm();
  const sent = { params: PARAMETERS, values, key: "preview-preview", today: today().first };
  return { errors, body: JSON.stringify(sent) };
}

function keep() {
  if (isScreen()) return null;
  const answers = {};
  for (const field of DATA.fields.filter(isAnswered)) {
    if (!answered.has(field.name)) continue;
    const value = readField(field);
    // Of a number that cannot be read, what was typed.
    answers[field.name] = [field.kind, Number.isNaN(value) ? controlOf(field).value : value];
  }
  return { answers, step: isFlow ? stepNow() : 0, top: scrollY, at: keyboard() };
}

// Which control has the keyboard, and what is selected in it; null if none has.
function keyboard() {
  const { name, type, value, selectionStart, selectionEnd } = document.activeElement ?? {};
  if (!name) return null;
  const isOption = type === "radio" || type === "checkbox";
  return { name, option: isOption ? value : "", ends: [selectionStart ?? null, selectionEnd] };
}

function takeKeyboard({ name, option, ends }) {
  const found = [...document.getElementsByName(name)];
  const control = found.find((each) => each.value === option) ?? found[0];
  control?.focus({ preventScroll: true });
  // Of an address or a number, the engine does not tell.
  if (control && ends[0] !== null) control.setSelectionRange?.(...ends);
}

function restore(kept, isMirror = false) {
  if (isScreen()) return;
  for (const field of DATA.fields.filter(isAnswered)) {
    const [kind, value] = Object.hasOwn(kept.answers, field.name) ? kept.answers[field.name] : [];
    if (kind !== field.kind || (isMirror && isSame(field, value))) continue;
    writeField(field, value ?? "");
    controlOf(field).dispatchEvent(new Event("input", { bubbles: true }));
  }
  while (isFlow && stepNow() < kept.step && canGoOn()) {
    const before = stepNow();
    byId("send").click();
    if (stepNow() <= before) break;
  }
  while (isFlow && stepNow() > kept.step) {
    const before = stepNow();
    byId("back").click();
    if (stepNow() >= before) break;
  }
  if (isMirror) return;
  if (kept.at) takeKeyboard(kept.at);
  scrollTo(0, kept.top);
}

function isSame(field, value) {
  const now = readField(field);
  const shown = Number.isNaN(now) ? controlOf(field).value : now;
  return JSON.stringify(shown ?? "") === JSON.stringify(value ?? "");
}

function canGoOn() {
  const now = stepNow();
  const { errors } = judgeForm();
  const isRight = !DATA.fields.some((each) => errors[each.name] && stepOf(each) === now);
  return isRight && !isReview() && (DATA.review || openSteps().some((each) => each > now));
}

"""
# What follows the window: shows a field in its step, and tells which one was pressed. The page is
# walked through without being filled in, and sends nothing. Its own script knows nothing of this,
# and would go back to its own step at each change, so the step is shown again after it.
_FOLLOWING: Final = """
let pressed = null;
let following = false;
let marked = null;

function keyOf(element) {
  const keyed = element.querySelector("[name]") ?? element.querySelector("[data-words]") ?? element;
  const { words, alt, if: condition } = keyed.dataset;
  return keyed.name ?? (words ?? alt ?? condition?.slice(1) ?? "").split(".")[0];
}

function elementOf(key) {
  return [...document.querySelectorAll(".fields > *")].find((each) => keyOf(each) === key);
}

function onward() {
  const next = isFlow && !isReview() ? openSteps().find((each) => each > step) : undefined;
  if (next !== undefined) showStep(next, false);
  else if (isFlow && DATA.review && !isReview()) showReview();
}

function follow() {
  following = true;
  const instead = (event, act) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  };
  addEventListener("submit", (event) => instead(event, onward), true);
  addEventListener("click", (event) => {
    if (event.target.closest("#send")) instead(event, onward);
    if (event.target.closest("#back")) instead(event, goBack);
  }, true);
  for (const type of ["pointerdown", "focusin"]) {
    addEventListener(type, ({ target }) => {
      const field = target instanceof Element && target.closest(".fields > *");
      if (field) pressed = keyOf(field);
    }, true);
  }
  for (const type of ["input", "change"]) addEventListener(type, stay);
}

function stay() {
  if (isFlow && !isScreen()) show();
}

function showField(position, key) {
  if (isScreen()) return false;
  if (!following) follow();
  if (isFlow) showStep(position, false);
  if (marked) marked.style.outline = "";
  marked = elementOf(key);
  pressed = null;
  if (!marked) return isFlow ? stepNow() === position : true;
  Object.assign(marked.style, { outline: "2px dashed currentcolor", outlineOffset: "6px" });
  marked.scrollIntoView({ block: "nearest" });
  return marked.getClientRects().length > 0;
}

function picked() {
  const key = pressed;
  pressed = null;
  return key;
}

function pointedAt() {
  const key = pointed;
  pointed = null;
  return key;
}
"""

# What the checks of accessibility need: to go through all that the page can show, as a person would
# who fills it in, and to say which field an element belongs to.
_CHECKING: Final = """
const stages = () => ({
  steps: isFlow ? steps().length : 1, at: isFlow ? stepNow() : 0, review: Boolean(DATA.review),
});
const isSent = () => isScreen();
let outlined = null;

function showErrors() {
  if (isScreen() || isReview()) return false;
  const now = isFlow ? stepNow() : 0;
  const { errors } = judgeForm();
  if (!DATA.fields.some((each) => errors[each.name] && (!isFlow || stepOf(each) === now))) {
    return false;
  }
  byId("send").click();
  return true;
}

function goTo(position) {
  restore({ answers: {}, step: position }, true);
  return !isScreen() && (isFlow ? stepNow() === position : position === 0);
}

function sendNow() {
  if (isScreen() || Object.keys(judgeForm().errors).length) return false;
  byId("send").click();
  return true;
}

function keyAt(selector) {
  const field = document.querySelector(selector)?.closest(".fields > *");
  return field ? keyOf(field) : "";
}

function outline(selector) {
  if (outlined) outlined.style.outline = "";
  outlined = selector ? document.querySelector(selector) : null;
  if (!outlined) return false;
  Object.assign(outlined.style, { outline: "3px solid #d9005b", outlineOffset: "3px" });
  outlined.scrollIntoView({ block: "center" });
  return true;
}

return {
  converse, look, keep, restore, showField, picked, pointedAt,
  stages, isSent, showErrors, goTo, sendNow, keyAt, outline,
};
"""


@dataclass(frozen=True)
class Look:
    """What stands in the page, as its own script judges it.

    Attributes:
        screen: The title of what the page shows in place of the form; empty if it shows the form.
        errors: What the page says is wrong, by context name.
        body: The JSON text that the page would send.
    """

    screen: str = ""
    errors: tuple[tuple[str, str], ...] = ()
    body: bytes = b""


@lru_cache(maxsize=1)
def probe_of(page: bytes) -> str:
    """Return the script that puts the probe into a page's frame, once a page.

    Args:
        page: The page as it is served.

    Raises:
        BuilderError: The page has no script as the product writes it.
    """
    body = f'"use strict";\n{declarations_of(page)}\n{_ADDED}{_FOLLOWING}{_CHECKING}'
    # A page that went elsewhere has no form to ask.
    has_form = 'document.getElementById("data")'
    return f"if ({has_form}) globalThis.previewProbe ??= (() => {{ {body}}})();"


def restore_call(kept: str, *, is_mirror: bool = False) -> str:
    """Return the call that puts back what :data:`KEEP` answered with.

    Args:
        kept: The answer, from this page or another one of the form.
        is_mirror: Whether only what is different is changed, and the page stays where it is
            scrolled to.
    """
    return f"restore({kept}, {json.dumps(is_mirror)})"


def is_in_a_field(kept: str) -> bool:
    """Tell whether a control of the page had the keyboard.

    Args:
        kept: What :data:`KEEP` answered with; empty for nothing.
    """
    return bool(kept and json.loads(kept).get("at"))


def read_look(told: object) -> Look | None:
    """Read the answer to :data:`LOOK`; None if the page has not told anything."""
    found: Any = json.loads(told) if isinstance(told, str) and told else None
    if not isinstance(found, dict):
        return None
    return Look(
        screen=found.get("screen", ""),
        errors=tuple(found.get("errors", {}).items()),
        body=found.get("body", "").encode(),
    )
