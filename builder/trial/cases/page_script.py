"""The script that answers a case in the page as a person would, and tells what the page shows.

It runs in a world of its own, beside the page's script, and acts through the document alone: it
clicks buttons, and enters values with the events that typing causes. Which field takes which value
is known from a copy of the page's own script (see :mod:`builder.trial.page_copy`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from builder.trial.page_copy import declarations_of

_ADDED: Final = """
const entered = new Set();
const kept = [];
let sent = "";

// What the page asks the backend before anybody can answer has to be there first.
function isReady() {
  const isAsked = DATA.reads_conversation && PARAMETERS && !document.documentElement.dataset.screen;
  return !isAsked || answersTo("/prefill").length > 0;
}

function answersTo(path) {
  const all = performance.getEntriesByType("resource");
  return all.filter(({ name }) => new URL(name).pathname.endsWith(path));
}

const isSeen = (control) => control && !control.closest("[hidden]");
const isBroken = () => byId("summary")?.hidden === false;
const isLocked = () => byId("send")?.getAttribute("aria-disabled") === "true";
const screenNow = () => document.documentElement.dataset.screen ?? "";

function where() {
  if (byId("review")?.hidden === false) return -1;
  return [...document.querySelectorAll(".fields")].findIndex((each) => !each.hidden);
}

// An answer is taken if the page reads it as it stands, or as the rules tidy it.
function isTaken(field, wanted) {
  const read = readField(field);
  const plain = (value) => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
  if (plain(read) === plain(wanted)) return true;
  const [mine, given] = [read, wanted].map((each) => judge(field, each, today(), false));
  return !mine.code && !given.code && plain(mine.value) === plain(given.value);
}

function tell(control) {
  control.dispatchEvent(new InputEvent("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}

// Answer a field; without an answer it is emptied, as far as its control can be: what cannot be is
// kept. Returns whether the page has taken the answer.
function enter(field, values) {
  const control = controlOf(field);
  const group = byId(`g-${field.name}`);
  const wanted = values[field.name] ?? null;
  control.focus();
  if (group || control.type === "checkbox") {
    const buttons = group ? [...group.querySelectorAll("input")] : [control];
    const chosen = [].concat(wanted ?? []).map(String);
    for (const each of buttons) {
      const isOn = group ? chosen.includes(each.value) : wanted === true;
      // Nobody can take back the choice of one of several.
      if (each.checked !== isOn && (isOn || each.type === "checkbox")) each.click();
    }
    if (wanted === null && group?.querySelector("[type=radio]:checked")) kept.push(field.name);
    return wanted === null || isTaken(field, wanted);
  }
  if (wanted === null) {
    if (control.type === "range") kept.push(field.name);
    else if (control.value !== "") {
      control.value = "";
      tell(control);
    }
    return true;
  }
  writeField(field, wanted);
  const isRight = isTaken(field, wanted);
  tell(control);
  return isRight;
}

// Answer what is asked, until no answer shows more; returns the names of what cannot be entered.
function fillIn(values, isAsked) {
  const stuck = [];
  for (let again = true; again;) {
    again = false;
    for (const field of DATA.fields.filter(isAnswered)) {
      if (entered.has(field.name) || !isAsked(controlOf(field))) continue;
      entered.add(field.name);
      again = true;
      if (!enter(field, values)) stuck.push(field.name);
    }
  }
  return stuck;
}

// Go from step to step by the page's own button, until it sends, or shows what is wrong.
function work(values, variables) {
  Object.assign(CONVERSATION, variables);
  for (;;) {
    if (screenNow()) return look();
    const stuck = fillIn(values, isSeen);
    if (stuck.length) return { ...look(), stuck };
    const before = where();
    sent = JSON.stringify({ params: PARAMETERS, values: judgeForm().values });
    byId("send").click();
    if (isLocked() || screenNow()) return look();
    if (isBroken() || where() === before) break;
  }
  const found = look();
  // What is not reached yet may be wrong as well.
  fillIn(values, Boolean);
  return { ...found, all: judged() };
}

// Message and code of what the page's rules find wrong.
function judged() {
  const all = {};
  if (!byId("send") || screenNow()) return all;
  const { errors } = judgeNow();
  for (const field of DATA.fields.filter(isAnswered)) {
    const verdict = errors[field.name];
    if (verdict) all[field.name] = [wordVerdict(field, verdict), verdict.code];
  }
  return all;
}

function look() {
  const answers = answersTo("/submit");
  const found = judged();
  const errors = {};
  for (const { name } of DATA.fields.filter(isAnswered)) {
    const words = byId(`e-${name}`)?.textContent;
    if (words) errors[name] = found[name]?.[0] === words ? found[name] : [words, ""];
  }
  const texts = [byId("title"), ...document.querySelectorAll("#screen > p, #problems > li")];
  return {
    screen: screenNow(),
    answers: answers.length,
    status: answers[answers.length - 1]?.responseStatus ?? 0,
    errors,
    kept,
    broken: isBroken(),
    locked: isLocked(),
    waits: Boolean(byId("countdown")?.textContent),
    said: byId("status")?.textContent ?? "",
    shown: texts.map((each) => each?.textContent.trim()).filter(Boolean),
    sent: answers.length || isLocked() ? sent : "",
  };
}

return { isReady, work, look };
"""


def script_of(page: bytes) -> str:
    """Return the script that puts the functions into a page, once a page.

    Args:
        page: The page as it is served.

    Raises:
        BuilderError: The page has no script as the product writes it.
    """
    # In a function of its own, as the page's script may use the same names.
    body = f'"use strict";\n{declarations_of(page)}\nreturn (() => {{ {_ADDED} }})();'
    return f"globalThis.caseProbe ??= (() => {{ {body}}})();"


def is_ready(script: str) -> str:
    """Return the script whose value is ``true`` once the page can be answered, as JSON."""
    return f"{script}\nJSON.stringify(caseProbe.isReady())"


def work(script: str, values: Mapping[str, Any], variables: Mapping[str, Any]) -> str:
    """Return the script that answers the page and sends; its value is what the page then shows.

    Args:
        script: The one of :func:`script_of`.
        values: The answers by context name.
        variables: Variables of the conversation, which the page has read.
    """
    given = f"{json.dumps(dict(values))}, {json.dumps(dict(variables))}"
    return f"{script}\nJSON.stringify(caseProbe.work({given}))"


def look(script: str) -> str:
    """Return the script whose value is what the page shows now, as JSON."""
    return f"{script}\nJSON.stringify(caseProbe.look())"
