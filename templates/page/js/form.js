// Reading the answers, judging them, and showing what is wrong with them.

const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/gu;
const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)$/u;

// Names of the fields that were in error: these are judged while typing.
const watched = new Set();

/** Return what takes the focus: of a group, its first radio button. */
function controlOf(field) {
  return byId(`f-${field.name}`);
}

/** Return what is valid or not: of radio buttons, the group. */
function groupOf(field) {
  return byId(`g-${field.name}`) ?? controlOf(field);
}

function labelOf(field) {
  return byId(`l-${field.name}`).textContent;
}

/** Read a number as people write it: with a comma or a point, spaces, Arabic digits. */
function parseNumber(text) {
  const plain = text
    .replace(SPACES, "")
    .replace(ARABIC_DIGITS, (digit) => String(digit.codePointAt(0) & 0xf))
    .replace("\u2212", "-")
    .replace(/[,\u066b]/u, ".");
  return NUMBER.test(plain) ? Number(plain) : NaN;
}

/** Judge what stands in a field now. */
function judgeField(field) {
  const control = controlOf(field);
  const written = control.value;
  switch (field.kind) {
    case "checkbox":
    case "consent":
      return judge(field, control.checked);
    case "radio":
      return judge(field, groupOf(field).querySelector(":checked")?.value ?? null);
    case "integer":
    case "decimal": {
      const number = trim(written) ? parseNumber(written) : null;
      if (number === null || Number.isFinite(number)) return judge(field, number);
      return found(null, field.kind === "integer" ? "integer" : "number");
    }
    case "date":
      // Browsers report a half-written date as empty.
      return control.validity.badInput ? found(null, "date") : judge(field, written, today());
    default:
      return judge(field, written);
  }
}

function today() {
  const now = new Date();
  now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
  const date = now.toISOString().slice(0, 10);
  return { first: date, last: date };
}

/** Judge the whole form: values to send, messages of what is wrong. */
function judgeForm() {
  const values = {};
  const errors = {};
  for (const field of DATA.fields) {
    const verdict = judgeField(field);
    if (verdict.code) errors[field.name] = wordVerdict(field, verdict, labelOf(field));
    else if (verdict.value !== null) values[field.name] = verdict.value;
  }
  return { values, errors };
}

/** Show each error at its field, and all in a summary that takes the focus. */
function showErrors(errors) {
  const items = [];
  for (const field of DATA.fields) {
    const message = errors[field.name] ?? "";
    showError(field, message);
    if (!message) continue;
    watched.add(field.name);
    const link = document.createElement("a");
    link.href = `#f-${field.name}`;
    link.textContent = message;
    link.addEventListener("click", (event) => {
      // No new history entry: see takeQuery.
      event.preventDefault();
      goTo(field);
    });
    const item = document.createElement("li");
    item.append(link);
    items.push(item);
  }
  byId("problems").replaceChildren(...items);
  byId("summary").hidden = !items.length;
  document.title = items.length ? fill(STRINGS.error_title, { title: TITLE }) : TITLE;
  if (items.length) byId("summary").focus();
}

function showError(field, message) {
  byId(`e-${field.name}`).textContent = message;
  if (message) groupOf(field).setAttribute("aria-invalid", "true");
  else groupOf(field).removeAttribute("aria-invalid");
}

function goTo(field) {
  // With its label, which the focus alone may leave out of sight.
  byId(`l-${field.name}`).scrollIntoView({ block: "start" });
  controlOf(field).focus({ preventScroll: true });
}

function recheck(field) {
  if (!watched.has(field.name)) return;
  const verdict = judgeField(field);
  showError(field, verdict.code ? wordVerdict(field, verdict, labelOf(field)) : "");
}

/** Show how much room is left, once it gets scarce. */
function count(field) {
  const counter = byId(`c-${field.name}`);
  if (!counter) return;
  const used = codePoints(controlOf(field).value);
  const scarce = used > field.max_length * 0.8;
  const shown = { count: wordNumber(used), max: wordNumber(field.max_length) };
  counter.textContent = scarce ? fill(STRINGS.counter, shown) : "";
}

/** Keep a date picker within the bounds of its field. */
function boundDates() {
  const { first } = today();
  for (const field of DATA.fields) {
    if (field.earliest) controlOf(field).min = resolveDate(field.earliest, first);
    if (field.latest) controlOf(field).max = resolveDate(field.latest, first);
  }
}

function startForm() {
  const byName = new Map(DATA.fields.map((field) => [field.name, field]));
  byId("form").addEventListener("input", ({ target }) => {
    const field = byName.get(target.name);
    if (!field) return;
    recheck(field);
    count(field);
    noteEdit();
  });
  byId("form").addEventListener("submit", (event) => {
    event.preventDefault();
    submitForm();
  });
  boundDates();
  DATA.fields.forEach(count);
  byId("form").hidden = false;
}
