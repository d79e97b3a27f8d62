const URL_MAX = 2000;
const ADDRESS = new RegExp(
  `^https?://[^@./?#:${SPACE}]+(?:\\.[^@./?#:${SPACE}]+)+(?::[0-9]{1,5})?(?:[/?#][^${SPACE}]*)?$`,
  "u",
);

JUDGES.url = (field, raw) => {
  if (!isTextOrNull(raw)) return found(null, "type");
  let value = trim(raw ?? "");
  if (!value) return found(null);
  if (!value.includes("://")) value = `https://${value}`;
  const fits = !CONTROL.test(value) && codePoints(value) <= URL_MAX && ADDRESS.test(value);
  return found(value, fits ? "" : "url");
};
