// Browsers report a half-written date or time as empty.
READERS.date = (field, { validity, value }) => (validity.badInput ? NaN : value);
// With seconds where the browser adds them.
READERS.time = (field, { validity, value }) => (validity.badInput ? NaN : value.slice(0, 5));
READERS.datetime = (field, { validity, value }) => (validity.badInput ? NaN : value.slice(0, 16));

/** Keep a picker within the bounds of its field. */
function boundMoment(field) {
  const { kind, earliest, latest } = field;
  const bound = (limit, time) =>
    kind === "time" ? limit : resolveDate(limit, today().first) + (kind === "date" ? "" : time);
  if (earliest) controlOf(field).min = bound(earliest, "T00:00");
  if (latest) controlOf(field).max = bound(latest, "T23:59");
}

HOOKS.start.push(() => {
  DATA.fields.filter(({ kind }) => ["date", "time", "datetime"].includes(kind)).forEach(boundMoment);
});
