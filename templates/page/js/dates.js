// Dates of the calendar, as Python has them: the years 1 to 9999.

const DATE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/u;
const RELATIVE = /^today(?:([+-])([0-9]{1,5}))?$/u;

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

/** Return the date some days later; null if it is beyond the calendar. */
function addDays(date, days) {
  const [year, month, day] = date.split("-").map(Number);
  const moved = utc(year, month, day + days);
  const inside = moved.getUTCFullYear() >= 1 && moved.getUTCFullYear() <= 9999;
  return inside ? moved.toISOString().slice(0, 10) : null;
}

/** Resolve a bound such as "today+30"; beyond the calendar it is its first or last day. */
function resolveDate(bound, today) {
  const relative = RELATIVE.exec(bound);
  if (!relative) return bound;
  const days = Number(`${relative[1] ?? ""}${relative[2] ?? 0}`);
  return addDays(today, days) ?? (days > 0 ? "9999-12-31" : "0001-01-01");
}

/** Judge a date against bounds; `value` is what it belongs to. */
function dateBounds({ earliest, latest }, value, day, days) {
  // ISO dates sort as text. The browser makes 0024 of a year of two digits.
  if (day < "1000" && (earliest || latest || "1000") >= "1000") return found(value, "year");
  const first = earliest && resolveDate(earliest, days.first);
  if (first && day < first) return found(value, "too_early", first);
  const last = latest && resolveDate(latest, days.last);
  return last && day > last ? found(value, "too_late", last) : found(value);
}

/** Word a date, with its time if it has one. */
function wordDate(moment) {
  const [date, time] = moment.split("T");
  const style = { dateStyle: "long", timeStyle: time && "short", timeZone: "UTC" };
  return date && new Intl.DateTimeFormat(LANGUAGE, style).format(new Date(`${date}T${time ?? "00:00"}Z`));
}
