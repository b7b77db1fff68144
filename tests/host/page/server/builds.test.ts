/** The two builds: what is published, and what the workbench serves. */
import type { Configuration } from "webpack";

const configure = jest.requireActual<(environment?: { workbench: boolean }) => Configuration[]>(
  "../../../../webpack.config.js",
);

afterEach(() => {
  delete process.env.ADDIN_URL;
});

/** The settings from which the scripts are made: only where files go, and which page loads them, may differ. */
function scriptSettings({ entry, mode, target, module, resolve, optimization }: Configuration): unknown {
  return { entry, mode, target, module, resolve, optimization };
}

function addInBuild(builds: readonly Configuration[]): Configuration {
  const found = builds.find(({ name }) => name === "add-in");
  if (found === undefined) throw new Error("There is no build of the add-in.");
  return found;
}

it("only the add-in is published", () => {
  const builds = configure();
  expect(builds.map(({ name, entry }) => ({ name, entry }))).toEqual([
    { name: "add-in", entry: { commands: "./src/commands/index.ts" } },
  ]);
});

it("the workbench runs the scripts that are published", () => {
  const published = addInBuild(configure());
  const served = addInBuild(configure({ workbench: true }));
  expect(scriptSettings(served)).toEqual(scriptSettings(published));
  expect(served.output).toEqual({ ...published.output, path: served.output?.path });
});

it.each(["http://agenda.example", "agenda.example", "https://agenda.example/?a=1"])(
  "an add-in cannot be published at %s",
  (address) => {
    process.env.ADDIN_URL = address;
    expect(() => configure()).toThrow(/^ADDIN_URL must be an https address such as .*; it is "/);
  },
);
