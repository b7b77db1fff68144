/** Cuts a list of owners into names. What belongs to one post, service, firm or body stays together, though "and" is in it. */

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

/** What services are of: "Parks & Leisure" is one of them. */
const services = new Set(
  (
    "access adult adults advice arts assets assurance audit buildings care children comms coast commerce communications community corporate crime cultural culture customer customers data delivery democracy democratic development digital economy " +
    "diversity education employment energy engagement environment environmental equality estates events facilities families finance fire inclusion governance growth health heritage highways homelessness homes " +
    "housing industry insight justice investment landscape learning legal leisure libraries licensing marine marketing museums nature neighbourhoods parking parks " +
    "options people performance permits place places planning police policy procurement projects property rec recycling regulatory repair rescue research resources risk roads safety sanitation schools science security skills sport sports " +
    "services strategy streets support sustainability technology tourism trade trading training transport travel utilities waste water wellbeing works youth zoning"
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
export function splitNames(list: string, firstNames: ReadonlySet<string>): { names: string[]; doubted: boolean } {
  let doubted = false;
  // "NM/TB", "NM/T.B." and "A. Khan/B. Ode" are two; "R&D" and "A/B" may be one.
  const apart = list
    .replace(/(?<!\p{L})(\p{Lu}{2,4}|(?:\p{Lu}\.){2,4})\/(?=(?:\p{Lu}{2,4}|(?:\p{Lu}\.){2,4})(?!\p{L}))/gu, "$1 / ")
    .replace(/(?<=\p{L}{3})\/(?=\p{Lu}\. ?\p{Lu})/gu, " / ");
  const parts = apart.split(/(\s+(?:and|or)\s+|\s*[;,+|•\n]\s*|\s+[&/]\s*|\s*[&/]\s+|(?<=\p{L}{3})[&/](?=\p{L}{3}))/iu);
  const cut: string[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const name = (parts[index] ?? "").trim().replace(/^(?:then|later) (?=\p{Lu})/u, "");
    const joint = (parts[index - 1] ?? "").trim().toLowerCase();
    const before = cut.at(-1);
    if (joint === "or") doubted = true;
    if (name === "") continue;
    const next = `${parts[index + 1] ?? ""}${parts[index + 2] ?? ""}`;
    if (
      before !== undefined &&
      joint === "," &&
      (isPortfolio(before, name, firstNames) || goesOnWith(before, name, next))
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
      (last === "Fire" && /^Rescue\b/.test(name)) ||
      ((cut.length === 1 || isApart) && (isOneService(last, name) || isOneBody(last, name, firstNames)));
    if (before !== undefined && isAnd && goesOn(before)) {
      cut[cut.length - 1] = `${before} ${joint} ${name}`;
    } else cut.push(name);
  }
  return { names: cut, doubted };
}
