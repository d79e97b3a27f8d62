// Calculated values, as the page works them out: the twin of backend/calculation.py.

const LONGEST = 10_000;
// A step beyond this is none, so that no chain of products can grow for long.
const LARGEST_STEP = tenTo(100 + PLACES);
const LARGEST = tenTo(15 + PLACES);

// These take values that are missing.
const WITH_NONE = {
  coalesce: (...values) => values.find((each) => each !== null) ?? null,
  filled: (value) => value !== null && value.length !== 0,
  sum: (...values) => values.reduce((total, each) => total + (each ?? 0n), 0n),
  "&": (one, other) => {
    const texts = [plainText(one), plainText(other)];
    return texts.includes(null) ? null : texts.join("");
  },
  and: (one, other) => one === true && other === true,
  or: (one, other) => one === true || other === true,
  not: (one) => one !== true,
  count: (chosen) => (chosen ?? []).length,
  includes: (chosen, value) => (chosen ?? []).some((each) => seenOf(each) === seenOf(value)),
};
const OPERATIONS = {
  "+": (one, other) => one + other,
  "-": (one, other) => one - other,
  "*": (one, other) => divide(one * other, ONE),
  "/": (one, other) => (other ? divide(one * ONE, other) : null),
  negative: (one) => -one,
  "=": (one, other) => seenOf(one) === seenOf(other),
  "<>": (one, other) => seenOf(one) !== seenOf(other),
  "<": (one, other) => seenOf(one) < seenOf(other),
  "<=": (one, other) => seenOf(one) <= seenOf(other),
  ">": (one, other) => seenOf(one) > seenOf(other),
  ">=": (one, other) => seenOf(one) >= seenOf(other),
  min: (...values) => values.reduce((least, each) => (each < least ? each : least)),
  max: (...values) => values.reduce((most, each) => (each > most ? each : most)),
  abs: sizeOf,
  floor: floorOf,
  ceil: (one) => -floorOf(-one),
  round: (value, digits) => keepPlaces(seenOf(value), Number(digits / ONE)),
  length: codePoints,
  upper: (text) => upper(text),
  lower: (text) => lower(text),
  date: (text) => text,
  days: (one, other) => (midnight(other) - midnight(one)) / 86_400_000,
  years: (one, other) => other.slice(0, 4) - one.slice(0, 4) - (other.slice(5) < one.slice(5)),
  add_days: (start, days) => addDays(start, Number(floorOf(days) / ONE)),
  year: (day) => Number(day.slice(0, 4)),
  month: (day) => Number(day.slice(5, 7)),
  day: (day) => Number(day.slice(8)),
};

JUDGES.calculated = ({ expression }, raw, { first, own = first }, { values }) =>
  found(calculate(expression, values, own));

/** Work out a calculated value; null if there is none. */
function calculate(tree, answers, today) {
  const value = workOut(tree, answers, today);
  if (typeof value !== "bigint") return value === "" ? null : value;
  return sizeOf(value) > LARGEST ? null : Number(writeDecimal(value, SEEN));
}

function workOut(tree, answers, today) {
  if (!Array.isArray(tree)) return bounded(tree);
  const [name, ...rest] = tree;
  if (name === "field") return bounded(Object.hasOwn(answers, rest[0]) ? answers[rest[0]] : null);
  if (name === "today") return today;
  const work = (each) => workOut(each, answers, today);
  if (name === "if") return work(work(rest[0]) === true ? rest[1] : rest[2]);
  const values = rest.map(work);
  if (Object.hasOwn(WITH_NONE, name)) return bounded(WITH_NONE[name](...values));
  return values.includes(null) ? null : bounded(OPERATIONS[name](...values));
}

/** Take what was answered or worked out: numbers as decimals, and nothing beyond bounds. */
function bounded(given) {
  const value = typeof given === "number" ? toDecimal(given) : given;
  if (typeof value === "bigint") return sizeOf(value) > LARGEST_STEP ? null : value;
  return typeof value === "string" && codePoints(value) > LONGEST ? null : value;
}

/** Return what is compared: numbers rounded, texts composed. */
function seenOf(value) {
  if (typeof value === "string") return value.normalize();
  return typeof value === "bigint" ? keepPlaces(value, SEEN) : value;
}

function floorOf(value) {
  const kept = seenOf(value);
  const rest = kept % ONE;
  return kept - rest - (rest < 0n ? ONE : 0n);
}

/** Write a value as text: numbers with at most six digits after the point. */
function plainText(value) {
  if (typeof value !== "bigint") return value ?? "";
  return sizeOf(value) < LARGEST ? writeDecimal(value, 6) : null;
}

function midnight(date) {
  return utc(...date.split("-").map(Number));
}
