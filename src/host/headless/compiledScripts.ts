/**
 * Scripts of packages with what the engine compiled of them in an earlier run, kept in build/headless beside the program's own.
 * A script that is another one, or an engine that is, compiles it again.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { Script } from "node:vm";

const loaded = new Map<string, Script>();

export function compiledScript(path: string): Script {
  const known = loaded.get(path);
  if (known) return known;
  const kept = keptFile(path);
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  const script = new Script(readFileSync(path, "utf8"), { filename: basename(path), cachedData });
  loaded.set(path, script);
  return script;
}

/** For the next run. Where this account may not write there, nothing is kept. */
export function keepCompiledScripts(): void {
  for (const [path, script] of loaded) {
    const kept = keptFile(path);
    if (existsSync(kept) && script.cachedDataRejected === false) continue;
    try {
      mkdirSync(dirname(kept), { recursive: true });
      writeFileSync(`${kept}.${process.pid}`, script.createCachedData());
      renameSync(`${kept}.${process.pid}`, kept);
    } catch {
      return;
    }
  }
}

function keptFile(path: string): string {
  const { size, mtimeMs } = statSync(path);
  const root = path.slice(0, path.lastIndexOf(`${sep}node_modules${sep}`));
  return join(root, "build/headless", `${basename(path, ".js")}-${size}-${Math.round(mtimeMs)}.compiled`);
}
