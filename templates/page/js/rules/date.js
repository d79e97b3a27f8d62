JUDGES.date = (field, raw, days) => {
  if (!isTextOrNull(raw)) return found(null, "type");
  const value = asciiDigits(cleanCode(raw ?? ""));
  if (!value) return found(null);
  return isDate(value) ? dateBounds(field, value, value, days) : found(value, "date");
};
