/** What the build works out for the pane is what the pane would have worked out itself. */
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { __styles } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { darkTheme, lightTheme } from "../../src/taskpane/app/excel.themes";

const root = join(__dirname, "../..");
const constantsLoader = jest.requireActual<(this: LoaderContext) => string>("../../scripts/constantsLoader");
const tokensLoader = jest.requireActual<(source: string) => string>("../../scripts/tokensLoader");

interface LoaderContext {
  resourcePath: string;
  rootContext: string;
  addDependency: (file: string) => void;
  addContextDependency: (folder: string) => void;
}

/** The classes of each slot. */
type UseStyles = () => Record<string, string>;

const styleFiles = filesBelow("src/taskpane", /\.styles\.ts$/).filter((file) =>
  readFileSync(file, "utf8").includes("makeStyles("),
);

it.each(styleFiles.map((file) => [relative(root, file), file]))("%s has the same classes either way", (_, file) => {
  const written = jest.requireActual<Record<string, unknown>>(file);
  const built = evaluated(load(file).code);
  expect(Object.keys(built)).toEqual(Object.keys(written));
  for (const [name, value] of Object.entries(written)) {
    if (typeof value !== "function") expect(built[name]).toEqual(value);
    else expect(classesOf(built[name] as UseStyles)).toEqual(classesOf(value as UseStyles));
  }
});

it("a change in what a file of styles imports builds it again", () => {
  const { dependencies } = load(join(root, "src/taskpane/views/owners/owners.styles.ts"));
  expect(dependencies).toContain(join(root, "src/taskpane/components/stickyBar.styles.ts"));
});

it("a function is no constant", () => {
  expect(() => load(join(root, "src/taskpane/components/clampedLines.styles.ts"))).toThrow(
    "A file of constants exports no functions.",
  );
});

it("a token of Fluent's own styles is written as its value", () => {
  expect(tokensLoader("const one = tokens.colorNeutralBackground1;")).toBe(
    'const one = "var(--colorNeutralBackground1)";',
  );
  expect(tokensLoader("const two = `calc(${tokens.zIndexPopup} + 1)`;")).toBe(
    'const two = `calc(${"var(--zIndexPopup, 2000)"} + 1)`;',
  );
});

it("the themes have every token that styles name, and no other", () => {
  const built = evaluated(load(join(root, "src/taskpane/app/excel.themes.ts")).code);
  const styles = [
    ...styleFiles,
    ...["checkbox", "field", "input", "label", "link", "select", "textarea"].flatMap((component) =>
      filesBelow(`node_modules/@fluentui/react-${component}/lib`, /\.styles\.js$/),
    ),
  ].map((file) => (file.endsWith(".ts") ? load(file).code : readFileSync(file, "utf8")));
  const named = new Set(styles.flatMap((style) => style.match(/(?<=var\(--|tokens\.)\w+/g) ?? []));
  const wanted = (theme: Theme) => Object.entries(theme).filter(([name]) => named.has(name));
  expect(wanted(lightTheme).length).toBeGreaterThan(100);
  expect(Object.entries(built.lightTheme as Theme)).toEqual(wanted(lightTheme));
  expect(Object.entries(built.darkTheme as Theme)).toEqual(wanted(darkTheme));
});

function load(resourcePath: string): { code: string; dependencies: string[] } {
  const dependencies: string[] = [];
  const code = constantsLoader.call({
    resourcePath,
    rootContext: root,
    addDependency: (file) => void dependencies.push(file),
    addContextDependency: (folder) => void dependencies.push(folder),
  });
  return { code, dependencies };
}

/** What a module of the loader's exports. */
function evaluated(code: string): Record<string, unknown> {
  const exported: Record<string, unknown> = {};
  const body = code.replace(/^import .*$/m, "").replace(/^export const (\w+) =/gm, "exported.$1 =");
  Reflect.apply(Reflect.construct(Function, ["__styles", "exported", body]) as () => void, null, [__styles, exported]);
  return exported;
}

function classesOf(useStyles: UseStyles): Record<string, string> {
  let classes: Record<string, string> = {};
  const Reader = () => {
    classes = { ...useStyles() };
    return null;
  };
  renderToStaticMarkup(createElement(Reader));
  return classes;
}

function filesBelow(folder: string, name: RegExp): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
