import js from "@eslint/js";
import compat from "eslint-plugin-compat";
import officeAddins from "eslint-plugin-office-addins";
import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Who may know whom: a folder imports only from itself, from the folders named, and from packages. */
const mayImport = {
  agenda: [],
  excel: ["agenda"],
  commands: ["excel", "agenda", "taskpane"],
  taskpane: ["excel", "agenda", "files", "ooxml"],
  ooxml: [],
  files: ["ooxml", "agenda"],
  "host/{model,richapi,page}": ["host", "ooxml"],
  "host/headless": ["host", "ooxml", "files", "commands", "excel", "agenda"],
};
const folders = ["ooxml", "agenda", "files", "excel", "commands", "taskpane", "host"];
const zones = Object.entries(mayImport).flatMap(([target, known]) =>
  folders
    .filter((from) => from !== target && !known.includes(from))
    .map((from) => ({
      target: `./src/${target}/**/*`,
      from: `./src/${from}`,
      message: `src/${target} may not know src/${from}: see "Who may know whom" in README.md.`,
    })),
);

export default tseslint.config(
  { ignores: ["dist", "build", "node_modules", "coverage"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    files: ["src/**/*.{ts,tsx}", "tests/**/*.{ts,tsx}", "{assets,docs,scripts}/**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX, "react-hooks": reactHooks },
    settings: { "import-x/resolver": { node: { extensions: [".ts", ".tsx", ".js"] } } },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-default-export": "error",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "@typescript-eslint/return-await": ["error", "in-try-catch"],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_" }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      eqeqeq: "error",
    },
  },
  {
    files: ["src/{excel,commands,taskpane}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    // What runs in a browser may use what all browsers of `browserslist` in package.json have.
    files: ["src/{agenda,excel,files,ooxml,commands,taskpane}/**/*.{ts,tsx}", "src/host/{model,page,richapi}/**/*.ts"],
    plugins: { compat },
    settings: { lintAllEsApis: true },
    rules: { "compat/compat": "error" },
  },
  {
    files: ["src/{agenda,commands,taskpane}/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "Only src/excel names Excel." },
        { name: "Office", message: "Only src/excel names Office." },
        { name: "OfficeExtension", message: "Only src/excel names OfficeExtension." },
      ],
    },
  },
  {
    files: ["src/agenda/**/*.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(?!\\.|zod(/mini)?$|fastest-levenshtein$)",
              message: "src/agenda knows zod and fastest-levenshtein, and no other package.",
            },
          ],
        },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "src/agenda has no clock." },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "src/agenda has no clock.",
        },
        { selector: "CallExpression[callee.name='Date']", message: "src/agenda has no clock." },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: "src/agenda has no chance.",
        },
      ],
    },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        module: "writable",
        require: "readonly",
        process: "readonly",
        __dirname: "readonly",
        __filename: "readonly",
        URL: "readonly",
        console: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
