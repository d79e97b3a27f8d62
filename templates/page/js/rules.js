// The rules of a form, judged in the page: with rules/*.js the twin of backend/rules.py.
// What Python and JavaScript do differently is spelled out in both.

// By kind of field; each file in rules/ adds its own.
const JUDGES = {};

const SPACE = "\\t\\n\\v\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";
const SPACES = new RegExp(`[${SPACE}]+`, "gu");
const ENDS = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "gu");
const CONTROL = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/u;

/** Judge an answer, a JSON value; `days` are the first and last that it may be at the person's. */
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

/** Count code points, as Python does. */
function codePoints(text) {
  return Array.from(text).length;
}

function lengthVerdict({ min_length: least = 0, max_length: most = 0 }, value) {
  const length = codePoints(value);
  if (length < least) return found(value, "too_short", String(least));
  return length > most ? found(value, "too_long", String(most)) : undefined;
}
