READERS.slider = (field, control) => Number(control.value);

/** Say where the sliders stand. */
function showSliders() {
  for (const field of DATA.fields) {
    if (field.kind === "slider") byId(`o-${field.name}`).textContent = wordNumber(controlOf(field).value);
  }
}

HOOKS.change.push(showSliders);
