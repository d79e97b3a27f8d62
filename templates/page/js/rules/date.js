const DATE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/u;
const RELATIVE = /^today(?:([+-])([0-9]{1,5}))?$/u;

JUDGES.date = (field, raw, days) => {
  if (!isTextOrNull(raw)) return found(null, "type");
  const value = trim(raw ?? "");
  if (!value) return found(null);
  if (!isDate(value)) return found(value, "date");
  // ISO dates sort as text.
  const earliest = field.earliest && resolveDate(field.earliest, days.first);
  if (earliest && value < earliest) return found(value, "too_early", earliest);
  const latest = field.latest && resolveDate(field.latest, days.last);
  return latest && value > latest ? found(value, "too_late", latest) : found(value);
};

/** Return midnight UTC; months and days beyond the calendar roll over. */
function utc(year, month, day) {
  // Not Date.UTC, which takes years below 100 for those of the last century.
  return new Date(new Date(0).setUTCFullYear(year, month - 1, day));
}

function isDate(text) {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  const rolled = year ? utc(year, month, day) : undefined;
  return rolled?.getUTCMonth() === month - 1 && rolled.getUTCDate() === day;
}

/** Resolve a bound such as "today+30"; beyond the calendar it is its first or last day. */
function resolveDate(bound, today) {
  const relative = RELATIVE.exec(bound);
  if (!relative) return bound;
  const [year, month, day] = today.split("-").map(Number);
  const moved = utc(year, month, day + Number(`${relative[1] ?? ""}${relative[2] ?? 0}`));
  if (moved.getUTCFullYear() > 9999) return "9999-12-31";
  return moved.getUTCFullYear() < 1 ? "0001-01-01" : moved.toISOString().slice(0, 10);
}
