const CONTROL_IN_LINES = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff]/u;

JUDGES.textarea = (field, raw) => {
  if (!isTextOrNull(raw)) return found(null, "type");
  const value = trim((raw ?? "").replaceAll("\r\n", "\n"));
  if (!value) return found(null);
  if (CONTROL_IN_LINES.test(value)) return found(value, "characters");
  return lengthVerdict(field, value) ?? found(value);
};
