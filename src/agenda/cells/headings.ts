/** Headings of sections, distinguished from actions by their words: number and title are both read. */

export interface Heading {
  number: number | null;
  title: string | null;
  /** False for "Governance", which is a heading only where its row says so too. */
  certain: boolean;
}

const numberWords = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const romanNumbers = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
const sectionWord =
  "(?:aims?|themes?|priority|priorities|objectives?|goals?|ambitions?|pillars?|outcomes?|workstreams?|work streams?|work packages?|" +
  "strands?|sections?|chapters?|missions?|focus areas?|priority areas?|areas? of focus|areas? for (?:improvement|action|development)|commitments?|enablers?|drivers?|challenges?|recommendations?|questions?|standards?|domains?|principles?)";
const opening =
  "(?:(?:for|under|towards|against|in support of|as part of|to [a-z]+|[a-z]+ing) )?(?:(?:our|the|this) )?(?:[a-z]+ ){0,2}?";
const numbered = new RegExp(
  `^${opening}${sectionWord} ?(?:no\\.? ?|number |#)?(\\d{1,2}|[ivx]{1,4}|${numberWords.join("|")}|[a-h])(?![a-z0-9.]*[a-z0-9])(?=$|[\\s:.,;)(–—…'"‘“-])`,
  "i",
);
const named = new RegExp(`^(?:[a-z]+ )?${sectionWord}\\s*[:–—-]\\s*(?=\\S)`, "i");

/** Reads a text that is alone on its row as the heading of a section; null when it reads as an action. */
export function readHeading(text: string): Heading | null {
  if (text.length > 250) return null;
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain === "") return null;
  return readNumbered(plain) ?? readNamed(plain) ?? readOrdinal(plain) ?? readColon(plain) ?? readTitle(plain);
}

/** "For Strategic Aim 2 'New Ways to Grow', key actions will involve:", "Theme 3 – Skills"; null when it is not so plain. */
export function readNumbered(plain: string): Heading | null {
  const match = numbered.exec(plain);
  if (match === null) return null;
  const rest = plain.slice(match[0].length);
  // "To deliver priority 3 schemes by May" goes on as an action does.
  const punctuated = /^\s*(?:$|[:.,;()–—…'"‘“-])/.test(rest) || rest.endsWith(":");
  if (!punctuated && !isTitle(rest.trim())) return null;
  return { number: numberOf(match[1] ?? ""), title: titleOf(rest), certain: true };
}

function readNamed(plain: string): Heading | null {
  const match = named.exec(plain);
  const title = match && plain.length < 120 ? titleOf(plain.slice(match[0].length)) : null;
  return title === null ? null : { number: null, title, certain: true };
}

/** "1. Growth", "2) Skills", "B. Getting about": a heading only where its row says so too. "B. Amber" is a person. */
function readOrdinal(plain: string): Heading | null {
  const match = /^(\d{1,2}|[A-HIVX]|[IVX]{2,4})(?:[.):]| ?[–—-]) ?(?=\D)(.+)$/.exec(plain);
  if (match === null || plain.length > 100) return null;
  const rest = match[2] ?? "";
  const title = titleOf(rest);
  if (title === null || (!rest.endsWith(":") && !isTitle(title) && title !== title.toUpperCase())) return null;
  if (!/^\d/.test(plain) && !title.includes(" ")) return null;
  return { number: numberOf(match[1] ?? ""), title, certain: rest.endsWith(":") };
}

function readColon(plain: string): Heading | null {
  return plain.endsWith(":") && plain.length < 160 ? { number: null, title: titleOf(plain), certain: true } : null;
}

function readTitle(plain: string): Heading | null {
  return isTitle(plain) ? { number: null, title: plain, certain: false } : null;
}

/** "2" for "2", "II", "two"; null for letters. */
function numberOf(text: string): number | null {
  const lower = text.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  const word = numberWords.indexOf(lower) + 1 || romanNumbers.indexOf(lower) + 1;
  return word > 0 ? word : null;
}

const clause =
  /(?:^|[,:;–—-])\s*(?:(?:the |our )?(?:following |key |main |priority |proposed )*(?:actions?|activities|measures|deliverables|steps|tasks|milestones)\b|we (?:will|shall)|this (?:will|means)|which (?:will|means))/i;

/** The title in what follows a section's number: in quotes, or what is left without "key actions will involve". */
export function titleOf(rest: string): string | null {
  const marked = /["“‘']/.exec(rest);
  if (marked !== null && /^[\s:.,;(–—-]*$|\s$/.test(rest.slice(0, marked.index))) {
    const inside = rest.slice(marked.index + 1);
    const close = /^.*["”’'](?=$|[\s,:;.)–—-])/.exec(inside);
    if (close && close[0].length > 2) return trimmed(close[0].slice(0, -1));
  }
  const introduction = clause.exec(rest);
  return trimmed(namesActions(rest, introduction) ? rest : rest.slice(0, introduction?.index));
}

/** "Actions not yet started" is a title; "Key actions", "Actions include" and "Actions for this aim:" introduce what is below. */
function namesActions(rest: string, introduction: RegExpExecArray | null): boolean {
  if (introduction?.index !== 0 || !/^\p{L}/u.test(rest) || rest.endsWith(":")) return false;
  return /^ (?!(?:will|shall|are|include|involve)\b)\S/.test(rest.slice(introduction[0].length));
}

function trimmed(title: string): string | null {
  const whole = /^\s*\(([^()]*)\)\s*$/.exec(title)?.[1] ?? title;
  const plain = whole
    .replace(/^[\s:.,;)(–—…-]+/, "")
    .replace(/(?<![\s:,;(–—…-])[\s:,;(–—…-]+$/, "")
    .replace(/(?<=[a-z]{3})\.$/, "");
  return plain === "" ? null : plain;
}

const joining = new Set("a an the and & of for in on to with our by at or / - –".split(" "));
const commands = new Set(
  (
    "achieve add address adopt agree align allocate analyse appoint apply approve arrange assess audit begin bid book build buy carry change check " +
    "clarify close collect commission complete conduct confirm consider consult contact continue contract convene co-ordinate coordinate create cut " +
    "decide define deliver demonstrate deploy design determine develop discuss document draft draw drive embed enable encourage engage enhance ensure " +
    "establish evaluate examine expand explore extend facilitate fill find finalise finish fix follow form fund gather get give grow help hire hold " +
    "host identify implement improve include increase influence inform initiate install integrate introduce invest investigate invite issue join keep " +
    "launch lead learn let link lobby maintain make manage map meet mobilise modernise monitor move negotiate obtain offer open operate organise " +
    "pilot plan prepare present procure produce promote propose protect provide publish purchase pursue raise re-establish reach recommend recruit " +
    "reduce refresh regroup relaunch renew repair repeat replace report research respond review revise roll run scope secure seek send set share " +
    "show sign simplify speak start stop strengthen submit support survey tackle talk target test train transfer undertake update upgrade use work write"
  ).split(" "),
);
/** Whether a text begins with what is to be done: a verb of commands, or any word before "the" and its like, "Salt the ramps". */
export function isCommand(text: string): boolean {
  const [, first = "", next = ""] = /^(\p{Lu}[\p{L}-]+)\s+(\S+)/u.exec(text) ?? [];
  if (first === "") return false;
  const word = first.toLowerCase();
  if (states.test(next)) return false;
  return commands.has(word) || (determiners.has(next) && !/(?:ed|[^s]s)$/.test(word) && !noVerbs.has(word));
}

/** "Draft is out", "Contact lost", "Work ordered" say how it is. */
const states = /^(?:is|are|was|were|has|have|had|will|can|may|now|still|being|out|lost|sent|made|done|not|\S+ed)$/;
const determiners = new Set("the a an all our every each its their".split(" "));
const noVerbs = new Set(
  "after all and as at before both by during for from got half had has if in into is kept left made met most not now of on once only over saw sent since some than through to took under until was we what when while with".split(
    " ",
  ),
);

const doing =
  /^(?!.*(?:marketing|housing|funding|planning|training|engineering|wellbeing|learning|manufacturing|building|parking|banking|farming|fishing|mining|shipping|cycling|walking|recycling|commissioning|licensing|safeguarding|nursing|sourcing|reporting|governing|monitoring)$)[a-z-]+ing$/;

/** A few words that name a subject and command nothing: "Governance", "Skills & Employment". */
function isTitle(plain: string): boolean {
  if (plain.length > 70 || /[.;?!,]|\d{3}|@/.test(plain) || !/^\p{Lu}/u.test(plain)) return false;
  const words = plain.split(" ");
  const first = (words[0] ?? "").toLowerCase();
  if (words.length > 5 || (words.length > 1 && (commands.has(first) || doing.test(first)))) return false;
  return words.every((word) => joining.has(word.toLowerCase()) || /^[("'‘“]?\p{L}[\p{L}'’&/-]*[)"'’”]?$/u.test(word));
}
