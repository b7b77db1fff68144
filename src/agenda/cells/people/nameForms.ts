/** The forms in which a person's full name may be shortened: a first name, an initial and surname, a title before either. */
import { plainName } from "../../model/people";

/** A first name and surname, each of two letters or more, which no post, team or organisation has. */
export function isFullName(name: string): boolean {
  const words = withoutTitle(withoutOrganisation(name)).split(" ");
  const [first = ""] = words;
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    !noPerson.test(name) &&
    /^\p{L}{2}/u.test(first) &&
    words.every(
      (word) =>
        /^\p{Lu}[\p{L}'’.-]*$/u.test(word) ||
        /^(?:van|von|de|der|den|da|di|du|del|dos|la|le|te|ten|ter|al|el|bin|ibn)$/.test(word),
    ) &&
    /\p{L}{2}/u.test(words.at(-1) ?? "")
  );
}

/** The name itself, its first name, an initial and surname, a first name and initial, and, after a title, its surname. */
export function formsOf(fullName: string): string[] {
  const whole = bareName(fullName);
  const [first = "", ...others] = whole.split(" ");
  const last = others.at(-1) ?? "";
  const initial = first.charAt(0);
  // "A. Te Whata": a surname may have several words.
  return [
    whole,
    first,
    `${initial} ${last}`,
    `${initial} ${others.join(" ")}`,
    `${first} ${last.charAt(0)}`,
    surnameForm(last),
  ];
}

/** The forms that a name may have of somebody's full name. */
export function asForms(name: string): string[] {
  const bare = bareName(name);
  return titleOf(name) === null || bare.includes(" ") ? [bare] : [bare, surnameForm(bare)];
}

/** Without organisation, title and full stops, in small letters, with straight apostrophes. */
export function bareName(name: string): string {
  return plainName(withoutTitle(withoutOrganisation(name)).replaceAll(".", " ").replaceAll("’", "'"));
}

/** "Rachel Moss - ML": the organisation after the dash is no part of the name. */
export function withoutOrganisation(name: string): string {
  return name.replace(/\s[-–—]\s.*$/, "");
}

/** "cllr" of "Councillor Amber"; null where there is none. */
export function titleOf(name: string): string | null {
  const written = title.exec(name)?.[1]?.toLowerCase();
  return written === undefined ? null : (longTitles[written] ?? written);
}

const title = /^(dr|mr|mrs|ms|miss|mx|prof|professor|cllr|councillor|sir|dame|lord|lady|rev|revd|reverend)\.?\s+/i;
const longTitles: Partial<Record<string, string>> = {
  professor: "prof",
  councillor: "cllr",
  revd: "rev",
  reverend: "rev",
};
const noPerson =
  /\b(?:agency|all|and|assets|association|authority|board|business|centre|chair|children|clerk|climate|college|committee|comms|communications|community|company|council|delivery|department|dept|design|development|digital|directors?|directorate|economic|economy|education|energy|england|environment|environmental|estates|finance|forum|group|growth|heads?|health|highways|hospital|housing|investment|ireland|leads?|legal|leisure|limited|ltd|managers?|members?|network|of|offices?|officers?|operations|partners?|partnership|planning|plc|police|policy|procurement|programme|project|property|rail|regeneration|schools?|scotland|secretary|services?|skills|social|society|sport|staff|strategy|teams?|the|transport|trust|union|unit|university|wales|waste|water)\b/i;

function withoutTitle(name: string): string {
  return name.replace(title, "");
}

/** No name is written so. */
function surnameForm(surname: string): string {
  return `* ${surname}`;
}
