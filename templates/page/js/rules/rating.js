JUDGES.rating = (field, raw) => {
  if (raw === null) return found(null);
  if (!Number.isFinite(raw)) return found(null, "type");
  const fits = Number.isInteger(raw) && raw >= 1 && raw <= field.scale;
  return found(raw, fits ? "" : "option");
};
