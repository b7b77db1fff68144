/** Takes the names out of an owner cell: who leads, who supports, for what; brackets that don't match are reported. */
import { splitNames } from "./people/splitNames";

export interface OwnerPerson {
  name: string;
  part: "lead" | "support";
  /** "ML" in "Rachel Moss - ML". */
  organisation: string | null;
  /** "accelerators" in "& Rachel re accelerators". */
  about: string | null;
}

export interface Names {
  people: OwnerPerson[];
  /** The cell itself doubts: "?", "or", "possibly", "TBC" beside a name. */
  doubted: boolean;
  broken: "unclosed" | "unopened" | "run together" | null;
}

type Part = OwnerPerson["part"];

/** `firstNames` are known to be people's: "Wolds and Vale Partnership" is one, "Maya and Vale Partnership" are two. */
export function readNames(text: string, firstNames: ReadonlySet<string> = nobody): Names {
  const names: Names = { people: [], doubted: false, broken: null };
  for (const part of cutAtBrackets(text, names)) {
    if (part.inBracket) readBracket(part.text, names, firstNames);
    else readList(part.text, part.part, names, firstNames);
  }
  return names;
}

const nobody: ReadonlySet<string> = new Set();

/** The text cut at its brackets. What comes before a bracket that was never opened is the end of one: support. */
function cutAtBrackets(text: string, names: Names): { text: string; inBracket: boolean; part: Part }[] {
  const cut: { text: string; inBracket: boolean; part: Part }[] = [];
  let start = 0;
  let depth = 0;
  const take = (end: number, inBracket: boolean, part: Part = "lead") => {
    if (end > start && text.slice(start, end).trim() !== "")
      cut.push({ text: text.slice(start, end), inBracket, part });
    start = end + 1;
  };
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    const ofFirm = letter === "(" && depth === 0 ? firmBracket.exec(text.slice(index)) : null;
    if (ofFirm !== null) {
      index += ofFirm[0].length;
    } else if (letter === "(" || letter === "[") {
      if (depth++ === 0) take(index, false);
    } else if (letter === ")" || letter === "]") {
      if (depth > 0 && --depth === 0) {
        take(index, true);
        if (startsNewOwner(text, index + 1)) names.broken ??= "run together";
      } else if (depth === 0 && text.charAt(start - 1) !== ")") {
        names.broken = "unopened";
        take(index, false, "support");
      }
    } else if (depth === 0 && letter === " " && text.charAt(index + 1) === " " && runsTogether(text, index)) {
      names.broken ??= "run together";
      take(index, false);
    }
  }
  if (depth > 0) names.broken = "unclosed";
  take(text.length, depth > 0);
  return cut;
}

/** After a bracket: a name that nothing joins to the owner before it. */
function startsNewOwner(text: string, from: number): boolean {
  const rest = text.slice(from).trimStart();
  return (
    /^\p{Lu}/u.test(rest) &&
    !/^(?:and|with|or|supported|plus|lead)\b/i.test(rest) &&
    text.charAt(from) !== "\n" &&
    !/^[^\S\n]*\n/.test(text.slice(from))
  );
}

/** Two spaces between owners that are each complete: two words or more, or a bracket of their own. */
function runsTogether(text: string, index: number): boolean {
  const before = text.slice(0, index).trim();
  const after = text.slice(index).trim();
  const complete = (side: string) => /[)\]]$/.test(side) || /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)+$/u.test(side);
  const afterIsOwner = /^\p{Lu}/u.test(after) && (complete(after) || /^\p{Lu}[^()&+/;,]*\([^()]*\)/u.test(after));
  return complete(before) && afterIsOwner;
}

const supportOpening =
  /^\s*(?:with|w\/|&|\+|and|plus|inc(?:l|luding)?\.?|supported by|assisted by|support(?:ing)?(?: from)?\s*[:–—-]|alongside)\s*(?=\S|$)/i;
const doubtWords = /^(?:tbc|tbd|tba|to be confirmed|unconfirmed|proposed|provisional|\?+)$/i;

function readBracket(content: string, names: Names, firstNames: ReadonlySet<string>): void {
  const inside = content.trim();
  const last = names.people.at(-1);
  if (doubtWords.test(inside)) {
    names.doubted = true;
  } else if (supportOpening.test(inside)) {
    readList(inside.replace(supportOpening, ""), "support", names, firstNames);
  } else if (/^(?:joint |co-?)?leads?\??$|^chair$|^sro$/i.test(inside)) {
    if (last) last.part = "lead";
  } else if (/^support(?:ing)?$|^deputy$|^back-?up$|^assist(?:ing)?$/i.test(inside)) {
    if (last) last.part = "support";
  } else if (/^(?:was|formerly|previously|from|until|till|since|interim|acting|covering|maternity)\b/i.test(inside)) {
    return;
  } else if (last === undefined) {
    readList(inside, "support", names, firstNames);
  } else {
    if (inside.endsWith("?")) names.doubted = true;
    last.organisation ??= inside.replace(/\?+$/, "").trim() || null;
  }
}

const supportMarker = /(?:^|\s)(?:with|w\/|supported by|assisted by|alongside|support(?:ing)?(?: from)?\s*[:–—-])\s*/i;

function readList(list: string, part: Part, names: Names, firstNames: ReadonlySet<string>): void {
  const marker = supportMarker.exec(list);
  if (marker !== null && part === "lead") {
    readList(list.slice(0, marker.index), "lead", names, firstNames);
    readList(list.slice(marker.index + marker[0].length), "support", names, firstNames);
    return;
  }
  const split = splitNames(list, firstNames);
  if (split.doubted) names.doubted = true;
  for (const name of split.names) addPerson(name, part, names);
}

/** "(Pty)" of "Precision Rotors (Pty) Ltd". */
const firmBracket = /^\([^()]{2,12}\)(?= (?:ltd|limited|llp|plc|inc)\b)/i;

function addPerson(written: string, part: Part, names: Names): void {
  let name = written.replace(/\s+/g, " ").trim();
  name = name.replace(
    /^(?:(?:and|or|&|\+|\/)\s+|(?:joint |co-?)?(?:leads?|owners?|responsible|sro|accountable)\s*[:–—-]\s*)/i,
    "",
  );
  const doubt = /^(?:possibly|maybe|perhaps|probably|potentially|provisionally)\s+/i;
  if (doubt.test(name)) {
    names.doubted = true;
    name = name.replace(doubt, "");
  }
  if (/^\?+$/.test(name)) names.doubted = true;
  const tail = /\s*(?:\?+|[-–—:]?\s*(?:tbc|tbd)\??)$/i;
  if (tail.test(name) && name.replace(tail, "") !== "") {
    names.doubted = true;
    name = name.replace(tail, "");
  }
  const about = /\s+(?:re|re:|regarding|in respect of)\s+(.+)$/i.exec(name);
  if (about) name = name.slice(0, about.index);
  name = name
    .replace(/\s*[-–—]\s*(?:joint )?lead$/i, "")
    .replace(/[\s,;:&+/–—-]+$/, "")
    .replace(/^[\s,;:&+/–—-]+/, "")
    .trim();
  if (!/\p{L}/u.test(name)) return;
  const organisation = /\s[-–—]\s(.+)$/.exec(name);
  names.people.push({ name, part, organisation: organisation?.[1]?.trim() ?? null, about: about?.[1]?.trim() ?? null });
}
