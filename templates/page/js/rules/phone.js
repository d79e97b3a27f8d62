// Five to fifteen digits, and maybe an extension.
const PHONE = /^[ (]*\+?(?:[ ()./-]*[0-9]){5,15}[ ()./-]*(?:[,;]? ?(?:ext|x|#)[ .:=]*[0-9]{1,6})?$/iu;

// The long vowel mark of Japanese keyboards stands for a hyphen.
JUDGES.phone = (field, raw) => judgeAddress(raw, "phone", 40, PHONE, (text) =>
  asciiDigits(text).replace(/\u30fc/gu, "-").replace(/^tel[.: ]*|[,;]$/giu, ""));
