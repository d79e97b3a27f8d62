// Saying what must be answered, where that depends on other answers.

function showNeeded() {
  const { values } = judgeNow();
  for (const field of DATA.fields) {
    if (!field.required_if || field.required) continue;
    const needed = holds(field.required_if, values);
    byId(`l-${field.name}`).nextElementSibling.hidden = needed;
    const group = groupOf(field);
    // A group of ticks cannot say it but in its legend.
    if (!group.matches("fieldset:not([role])")) group.setAttribute("aria-required", needed);
  }
}

HOOKS.change.push(showNeeded);
