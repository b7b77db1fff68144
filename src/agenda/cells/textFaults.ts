/** Faults in the letters of a cell, whatever its column: look-alike letters, damage, stray spaces. Sound text is passed over at once. */
import { foldLookalikes, hasLookalike, lookalikeAlphabet } from "../text/homoglyphs";
import { repairEncoding } from "../text/mojibake";
import type { Fault } from "../read/faults";

const none: readonly Fault[] = [];

export function textFaults(text: string): readonly Fault[] {
  const signs = signsIn(text);
  if (signs === 0) return none;
  const faults: Fault[] = [];
  const damage = (signs & sign.damage) === 0 ? null : damaged(text);
  if (damage !== null) faults.push(damage);
  const likeness = (signs & sign.foreign) === 0 ? null : lookalike(text);
  if (likeness !== null) faults.push(likeness);
  const spacing = (signs & sign.space) === 0 ? null : spaced(text);
  if (spacing !== null) faults.push(spacing);
  return faults;
}

/** What a fault may be told by: nearly all texts have none of it, and are read once, letter by letter. */
const sign = { damage: 1, foreign: 2, space: 4 } as const;

function signsIn(text: string): number {
  const last = text.length - 1;
  if (last < 0) return 0;
  const edges = isEdge(text.charCodeAt(0)) || isEdge(text.charCodeAt(last));
  let signs: number = edges && text.trim() !== text ? sign.space : 0;
  let before = 0;
  for (let place = 0; place <= last; place++) {
    const code = text.charCodeAt(place);
    if (code === 32) {
      if (before === 32 && place > 1 && !mayEndSentence(text.charCodeAt(place - 2))) signs |= sign.space;
    } else if (code < 32 || code > 126 || code === 95) signs |= signOf(code);
    before = code;
  }
  return signs;
}

/** What trimming takes away, and some more. */
function isEdge(code: number): boolean {
  return code <= 32 || code >= 160;
}

function mayEndSentence(code: number): boolean {
  return code === 32 || code === 33 || code === 46 || code === 58 || code === 63 || (code > 8 && code < 14);
}

/** The low line may be one of Excel's escapes, "_x000D_". */
function signOf(code: number): number {
  if (code === 9 || code === 0xa0) return sign.space;
  if (code === 10 || code === 11 || code === 12) return 0;
  if (code < 0x370) return code < 32 || code === 95 || (code >= 0xc2 && code <= 0xef) ? sign.damage : 0;
  if (code < 0x530) return sign.foreign;
  if (code < 0x2000) return 0;
  if (code === 0x2007 || code === 0x202f || code === 0x2060 || code === 0xfeff) return sign.space;
  if (code === 0x200b || code === 0x200c) return sign.space;
  return code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) ? sign.damage : 0;
}

/** The replacement character, UTF-8 read as Windows-1252, private letters that fonts of PDFs leave behind, control characters. */
function damaged(text: string): Fault | null {
  const repaired = repairEncoding(text).replace(/_x000D_\n?|\r(?=\n)/gi, (found) => (found.endsWith("\n") ? "\n" : ""));
  if (hasLostLetter(repaired)) {
    return {
      code: "text-damaged",
      message: "Letters were lost where this text came from. Compare it with the original and type what is missing.",
      fix: null,
    };
  }
  if (repaired === text.replace(/\r(?=\n)/g, "")) return null;
  return {
    code: "text-damaged",
    message: "Some letters came through garbled, as “â€™” for an apostrophe. Put them right.",
    fix: { from: text, to: repaired },
  };
}

/** The replacement character, a private one, or a control character that no cell should hold. */
function hasLostLetter(text: string): boolean {
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || code < 9 || (code > 13 && code < 32)) return true;
  }
  return false;
}

/** Words of Latin letters with others among them, or of look-alikes alone in a text that is otherwise Latin. */
function lookalike(text: string): Fault | null {
  if (!hasLookalike(text)) return null;
  const folded = text.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const latin = foldLookalikes(word);
    return latin !== word && !foreign.test(latin) ? latin : word;
  });
  if (folded === text || (foreign.test(folded) && !/[A-Za-z]/.test(text))) return null;
  const alphabet = lookalikeAlphabet(text) ?? "other";
  return {
    code: "text-lookalike",
    message: `Some letters are ${alphabet} ones that only look Latin, so searching and counting miss them. Type them as “${shorten(folded)}”.`,
    fix: { from: text, to: folded },
  };
}

const foreign = /[\u0370-\u052f]/;

/** Two spaces after the end of a sentence are a habit, no fault; elsewhere before a capital they may part two texts run together. */
function spaced(text: string): Fault | null {
  const plain = plainBlanks(text);
  const ends = plain.trim();
  const inner = ends.replace(/(?<=[^\s.!?:]) {2,}(?=[a-z0-9,.;:!?)&])/g, " ");
  const open = /[^\s.!?:] {2,}\S/.test(inner);
  if (inner === text && !open) return null;
  if (ends.length === 0) return null;
  const to = inner === text ? null : inner;
  if (to === null || open) {
    return {
      code: "text-spacing",
      message:
        "Two or more spaces stand inside this text. Two texts may have run together: part them, or leave one space.",
      fix: open || to === null ? null : { from: text, to },
    };
  }
  return { code: "text-spacing", message: "Stray spaces stand in this text. Take them out.", fix: { from: text, to } };
}

/** Blanks of all kinds as spaces, those without a width left out. */
export function plainBlanks(text: string): string {
  return text.replace(/[\u00a0\u2007\u202f\t]/g, " ").replace(/[\u200b\u200c\u2060\ufeff]/g, "");
}

function shorten(text: string): string {
  return text.length > 40 ? text.slice(0, 40) + "…" : text;
}
