/**
 * A webpack loader that evaluates a file of constants while building, so that the pane gets what the file exports and not
 * the code that works it out. A call of makeStyles becomes its class names and rules, a theme the tokens that styles name,
 * anything else its value.
 */
const { createRequire } = require("node:module");
const path = require("node:path");
const { buildSync } = require("esbuild");
const fluent = require("@fluentui/react-components");
const namedTokens = require("./namedTokens");
const { resolveStyleRulesForSlots } = griffel();

module.exports = function constantsLoader() {
  const constants = exportsOf(this, this.resourcePath);
  return [
    'import { __styles } from "@fluentui/react-components";',
    ...Object.entries(this.resourcePath.endsWith(".themes.ts") ? narrowed(this, constants) : constants).map(
      ([name, value]) => `export const ${name} = ${printed(value)};`,
    ),
  ].join("\n");
};

/** What a file exports. It and all that it imports are watched. */
function exportsOf(loader, file) {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [file],
    absWorkingDir: loader.rootContext,
    bundle: true,
    external: ["@fluentui/*"],
    format: "cjs",
    metafile: true,
    write: false,
  });
  for (const input of Object.keys(metafile.inputs)) loader.addDependency(path.join(loader.rootContext, input));
  const evaluated = { exports: {} };
  const imported = { ...fluent, makeStyles: (slots) => new Styles(slots) };
  new Function("require", "module", outputFiles[0].text)(() => imported, evaluated);
  return evaluated.exports;
}

class Styles {
  constructor(slots) {
    this.resolved = resolveStyleRulesForSlots(slots);
  }

  toString() {
    const [classes, rules] = this.resolved;
    return `/*#__PURE__*/ __styles(${JSON.stringify(classes)}, ${JSON.stringify(rules)})`;
  }
}

/** The themes with the tokens alone that styles name: a quarter of them. */
function narrowed(loader, themes) {
  const stylesOf = (file) => Object.values(exportsOf(loader, file)).join("\n");
  const named = namedTokens(loader.rootContext, stylesOf);
  loader.addContextDependency(path.join(loader.rootContext, "src/taskpane"));
  return Object.fromEntries(
    Object.entries(themes).map(([name, theme]) => [
      name,
      Object.fromEntries(Object.entries(theme).filter(([token]) => named.has(token))),
    ]),
  );
}

function printed(value) {
  if (typeof value === "function") throw new Error("A file of constants exports no functions.");
  return value instanceof Styles ? String(value) : JSON.stringify(value);
}

/** The very Griffel that Fluent runs in the pane: another version could name classes in another way. */
function griffel() {
  const fluentRequire = createRequire(require.resolve("@fluentui/react-components"));
  return createRequire(fluentRequire.resolve("@griffel/react"))("@griffel/core");
}
