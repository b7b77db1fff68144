/** The two builds: what is published, and what the workbench serves. */
import type { Configuration } from "webpack";

const configure =
  jest.requireActual<(environment?: { workbench: boolean }) => Configuration[]>("../../../webpack.config.js");

afterEach(() => {
  delete process.env.ADDIN_URL;
});

/** Where files go and which page holds them differ; what makes the scripts does not. */
function making({ entry, mode, target, module, resolve, optimization }: Configuration): unknown {
  return { entry, mode, target, module, resolve, optimization };
}

it("what is published is the add-in alone", () => {
  const builds = configure();
  expect(builds.map(({ name, entry }) => ({ name, entry }))).toEqual([
    { name: "add-in", entry: { commands: "./src/commands/index.ts" } },
  ]);
});

it("the workbench runs scripts made as those that are published", () => {
  const [published] = configure();
  const [served] = configure({ workbench: true });
  expect(making(served)).toEqual(making(published));
  expect(served.output).toEqual({ ...published.output, path: served.output?.path });
});

it.each(["http://agenda.example", "agenda.example", "https://agenda.example/?a=1"])(
  "an add-in cannot be published at %s",
  (address) => {
    process.env.ADDIN_URL = address;
    expect(() => configure()).toThrow(/^ADDIN_URL must be an https address such as .*; it is "/);
  },
);
