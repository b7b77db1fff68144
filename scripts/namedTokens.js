/** Which of Fluent's 460 tokens the pane needs: those that its own styles name, and those of the components that it uses. */
const { readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");

/** `stylesOf` gives what a file of our styles becomes. */
module.exports = function namedTokens(root, stylesOf) {
  const pane = filesBelow(path.join(root, "src/taskpane"), /\.tsx?$/);
  const own = pane.filter((file) => file.endsWith(".styles.ts")).map(stylesOf);
  const fluent = packagesUsed(root, pane.map(read)).flatMap((folder) => filesBelow(folder, /\.styles\.js$/));
  const names = [...own, ...fluent.map(read)].flatMap((styles) => styles.match(/(?<=var\(--|\btokens\.)\w+/g) ?? []);
  return new Set(names);
};

/** The folders of the packages that our components come from, and of those that these build on. */
function packagesUsed(root, sources) {
  const imports = sources.flatMap(
    (source) => source.match(/(?<=import \{)[^}]+(?=\} from "@fluentui\/react-components")/g) ?? [],
  );
  const components = imports.join().match(/\b[A-Z]\w+/g) ?? [];
  const found = new Map();
  const add = (name) => {
    if (found.has(name)) return;
    const folder = path.join(root, "node_modules", name);
    found.set(name, path.join(folder, "lib"));
    const { dependencies = {} } = JSON.parse(read(path.join(folder, "package.json")));
    for (const next of Object.keys(dependencies)) if (next.startsWith("@fluentui/react-")) add(next);
  };
  for (const component of components) add(`@fluentui/react-${component.replace(/^Fluent/, "").toLowerCase()}`);
  return [...found.values()];
}

function filesBelow(folder, name) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function read(file) {
  return readFileSync(file, "utf8");
}
