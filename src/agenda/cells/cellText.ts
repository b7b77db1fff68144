/** What a cell says as text, before anyone asks what it means. Never throws, whatever the cell has. */
import type { CellValue } from "../model/grid";

/** The text of a cell, trimmed; "" when there is none. */
export function cellText(value: CellValue | undefined): string {
  if (typeof value === "string") return value.trim();
  return value === undefined ? "" : String(value);
}

/** Whether a cell has nothing but blanks. */
export function isBlank(value: CellValue | undefined): boolean {
  return typeof value === "string" ? value.trim() === "" : value === undefined;
}

const errorText =
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA|#+$)/;

/** "#REF!" and its like, which Excel shows where a formula failed. */
export function isErrorText(text: string): boolean {
  return errorText.test(text);
}

const placeholder = new RegExp(
  [
    "^<[^<>]*>$",
    "^\\[[^\\[\\]]*\\b(?:names?|titles?|sponsor|lead|officer|words|characters|list|date|dd/mm|description|details|project|status|summary|update|text)\\b[^\\[\\]]*\\]$",
    "^[[({]\\s*(?:select|choose|insert|enter|add|type|name|owner|action|date|rating|status|text)\\b[^\\])}]*[\\])}]$",
    "^-*\\s*please (?:select|choose|pick|enter|insert|add|type|complete|provide|describe|specify)\\b",
    "^-*\\s*(?:select|choose|pick)(?: (?:an?|the|one|from|your))?(?: (?:option|item|value|owner|rating|status|date|name|one|of|the|a|drop[- ]?down|list|menu|below|from))*\\s*[-.…:]*$",
    "^(?:e\\.?\\s?g\\.?|for example)(?:[\\s:,]|$)",
    "^example(?:\\s\\d+)?(?:\\s(?:only|row|action|entry))?\\s*[:–—-]",
    "^click (?:or tap )?(?:here|to)\\b",
    "^(?:enter|insert|type|add|write)\\b.{0,60}\\bhere\\.?$",
    "^(?:enter|insert|type|add|write|provide|select|choose|pick|name|state|give)(?: (?:an?|the|your|one))? (?:[a-z]+ )?(?:action|activity|task|project|scheme|name|owner|lead|officer|date|text|comment|comments|update|rating|status|rag|stage|details?|description|title|narrative|value|number|reference|ref|option|one|item)s?\\.?$",
    "^(?:select|choose|pick|tick|click|drop[- ]?down)(?: (?:one|from .{1,20}|here))?\\s*[.…▼▾]*$",
    "^[dmy]{1,4}[-/. ][dmy]{1,4}(?:[-/. ][dmy]{1,4})?$",
    "^0{1,2}/0{1,2}/0{2,4}$",
    "^00/01/1900$",
    "^x{1,2}[-/.]x{1,2}[-/.]x{2,4}$",
    "^\\(?(?:max(?:imum)?\\.?|up to|limit(?:ed to)?) \\d+ (?:words|characters)\\)?$",
    "^lorem ipsum\\b",
  ].join("|"),
  "i",
);

/** "[goal]": a whole cell in brackets, in small letters. */
const bracketed = /^[[{<][a-z][^[\]{}<>]{0,60}[\]}>]$/;

/** What a template has until someone fills it in: "< Select >", "Please select an option", "e.g. …". */
export function isPlaceholder(text: string): boolean {
  return text.length < 400 && (placeholder.test(text) || bracketed.test(text));
}

/** "n/a", "TBC", "-" and "END": something is in the cell, and it says nothing. */
export function saysNothing(text: string): boolean {
  return nothing.test(text);
}

const nothing =
  /^(?:n\s?[./]?\s?a\.?|no (?:further )?updates?(?: (?:this|at this|yet|to report)\b.{0,20})?|see above|as above|not applicable|tb[acd]|none|nil|#n\/a|[-–—._…\s]+|end|x{1,3})$/i;
