import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** Generated files are the generator's business: they say what they are in their first line. */
const GENERATED = readdirSync(new URL("assembly/", import.meta.url), { recursive: true })
  .map((path) => `assembly/${path}`)
  .filter((path) => path.endsWith(".ts") && readFileSync(new URL(path, import.meta.url), "utf8").startsWith("// Generated "));

/** Host time, randomness, timers and the network: they enter through platform/ only, so that runs repeat. */
const UNREPEATABLE = [
  { object: "Date", property: "now", message: "Host time enters through #platform." },
  { object: "performance", property: "now", message: "Host time enters through #platform." },
  { object: "Math", property: "random", message: "Randomness is seeded: it would make runs differ." },
];
const UNREPEATABLE_GLOBALS = ["setTimeout", "setInterval", "setImmediate", "fetch", "crypto"].map((name) => ({
  name,
  message: "Timers, the network and entropy enter through platform/.",
}));

export default defineConfig(
  { ignores: ["dist/", "coverage/", "node_modules/", "**/*.d.ts", ...GENERATED] },
  {
    files: ["src/**/*.ts", "test/**/*.ts", "bench/**/*.ts"],
    ignores: ["test/**/entry/**"],
    extends: [tseslint.configs.recommended, tseslint.configs.stylistic],
    rules: {
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "no-warning-comments": ["error", { terms: ["fixme", "xxx", "hack"] }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrors: "none" }],
      "@typescript-eslint/no-unused-expressions": "off",
      "@typescript-eslint/no-empty-function": "off",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "@typescript-eslint/array-type": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/platform/**", "src/build/**", "src/web/**"],
    rules: { "no-restricted-properties": ["error", ...UNREPEATABLE], "no-restricted-globals": ["error", ...UNREPEATABLE_GLOBALS] },
  },
  {
    files: ["assembly/**/*.ts", "test/**/entry/**/*.ts"],
    languageOptions: { parser: tseslint.parser, parserOptions: { allowInvalidAST: true } },
    rules: {
      "no-dupe-else-if": "error",
      "no-duplicate-case": "error",
      "no-self-assign": "error",
      "no-unreachable": "error",
      "no-var": "error",
      "no-irregular-whitespace": "error",
      "no-warning-comments": ["error", { terms: ["fixme", "xxx", "hack"] }],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression", message: "The engine has no heap: state lives at fixed addresses." },
        { selector: "ArrowFunctionExpression, FunctionExpression", message: "asc has no closures." },
        { selector: "ThrowStatement", message: "What the guest can see is a value; nothing is thrown in the engine." },
        { selector: "TSEnumDeclaration", message: "asc and tsc disagree about enum values: use a module of constants." },
        {
          selector: "FunctionDeclaration > Decorator, VariableDeclaration > Decorator",
          message: "Only classes are decorated: no tool parses the rest.",
        },
      ],
    },
  },
);
