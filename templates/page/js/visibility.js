// Showing what its condition asks for, and nothing else.

/** Show or hide what has a condition; what is hidden leaves the order of tabs, too. */
function showByConditions() {
  const { values, hidden } = judgeNow();
  for (const element of document.querySelectorAll("[data-if]")) {
    const key = element.dataset.if;
    // The key of what is no field begins with a point.
    const condition = DATA.content[key];
    element.hidden = condition ? !holds(condition, values) : hidden.has(key);
  }
}

HOOKS.change.push(showByConditions);
