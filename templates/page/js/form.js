// Reading the answers, judging them, and showing what is wrong with them.

// What other scripts do: first of all, once the form has started, whenever what stands in the form
// may be new, and at certain moments.
const HOOKS = {
  first: [],
  start: [],
  change: [],
  submit: submitForm,
  key: newKey,
  close: closePage,
};

// Names of the fields that were in error: these are judged while typing.
const watched = new Set();
// Names of the fields that the person has answered, here or in a draft.
const touched = new Set();
// Variables of the conversation, where the form reads them.
const CONVERSATION = { __proto__: null };

const isAnswered = ({ kind }) => kind !== "hidden" && kind !== "calculated";

/** Return what takes the focus: of a group, its first button. */
function controlOf(field) {
  return byId(`f-${field.name}`);
}

/** Return what is valid or not: of buttons, the group. */
function groupOf(field) {
  return byId(`g-${field.name}`) ?? controlOf(field);
}

function labelOf({ name }) {
  return byId(`l-${name}`).textContent;
}

/** Read what stands in a field now, as JSON; NaN for what cannot be read. */
function readField(field) {
  const control = controlOf(field);
  const read = READERS[field.kind];
  return read ? read(field, control) : control.value;
}

function writeField(field, value) {
  const control = controlOf(field);
  if (WRITERS[field.kind]) WRITERS[field.kind](field, control, value);
  else control.value = value;
}

/** Return what day it is here. */
function today() {
  const now = new Date();
  const here = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return { first: here, last: here };
}

/** Judge the whole form as it stands. */
function judgeNow() {
  const raws = { __proto__: null };
  for (const field of DATA.fields.filter(isAnswered)) raws[field.name] = readField(field);
  return judgeAnswers(DATA.fields, raws, PARAMETERS, CONVERSATION, today());
}

/** Judge the whole form: values to send, messages of what is wrong. */
function judgeForm() {
  const answers = judgeNow();
  const values = { __proto__: null };
  const errors = { __proto__: null };
  for (const field of DATA.fields.filter(isAnswered)) {
    const { name } = field;
    if (answers.errors[name]) errors[name] = wordVerdict(field, answers.errors[name]);
    else if (name in answers.values) values[name] = answers.values[name];
  }
  return { values, errors };
}

/** Show each error at its field, and all in a summary that takes the focus. */
function showErrors(found) {
  const errors = { __proto__: null, ...found };
  HOOKS.errors?.(errors);
  const items = [];
  for (const field of DATA.fields.filter(isAnswered)) {
    const message = errors[field.name] ?? "";
    showError(field, message);
    if (!message) continue;
    watched.add(field.name);
    const [link] = makeAll("a", message);
    link.href = `#f-${field.name}`;
    link.addEventListener("click", (event) => {
      // No new history entry: see hideQuery.
      event.preventDefault();
      goTo(field);
    });
    const [item] = makeAll("li", "");
    item.append(link);
    items.push(item);
  }
  showProblems(STRINGS.summary_title, items);
}

/** Say above the form what is wrong, and go there. */
function showProblems(title, items) {
  byId("summary-title").textContent = title;
  put("problems", items);
  byId("summary").hidden = !items.length;
  titleDocument();
  if (items.length) focusOn(byId("summary"), byId("summary"));
}

function showError(field, message) {
  byId(`e-${field.name}`).textContent = message;
  if (message) groupOf(field).setAttribute("aria-invalid", "true");
  else groupOf(field).removeAttribute("aria-invalid");
}

function goTo(field) {
  const control = controlOf(field);
  focusOn(control, control.closest(".field"));
}

/** Put the focus on an element with what is around it, which the focus alone may leave unseen. */
function focusOn(element, around) {
  around.scrollIntoView();
  element.focus({ preventScroll: true });
}

/** Judge again what was in error; a change may also mend, or break, other fields. */
function recheck() {
  if (!watched.size) return;
  const { errors } = judgeForm();
  for (const field of DATA.fields) {
    if (watched.has(field.name)) showError(field, errors[field.name] ?? "");
  }
}

/** Show how much room is left, once it gets scarce. */
function count(field) {
  const counter = byId(`c-${field.name}`);
  if (!counter) return;
  const used = codePoints(judge(field, readField(field), today(), false).value ?? "");
  const isScarce = used > field.max_length * 0.8;
  // Numbers are worded only where they show: the first takes as long as all else at the start.
  counter.textContent = isScarce
    ? fill(STRINGS.counter, { count: wordNumber(used), max: wordNumber(field.max_length) })
    : "";
}

/** Show a typed answer as it will be sent. */
function showTidied(field) {
  if (READERS[field.kind]) return;
  const { value, code } = judge(field, readField(field), today(), false);
  // What needs no tidying is not touched: Chromium reads "ά.ελ" in e-mail addresses as "xn--…".
  if (!code && value !== readField(field)) writeField(field, value ?? "");
}

function run(hooks) {
  for (const each of hooks) each();
}

/** Show what follows from the form's content, whatever changed it. */
function refresh() {
  run(HOOKS.change);
  recheck();
  DATA.fields.filter(isAnswered).forEach(count);
}

function noteAnswer({ type, target }) {
  const field = DATA.fields.find(({ name }) => name === target.name);
  if (!field) return;
  if (type === "change") showTidied(field);
  touched.add(field.name);
  refresh();
  HOOKS.keep?.();
  noteEdit();
}

/** The button was pressed, or Enter, which browsers pass on to the button. */
async function press(event) {
  event.preventDefault();
  // The second click of a double click would go on from the next step.
  if (event.detail > 1) return;
  try {
    refresh();
    await HOOKS.submit();
  } catch (fault) {
    giveUp(byId("stuck").textContent);
    throw fault;
  }
}

// Listeners are not on the form itself: any of its properties may be the name of a field.
function startForm() {
  run(HOOKS.first);
  byId("form").addEventListener("input", noteAnswer);
  // All that some autofill tells.
  byId("form").addEventListener("change", noteAnswer);
  byId("form").addEventListener("submit", press);
  // Where a frame may not submit forms, the button can still be clicked.
  byId("send").addEventListener("click", press);
  // Browsers put answers back without a word, and mostly after this script.
  addEventListener("pageshow", ({ persisted }) => {
    if (!ended) refresh();
    else if (persisted) showEnd(ended);
  });
  run(HOOKS.start);
  refresh();
  titleDocument();
  byId("form").removeAttribute("inert");
}
