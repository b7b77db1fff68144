/**
 * Agendas as they come out of a scanned page, each with what a careful person reads in it: an invented one, and the project's
 * source document where a checkout has it beside it.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { CellValue } from "../../src/agenda/model/grid";

const names = z.array(z.string()).nullable();
/** Lines are counted from 1; null is what the page itself does not say. */
const truthSchema = z.object({
  sections: z.array(z.object({ number: z.number().nullable(), title: z.string() })),
  missingSection: z.object({ number: z.number(), actionsLines: z.array(z.number()) }),
  actions: z.array(
    z.object({
      n: z.number(),
      section: z.union([z.number(), z.string()]).nullable(),
      lines: z.array(z.number()),
      action: z.string(),
      lead: names,
      support: names,
      commentStarts: z.string().nullable(),
    }),
  ),
  ownerCells: z.array(z.object({ line: z.number(), cell: z.string(), problem: z.string() })),
  saidWithDates: z.object({
    promises: z.array(z.object({ line: z.number(), text: z.string(), due: z.string() })),
    notPromises: z.array(z.object({ line: z.number(), text: z.string() })),
  }),
  sameComment: z.array(z.array(z.number())),
  headingsInsideCells: z.array(z.object({ line: z.number(), continues: z.number() })),
});

export type Truth = z.infer<typeof truthSchema>;

export interface ScannedDocument {
  name: string;
  rows: CellValue[][];
  truth: Truth;
  /** The day that it is judged on, some months after it was written. */
  today: string;
  /** Numbers of the actions that lost letters in the scan, which nothing on the page says. */
  lostLetters: number[];
}

const sourceFolder = join(__dirname, "../../../shared/agenda");

export const hasSourceDocument = existsSync(sourceFolder);

export const scannedDocuments: ScannedDocument[] = [
  {
    name: "the invented agenda",
    ...readDocument(join(__dirname, "../fixtures/golden"), "agenda.tsv"),
    today: "2024-07-01",
    lostLetters: [3, 5, 8, 13],
  },
];

if (hasSourceDocument) {
  scannedDocuments.push({
    name: "the source document",
    ...readDocument(sourceFolder, "pasted.tsv"),
    today: "2021-07-01",
    lostLetters: [2, 3, 5, 8, 13],
  });
}

function readDocument(folder: string, file: string): { rows: CellValue[][]; truth: Truth } {
  const lines = readFileSync(join(folder, file), "utf8").split(/\r?\n/);
  const truth = truthSchema.parse(JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")));
  return { rows: lines.map((line) => line.split("\t")), truth };
}

/** The first line that such an action is on, or the last one. */
export function lastLine({ lines }: { lines: readonly number[] }): number {
  const line = lines.at(-1);
  if (line === undefined) throw new Error("An action of the truth has no line.");
  return line;
}
