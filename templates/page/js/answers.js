// Answers as people read them.

/** Word the value of a field; unanswered is the empty text. */
function wordAnswer(field, value) {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return wordList(value.map((each) => wordChoice(field, each)));
  // What is hidden or calculated has no control.
  const control = controlOf(field);
  const { options, type } = control ?? {};
  if (options) return [...options].find((each) => each.value === value)?.text ?? value;
  if (type === "radio") return wordChoice(field, String(value));
  // As the HTML says: old browsers make a box for text of it.
  if (control?.matches("[type^=date]")) return wordDate(value);
  if (typeof value === "boolean") return value ? STRINGS.yes : STRINGS.no;
  return typeof value === "number" ? wordNumber(value) : value;
}

function wordChoice(field, value) {
  const chosen = [...groupOf(field).querySelectorAll("input")].find((each) => each.value === value);
  // Of a grade, its word, if it has one.
  return chosen?.labels[0].lastChild?.textContent ?? value;
}
