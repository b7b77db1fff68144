/** After `npm run build`: `npx tsx tests/support/builtManifest.ts` checks the manifest in dist/ by the schemas and by what dist/ has. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestErrors } from "./manifestErrors";
import { schemaErrors } from "./manifestSchema";

const dist = join(__dirname, "../../dist");

async function checkBuiltManifest(): Promise<void> {
  const manifest = readFileSync(join(dist, "manifest.xml"), "utf8");
  const errors = [
    ...(await schemaErrors(manifest)),
    ...manifestErrors(manifest, {
      file: (path) => (existsSync(join(dist, path)) ? readFileSync(join(dist, path)) : null),
      pages: [],
      functions: ["refreshSummary"],
    }),
  ];
  for (const error of errors) console.error(error);
  if (errors.length > 0) process.exitCode = 1;
  else console.log("dist/manifest.xml follows the schemas, and all that it names is in dist/.");
}

checkBuiltManifest().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
