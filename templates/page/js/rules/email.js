const EMAIL_MAX = 254;
const EMAIL = new RegExp(`^[^@${SPACE}]{1,64}@[^@.${SPACE}]+(?:\\.[^@.${SPACE}]+)+$`, "u");

JUDGES.email = (field, raw) => {
  if (!isTextOrNull(raw)) return found(null, "type");
  const value = trim(raw ?? "");
  if (!value) return found(null);
  const fits = !CONTROL.test(value) && codePoints(value) <= EMAIL_MAX && EMAIL.test(value);
  return found(value, fits ? "" : "email");
};
