// Answers as people read them.

/** Word the value of a field; unanswered is the empty text. */
function wordAnswer(field, value) {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return wordList(value.map((each) => wordChoice(field, each)));
  switch (field.kind) {
    case "radio":
    case "rating":
    case "yesno":
      return wordChoice(field, String(value));
    case "select":
    case "country":
      return [...controlOf(field).options].find((each) => each.value === value)?.text ?? value;
    case "date":
    case "datetime":
      return wordDate(value);
    default:
      if (typeof value === "boolean") return value ? STRINGS.yes : STRINGS.no;
      return typeof value === "number" ? wordNumber(value) : value;
  }
}

function wordChoice(field, value) {
  const chosen = [...groupOf(field).querySelectorAll("input")].find((each) => each.value === value);
  // Of a grade, its word, if it has one.
  return chosen?.labels[0].lastChild?.textContent ?? value;
}
