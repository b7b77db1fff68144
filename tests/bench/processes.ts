/** Programs run as processes of their own, and the time that they take. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "./report";

export const root = join(__dirname, "../..");

/** As `npm run refresh` starts Node. */
export const nodeOptions = ["--max-semi-space-size=64"];

export function run(script: string, given: string[]): void {
  const { status } = spawnSync(process.execPath, [...nodeOptions, join(root, script), ...given], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`${script} failed.`);
}

interface Time {
  /** Milliseconds by the clock. */
  clock: number;
  /** Of all processors, in milliseconds. */
  processor: number;
}

export function timed(work: () => void): Time {
  const start = performance.now();
  const before = processorTime();
  work();
  return { clock: performance.now() - start, processor: processorTime() - before };
}

/** Of the processes that this one started and that have ended, as the system counts them; of the clock where it does not. */
function processorTime(): number {
  const stat = "/proc/self/stat";
  if (!existsSync(stat)) return performance.now();
  const fields = readFileSync(stat, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  const ticksPerSecond = 100;
  return ((Number(fields[13]) + Number(fields[14])) / ticksPerSecond) * 1000;
}

export function middle(times: readonly Time[]): Time {
  return { clock: median(times.map(({ clock }) => clock)), processor: median(times.map(({ processor }) => processor)) };
}
