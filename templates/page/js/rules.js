// The rules of a form, judged in the page: with rules/*.js the twin of backend/rules.py.
// Both must judge every value alike, so what Python and JavaScript do differently is spelled out.

// Judges by kind of field; each file in rules/ adds its own, and a page has those it needs.
const JUDGES = {};

const SPACE = "\\t\\n\\v\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";
const SPACES = new RegExp(`[${SPACE}]+`, "gu");
const ENDS = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "gu");
const CONTROL = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/u;

/**
 * Judge one answer: a JSON value, null if nothing was answered. `days` has the first and last
 * date that it may be where the person is, as YYYY-MM-DD. The code is empty if no rule is broken.
 */
function judge(field, raw, days) {
  const verdict = JUDGES[field.kind](field, raw, days);
  const missing = verdict.value === null || verdict.value === false;
  return !verdict.code && field.required && missing ? found(null, "required") : verdict;
}

function found(value, code = "", limit = "") {
  return { value, code, limit };
}

function isTextOrNull(raw) {
  return raw === null || typeof raw === "string";
}

function trim(text) {
  return text.replace(ENDS, "");
}

/** Count Unicode code points, as Python's len does. */
function codePoints(text) {
  return Array.from(text).length;
}

function lengthVerdict({ min_length: least = 0, max_length: most = 0 }, value) {
  const length = codePoints(value);
  if (length < least) return found(value, "too_short", String(least));
  return length > most ? found(value, "too_long", String(most)) : undefined;
}
