// The page's scripts share one scope once joined, so names that another file defines are not
// unknown; everything else is held to the strict side.
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
  {
    files: ["**/page/js/**"],
    rules: {
      // The page is shipped without indentation, which a text over several lines would lose.
      "no-restricted-syntax": ["error", "TemplateElement[value.raw=/\\n/]"],
    },
  },
];
