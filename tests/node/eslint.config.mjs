// The page's scripts share one scope once joined, so names that another file defines are not
// unknown; everything else is held to the strict side.
import esX from "eslint-plugin-es-x";
import { newerNames } from "./newer.mjs";

// Newer than the oldest engines, but asked for before it is used, or made up for (own.js).
const GUARDED = new Set(["DisplayNames", "ListFormat", "hasOwn", "randomUUID"]);
// Names of our own that newer members have, too. Newer members of these names go unnoticed here, but
// not in tests/browser/test_old_engines.py, which takes them away.
const OURS = new Set([
  "context", "country", "day", "equals", "first", "hide", "last", "messages", "minutes", "parameters",
  "phone", "query", "run", "touched", "until", "wait",
]);
const NEWER = newerNames().filter((name) => !GUARDED.has(name) && !OURS.has(name));

export default [
  {
    files: ["**/*.js"],
    languageOptions: { ecmaVersion: 2022, sourceType: "script" },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "array-callback-return": "error",
      "consistent-return": "error",
      "default-case-last": "error",
      eqeqeq: "error",
      "no-alert": "error",
      "no-console": "error",
      "no-const-assign": "error",
      "no-dupe-args": "error",
      "no-dupe-else-if": "error",
      "no-dupe-keys": "error",
      "no-eval": "error",
      "no-fallthrough": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-param-reassign": "error",
      "no-redeclare": "error",
      "no-self-compare": "error",
      "no-shadow": "error",
      "no-throw-literal": "error",
      "no-unreachable": "error",
      "no-unused-vars": ["error", { vars: "local", args: "after-used", varsIgnorePattern: "^_" }],
      "no-use-before-define": ["error", { functions: false, variables: false }],
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "prefer-template": "error",
      radix: "error",
      "require-await": "error",
      strict: ["error", "never"],
    },
  },
  { ...esX.configs["flat/restrict-to-es2021"], files: ["**/page/js/**"] },
  {
    files: ["**/page/js/**"],
    rules: {
      "es-x/no-object-hasown": "off",
      // Old in-app browsers: nothing that they lack, whatever the object that has it.
      "no-restricted-globals": ["error", ...NEWER],
      "no-restricted-properties": ["error", ...NEWER.map((property) => ({ property }))],
      // The page is shipped without indentation, which a text over several lines would lose.
      "no-restricted-syntax": ["error", "TemplateElement[value.raw=/\\n/]"],
    },
  },
];
