JUDGES.rating = ({ lowest = 1, scale }, raw) => {
  if (raw === null) return found(null);
  if (!Number.isFinite(raw)) return found(null, "type");
  const fits = Number.isInteger(raw) && raw >= lowest && raw <= scale;
  return found(raw, fits ? "" : "option");
};
