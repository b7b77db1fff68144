/**
 * Runs a TypeScript program as one file, with the packages that it needs inside: starting takes a tenth of a second, not
 * the two that hundreds of files take. The file is kept in build/headless, with what the engine has compiled of it, under
 * a fingerprint of all sources: after any change another one is made.
 */
const { createHash } = require("node:crypto");
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require("node:fs");
const { createRequire, wrap } = require("node:module");
const path = require("node:path");
const { Script } = require("node:vm");

const root = path.join(__dirname, "../../..");
const folder = path.join(root, "build/headless");

module.exports = { runBundled };

/** `entry` is the program's path from the repository's root. It finds its command line where Node left it. */
function runBundled(entry) {
  const name = path.basename(entry, ".ts");
  const file = path.join(folder, `${name}-${fingerprint(entry)}.js`);
  const source = existsSync(file) ? readFileSync(file, "utf8") : bundle(entry, file, name);
  const compiledFile = file.replace(/js$/, "compiled");
  const cachedData = existsSync(compiledFile) ? readFileSync(compiledFile) : undefined;
  const script = new Script(wrap(source), { filename: file, cachedData });
  if (script.cachedDataRejected !== false) {
    process.on("exit", (exitCode) => {
      if (exitCode === 0) keep(compiledFile, script.createCachedData());
    });
  }
  const program = { exports: {} };
  script.runInThisContext()(program.exports, createRequire(file), program, file, folder);
}

/** Changes with every source, the packages installed, and the manner of bundling. */
function fingerprint(entry) {
  const hash = createHash("sha256");
  const inputs = [entry, "package-lock.json", "node_modules/.package-lock.json", ...sources("src")];
  for (const input of inputs) {
    const facts = statSync(path.join(root, input), { throwIfNoEntry: false });
    hash.update(`${input} ${facts?.size} ${facts?.mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

/** The pane and the workbench's page run in browsers only. */
function sources(within) {
  return readdirSync(path.join(root, within), { withFileTypes: true }).flatMap((item) => {
    const one = `${within}/${item.name}`;
    if (item.isDirectory()) return one === "src/taskpane" || one === "src/host/page" ? [] : sources(one);
    return [one];
  });
}

/** Answers the bundle's text, and keeps it in place of those before it. */
function bundle(entry, file, name) {
  const { outputFiles } = require("esbuild").buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: "node",
    target: "node20",
    external: ["../taskpane"],
    supported: { "dynamic-import": false },
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: "error",
  });
  const [{ text }] = outputFiles;
  keep(file, text, name);
  return text;
}

/** Whole or not at all. Where this account may not write, it is made again each time. */
function keep(file, content, replacing = null) {
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    if (replacing !== null) {
      const before = new RegExp(`^${replacing}-[0-9a-f]{16}\\.`);
      for (const old of readdirSync(folder)) if (before.test(old)) rmSync(path.join(folder, old), { force: true });
    }
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS", "ENOSPC"].includes(error.code)) throw error;
  }
}
