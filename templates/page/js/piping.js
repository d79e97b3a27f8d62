// Answers, parameters and variables in the place of placeholders. What is put there is text.

const PLACEHOLDER = /\{\{((?:parameter\.|context\.)?[A-Za-z0-9_-]+)(?:\|((?:(?!\{\{|\}\})[^])*))?\}\}/gu;
const TEMPLATES = [];

PAGE.pipe = (text) => {
  const { values } = judgeNow();
  return text.replace(PLACEHOLDER, (_, reference, fallback = "") => {
    const words = wordReference(reference, values);
    return words ? isolate(words) : fallback;
  });
};

function wordReference(reference, values) {
  const [source, name] = reference.split(".");
  if (source === "parameter" && name) {
    const text = QUERY.get(name) ?? "";
    return isUsable(text) ? text : "";
  }
  if (source === "context" && name) return CONVERSATION[name] ?? "";
  const field = DATA.fields.find((each) => each.name === reference);
  return field ? wordAnswer(field, values[reference]) : "";
}

/** Find the texts that have placeholders, wherever the page shows them. */
function findTemplates() {
  for (const [key, property] of [["words", "textContent"], ["placeholder", "placeholder"], ["alt", "alt"]]) {
    for (const element of document.querySelectorAll(`[data-${key}]`)) {
      const template = element[property];
      if (template.search(PLACEHOLDER) >= 0) TEMPLATES.push([element, property, template]);
    }
  }
}

function fillTemplates() {
  for (const [element, property, template] of TEMPLATES) element[property] = PAGE.pipe(template);
  titleDocument();
}

/** Say the form's own page words that hold answers, as long as the answers are there. */
function pipeStrings() {
  for (const [key, words] of Object.entries(STRINGS)) {
    if (!WORDS[key]) continue;
    const get = () => (byId("form").firstChild ? PAGE.pipe(WORDS[key]) : words);
    Object.defineProperty(STRINGS, key, { get });
  }
}

HOOKS.first.push(findTemplates, pipeStrings);
HOOKS.change.unshift(fillTemplates);
