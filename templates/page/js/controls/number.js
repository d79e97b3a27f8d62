const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/gu;
const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)$/u;

/** Read a number as people write it: with a comma or a point, spaces, Arabic digits. */
function parseNumber(text) {
  const plain = text
    .replace(SPACES, "")
    .replace(ARABIC_DIGITS, (digit) => String(digit.codePointAt(0) & 0xf))
    .replace("\u2212", "-")
    .replace(/[,\u066b]/u, ".");
  return NUMBER.test(plain) ? Number(plain) : NaN;
}

READERS.integer = (field, { value }) => (trim(value) ? parseNumber(value) : null);
READERS.decimal = READERS.integer;

/** Write a number as the page's language does, so that it is read as the same one. */
WRITERS.integer = (field, control, value) => {
  control.value = typeof value === "number" ? writeNumber(value) : value;
};
WRITERS.decimal = WRITERS.integer;

function writeNumber(number) {
  return `${number}`.replace(".", () => wordNumber(0.5)[1]);
}

HOOKS.first.push(() => {
  for (const field of DATA.fields.filter(({ kind }) => kind === "decimal")) {
    const control = controlOf(field);
    // What the browser has put back stays.
    if (control.defaultValue) control.defaultValue = writeNumber(control.defaultValue);
  }
});
