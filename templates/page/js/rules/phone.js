const PHONE = /^[ (]*\+?[0-9 ()./-]+$/u;

JUDGES.phone = (field, raw) => {
  if (!isTextOrNull(raw)) return found(null, "type");
  const value = trim((raw ?? "").replace(SPACES, " "));
  if (!value) return found(null);
  const digits = value.replace(/[^0-9]+/gu, "").length;
  const fits = value.length <= 40 && digits >= 5 && digits <= 15 && PHONE.test(value);
  return found(value, fits ? "" : "phone");
};
