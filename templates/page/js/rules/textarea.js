const CONTROL_IN_LINES = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff]/u;

JUDGES.textarea = (field, raw) => {
  if (!isTextOrNull(raw)) return found(null, "type");
  const value = trim(tidy((raw ?? "").replace(/\r\n|[\n-\r\x85\u2028\u2029]/gu, "\n")));
  if (!value) return found(null);
  if (CONTROL_IN_LINES.test(value)) return found(value, "characters");
  return lengthVerdict(field, value) ?? found(value);
};
