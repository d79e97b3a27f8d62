const NORMALISERS = {
  trim,
  collapse: (text) => text.replace(SPACES, " "),
  digits: (text) => text.replace(/[^0-9]+/gu, ""),
  upper: (text) => text.replace(/[a-z]+/gu, (letters) => letters.toUpperCase()),
};

JUDGES.text = (field, raw) => {
  if (!isTextOrNull(raw)) return found(null, "type");
  const value = (field.normalise ?? []).reduce((text, step) => NORMALISERS[step](text), raw ?? "");
  if (!value) return found(null);
  if (CONTROL.test(value)) return found(value, "characters");
  return lengthVerdict(field, value) ?? found(value, matches(field.pattern, value) ? "" : "pattern");
};
