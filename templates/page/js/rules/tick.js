TICKS.push("checkbox", "consent");

JUDGES.checkbox = (field, raw) => {
  if (raw !== null && typeof raw !== "boolean") return found(null, "type");
  return found(raw ?? false);
};

JUDGES.consent = JUDGES.checkbox;
