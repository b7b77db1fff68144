/** The findings as documents show them, in Markdown: one table, and a page with an example of each. */
import type { CellValue } from "../src/agenda/model/grid";
import type { Example } from "../src/agenda/findings/documentation";
import { cellAddress } from "../src/agenda/model/addresses";
import type { DocumentedFinding } from "./documentedFindings";
import { markdownTable } from "./markdownTable";

export function findingsTable(findings: readonly DocumentedFinding[]): string {
  return markdownTable(
    ["finding", "in", "severity", "means"],
    findings.map(({ definition: { code, column, severity }, documentation: { means } }) => [
      `\`${code}\``,
      column ?? "any",
      severity,
      means,
    ]),
  );
}

export function findingsPage(findings: readonly DocumentedFinding[]): string {
  return [
    "# Findings",
    "Everything that RAG Agenda finds wrong with an agenda. This page is written by `npm run docs` from the files in `src/agenda/findings`, and every example in it is a test.",
    "An **error** makes a count wrong; a **warning** should be asked about; **info** is for whoever keeps the agenda in order. A blank cell has one finding: no other names it.",
    findingsTable(findings),
    ...findings.flatMap(section),
  ].join("\n\n");
}

function section({ definition, documentation, examples, file }: DocumentedFinding): string[] {
  const { code, title, column, severity, aboutBlank, oneAtATime } = definition;
  const facts = [
    `\`${code}\``,
    severity,
    column === null ? "any column" : `${column} column`,
    ...(aboutBlank ? ["a blank cell has no other finding"] : []),
    ...(oneAtATime ? ["fixes are accepted one at a time"] : []),
    `defined in [\`${file.slice(file.lastIndexOf("/") + 1)}\`](../${file})`,
  ];
  return [
    `## ${title}`,
    facts.join(" · "),
    `Means: ${documentation.means}.`,
    `What to do: ${documentation.advice}`,
    ...examples.flatMap(exampleTable),
  ];
}

function exampleTable(example: Example): string[] {
  const { shows, header, rows, cells, fix } = example;
  const found = cells.length > 0 ? `**Found** in ${cells.join(", ")}` : "**Not found**";
  const fixed = fix === undefined || fix === null ? "" : `; the fix writes “${fix}”`;
  const shown = rows.map((row, index) => [
    String(index + 2),
    ...row.map((value, column) => cellInTable(value, cells.includes(cellAddress(index + 2, column + 1)))),
  ]);
  const notes = notesOf(example);
  return [`${found}${fixed}: ${shows}.${notes === "" ? "" : ` (${notes})`}`, markdownTable(["", ...header], shown)];
}

/** What the agenda's cells don't show. */
function notesOf({ rows, fills, settings, register, refreshed, earlier = [] }: Example): string {
  return [
    ...(fills === undefined ? [] : [`fills of the ratings: ${fills.map((fill) => fill || "none").join(", ")}`]),
    ...Object.entries(settings ?? {}).map(([name, value]) => `setting ${name}: ${JSON.stringify(value)}`),
    ...(register === undefined
      ? []
      : [`register: ${register.map(({ name, active }) => (active ? name : `${name}, who has left`)).join("; ")}`]),
    ...(refreshed === undefined ? [] : [`also refreshed on ${refreshed}`]),
    ...earlier.map((before) => `refreshed on ${before.on} with ${differences(before.rows, rows).join(", ")}`),
  ].join("; ");
}

/** The cells that were not what they are now. */
function differences(before: Example["rows"], now: Example["rows"]): string[] {
  return before.flatMap((row, index) =>
    row.flatMap((value, column) =>
      value === now[index]?.[column] ? [] : [`“${String(value)}” in ${cellAddress(index + 2, column + 1)}`],
    ),
  );
}

function cellInTable(value: CellValue, isFound: boolean): string {
  const text = String(value).replace(/ (?= )|^ /g, "&nbsp;");
  if (!isFound) return text;
  return text === "" ? "**(blank)**" : `**${text}**`;
}
