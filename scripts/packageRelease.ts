/** `npm run package`, after the build: puts dist/ and the licence into one zip, build/rag-agenda-VERSION.zip. */
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeRelease } from "./release";

const root = path.resolve(__dirname, "..");
const dist = path.join(root, "dist");

const files = new Map<string, Uint8Array>([["LICENSE", readFileSync(path.join(root, "LICENSE"))]]);
for (const name of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
  const file = path.join(dist, name);
  if (statSync(file).isFile()) files.set(name.replaceAll(path.sep, "/"), readFileSync(file));
}
const { name, zip } = makeRelease(readFileSync(path.join(root, "package.json"), "utf8"), files);
const target = path.join(root, "build", `${name}.zip`);
mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(target, zip);
console.log(`${path.relative(root, target)}: ${files.size} files, ${Math.ceil(zip.length / 1024)} KB.`);
