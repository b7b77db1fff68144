/** What a cell says as text, before anyone asks what it means. Never throws, whatever the cell holds. */
import type { CellValue } from "../model/grid";

/** The text of a cell, trimmed; "" when there is none. */
export function cellText(value: CellValue | undefined): string {
  if (typeof value !== "string") return value === undefined ? "" : String(value);
  return isTidyAt(value, 0) && isTidyAt(value, value.length - 1) ? value : value.trim();
}

/** Whether a letter is surely none that trimming takes away. */
function isTidyAt(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return code > 32 && code < 160;
}

/** Whether a cell holds nothing but blanks. */
export function isBlank(value: CellValue | undefined): boolean {
  if (typeof value !== "string") return value === undefined;
  if (value.length === 0) return true;
  const first = value.charCodeAt(0);
  return (first <= 32 || first >= 160) && value.trim().length === 0;
}

const errorText =
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA|#+$)/;

/** "#REF!" and its like, which Excel shows where a formula failed. */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 && errorText.test(text);
}

const placeholder = new RegExp(
  [
    "^<[^<>]*>$",
    "^[[({]\\s*(?:select|choose|insert|enter|add|type|name|owner|action|date|rating|status|text)\\b[^\\])}]*[\\])}]$",
    "^-*\\s*please (?:select|choose|pick|enter|insert|add|type|complete|provide|describe|specify)\\b",
    "^-*\\s*(?:select|choose|pick)(?: (?:an?|the|one|from|your))?(?: (?:option|item|value|owner|rating|status|date|name|one|of|the|a|drop[- ]?down|list|menu|below|from))*\\s*[-.…:]*$",
    "^(?:e\\.?\\s?g\\.?|for example)(?:[\\s:,]|$)",
    "^example(?:\\s\\d+)?(?:\\s(?:only|row|action|entry))?\\s*[:–—-]",
    "^click (?:or tap )?(?:here|to)\\b",
    "^(?:enter|insert|type|add|write)\\b.{0,60}\\bhere\\.?$",
    "^lorem ipsum\\b",
  ].join("|"),
  "i",
);

/** By the ends of a text's first two letters: whether a placeholder may begin so. */
const placeholderBegins = new Uint8Array(1024);
for (const begins of "pl pi se ch e. eg ex en fo cl in ty ad wr lo".split(" ")) placeholderBegins[pairOf(begins)] = 1;
for (const begins of "<[({-")
  placeholderBegins.fill(1, (begins.charCodeAt(0) & 31) << 5, ((begins.charCodeAt(0) & 31) + 1) << 5);
placeholderBegins[pairOf("e ")] = 1;

function pairOf(text: string): number {
  return ((text.charCodeAt(0) & 31) << 5) | (text.charCodeAt(1) & 31);
}

/** What a template holds until someone fills it in: "< Select >", "Please select an option", "e.g. …". */
export function isPlaceholder(text: string): boolean {
  return text.length < 400 && placeholderBegins[pairOf(text)] === 1 && placeholder.test(text);
}

/** A text as it is quoted in a message: one line, and not longer than a person reads. */
export function quoted(text: string): string {
  const line = text.length > 400 ? text.slice(0, 400) : text;
  const plain = line.replace(/\s+/g, " ").trim();
  return `"${plain.length > 80 ? plain.slice(0, 77).trimEnd() + "…" : plain}"`;
}
