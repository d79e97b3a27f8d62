// Capitals have a file of their own, letters.js.
const NORMALISERS = {
  trim,
  collapse,
  digits: (text) => asciiDigits(cleanCode(text)).replace(/[^0-9]+/gu, ""),
};

JUDGES.text = ({ normalise = [], pattern, ...field }, raw) => {
  if (!isTextOrNull(raw)) return found(null, "type");
  const tidied = (text) => normalise.reduce((left, step) => NORMALISERS[step](left), text);
  const typed = tidy((raw ?? "").replace(/[\t-\r\x85\u2028\u2029]+/gu, " "));
  let value = tidied(typed);
  // A tidy-up that leaves nothing of an answer would lose it in silence.
  if (!trim(value)) return found(null, trim(typed) && "digits");
  if (CONTROL.test(value)) return found(value, "characters");
  if (!matches(pattern, value)) {
    // If only look-alikes and invisible characters are in the way, the plain form counts.
    const code = tidied(asciiDigits(cleanCode(typed)));
    if (matches(pattern, code)) value = code;
  }
  return lengthVerdict(field, value) ?? found(value, matches(pattern, value) ? "" : "pattern");
};
