// First values from the page's address, and from the conversation where the form may read it.

/** Put a value from outside into a field, unless the field's rules refuse it. */
function prefill({ name, source, from }, values) {
  const field = DATA.fields.find((each) => each.name === name);
  const text = (source === "parameter" ? QUERY.get(from) : values[from]) ?? "";
  if (!isUsable(text)) return;
  const before = readField(field);
  writeField(field, text);
  const verdict = judge(field, readField(field) ?? null, today(), false);
  if (verdict.code) writeField(field, before ?? "");
}

/** Ask for the conversation's variables; the form works without them. */
async function readConversation() {
  const body = JSON.stringify({ params: PARAMETERS });
  const { status, answer } = await ask("prefill", { method: "POST", body });
  // Too late for answers that were looked through or sent.
  const isLate = attempt.key || byId("form").hidden || byId("review")?.hidden === false;
  if (status !== 200 || !answer.context || isLate) return;
  Object.assign(CONVERSATION, answer.context);
  for (const each of DATA.prefill) {
    if (each.source === "context" && !touched.has(each.name)) prefill(each, CONVERSATION);
  }
  run(HOOKS.change);
}

HOOKS.first.push(() => {
  for (const each of DATA.prefill) if (each.source === "parameter") prefill(each, {});
});
HOOKS.start.push(() => {
  if (DATA.reads_conversation) readConversation();
});
