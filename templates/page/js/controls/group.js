// Fields of several buttons: the value of the chosen one.

const chosenIn = (field) => [...groupOf(field).querySelectorAll(":checked")].map((each) => each.value);

READERS.radio = (field) => chosenIn(field)[0] ?? null;
READERS.rating = (field) => chosenIn(field).map(Number)[0] ?? null;
READERS.yesno = (field) => chosenIn(field).map((each) => each === "true")[0] ?? null;

function choose(field, control, value) {
  const chosen = [].concat(value).map(String);
  for (const each of groupOf(field).querySelectorAll("input")) each.checked = chosen.includes(each.value);
}

Object.assign(WRITERS, { radio: choose, rating: choose, yesno: choose });
