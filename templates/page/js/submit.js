// Sending the answers to the backend, and what comes of it.

const TIMEOUT_MS = 20_000;
const RETRY_SECONDS = [2, 4, 8, 15, 30, 60, 60, 60];
const POLL_SECONDS = [1, 1, 2, 3, 5, 8];
const LONGEST_WAIT_SECONDS = 600;

// One key per set of answers: the backend delivers it once, however often it arrives.
// `day` is the one on which they were judged, also for a try after midnight.
const attempt = { key: "", answers: "", values: {}, day: "", tries: 0 };
let locked = false;
// What became of the answers, where they were sent: see showEnd. The history entry keeps it.
let ended = history.state?.ended ?? "";
let timer = 0;

function newKey() {
  // Not randomUUID, which the oldest engines lack.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function submitForm() {
  if (locked) return undefined;
  stopWaiting();
  say("");
  const { values, errors } = judgeForm();
  showErrors(errors);
  if (Object.keys(errors).length) return undefined;
  const answers = JSON.stringify(values);
  if (attempt.answers !== answers) {
    Object.assign(attempt, { key: HOOKS.key(values), answers, values, day: today().first });
  }
  attempt.tries = 0;
  HOOKS.keep?.();
  return send();
}

/** Send the answers as they were judged, under their key. */
async function send() {
  lock(true);
  say(STRINGS.sending);
  const { key, values, day } = attempt;
  const body = JSON.stringify({ params: PARAMETERS, values, key, today: day });
  return settle(await ask("submit", { method: "POST", body }));
}

/** Ask the backend; no answer at all is status 0. */
async function ask(path, options = {}) {
  const abort = new AbortController();
  const limit = setTimeout(() => abort.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(`${DATA.backend}/${path}`, {
      headers: options.body ? { "Content-Type": "application/json" } : {},
      credentials: "omit",
      cache: "no-store",
      signal: abort.signal,
      ...options,
    });
    const wait = Number(response.headers.get("Retry-After")) || 0;
    const answer = await response.json().catch(() => null);
    return { status: response.status, answer: answer ?? {}, wait };
  } catch {
    return { status: 0, answer: {}, wait: 0 };
  } finally {
    clearTimeout(limit);
  }
}

/** Do what the backend's answer calls for. */
function settle({ status, answer, wait }) {
  HOOKS.answer?.(answer);
  if (status === 200 && answer.status === "delivered") finish();
  else if (status === 202 && answer.id) return follow(answer.id);
  else if (status === 422 && answer.fields) refuseAnswers(answer.fields);
  else if (status === 410 && answer.error === "unconfirmed") finish("unconfirmed");
  else if (status === 403 || status === 410) refuse(true);
  else if (status === 409) retryIn(wait || 1, STRINGS.sending);
  else if (status === 429) retryIn(wait || 30, STRINGS.busy);
  else if (status >= 400 && status < 500 && ![408, 425].includes(status)) return HOOKS.resend?.(answer.error) || refuse();
  else {
    lock(false);
    retryIn(wait, STRINGS.unsent);
  }
  return undefined;
}

/** Show what the backend found wrong, as if the page had found it. */
function refuseAnswers(messages) {
  const { hidden } = judgeNow();
  const found = DATA.fields.filter((each) => (
    isAnswered(each) && !hidden.has(each.name) && typeof messages[each.name] === "string"
  ));
  // What is wrong with a value that nobody sees, nobody can mend.
  if (!found.length) return refuse();
  lock(false);
  say("");
  return showErrors(Object.fromEntries(found.map(({ name }) => [name, messages[name]])));
}

/** Refused under this key for good: the same answers need another, and maybe another conversation. */
function refuse(mustReopen) {
  attempt.answers = "";
  HOOKS.keep?.();
  giveUp(mustReopen ? "" : STRINGS.refused);
  if (mustReopen) showProblems(STRINGS.reopen_title, makeAll("li", STRINGS.refused));
}

/** Send again after a while, unless an answer was changed or it was tried often enough. */
function retryIn(seconds, words) {
  const pause = RETRY_SECONDS[attempt.tries];
  attempt.tries += 1;
  if (isEdited() || pause === undefined) {
    giveUp(STRINGS.kept);
  } else {
    say(words);
    countDown(Math.min(seconds || pause, LONGEST_WAIT_SECONDS));
  }
}

function countDown(seconds) {
  byId("countdown").textContent = fill(STRINGS.next_try, { seconds });
  timer = setTimeout(() => {
    if (seconds > 1) return countDown(seconds - 1);
    stopWaiting();
    return send();
  }, 1000);
}

function stopWaiting() {
  clearTimeout(timer);
  timer = 0;
  byId("countdown").textContent = "";
}

/** Leave it to the person to send again. */
function giveUp(words) {
  stopWaiting();
  lock(false);
  say(words);
}

function isEdited() {
  return JSON.stringify(judgeForm().values) !== attempt.answers;
}

/** Where an answer was changed, what waits to be sent is out of date. */
function noteEdit() {
  if (timer && isEdited()) giveUp(STRINGS.kept);
}

/** Ask a few times what became of answers that are saved but not delivered yet. */
async function follow(id) {
  say(STRINGS.saved);
  for (const seconds of POLL_SECONDS) {
    await new Promise((resolve) => {
      setTimeout(resolve, seconds * 1000);
    });
    const { status, answer } = await ask(`submissions/${encodeURIComponent(id)}`);
    if (status === 200 && answer.status === "delivered") return finish();
    if (status === 200 && answer.status === "unconfirmed") return finish("unconfirmed");
    if (status === 200 && answer.status !== "accepted") return refuse(true);
  }
  return finish("saved");
}

function say(words) {
  byId("status").textContent = words;
}

/** Keep the person from sending twice. */
function lock(on) {
  locked = on;
  byId("send").setAttribute("aria-disabled", String(on));
}

/** The answers were sent: show the last screen, and close the page. */
function finish(end = "done") {
  const words = PAGE.pipe(WORDS.success ?? "");
  stopWaiting();
  ended = end;
  hideQuery();
  showEnd(end, words);
  if (end === "unconfirmed") return;
  HOOKS.done?.();
  setTimeout(HOOKS.close, DATA.closing_delay_ms);
}

/**
 * Show what became of the answers: "done" is delivered, "saved" will be, "unconfirmed" may have
 * arrived. Without the form's own words, which may hold answers, it is shown once more.
 */
function showEnd(end, words) {
  if (end === "unconfirmed") stop(end);
  else showScreen(end, (end === "done" && words) || STRINGS[`${end}_text`], STRINGS.return_to_chat);
  // The next person at this device must not find the answers.
  put("form", []);
  if (words !== undefined || end === "unconfirmed") return;
  const [button] = makeAll("button", STRINGS.again);
  button.addEventListener("click", () => {
    ended = "";
    hideQuery();
    location.reload();
  });
  byId("screen").append(button);
}

/** Show why it cannot begin: "reopen" the form from the chat. */
function stop(why) {
  showScreen(why, STRINGS[`${why}_text`]);
  document.documentElement.dataset.screen = "stopped";
}

/** Put a heading and paragraphs in the place of the form. */
function showScreen(screen, ...paragraphs) {
  const heading = STRINGS[`${screen}_title`];
  document.documentElement.dataset.screen = screen;
  hide("#summary, #progress, #intro, #form");
  put("screen", makeAll("p", ...paragraphs));
  const title = byId("title");
  title.textContent = heading;
  document.title = heading;
  title.focus();
}

function makeAll(tag, ...texts) {
  return texts.map((textContent) => Object.assign(document.createElement(tag), { textContent }));
}

addEventListener("online", () => {
  if (timer && !locked) {
    stopWaiting();
    send();
  }
});
