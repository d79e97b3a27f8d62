// The rules of a form, judged in the page: with rules/*.js the twin of backend/rules.py.
// What Python and JavaScript do differently is spelled out in both.

// By kind of field; each file in rules/ or controls/ adds its own: how an answer is judged, read
// from its control, where it is not read as text, and written to it.
const JUDGES = {};
const READERS = {};
const WRITERS = {};
// The kinds of which a box without a tick is unanswered.
const TICKS = [];

const PARAMETER_MAX = 512;
// White space except the byte order mark, which is invisible; and characters that show nothing.
const SPACE = "\\t-\\r\\x85\\p{Z}";
const INVISIBLE = "\\p{DI}\\u180f\\u2800\\ufff9-\\ufffb\\u{1d159}";
const SPACES = new RegExp(`[${SPACE}]+`, "gu");
const VISIBLE = between(SPACE + INVISIBLE);
const SHOWN = between(INVISIBLE);
const CONTROL = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/u;

/**
 * Judge the answers to fields in order: what is shown, what counts, what is wrong.
 * `days` are the first and last that it may be at the person's, and which it is if not the first.
 */
function judgeAnswers(fields, raws, parameters, conversation, days) {
  // Fields may be called like what every object has.
  const answers = { values: { __proto__: null }, errors: { __proto__: null }, hidden: new Set() };
  const { values, errors, hidden } = answers;
  for (const field of fields) {
    const { name } = field;
    if (field.show_if && !holds(field.show_if, values)) {
      hidden.add(name);
      continue;
    }
    const required = field.required || (field.required_if && holds(field.required_if, values));
    const given = { values, errors, parameters, conversation };
    const judged = judge(field, raws[name] ?? null, days, required, given);
    const verdict = field.equals ? repeated(field, judged, given) : judged;
    if (verdict.code) errors[name] = verdict;
    else if (verdict.value !== null) values[name] = verdict.value;
  }
  return answers;
}

/** Judge one answer, a JSON value; `given` is what else a value may come from. */
function judge(field, raw, days, required = field.required, given = {}) {
  const verdict = JUDGES[field.kind](field, raw, days, given);
  return !verdict.code && required && isMissing(field, verdict.value) ? found(null, "required") : verdict;
}

function isMissing({ kind }, value) {
  // "No" is an answer; a box without a tick is not.
  return value === null || value.length === 0 || (value === false && TICKS.includes(kind));
}

/** Tell whether a text from outside can be a value. */
function isUsable(text) {
  return text && codePoints(text) <= PARAMETER_MAX && !CONTROL.test(text);
}

function found(value, code = "", limit = "") {
  return { value, code, limit };
}

function isTextOrNull(raw) {
  return raw === null || typeof raw === "string";
}

/** Match from the first character that is not blank to the last, with what belongs to that one. */
function between(blank) {
  const last = `(?:🏴[\\u{e0061}-\\u{e007f}]+|[^${blank}][\\ufe0f\\u{e0100}-\\u{e01ef}]?)`;
  return new RegExp(`(?=[^${blank}]).*${last}`, "su");
}

/** Take spaces and invisible characters off both ends. */
function trim(text) {
  return VISIBLE.exec(text)?.[0] ?? "";
}

/** Return a text as all is judged: composed, and without invisible characters at its ends. */
function tidy(text) {
  return SHOWN.exec(text.normalize())?.[0] ?? "";
}

function collapse(text) {
  return text.replace(SPACES, " ");
}

/** Count code points, as Python does. */
function codePoints(text) {
  return Array.from(text).length;
}

function lengthVerdict({ min_length: least = 0, max_length: most = 0 }, value) {
  const length = codePoints(value);
  if (length < least) return found(value, "too_short", String(least));
  return length > most ? found(value, "too_long", String(most)) : undefined;
}

function matches(pattern, value) {
  // "s": like Python's point, which excludes line feeds only, and none gets here.
  return !pattern || new RegExp(`^(?:${pattern})$`, "su").test(value);
}
