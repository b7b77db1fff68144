/** Differences between an Excel and the embedded host, as lines that a person reads. */
import { answersWith } from "./case";
import type { Json } from "./case";
import type { Difference, ReadAnswers } from "./compare";

const headings: Record<Difference["kind"], string> = {
  kinder: "The host is kinder: it takes what this Excel refuses",
  harsher: "The host is harsher: it refuses what this Excel takes",
  otherwise: "The host answers otherwise",
};

export function report({ excel, day, stopped, answers }: ReadAnswers, differences: readonly Difference[]): string {
  const skipped = answers.filter(({ answer }) => answersWith(answer, "skipped"));
  const begin = `Excel ${excel.version} (${excel.platform}, ${excel.language}, ExcelApi 1.${excel.newestApi}), asked on ${day}.`;
  const count = `${answers.length} cases, ${skipped.length} of them not asked, since this Excel lacks what they are about.`;
  const parts = (["kinder", "harsher", "otherwise"] as const).flatMap((kind) => part(kind, differences));
  return [begin, count, ...(stopped === null ? [] : [`It stopped before the end: ${stopped}`]), ...parts].join("\n");
}

function part(kind: Difference["kind"], all: readonly Difference[]): string[] {
  const found = all.filter((difference) => difference.kind === kind);
  return ["", `${headings[kind]}: ${found.length === 0 ? "nowhere." : found.length}`, ...found.flatMap(linesOf)];
}

function linesOf({ title, members, path, excel, host }: Difference): string[] {
  const question = path.length === 0 ? "" : `: ${path.map((key) => JSON.stringify(key)).join(", ")}`;
  return [`- ${title}${question} (${members.join(", ")})`, `    Excel: ${shown(excel)}`, `    host:  ${shown(host)}`];
}

const longest = 160;

function shown(answer: Json): string {
  const text = JSON.stringify(answer);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
