// What codes, numbers and addresses are meant to be: with letters.js the twin of
// backend/characters.py.

const URL_MAX = 2000;
const INVISIBLES = new RegExp(`[${INVISIBLE}]+`, "gu");

/** Write the decimal digits of every script as 0 to 9. */
function asciiDigits(text) {
  return text.replace(/\p{Nd}/gu, (digit) => {
    // Digits stand in tens, each from its zero on.
    const point = digit.codePointAt();
    let value = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1;
    return value % 10;
  });
}

/** Take out what is invisible, and write look-alikes (dashes, full width, spaces) in ASCII. */
function cleanCode(text) {
  const shown = text
    // A small or encircled 2 is no digit.
    .replace(/[^\p{No}]/gu, (each) => each.normalize("NFKC"))
    .replace(INVISIBLES, "")
    .replace(/[\p{Pd}\u02d7\u2043\u2212]/gu, "-")
    .replace(/\u3002/gu, ".");
  return trim(collapse(shown.normalize()));
}

/** Judge an address: an invalid one may become valid once mended. */
function judgeAddress(raw, code, most, shape, mended) {
  if (!isTextOrNull(raw)) return found(null, "type");
  const typed = cleanCode(raw ?? "");
  if (!typed) return found(null);
  const fits = (text) => codePoints(text) <= most && !CONTROL.test(text) && shape.test(text);
  const value = fits(typed) || codePoints(typed) > URL_MAX ? typed : mended(typed);
  return fits(value) ? found(value) : found(typed, code);
}
