// Steps, and the review before sending.

const steps = () => [...document.querySelectorAll(".fields")];
// What the form's title and its button for sending say, with placeholders.
let formTitle = "";
let sendWords = "";
let step = 0;
let reviewing = false;
// The field whose answer is being changed from the review.
let changing = null;

/** Return the positions of the steps that are there now. */
function openSteps() {
  const all = steps().map((_, position) => position);
  // The first judging takes as long as all else at the start.
  if (!DATA.steps.some(Boolean)) return all;
  const { values } = judgeNow();
  return all.filter((position) => !DATA.steps[position] || holds(DATA.steps[position], values));
}

function stepOf(field) {
  return steps().findIndex((each) => each.contains(controlOf(field)));
}

/** Go on from where one is: to the next step, to the review, or to sending. */
function goOn() {
  const { errors } = judgeForm();
  const here = DATA.fields.filter((field) => isAnswered(field) && (reviewing || stepOf(field) === step));
  const found = here.filter(({ name }) => errors[name]);
  showErrors(Object.fromEntries(found.map(({ name }) => [name, errors[name]])));
  if (found.length) return undefined;
  const next = changing ? undefined : openSteps().find((each) => each > step);
  if (!reviewing && next !== undefined) return showStep(next);
  return DATA.review && !reviewing ? showReview() : submitForm();
}

function goBack() {
  const open = openSteps();
  const before = reviewing ? open.pop() : open.filter((each) => each < step).pop();
  if (before !== undefined) showStep(before);
}

/** Show one step; `focus` moves to its heading, for those who cannot see it change. */
function showStep(position, focus = true) {
  step = position;
  reviewing = false;
  show(focus);
}

/** Show all answers once more, each with a way to change it. */
function showReview() {
  const returning = changing;
  const { values, hidden } = judgeNow();
  const list = document.createElement("dl");
  for (const field of DATA.fields) {
    if (!isAnswered(field) || hidden.has(field.name)) continue;
    list.append(reviewRow(field, values[field.name]));
  }
  put("review", [list]);
  reviewing = true;
  changing = null;
  show(!returning);
  // Back to where one left for a change.
  if (returning) byId(`r-${returning.name}`).focus();
}

function reviewRow(field, value) {
  const make = (tag, text) => makeAll(tag, text)[0];
  const row = make("div", "");
  const button = make("button", `${STRINGS.change} `);
  const whom = make("span", labelOf(field));
  whom.className = "unseen";
  Object.assign(button, { type: "button", id: `r-${field.name}`, className: "quiet" });
  button.append(whom);
  button.addEventListener("click", () => {
    changing = field;
    showStep(stepOf(field), false);
    goTo(field);
  });
  const answer = make("dd", wordAnswer(field, value) || STRINGS.not_answered);
  const action = make("dd", "");
  action.append(button);
  row.append(make("dt", labelOf(field)), answer, action);
  return row;
}

/** Show what belongs to where one is; a change of an answer, which moves nobody, may change it. */
function show(focus) {
  const open = openSteps();
  // The conversation's variables may close the step where one is.
  if (!open.includes(step)) step = open.filter((each) => each < step).pop() ?? open[0];
  const last = reviewing || (!DATA.review && step === open[open.length - 1]);
  steps().forEach((each, position) => {
    each.hidden = reviewing || position !== step;
  });
  hide("#review", !reviewing);
  hide("#intro", reviewing || step !== open[0]);
  hide(".disclaimer", !last);
  byId("send").textContent = last ? PAGE.pipe(sendWords) : STRINGS.next;
  hide("#back", !reviewing && (step === open[0] || changing));
  if (byId("progress")) {
    const total = open.length + (DATA.review ? 1 : 0);
    const at = reviewing ? total : open.indexOf(step) + 1;
    byId("progress").textContent = fill(STRINGS.step_of, { step: at, steps: total });
  }
  const heading = reviewing ? STRINGS.review_title : byId(`t-${step}`)?.textContent;
  byId("title").textContent = heading ?? PAGE.pipe(formTitle);
  titleDocument();
  if (focus === undefined) return;
  say("");
  if (!focus) return;
  scrollTo(0, 0);
  byId("title").focus();
}

PAGE.title = () => {
  const title = PAGE.pipe(formTitle);
  const shown = byId("title").textContent;
  return shown === title ? title : `${isolate(shown)} – ${isolate(title)}`;
};

/** An error that is elsewhere is shown where it can be mended. */
function goToErrors(errors) {
  const first = DATA.fields.find(({ name }) => errors[name]);
  if (!first || (!reviewing && stepOf(first) === step)) return;
  changing = DATA.review ? first : null;
  showStep(stepOf(first), false);
}

HOOKS.submit = goOn;
HOOKS.errors = goToErrors;
HOOKS.first.push(() => {
  formTitle = byId("title").textContent;
  sendWords = byId("send").textContent;
});
HOOKS.change.push(() => show());
HOOKS.start.push(() => byId("back").addEventListener("click", goBack));
