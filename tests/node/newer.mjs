// What the oldest engines that the page is for do not have yet, by MDN's tables: for the linter,
// and, run by itself, for the tests. Which engines, and why: docs/adr/0023.

import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";

export const OLDEST = { safari_ios: 14.0, webview_android: 85 };
const TABLES = "node_modules/@mdn/browser-compat-data/data.json";
const DATA = JSON.parse(readFileSync(new URL(TABLES, import.meta.url), "utf8"));

/** Tell whether an engine has a feature by itself, without a flag or a prefix. */
function has(support, engine) {
  const statements = [support?.[engine] ?? []].flat();
  return statements.some((each) => {
    const version = String(each.version_added).replace("≤", "");
    return !each.flags && !each.prefix && !each.alternative_name && Number.parseFloat(version) <= OLDEST[engine];
  });
}

function isOld({ __compat: compat }) {
  return !compat || Object.keys(OLDEST).every((engine) => has(compat.support, engine));
}

/** Yield each feature of a table with its path, such as ["Array", "at"]. */
function* features(table, path = []) {
  for (const [name, feature] of Object.entries(table)) {
    if (name === "__compat") continue;
    yield [[...path, name], feature];
    yield* features(feature, [...path, name]);
  }
}

/**
 * Return the members and objects of a page that are newer, as paths from the global object; what
 * an object has itself, and not by its prototype, ends in "_static".
 */
export function newerMembers() {
  const tables = [DATA.javascript.builtins, DATA.api];
  const all = tables.flatMap((table) => [...features(table)]);
  return all.filter(([, feature]) => !isOld(feature)).map(([path]) => path);
}

/** Return the names that no member has but newer ones. */
export function newerNames() {
  const names = { old: new Set(), newer: new Set() };
  for (const table of [DATA.javascript.builtins, DATA.api]) {
    for (const [path, feature] of features(table)) {
      const name = plain(path[path.length - 1]);
      if (/^[a-z]\w*$/iu.test(name)) names[isOld(feature) ? "old" : "newer"].add(name);
    }
  }
  return [...names.newer].filter((name) => !names.old.has(name));
}

/** Return the properties and selectors of style sheets that are newer. */
export function newerStyle() {
  const newer = (table) => Object.keys(table).filter((name) => !isOld(table[name]));
  return { properties: newer(DATA.css.properties), selectors: newer(DATA.css.selectors) };
}

function plain(name) {
  return name.replace(/_(?:static|event)$/u, "");
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(JSON.stringify({ members: newerMembers(), style: newerStyle() }));
}
