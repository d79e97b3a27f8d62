// What codes, numbers and addresses are meant to be: with letters.js the twin of
// backend/characters.py.

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
  const shown = normalised(text)
    .replace(INVISIBLES, "")
    .replace(/[\ufb00-\ufb06\ufe50-\ufe6b\uff01-\uffee\u{1d400}-\u{1d7ff}]/gu, (shape) => shape.normalize("NFKC"))
    .replace(/[\u02d7\u058a\u05be\u1806\u2010-\u2015\u2043\u2212\u2e3a\u2e3b\ufe58]/gu, "-");
  return trim(collapse(shown.replace(/\u3002/gu, ".")));
}
