/** A hash of all that an agenda says, the day left out: where two differ, the agenda has changed. */
import type { Assessment } from "../model/assessment";

/** Sixteen letters of a hash. */
export function contentHash({ agendas, actions }: Pick<Assessment, "agendas" | "actions">): string {
  let [one, two] = [0x811c9dc5, 0x9e3779b9];
  const take = (text: string) => {
    one = hashed(text, one);
    two = Math.imul(two ^ one, 0x85ebca6b) ^ (two >>> 13);
  };
  for (const { source, sheet, headerRow, ratings } of agendas)
    take(`${source ?? ""}${sheet} ${headerRow} ${ratings.join()}`);
  let last = 0;
  for (const { agenda, row, ref, section, action, comment, owner, rating, ratings, stage, due, updated } of actions) {
    if (agenda !== last) take(`agenda ${agenda}`);
    last = agenda;
    take(`${row} ${section.number ?? ""} ${rating ?? ""} ${stage ?? ""} ${due ?? ""} ${updated ?? ""} ${ref ?? ""}`);
    for (const text of [section.title ?? "", action, comment ?? "", ...owner.lead, "with", ...owner.support])
      take(text);
    for (const other of ratings) take(`${other.name} ${other.rating ?? ""}`);
  }
  return (one >>> 0).toString(16).padStart(8, "0") + (two >>> 0).toString(16).padStart(8, "0");
}

/** Of the text and all before it, of which `hash` is the hash. */
function hashed(text: string, hash: number): number {
  let one = hash;
  for (let index = 0; index < text.length; index++) one = Math.imul(one ^ text.charCodeAt(index), 0x01000193);
  return Math.imul(one ^ 0x1f, 0x01000193);
}

/** `content` is what the summary sheet keeps; null where there is no summary yet, which is not stale. */
export function isSummaryStale(content: string | null, assessment: Pick<Assessment, "agendas" | "actions">): boolean {
  return content !== null && content !== contentHash(assessment);
}
