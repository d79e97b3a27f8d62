// Reading numbers as people write them, and showing them as understood.

// A group mark is the language's own, or one that is nothing else anywhere.
const GROUPS = " '\u066c";
// Where a number is read by no language: the key of numeric keyboards, which is a point everywhere.
const KEYPAD = { group: "", point: ".", isIndian: false };
const MARKS = new Map();

/** Return how a language divides the digits of a number; undefined where the browser cannot tell. */
function marksOf(language) {
  if (!MARKS.has(language)) {
    try {
      MARKS.set(language, findMarks(new Intl.NumberFormat(language).formatToParts(12345678.5)));
    } catch {
      // Some embedded browsers are in a language whose name is none, such as "C".
      MARKS.set(language);
    }
  }
  return MARKS.get(language);
}

function findMarks(parts) {
  const values = (type) => parts.filter((each) => each.type === type).map(({ value }) => plainMarks(value));
  return { group: values("group")[0] ?? "", point: values("decimal")[0], isIndian: values("integer")[1]?.length === 2 };
}

/** Put signs, spaces, apostrophes and digits of all scripts into those of ASCII. */
function plainMarks(text) {
  return asciiDigits(cleanCode(text)).replace(/[\u2018\u2019\u02bc\u2032]/gu, "'");
}

/** Read a number in the page's language, else in one of the person's; NaN if it is none in any. */
function readNumber(text, isWhole = false) {
  const [, sign, digits] = /^([+-]?) ?(.*)$/u.exec(plainMarks(text));
  if (!sign && !digits) return null;
  // The first that can read it decides, as 2.500 is one number here and another one there.
  for (const language of [LANGUAGE, ...(navigator.languages ?? []), null]) {
    const marks = language === null ? KEYPAD : marksOf(language);
    const plain = marks && withoutMarks(digits, marks);
    // Of a whole number, three digits after the mark are a group of somebody's language.
    if (plain && !(isWhole && /\.\d{3}$/u.test(plain))) return exactNumber(sign, plain);
  }
  return NaN;
}

/** Take the marks out of a number that is written right; undefined if it is not. */
function withoutMarks(digits, { group, point, isIndian }) {
  const [grouped, part = "", ...more] = digits.split(new RegExp(`[${point}\u066b]`, "u"));
  const mark = grouped.replace(/\d/gu, "")[0];
  const whole = mark ? grouped.split(mark).join("") : grouped;
  const fits = /^\d+$/u.test(whole + part) && !more.length && (!mark || isGrouped(grouped.split(mark), isIndian));
  return fits && (!mark || mark === group || GROUPS.includes(mark)) ? `${whole}.${part}` : undefined;
}

/** Tell whether digits stand in threes, or in twos before the last three; zeros lead no group. */
function isGrouped([first, ...rest], isIndian) {
  const last = rest.pop();
  const inGroupsOf = (length) => first.length <= length && rest.every((each) => each.length === length);
  return /^[1-9]/u.test(first) && last.length === 3 && (inGroupsOf(3) || (isIndian && inGroupsOf(2)));
}

/** Take a number that holds each digit as it was typed; NaN if there are too many. */
function exactNumber(sign, digits) {
  const number = Number(digits);
  const isExact = Number.isFinite(number) && toDecimal(number) === toDecimal(digits);
  if (!isExact) return NaN;
  return sign === "-" ? -number : number;
}

/** Write a number as the page's language does, without groups: these would hinder a correction. */
function showNumber(number) {
  const style = { maximumFractionDigits: 20, useGrouping: false };
  return new Intl.NumberFormat(LANGUAGE, style).format(number).replace(INVISIBLES, "");
}

/** Write a value from a draft, an address or the form itself, where a point is a decimal mark. */
function writeNumber(field, control, value) {
  control.value = isPlainNumber(value) ? showNumber(value) : value;
}

function isPlainNumber(value) {
  return /^-?\d+(?:\.\d+)?$/u.test(value);
}

function isTypedNumber({ kind }) {
  return kind === "integer" || kind === "decimal";
}

for (const kind of ["integer", "decimal"]) {
  READERS[kind] = (field, { value }) => readNumber(value, kind === "integer");
  WRITERS[kind] = writeNumber;
}

HOOKS.first.push(() => {
  for (const field of DATA.fields.filter(isTypedNumber)) {
    const control = controlOf(field);
    // Not the value, in which the browser may have put back what the person typed.
    if (isPlainNumber(control.defaultValue)) control.defaultValue = showNumber(control.defaultValue);
  }
});
HOOKS.start.push(() => {
  byId("form").addEventListener("change", ({ target }) => {
    const field = DATA.fields.find((each) => each.name === target.name && isTypedNumber(each));
    const number = field && readField(field);
    if (Number.isFinite(number)) target.value = showNumber(number);
  });
});
