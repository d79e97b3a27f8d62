// Answers kept in this tab for a while, for when the page is loaded again. Never sensitive ones.

// The key that answers were sent under, and these answers without the sensitive ones.
let kept = {};

const draftKey = () => `draft ${DATA.draft.form} ${PARAMETERS.session_id} ${PARAMETERS.user_id}`;

function saveDraft() {
  const answers = {};
  for (const field of DATA.fields.filter(({ name, sensitive }) => touched.has(name) && !sensitive)) {
    const raw = readField(field);
    // Half of a number is kept as it was typed.
    answers[field.name] = Number.isNaN(raw) ? controlOf(field).value : raw;
  }
  const until = Date.now() + DATA.draft.minutes * 60_000;
  const { open } = kept;
  // What was refused under its key needs another.
  const key = attempt.key ? attempt.answers && attempt.key : kept.key;
  storing((storage) => storage.setItem(draftKey(), JSON.stringify({ until, answers, key, open })));
}

function restoreDraft() {
  storing((storage) => {
    const draft = JSON.parse(storage.getItem(draftKey()) ?? "{}");
    if (!draft.answers) return;
    if (draft.until < Date.now()) {
      storage.removeItem(draftKey());
      return;
    }
    kept = draft;
    for (const field of DATA.fields) {
      if (Object.hasOwn(draft.answers, field.name)) restore(field, draft.answers[field.name]);
    }
  });
}

function restore(field, value) {
  writeField(field, value ?? "");
  touched.add(field.name);
}

/**
 * Choose the key to send answers under: the one kept for them, else a new one. Sensitive answers
 * were not kept to compare; the backend has all of them, and takes no key for others than before.
 */
function chooseKey(values) {
  const open = JSON.stringify(DATA.fields.map(({ name, sensitive }) => (sensitive ? 0 : values[name])));
  const key = !attempt.key && kept.open === open ? kept.key : "";
  kept = { open, key };
  return key || newKey();
}

/** The kept key stands for other answers, which only the backend could tell: these are new. */
function resend(error) {
  if (error !== "key_reused" || attempt.key !== kept.key) return undefined;
  attempt.key = newKey();
  saveDraft();
  return send();
}

function dropDraft() {
  storing((storage) => storage.removeItem(draftKey()));
}

/** Some embedded browsers have no storage, or refuse it. */
function storing(act) {
  try {
    act(sessionStorage);
  } catch {
    // The form works without it.
  }
}

HOOKS.first.push(restoreDraft);
Object.assign(HOOKS, { keep: saveDraft, key: chooseKey, resend, done: dropDraft });
