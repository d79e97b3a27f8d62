JUDGES.select = (field, raw) => {
  if (!isTextOrNull(raw)) return found(null, "type");
  if (!raw) return found(null);
  return found(raw, (field.options ?? []).includes(raw) ? "" : "option");
};

JUDGES.radio = JUDGES.select;
JUDGES.country = JUDGES.select;
