/** `npm start` from a terminal: what is wrong is said in one sentence, and the exit code is 1. */
import { spawnSync } from "node:child_process";

jest.setTimeout(60_000);

function start(...given: string[]): { status: number | null; stderr: string } {
  const tsx = require.resolve("tsx/cli");
  return spawnSync(process.execPath, [tsx, "src/host/page/server/start.ts", ...given], { encoding: "utf8" });
}

it("an invalid port is refused, with the usage", () => {
  expect(start("--port", "many")).toMatchObject({
    status: 1,
    stderr: 'A port is a whole number from 1 to 65535, not "many". Usage: npm start -- [--port 3001] [--no-build]\n',
  });
});

it("an unknown option is refused, with the usage", () => {
  expect(start("--open")).toMatchObject({ status: 1, stderr: "Usage: npm start -- [--port 3001] [--no-build]\n" });
});
