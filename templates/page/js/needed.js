// Saying what must be answered, where that depends on other answers.

function showNeeded() {
  const { values } = judgeNow();
  for (const field of DATA.fields) {
    if (!field.required_if || field.required) continue;
    const needed = holds(field.required_if, values);
    byId(`l-${field.name}`).nextElementSibling.hidden = needed;
    // A group of ticks cannot say it but in its legend.
    if (field.kind !== "checkboxes") groupOf(field).setAttribute("aria-required", needed);
  }
}

HOOKS.change.push(showNeeded);
