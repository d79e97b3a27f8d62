// Dates and times, as the browser's widget gives them or, where it has none, as they are typed.

const EXAMPLES = { date: "2026-12-31", time: "14:30", datetime: "2026-12-31 14:30" };

for (const kind of Object.keys(EXAMPLES)) {
  // Browsers report a half-written date or time as empty.
  READERS[kind] = (field, { validity, value }) => (validity.badInput ? NaN : readMoment(value));
}

/** Write a moment in full: with zeros in front, a T before its time, and no seconds. */
function readMoment(text) {
  const two = (digits) => digits.padStart(2, "0");
  // The year must come first: 5/12 is in May here and in December there.
  return asciiDigits(cleanCode(text))
    .replace(/^(\d{4})[-./, ]+(\d\d?)[-./, ]+(\d\d?)(?!\d)/u, (_, year, month, day) =>
      [year, two(month), two(day)].join("-"))
    .replace(/(^|[T, ]+)(\d\d?):(\d\d)(?::[\d.]+)?$/u, (_, before, hour, minute) =>
      `${before && "T"}${two(hour)}:${minute}`);
}

/** Say how to write it, where the browser shows a box for text. */
function giveExample(field) {
  const { kind } = field;
  if (controlOf(field).type !== "text") return;
  controlOf(field).placeholder = EXAMPLES[kind];
  if (kind === "time") return;
  field.messages = { [kind]: { [LANGUAGE]: `${STRINGS[kind]} (${EXAMPLES[kind]})` }, ...field.messages };
}

/** Keep a picker within the bounds of its field. */
function boundMoment(field) {
  const { kind, earliest, latest } = field;
  const bound = (limit, time) =>
    kind === "time" ? limit : resolveDate(limit, today().first) + (kind === "date" ? "" : time);
  if (earliest) controlOf(field).min = bound(earliest, "T00:00");
  if (latest) controlOf(field).max = bound(latest, "T23:59");
}

HOOKS.start.push(() => {
  for (const field of DATA.fields.filter(({ kind }) => kind in EXAMPLES)) {
    boundMoment(field);
    giveExample(field);
  }
});
