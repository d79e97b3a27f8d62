// Answers kept in this tab for a while, for when the page is loaded again. Never sensitive ones.

const draftKey = () => `draft ${DATA.draft.form} ${PARAMETERS.session_id} ${PARAMETERS.user_id}`;

function saveDraft() {
  const answers = {};
  for (const field of DATA.fields.filter(isAnswered)) {
    if (!field.sensitive) answers[field.name] = readField(field);
  }
  const draft = JSON.stringify({ until: Date.now() + DATA.draft.minutes * 60_000, answers });
  storing((storage) => storage.setItem(draftKey(), draft));
}

function restoreDraft() {
  storing((storage) => {
    const { until, answers } = JSON.parse(storage.getItem(draftKey()) ?? "{}");
    if (!answers) return;
    if (until < Date.now()) storage.removeItem(draftKey());
    else for (const field of DATA.fields) if (answers[field.name] !== undefined) restore(field, answers[field.name]);
  });
}

function restore(field, value) {
  if (!isAnswered(field) || field.sensitive || value === null) return;
  writeField(field, value);
  if (value !== false && String(value)) touched.add(field.name);
}

function dropDraft() {
  storing((storage) => storage.removeItem(draftKey()));
}

/** Some embedded browsers have no storage, or refuse it. */
function storing(act) {
  try {
    act(sessionStorage);
  } catch {
    // The form works all the same.
  }
}

HOOKS.first.push(restoreDraft);
HOOKS.change.push(saveDraft);
HOOKS.done = dropDraft;
