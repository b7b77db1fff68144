/** Takes the names out of an owner cell: who leads, who supports, for what; brackets that don't match are reported. */

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
  const names: Names & ListContext = { people: [], doubted: false, broken: null, firstNames };
  for (const part of cutAtBrackets(text, names)) {
    if (part.inBracket) readBracket(part.text, names);
    else readList(part.text, part.part, names);
  }
  return { people: names.people, doubted: names.doubted, broken: names.broken };
}

const nobody: ReadonlySet<string> = new Set();

interface ListContext {
  firstNames: ReadonlySet<string>;
}

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

function readBracket(content: string, names: Names & ListContext): void {
  const inside = content.trim();
  const last = names.people.at(-1);
  if (doubtWords.test(inside)) {
    names.doubted = true;
  } else if (supportOpening.test(inside)) {
    readList(inside.replace(supportOpening, ""), "support", names);
  } else if (/^(?:joint |co-?)?leads?\??$|^chair$|^sro$/i.test(inside)) {
    if (last) last.part = "lead";
  } else if (/^support(?:ing)?$|^deputy$|^back-?up$|^assist(?:ing)?$/i.test(inside)) {
    if (last) last.part = "support";
  } else if (/^(?:was|formerly|previously|from|until|till|since|interim|acting|covering|maternity)\b/i.test(inside)) {
    return;
  } else if (last === undefined) {
    readList(inside, "support", names);
  } else {
    if (inside.endsWith("?")) names.doubted = true;
    last.organisation ??= inside.replace(/\?+$/, "").trim() || null;
  }
}

const supportMarker = /(?:^|\s)(?:with|w\/|supported by|assisted by|alongside|support(?:ing)?(?: from)?\s*[:–—-])\s*/i;

function readList(list: string, part: Part, names: Names & ListContext): void {
  const marker = supportMarker.exec(list);
  if (marker !== null && part === "lead") {
    readList(list.slice(0, marker.index), "lead", names);
    readList(list.slice(marker.index + marker[0].length), "support", names);
    return;
  }
  for (const name of splitNames(list, names)) addPerson(name, part, names);
}

const roleOpening =
  /^(?:deputy |assistant |associate |interim |acting |joint )?(?:head|director|chair|manager|officer|chief|lead|department|dept|ministry|office|board|team|service|secretary|minister|portfolio holder)\b/i;
const roleOf = new RegExp(roleOpening.source + "(?:.*\\b(?:of|for)\\b|,)", "i");
const bareRole =
  /^(?:\p{Lu}\p{L}+ ){0,2}(?:director|head|manager|chief|minister|secretary|dean|commissioner|president|leader|officer|advis[eo]r|coordinator|matron|superintendent|inspector|registrar|principal|consultant)$/iu;

/** "Manager", "Clinical Director": a post that does not say of what. */
export function isBareRole(name: string): boolean {
  return bareRole.test(name);
}

/** "team" of "Reserves team". */
const unitEnding =
  /\s(?:(?:team|unit|group|office|service|department|division|branch|section|board)s?|manager|director|officer|lead|coordinator|advis[eo]r)$/i;

/** What ends the name of one firm or society: "Brush & Co", "Hart & Webb LLP", "Age Concern Wex and District". */
const firmEnding =
  /^(?:(?:co|company|sons?|daughters?|partners|associates|brothers|bros)\b\.?(?: (?:ltd|limited|llp|plc))?|\p{Lu}\p{L}+ (?:llp|ltd|limited|plc|inc)|district|county|region)$/iu;
/** "(Pty)" of "Precision Rotors (Pty) Ltd". */
const firmBracket = /^\([^()]{2,12}\)(?= (?:ltd|limited|llp|plc|inc)\b)/i;

/** What services are of: "Parks & Leisure" is one of them. */
const services = new Set(
  (
    "access adults advice arts assets assurance audit buildings care children comms coast commerce communications community crime culture customer customers data delivery democracy development digital economy " +
    "diversity education employment energy engagement environment equality estates events facilities families finance fire inclusion governance growth health heritage highways homelessness homes " +
    "housing industry insight justice investment landscape learning leisure libraries licensing marine marketing museums nature neighbourhoods parking parks " +
    "options people performance place places planning police policy procurement projects property recycling rescue research resources risk roads safety schools science security skills sport sports " +
    "services strategy streets support sustainability technology tourism trade trading training transport travel waste water wellbeing works youth"
  ).split(" "),
);

/** How nouns end that are no people's names: "Recreation", "Communities", "Infrastructure". */
const nounEnding = /(?:[ts]ions?|ies|ics|ship|ture|logy)$/;

/** "Parks & Leisure", "Housing Options & Support", "Parks and Reserves team". */
function isOneService(before: string, name: string): boolean {
  const first = /^\S+/.exec(name)?.[0] ?? "";
  const last = lastWord(before);
  const isOne = last === before || first === name;
  const isUnit = unitEnding.test(name);
  return isOne && (isService(last) || (isUnit && abbreviated.test(last))) && (isUnit || isService(first));
}

function lastWord(name: string): string {
  return /\S+$/.exec(name)?.[0] ?? "";
}

/** "Wolds and Vale Growth Partnership", "Glebe and Property Committee". */
function isOneBody(before: string, name: string, firstNames: ReadonlySet<string>): boolean {
  return /^\p{Lu}\p{Ll}{2,}$/u.test(before) && bodyEnding.test(name) && !firstNames.has(before);
}

const bodyEnding =
  /\s(?:Alliance|Association|Authority|Board|Centre|Commission|Committee|Consortium|Council|Federation|Forum|Foundation|Group|Network|Partnership|Society|Trust)(?: (?:Ltd|Limited|CIC))?$/;

/** "HR & Volunteering Manager": alone they are services of their own. */
const abbreviated = /^(?:HR|IT|ICT|OD)$/;

function isService(word: string): boolean {
  return services.has(word.toLowerCase()) || nounEnding.test(word.toLowerCase());
}

/** "Director of Adult Care, Housing and Health": the list is what the director is of. */
function goesOnWith(role: string, name: string, next: string): boolean {
  const last = /^\s*(?:&|and)\s+(\S+)$/.exec(next)?.[1];
  return roleOf.test(role) && isService(name) && last !== undefined && isService(last);
}

/** "Director, People and Culture": what a role without "of" is of. */
function isPortfolio(role: string, name: string, firstNames: ReadonlySet<string>): boolean {
  if (!bareRole.test(role) || roleOpening.test(name) || firstNames.has(name)) return false;
  const words = name.split(" ");
  return words.length === 1 ? /^\p{Lu}\p{Ll}{2}/u.test(name) : words.some(isService);
}

/** Cuts at "&", "+", "/", ";", ",", line breaks, "and", "or"; not inside "R&D", "Head of Skills & Growth" or "Brush & Co". */
function splitNames(list: string, names: Names & ListContext): string[] {
  // "NM/TB", "NM/T.B." and "A. Khan/B. Ode" are two; "R&D" and "A/B" may be one.
  const apart = list
    .replace(/(?<!\p{L})(\p{Lu}{2,4}|(?:\p{Lu}\.){2,4})\/(?=(?:\p{Lu}{2,4}|(?:\p{Lu}\.){2,4})(?!\p{L}))/gu, "$1 / ")
    .replace(/(?<=\p{L}{3})\/(?=\p{Lu}\. ?\p{Lu})/gu, " / ");
  const parts = apart.split(/(\s+(?:and|or)\s+|\s*[;,+|•\n]\s*|\s+[&/]\s*|\s*[&/]\s+|(?<=\p{L}{3})[&/](?=\p{L}{3}))/iu);
  const cut: string[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const name = (parts[index] ?? "").trim();
    const joint = (parts[index - 1] ?? "").trim().toLowerCase();
    const before = cut.at(-1);
    if (joint === "or") names.doubted = true;
    if (name === "") continue;
    const next = `${parts[index + 1] ?? ""}${parts[index + 2] ?? ""}`;
    if (
      before !== undefined &&
      joint === "," &&
      (isPortfolio(before, name, names.firstNames) || goesOnWith(before, name, next))
    ) {
      cut[cut.length - 1] = `${before}, ${name}`;
      continue;
    }
    if (before !== undefined && joint === "," && roleOpening.test(name)) continue;
    const isAnd = joint === "&" || joint === "and";
    const isApart = [";", "/", ""].includes((parts[index - 3] ?? "").trim());
    const goesOn = (last: string) =>
      (roleOf.test(last) && (!/\s/.test(name) || isService(lastWord(name)))) ||
      firmEnding.test(name) ||
      ((cut.length === 1 || isApart) && (isOneService(last, name) || isOneBody(last, name, names.firstNames)));
    if (before !== undefined && isAnd && goesOn(before)) {
      cut[cut.length - 1] = `${before} ${joint} ${name}`;
    } else cut.push(name);
  }
  return cut;
}

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
