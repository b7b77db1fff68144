/** A command run as a process of its own, with the most memory that it had: Python counts both on every system. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";
import { root } from "./processes";

export const python = process.env.PYTHON ?? "python3";

/** Milliseconds, and bytes at most. */
export type Measured = z.infer<typeof measuredSchema>;
const measuredSchema = z.object({ clock: z.number(), processor: z.number(), memory: z.number() });

/** `needed`: modules of Python. */
export function hasPython(needed: readonly string[]): boolean {
  return spawnSync(python, ["-c", `import ${["resource", ...needed].join(", ")}`]).status === 0;
}

export function measured(command: readonly string[]): Measured {
  const given = [join(__dirname, "measured.py"), ...command];
  const { status, stdout } = spawnSync(python, given, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`${command.join(" ")} failed.`);
  return measuredSchema.parse(JSON.parse(stdout));
}
