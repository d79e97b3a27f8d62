// Fields of several buttons: the values of all that are ticked.

READERS.checkboxes = chosenIn;
WRITERS.checkboxes = choose;

function wordList(items) {
  return Intl.ListFormat ? new Intl.ListFormat(LANGUAGE).format(items) : items.join(", ");
}
