// First values from the page's address, and from the conversation where the form may read it.

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu;
const WORDS_OF_TICKS = { true: true, yes: true, on: true, 1: true, false: false, no: false, off: false, 0: false };

/** Put a value from outside into a field, unless the field's rules refuse it. */
function prefill({ name, source, from }, values) {
  const field = DATA.fields.find((each) => each.name === name);
  const text = (source === "parameter" ? QUERY.get(from) : values[from]) ?? "";
  // A consent that a link gives is none.
  if (!isUsable(text) || field.kind === "consent" || touched.has(name) || isChanged(field)) return;
  const value = fromText(field, text);
  const { code, value: read } = judge(field, value, today(), false);
  // "No" is a value here, for a tick, too.
  if (!code && !isMissing({ kind: "yesno" }, read)) writeField(field, value);
}

/** Tell whether a field has another value than it starts with: browsers put back what was typed. */
function isChanged({ name }) {
  return [...document.getElementsByName(name)].some((each) => {
    if (/^(?:checkbox|radio)$/u.test(each.type)) return each.checked !== each.defaultChecked;
    if (!each.options) return each.value !== each.defaultValue;
    const first = [...each.options].find(({ defaultSelected }) => defaultSelected);
    return each.value !== (each.dataset.chosen ?? first?.value ?? "");
  });
}

/** Read a text from outside as a value of a field; what cannot be read is left to its rules. */
function fromText(field, text) {
  // The rule of its kind knows of which type its answers are.
  const takes = (value) => judge(field, value, today(), false).code !== "type";
  if (takes(true)) return WORDS_OF_TICKS[text.trim().toLowerCase()] ?? text;
  if (takes([])) return listFrom(field, text) ?? text;
  if (takes(text)) return (field.options && optionFrom(field.options, text)) ?? text;
  // Machines write numbers alike in every language; people do not.
  return PLAIN_NUMBER.test(text) ? Number(text) : READERS.integer?.(field, { value: text }) ?? text;
}

function optionFrom(options, text) {
  const plain = (words) => words.normalize().trim().toUpperCase();
  return options.find((each) => each === text) ?? options.find((each) => plain(each) === plain(text));
}

/** Find the options that a text names, of which each may hold what stands between them. */
function listFrom({ options, delimiter = "" }, text) {
  for (const mark of [delimiter.trim() || delimiter, ","].filter(Boolean)) {
    const parts = text.split(mark);
    const found = new Set();
    while (parts.length) {
      let size = parts.length;
      let option;
      while (size && !option) {
        option = optionFrom(options, parts.slice(0, size).join(mark));
        size -= option ? 0 : 1;
      }
      if (option) found.add(option);
      else if (parts[0].trim()) break;
      parts.splice(0, size || 1);
    }
    if (!parts.length && found.size) return [...found];
  }
  return undefined;
}

/** Ask for the conversation's variables; the form works without them. */
async function readConversation() {
  const body = JSON.stringify({ params: PARAMETERS });
  const { status, answer } = await ask("prefill", { method: "POST", body });
  // Too late for answers that were looked through or sent.
  const isLate = attempt.key || byId("review")?.hidden === false;
  if (status !== 200 || !answer.context || isLate) return;
  Object.assign(CONVERSATION, answer.context);
  for (const each of DATA.prefill) if (each.source === "context") prefill(each, CONVERSATION);
  refresh();
}

/** Keep the names of the fields that were answered: browsers put back what was, without a word. */
function keepNames() {
  if (touched.size === (history.state?.names?.length ?? 0)) return;
  try {
    history.replaceState({ ...history.state, names: [...touched] }, "");
  } catch {
    // First values may come back then.
  }
}

HOOKS.first.push(() => {
  for (const name of history.state?.names ?? []) touched.add(name);
  for (const each of DATA.prefill) if (each.source === "parameter") prefill(each, {});
});
HOOKS.change.push(keepNames);
HOOKS.start.push(() => {
  if (DATA.reads_conversation) readConversation();
});
