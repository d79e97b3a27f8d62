READERS.checkbox = (field, control) => control.checked;
READERS.consent = READERS.checkbox;

WRITERS.checkbox = (field, control, value) => {
  control.checked = value === true;
};
WRITERS.consent = WRITERS.checkbox;
