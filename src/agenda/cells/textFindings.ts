/** What is wrong with the letters of a cell, whatever its column: look-alike letters, damage, stray spaces. */
import type { CellFinding } from "../findings/define";
import { textDamaged } from "../findings/raised/text/textDamaged";
import { textLookalike } from "../findings/raised/text/textLookalike";
import { textSpacing } from "../findings/raised/text/textSpacing";
import { foldLookalikes, hasLookalike, lookalikeAlphabet } from "../text/homoglyphs";
import { repairEncoding } from "../text/mojibake";

export function textFindings(text: string): readonly CellFinding[] {
  if (!unusual.test(text) && text.trim() === text) return none;
  return [damaged(text), lookalike(text), spaced(text)].filter((finding) => finding !== null);
}

const none: readonly CellFinding[] = [];

/** Two spaces, anything but printable ASCII and line feeds, or a low line (Excel's escape "_x000D_"). */
const unusual = /[^ -^`-~\n]| {2}/;

/** The replacement character, UTF-8 read as Windows-1252, private letters that fonts of PDFs leave behind, control characters. */
function damaged(text: string): CellFinding | null {
  const repaired = repairEncoding(text).replace(/_x000D_\n?|\r(?=\n)/gi, (found) => (found.endsWith("\n") ? "\n" : ""));
  if (lostLetter.test(repaired)) return textDamaged.of({ text, restored: null });
  return repaired === text.replace(/\r(?=\n)/g, "") ? null : textDamaged.of({ text, restored: repaired });
}

/** The replacement character, a private one, or a control character that no cell should have. */
const lostLetter = /[\ufffd\ue000-\uf8ff]|(?![\s\u007f-\u009f])\p{Cc}/u;

/** Words of Latin letters with others among them, or of look-alikes alone in a text that is otherwise Latin. */
function lookalike(text: string): CellFinding | null {
  if (!hasLookalike(text)) return null;
  const latin = text.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const folded = foldLookalikes(word);
    return foreign.test(folded) ? word : folded;
  });
  if (latin === text || (foreign.test(latin) && !/[A-Za-z]/.test(text))) return null;
  return textLookalike.of({ text, latin, alphabet: lookalikeAlphabet(text) ?? "other" });
}

const foreign = /[\u0370-\u052f]/;

/** Two spaces after the end of a sentence are a habit; elsewhere before a capital two texts may have run together. */
function spaced(text: string): CellFinding | null {
  const plain = plainBlanks(text).trim();
  if (plain === "") return null;
  const single = plain.replace(/(?<=[^\s.!?:]) {2,}(?=[a-z0-9,.;:!?)&])/g, " ");
  const runTogether = /[^\s.!?:] {2,}\S/.test(single);
  if (single === text && !runTogether) return null;
  return textSpacing.of({ text, plain: runTogether ? null : single });
}

/** Blanks of all kinds as spaces, those without a width left out. */
export function plainBlanks(text: string): string {
  return text.replace(/[\u00a0\u2007\u202f\t]/g, " ").replace(/[\u200b\u200c\u2060\ufeff]/g, "");
}
