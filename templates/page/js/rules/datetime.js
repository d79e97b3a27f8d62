JUDGES.datetime = (field, raw, days) => {
  if (!isTextOrNull(raw)) return found(null, "type");
  const value = asciiDigits(cleanCode(raw ?? ""));
  if (!value) return found(null);
  const [day, ...times] = value.split("T");
  const fits = isDate(day) && TIME.test(times.join("T"));
  return fits ? dateBounds(field, value, day, days) : found(value, "datetime");
};
