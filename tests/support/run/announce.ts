/** Before any test, once a run: the seed of what is sampled, and what this machine lacks, by name. */
import { hasSourceDocument } from "../scannedDocuments";
import { hasPublishedSchemas } from "../manifestSchema";

function announce(): void {
  process.env.TEST_SEED ??= String(Math.floor(Math.random() * 1_000_000));
  const lines = [`Seed of what is sampled: ${process.env.TEST_SEED} (TEST_SEED=${process.env.TEST_SEED} repeats it).`];
  if (!hasSourceDocument) lines.push("Not here, so not read: the source document (../shared/agenda).");
  if (!hasPublishedSchemas)
    lines.push("Not here, so not compared: the schemas as published (../shared/manifest-schema).");
  process.stderr.write(`${lines.join("\n")}\n`);
}

module.exports = announce;
