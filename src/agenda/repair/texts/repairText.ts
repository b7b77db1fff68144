/** One cell's text put right: letters first, since all reading depends on them; spaces and line breaks last, since they show where one text ends. */
import { plainBlanks, textFindings } from "../../cells/textFindings";
import { beginsSmall, endsJoining } from "../../read/fragments";
import { readOwner } from "../../cells/owners";
import { actionParts, endsSentence } from "./brokenTexts";
import { textDamaged } from "../../findings/raised/text/textDamaged";
import { textLookalike } from "../../findings/raised/text/textLookalike";
import { textSpacing } from "../../findings/raised/text/textSpacing";

/** Letters garbled or of another alphabet, where what they mean is certain. `change` is called for each step. */
export function putLettersRight(
  text: string,
  change: (kind: "letters-restored" | "lookalike-replaced", before: string, after: string) => void,
): string {
  return settle(text, [textDamaged.code, textLookalike.code], (code, before, after) => {
    change(code === textDamaged.code ? "letters-restored" : "lookalike-replaced", before, after);
  });
}

export type Layout = "action" | "comment" | "owner" | "lines" | "line";

/**
 * Spaces and line breaks as the column has them: "action" and "comment" are prose, "owner" and "lines" keep their breaks,
 * "line" has none. Two spaces stay where they may separate two texts.
 */
export function repairSpaces(text: string, layout: Layout): string {
  let lines = plainBlanks(text)
    .split(/\r\n?|\n/)
    .map((line) => line.trimEnd());
  if (layout === "action" || layout === "comment") lines = unwrap(lines);
  if (layout === "line") lines = [lines.map((line) => line.trim()).join(" ")];
  const whole = lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  const repaired = settle(whole, [textSpacing.code]);
  if (!repaired.includes("  ")) return repaired;
  if (layout === "line" || (layout === "owner" && readOwner(repaired).broken !== "run together"))
    return repaired.replace(/ {2,}/g, " ");
  if (layout !== "action") return repaired;
  return repaired
    .split("\n")
    .map((line) => actionParts(line).join("  "))
    .join("\n");
}

/** Lines that a page's width broke, as one; items of a list and whole sentences keep their lines. */
function unwrap(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    const next = line.trimStart();
    const goesOn =
      above !== undefined && above !== "" && !endsSentence(above) && (beginsSmall(next) || endsJoining(above));
    if (goesOn && /^[\p{L}\p{N}(]/u.test(next))
      whole[whole.length - 1] = /\p{L}-$/u.test(above) ? above + next : `${above} ${next}`;
    else whole.push(line);
  }
  return whole;
}

/** Applies the certain fixes of the findings named, until none is left: one may hide another. */
function settle(
  text: string,
  codes: readonly string[],
  change: (code: string, before: string, after: string) => void = () => undefined,
): string {
  let settled = text;
  for (let step = 0; step < 8; step++) {
    const found = textFindings(settled).find(({ code, fix }) => codes.includes(code) && fix && fix.to !== settled);
    if (!found?.fix) break;
    change(found.code, settled, found.fix.to);
    settled = found.fix.to;
  }
  return settled;
}
