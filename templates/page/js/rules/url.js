const HOST = '[^\\0- "#%,./:;<>?@[\\\\\\]^`{|}]+';
const PORT = "(?::(?:[0-5]?[0-9]{1,4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?";
const ADDRESS = new RegExp(`^https?://${HOST}(?:\\.${HOST})+${PORT}(?:[/?#][^ ]*)?$`, "u");

JUDGES.url = (field, raw) => judgeAddress(raw, "url", URL_MAX, ADDRESS, (text) => {
  const [, scheme = "https", rest] = /^(?:(https?):[/\\]*|\/\/)?(.*)$/iu.exec(
    text.replace(/^[<"'“„«‘](.*)[>"'”“»’]$/u, "$1"),
  );
  // After a host alone, the end of a sentence does not belong to the address.
  return `${scheme.toLowerCase()}://${rest.replace(/^([^/?#]*[^/?#.,;])[.,;]+$/u, "$1")}`;
});
