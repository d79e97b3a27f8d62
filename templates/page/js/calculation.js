// Calculated values, as the page works them out: the twin of backend/calculation.py.

const LONGEST = 10_000;
const PLAIN_MAX = 1e15;

// These take values that are missing.
const WITH_NONE = {
  coalesce: (...values) => values.find((each) => each !== null) ?? null,
  filled: (value) => value !== null && value.length !== 0,
  sum: (...values) => values.reduce((total, each) => total + (each ?? 0), 0),
  "&": (one, other) => {
    const texts = [plainText(one), plainText(other)];
    return texts.includes(null) ? null : texts.join("");
  },
  and: (one, other) => one === true && other === true,
  or: (one, other) => one === true || other === true,
  not: (one) => one !== true,
  count: (chosen) => (chosen ?? []).length,
  includes: (chosen, value) => (chosen ?? []).includes(value),
};
const OPERATIONS = {
  "+": (one, other) => one + other,
  "-": (one, other) => one - other,
  "*": (one, other) => one * other,
  "/": (one, other) => one / other,
  negative: (one) => -one,
  "=": (one, other) => one === other,
  "<>": (one, other) => one !== other,
  "<": (one, other) => one < other,
  "<=": (one, other) => one <= other,
  ">": (one, other) => one > other,
  ">=": (one, other) => one >= other,
  min: Math.min,
  max: Math.max,
  abs: Math.abs,
  floor: Math.floor,
  ceil: Math.ceil,
  round: rounded,
  length: codePoints,
  upper: (text) => upper(text),
  lower: (text) => lower(text),
  date: (text) => text,
  days: (one, other) => (midnight(other) - midnight(one)) / 86_400_000,
  years: (one, other) => other.slice(0, 4) - one.slice(0, 4) - (other.slice(5) < one.slice(5)),
  add_days: (start, days) => addDays(start, Math.floor(days)),
  year: (day) => Number(day.slice(0, 4)),
  month: (day) => Number(day.slice(5, 7)),
  day: (day) => Number(day.slice(8)),
};

JUDGES.calculated = ({ expression }, raw, { utc: today }, { values }) =>
  found(calculate(expression, values, today));

/** Work out a calculated value; null if there is none. */
function calculate(tree, answers, today) {
  const value = workOut(tree, answers, today);
  return (typeof value === "number" && Math.abs(value) > PLAIN_MAX) || value === "" ? null : value;
}

function workOut(tree, answers, today) {
  if (!Array.isArray(tree)) return tree;
  const [name, ...rest] = tree;
  if (name === "field") return Object.hasOwn(answers, rest[0]) ? answers[rest[0]] : null;
  if (name === "today") return today;
  const work = (each) => workOut(each, answers, today);
  if (name === "if") return work(work(rest[0]) === true ? rest[1] : rest[2]);
  const values = rest.map(work);
  if (Object.hasOwn(WITH_NONE, name)) return bounded(WITH_NONE[name](...values));
  return values.includes(null) ? null : bounded(OPERATIONS[name](...values));
}

function bounded(value) {
  // Adding zero makes minus zero plain zero.
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : null;
  return typeof value === "string" && codePoints(value) > LONGEST ? null : value;
}

/** Write a value as text: numbers with at most six digits after the point. */
function plainText(value) {
  if (typeof value !== "number") return value ?? "";
  if (Math.abs(value) >= PLAIN_MAX) return null;
  const written = rounded(value, 6).toFixed(6);
  return written.replace(/\.?0+$/u, "");
}

function rounded(value, digits) {
  const scale = 10 ** digits;
  return Math.floor(value * scale + 0.5) / scale;
}

function midnight(date) {
  return utc(...date.split("-").map(Number));
}
