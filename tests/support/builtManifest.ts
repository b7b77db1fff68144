/** After `npm run build`: what dist/ holds must be what its manifest says. `npx tsx tests/builtManifest.ts` */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestFaults } from "./manifestFaults";

const dist = join(__dirname, "../../dist");
const faults = manifestFaults(readFileSync(join(dist, "manifest.xml"), "utf8"), {
  file: (path) => (existsSync(join(dist, path)) ? readFileSync(join(dist, path)) : null),
  pages: [],
  functions: ["refreshSummary"],
});
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log("dist/manifest.xml names only what dist/ holds.");
