// Write templates/names.json from the tables of this Node (Unicode CLDR): what countries are called
// in the languages of the page, and languages in those of the app.
//
//   node scripts/write_names.mjs
//
// Names of the page's languages that the app says by itself are left out (builder/form/languages.py).

import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const at = (path) => new URL(`../${path}`, import.meta.url);
const APP = ["ar", "el", "en"];
const PAGE = readdirSync(at("templates/locales"))
  .map((name) => name.replace(".json", ""))
  .sort();
const CODES = /_CODES: Final = """([^"]+)"""/.exec(readFileSync(at("builder/form/countries.py"), "utf8"))[1];
const LETTERS = "abcdefghijklmnopqrstuvwxyz".split("");

/** Return the names that ICU has for some codes in a language. */
function namesOf(type, codes, language) {
  const names = new Intl.DisplayNames(language, { type, fallback: "none" });
  return Object.fromEntries(codes.map((code) => [code, names.of(code)]).filter(([, name]) => name));
}

const countries = CODES.trim().split(/\s+/);
const two = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));
const tags = [...two, ...two.flatMap((each) => LETTERS.map((letter) => each + letter))].filter(
  (tag) => Intl.getCanonicalLocales(tag)[0] === tag,
);
const named = Object.keys(namesOf("language", tags, "en"));
const written = {
  cldr: process.versions.cldr,
  countries: Object.fromEntries(PAGE.map((language) => [language, namesOf("region", countries, language)])),
  languages: Object.fromEntries(APP.map((language) => [language, namesOf("language", named, language)])),
};
writeFileSync(at("templates/names.json"), `${JSON.stringify(written, null, 1)}\n`);
