/** Before any test, once a run: the seed of what is sampled, and what is not beside the repository, by name. */
import { firefoxPath, withoutFirefox } from "../e2e/firefox";
import { hasSourceDocument } from "../scannedDocuments";
import { hasPublishedSchemas } from "../publishedSchemas";

function announce(): void {
  const lines = [`Seed of what is sampled: ${process.env.TEST_SEED} (TEST_SEED=${process.env.TEST_SEED} repeats it).`];
  if (!hasSourceDocument) lines.push("Without ../shared/agenda: only the agenda of tests/fixtures/golden is read.");
  if (!hasPublishedSchemas) {
    lines.push("Without ../shared/manifest-schema: only the schemas of scripts/package are read.");
  }
  if (firefoxPath === null) lines.push(withoutFirefox);
  process.stderr.write(`${lines.join("\n")}\n`);
}

module.exports = announce;
