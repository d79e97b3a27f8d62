// Write templates/unicode.json from the tables of this Node: for each general category and
// script its ranges of code points, and the letters that differ in case only.
//
//   node scripts/write_unicode.mjs
//
// Ranges are pairs "first-last" in hexadecimal, or one number.

import { writeFileSync } from "node:fs";

const CATEGORIES = [
  "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
  "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Co", "Cn",
];
const SCRIPTS = [
  "Arabic", "Armenian", "Bengali", "Bopomofo", "Cyrillic", "Devanagari", "Ethiopic", "Georgian", "Greek",
  "Gujarati", "Gurmukhi", "Han", "Hangul", "Hebrew", "Hiragana", "Kannada", "Katakana", "Khmer", "Lao", "Latin",
  "Malayalam", "Mongolian", "Myanmar", "Oriya", "Sinhala", "Tamil", "Telugu", "Thaana", "Thai", "Tibetan",
];
const hex = (point) => point.toString(16).toUpperCase();
const points = Array.from({ length: 0x110000 }, (_, point) => point).filter((p) => p < 0xd800 || p > 0xdfff);

function rangesOf(property) {
  const matching = new RegExp(`\\p{${property}}`, "u");
  const ranges = [];
  for (const point of points) {
    if (!matching.test(String.fromCodePoint(point))) continue;
    const last = ranges.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges.map(([first, last]) => (first === last ? hex(first) : `${hex(first)}-${hex(last)}`)).join(" ");
}

/** Return groups of letters that a RegExp with the flags i and u takes for each other. */
function casesOf() {
  const groups = new Map();
  for (const point of points) {
    const letter = String.fromCodePoint(point);
    const group = groups.get(point) ?? new Set([point]);
    for (const other of [letter.toLowerCase(), letter.toUpperCase()]) {
      const alike = new RegExp(`^\\u{${hex(point)}}$`, "iu");
      if (other === letter || [...other].length > 1 || !alike.test(other)) continue;
      const others = groups.get(other.codePointAt(0)) ?? new Set([other.codePointAt(0)]);
      for (const each of others) group.add(each);
    }
    if (group.size > 1) for (const each of group) groups.set(each, group);
  }
  return [...new Set(groups.values())].map((group) => [...group].sort((a, b) => a - b).map(hex).join(" "));
}

const table = {
  version: process.versions.unicode,
  categories: Object.fromEntries(CATEGORIES.map((name) => [name, rangesOf(`gc=${name}`)])),
  scripts: Object.fromEntries(SCRIPTS.map((name) => [name, rangesOf(`sc=${name}`)])),
  cases: casesOf().join(","),
};
const file = new URL("../templates/unicode.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(table, null, 1)}\n`);
