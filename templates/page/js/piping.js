// Answers, parameters and variables in the place of placeholders. What is put there is text.

const PLACEHOLDER = /\{\{((?:parameter\.|context\.)?[A-Za-z0-9_-]+)\}\}/gu;
const TEMPLATES = new Map();

PAGE.pipe = (text) => {
  const { values } = judgeNow();
  return text.replace(PLACEHOLDER, (_, reference) => wordReference(reference, values));
};

function wordReference(reference, values) {
  const [source, name] = reference.split(".");
  if (source === "parameter" && name) {
    const text = QUERY.get(name) ?? "";
    return isUsable(text) ? text : "";
  }
  if (source === "context" && name) return Object.hasOwn(CONVERSATION, name) ? CONVERSATION[name] : "";
  const field = DATA.fields.find((each) => each.name === reference);
  return field && Object.hasOwn(values, reference) ? wordAnswer(field, values[reference]) : "";
}

/** Find the texts that have placeholders. */
function findTemplates() {
  for (const element of document.querySelectorAll("[data-words]")) {
    if (element.textContent.search(PLACEHOLDER) >= 0) TEMPLATES.set(element, element.textContent);
  }
}

function fillTemplates() {
  for (const [element, template] of TEMPLATES) element.textContent = PAGE.pipe(template);
}

HOOKS.first.push(findTemplates);
HOOKS.start.unshift(fillTemplates);
HOOKS.change.push(fillTemplates);
