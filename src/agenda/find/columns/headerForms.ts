/** Headers that no list can name all of: questions, and nouns of a role with words before them, "Nominated manager", "Baseline finish". */
import { foldLookalikes } from "../../text/homoglyphs";
import type { ColumnRole } from "../../model/agenda";

/** What the form of a header says: each role with its certainty, as in `HeaderScores`. */
export function formScores(header: string): [ColumnRole, number][] {
  const plain = foldLookalikes(header)
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/\s*[([].*$/s, "")
    .replace(/(?<=\p{L})\?.*$/su, "")
    .replace(/[^\p{L}\p{N}'%/]+/gu, " ")
    .trim();
  if (plain === "" || plain.length > longest) return [];
  if (/\b1\s?(?:-|–|to)\s?[45]\b/.test(header)) return [["rating", 0.75]];
  if (/\br ?\/ ?[ay] ?\/ ?g\b|\bg ?\/ ?[ay] ?\/ ?r\b/i.test(header)) return [["rating", 0.9]];
  const isQuestion = question.test(plain);
  const isAsked = /\?|\by ?\/ ?n\b|\byes ?\/ ?no\b/i.test(header);
  return forms.flatMap(([role, certainty, form, where]): [ColumnRole, number][] => {
    const applies = where === "anywhere" || (where === "asked" ? isAsked : !isQuestion);
    return applies && form.test(plain) ? [[role, certainty]] : [];
  });
}

/** "Done?", "Complete Y/N", "Met?": yes under it says complete. */
export function asksIfDone(header: string): boolean {
  return new RegExp(`\\b(?:complete|${finished})\\b`, "i").test(header);
}

const finished =
  "done|met|completed|finished|closed|delivered|implemented|achieved|actioned|resolved|discharged|complied|satisfied|fulfilled|cleared|concluded|sorted|signed off|in place|ticked off";

/** Of a header with a form; longer ones are sentences. */
const longest = 60;
const question = /^(?:by )?(?:who|whom|whose|what|when|where|how|why|which|is|are|has|have|did|do)\b/;

type Form = readonly [role: ColumnRole, certainty: number, form: RegExp, where: "anywhere" | "no question" | "asked"];

const answers =
  "responsible|accountable|answerable|nominated|named|assigned|designated|delegated|allocated|owning|lead|leading";
/** When something is to be, as it was or is foreseen. */
const foreseen =
  "target|planned|plan|expected|estimated|est|forecast|anticipated|projected|proposed|intended|scheduled|agreed|revised|baseline|latest";
const plans =
  `${foreseen}|due|required|needed|final|` +
  "wanted|promised|committed|hoped|desired|preferred|closing|completion|complete|delivery|finish|finishing|end|implementation|closure|close out|closeout|release|resolution|submission|return|go live|launch|action|deadline|current|in service|handover|milestone|iteration|sprint";
const happened =
  "happening|happened|been done|been happening|changed|moved on|new|done so far|been achieved|we done|you done|you achieved|we achieved";

/** Beside words in -ed. */
const begun = "found|seen|begun|bought|purchase|acquisition|installation|built|made|sent|paid";

const forms: readonly Form[] = [
  [
    "owner",
    0.85,
    /^(?:doing|leading|owning|handling|running|managing|delivering|actioning) (?:it|this|the (?:work|action|task))$/,
    "anywhere",
  ],
  [
    "owner",
    0.9,
    /^(?:by )?(?:who|whom|whose)\b(?! (?:benefit|raised|reported|asked|is affected|may|can|for))/,
    "anywhere",
  ],
  [
    "owner",
    0.9,
    new RegExp(
      `\\b(?:${answers}) (?:[a-z]+ )?(?:officer|manager|director|person|persons|people|party|parties|team|department|dept|body|agency|partner|organisation|organization|individual|member|unit|office|official|post|postholder|group|minister|executive|exec|councillor|service|contact|staff|ministry|division|branch|authority|squad|governor|teacher|clinician|trustee|leader|chief|function|entity|institution|area)s?$`,
    ),
    "no question",
  ],
  [
    "owner",
    0.85,
    /\b(?:lead|owner|sro|assignee|holder|contact person|point person|champion|in charge|responsibility|accountability)s?$/,
    "no question",
  ],
  [
    "owner",
    0.8,
    /^(?:sits|rests|lies|rest|left|lodged) with$|^(?:tasked|assigned|allocated|given|delegated|entrusted|issued|referred|actioned|handled|managed|run|taken|carried|picked) (?:to|by|up by|on by|forward by)$/,
    "anywhere",
  ],
  ["owner", 0.85, /^(?:action|assign|nomin|appoint|delegat)(?:ee|er)s?$/, "anywhere"],
  [
    "owner",
    0.7,
    /\b(?:manager|director|officer|coordinator|co ordinator|sponsor|supervisor|controller|executive|secretary|convenor|convener|clerk|minister|commissioner|superintendent|foreman|administrator|matron|warden|ranger|curator|librarian|registrar|treasurer|bursar|dean|principal|headteacher|technician|specialist|representative|focal point|facilitator|captain|skipper|marshal|mechanic|official|scrum master)$/,
    "no question",
  ],
  // By whom, or by when: what is under it decides.
  [
    "owner",
    0.5,
    /^(?:to be |must be |should be )?(?:done|completed?|delivered|finished|actioned|fixed|sorted) by$/,
    "anywhere",
  ],
  ["due", 0.95, /^(?:by |until )?(?:when|what date|which date|when by)\b/, "anywhere"],
  [
    "due",
    0.9,
    new RegExp(
      `^(?:(?:${plans}|date) ){1,3}(?:date|deadline|day|month|quarter|year|by|timescale|timeframe|completion|finish|end|delivery|close|closure|time)s?$`,
    ),
    "no question",
  ],
  [
    "due",
    0.9,
    /^(?:to be|must be|needs to be|should be|will be|due to be|not) (?:[a-z]+ed|done|met|in place|ready|shut|there|later than|left after)(?: (?:on|by|before|in|than))?$|^(?:no|not) later than$|\bnlt$|^drop dead|^long ?stop|^due\b/,
    "anywhere",
  ],
  ["due", 0.55, /^[a-z]+ by$/, "anywhere"],
  // When something was is no day by which it is to be done.
  [
    "due",
    0,
    new RegExp(
      `^(?:date of |last (?!day|date|month|week|time)|(?:dates? |first |last |year |when )?(?=\\S*ed\\b|(?:${begun})\\b))(?!(?:${plans}|${finished})\\b)[a-z]+(?: on| at| in| out| off| up| date)?$`,
    ),
    "anywhere",
  ],
  [
    "due",
    0.7,
    /\b(?:deadline|due|by when|due by|end date|finish date|timescale|timeframe)s?$|^(?:ready|complete|completed|finished|delivered|done|closed|needed|wanted|expected|required|sorted|settled|finish|end|close|target|deliver) (?:by|for|before)$|^(?:ready|complete|needed|wanted|expected|required|finish|end|close|target|deliver) on$/,
    "no question",
  ],
  [
    "action",
    0.85,
    /^what (?:is|are|was|were|has|have|do|does|will|shall|must|should|needs?|we|you|they|i)\b.*\b(?:do|done|doing|deliver|happen|agreed|decided|promised|asked|undertaken|achieve|change|need|act|commit|committed|be delivered)(?: (?:about it|next|to do|this year|now|for|it|to))?$/,
    "anywhere",
  ],
  [
    "action",
    0.8,
    /\b(?:action|activity|activities|task|tasking|deliverable|commitment|undertaking|recommendation|errand|chore|intervention|initiative|pledge)s?(?: (?:required|needed|agreed|given|made|planned|proposed|name|title|description|desc|details?|summary|text|point|to (?:be )?(?:done|taken|do)))?$/,
    "no question",
  ],
  // Who is named or referred to under it is no section.
  [
    "section",
    0,
    /\b(?:officer|manager|director|holder|lead|owner|sponsor|member|person|contact|ref|reference)s?$/,
    "anywhere",
  ],
  ["section", 0.6, /^plan$/, "anywhere"],
  // What an action is about says who does it by no word.
  [
    "owner",
    0,
    /^(?:area|topic|category|subject|vessel|ship|boat|vehicle|fleet|building|room|property|road|street|route|asset|equipment|plant|machine|line|system|application|app|product|species|location|place|venue|village|town|park|lake|river|catchment|district|borough|county|province|locality|neighbourhood|zone|island|campus|estate|territory|region|(?:local|geographic(?:al)?) area|water body|reach)s?(?: name)?$/,
    "anywhere",
  ],
  ["updated", 0.9, /^(?:log|note|comment|status|entry) dated?$/, "anywhere"],
  ["due", 0.8, /^(?:agreed|set|fixed|planned|promised|wanted|needed|booked|scheduled|due) for$/, "anywhere"],
  ["due", 0, /^(?:date|when) (?:closed|signed off|discharged|achieved|actioned|resolved)$/, "anywhere"],
  ["action", 0, /^(?:last|latest|previous) (?:key )?milestones?\b/, "anywhere"],
  // What was said of something is no action.
  [
    "action",
    0,
    /\b(?:discussed|debated|considered|heard|covered|noted|received|asked|reported|(?<!to be )taken)$/,
    "no question",
  ],
  [
    "comment",
    0.9,
    new RegExp(
      `^(?:how|where) (?:is|are|'s|has|have|did|far|well|it|its|it's|we|things)\\b|^(?:how's|where's) it\\b|^what(?:'s| is| has| have)? (?:been )?(?:${happened})\\b`,
    ),
    "anywhere",
  ],
  [
    "comment",
    0.9,
    /\b(?:commentary|comments?|narrative|remarks?|sitrep|situation report|progress (?:note|report|statement|summary)|status (?:note|report|narrative|summary)|updates?|latest (?:news|intelligence|word|state))(?: (?:for|from|by|on|to|this|since|at) .*)?$/,
    "no question",
  ],
  [
    "comment",
    0.75,
    /\b(?:any news|latest intelligence|last word|tell us more|so far|headlines?|notes?|says)$|^(?:latest|progress|update|news)\b/,
    "no question",
  ],
  ["comment", 0.8, /^(?:progress |changes? |news )?since (?:(?:the )?last|then)\b/, "anywhere"],
  ["comment", 0.65, /^(?:officer |manager |management |lead )?responses?$/, "anywhere"],
  ["comment", 0.85, /^why\b|^(?:please |briefly )*(?:explain|describe|summari[sz]e|tell us|comment)\b/, "anywhere"],
  ["stage", 0.5, /^(?:how|where)\b/, "anywhere"],
  ["rating", 0.5, /^(?:how|where)\b/, "anywhere"],
  [
    "stage",
    0.9,
    new RegExp(
      `^(?:is |are |has |now |all |fully |it )*(?:it |this )?(?:been )?(?:complete|${finished})(?: yet)?(?: y/n| yes/no)?$`,
    ),
    "asked",
  ],
  [
    "stage",
    0.75,
    /\b(?:state|stage|swimlane|kanban column|build state|workflow)$|^(?:swim )?lane$|^(?:state of|stage of|status of) /,
    "no question",
  ],
  // When it was finished, beside when it was to be.
  [
    "stage",
    0.75,
    /^(?:(?:dates?|timing|timescales?|when|finish|end|completion|delivery|handover) )?actual(?: date)?$/,
    "anywhere",
  ],
  [
    "stage",
    0.75,
    /^(?:date|when) (?:closed|completed?|implemented|actioned|delivered|finished|achieved|done|resolved|met|signed off|discharged)$|^(?:closed|completed|implemented|actioned|delivered|finished|achieved|resolved) (?:on|date)$/,
    "anywhere",
  ],
  // What is expected says nothing of how far it is.
  [
    "stage",
    0,
    new RegExp(`^(?:${foreseen}|original)\\b.*\\b(?:completion|complete|finish|end|close|closure)\\b`),
    "no question",
  ],
  [
    "rating",
    0.85,
    /\b(?:rag|brag|traffic lights?|b rag|rag b|dca|health|r a g|ryg|status colou?r|rag colou?r)$|^(?:rag|brag|dca|b rag|traffic light)\b/,
    "no question",
  ],
  ["stage", 0.75, /^%$/, "anywhere"],
  // "G/Y/R", "RYG", "B/R/A/G".
  ["rating", 0.9, /^(?=.*r)(?=.*g)[bragy](?:[/ ]?[bragy]){2,3}$/, "anywhere"],
  ["rating", 0.75, /\bconfiden(?:ce|t)\b/, "anywhere"],
  [
    "ref",
    0.85,
    /\b(?:ref|no|num|number|id|code)$|^(?:seq|ser|serial|cl|cond|para|item no|wbs|rec|s no|sno|sr)$/,
    "no question",
  ],
];
