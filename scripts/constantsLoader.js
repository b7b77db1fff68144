/**
 * A webpack loader that evaluates a file of constants while building, so that the pane gets what the file exports and not
 * the code that works it out: of a call of makeStyles its class names and rules, of anything else the value as JSON.
 */
const { createRequire } = require("node:module");
const path = require("node:path");
const { buildSync } = require("esbuild");
const fluent = require("@fluentui/react-components");
const { resolveStyleRulesForSlots } = griffel();

module.exports = function constantsLoader() {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [this.resourcePath],
    absWorkingDir: this.rootContext,
    bundle: true,
    external: ["@fluentui/*"],
    format: "cjs",
    metafile: true,
    write: false,
  });
  for (const input of Object.keys(metafile.inputs)) this.addDependency(path.join(this.rootContext, input));
  const constants = Object.entries(evaluate(outputFiles[0].text));
  return [
    'import { __styles } from "@fluentui/react-components";',
    ...constants.map(([name, value]) => `export const ${name} = ${printed(value)};`),
  ].join("\n");
};

class Styles {
  constructor(slots) {
    this.resolved = resolveStyleRulesForSlots(slots);
  }

  toString() {
    const [classes, rules] = this.resolved;
    return `/*#__PURE__*/ __styles(${JSON.stringify(classes)}, ${JSON.stringify(rules)})`;
  }
}

function evaluate(code) {
  const evaluated = { exports: {} };
  const imported = { ...fluent, makeStyles: (slots) => new Styles(slots) };
  new Function("require", "module", code)(() => imported, evaluated);
  return evaluated.exports;
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
