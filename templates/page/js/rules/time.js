JUDGES.time = ({ earliest, latest }, raw) => {
  if (!isTextOrNull(raw)) return found(null, "type");
  const value = asciiDigits(cleanCode(raw ?? ""));
  if (!value) return found(null);
  if (!TIME.test(value)) return found(value, "time");
  if (earliest && value < earliest) return found(value, "too_early", earliest);
  return latest && value > latest ? found(value, "too_late", latest) : found(value);
};
