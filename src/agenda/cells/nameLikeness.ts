/** How much a text looks like whoever answers for an action: people, initials, posts, teams and organisations. */

/** 1 for "A. Khan", "GB & AR", "Head of Housing (R Gray)", "River Trust"; about 0.7 for one capital word; 0 for anything else. */
export function nameLikeness(text: string): number {
  if (text.length > 90 || /\d|[?!:]|\p{Ll}{4}\.\s+\p{Lu}\p{Ll}{3}/u.test(text)) return 0;
  const names = text
    .replace(/["“”]/g, "")
    .split(/\s*(?:[;,/&+()\n]|\band\b|\bwith\b|\bsupported by\b)\s*/i)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) return 0;
  return Math.min(...names.map(oneName));
}

const everyone = /^(?:all|everyone|everybody|various|whole team|all (?:partners|members|leads|staff|teams))$/i;
const initials = /^(?:\p{Lu}{2,4}|(?:\p{Lu}\.\s?){2,4})$/u;
const initialAndSurname = /^(?:\p{Lu}\.?\s?){1,3}\s?(?:(?:de|van|von|der|la|el|al|O'|Mc|Mac)\s?)?\p{Lu}[\p{L}'’-]+$/u;
const titled = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|sir|dame|lord|lady|cllr|councillor|cllrs)\.?\s/i;
const capitalWords = /^\p{Lu}[\p{L}'’.-]*(?:\s(?:of|for|de|van|von|der|la|\p{Lu}[\p{L}'’.-]*))*$/u;
const postOrBody =
  /\b(?:officers?|managers?|directors?|directorate|heads?|leads?|leaders?|teams?|departments?|dept|services?|council|trust|partnership|partners?|group|board|committee|chair|secretary|treasurer|clerk|ceo|cfo|cto|coo|sro|chief|executive|consultants?|contractors?|agency|authority|association|society|college|university|school|nhs|police|ltd|limited|plc|llp|hr|it|finance|legal|comms|communications|procurement|estates|offices?|division|unit|bureau|ministry|commission|forum|panel|foundation|institute|working group|wg|branch|members?|engineers?|analysts?|coordinators?|co-ordinators?|administrators?|developers?|designers?|squads?|crews?|gangs?|tribes?|firms?|company|consortium|cell|pool|pods?|desk|staff|faculty|school|guild|club|charity|alliance|federation|network|federation|guild|mosque|church|parish|ward|bank|cooperative|co-op|contact|workers?|champions?|rangers?|wardens?|nurses?|teachers?|planners?|architects?|surveyors?|lawyers?|solicitors?|accountants?|auditors?|governors?|trustees?|volunteers?|ministers?|directorate|inspectors?|advisers?|advisors?|caretaker|lengthsman|rangers?|suppliers?|vendors?|taskforce|task force|hub|corporation|museum|library|hospital|surgery|works|highways|housing|facilities|catering|governance|operations|policy|planning|payroll|marketing|assurance|safety|safeguarding|hse|ict|pmo|dso|ops|gp|gps)\b/i;

function oneName(name: string): number {
  if (name.length < 2 || size.test(name)) return 0;
  if (everyone.test(name) || initials.test(name)) return 1;
  if (titled.test(name) || initialAndSurname.test(name)) return 1;
  const words = name.split(/\s+/).length;
  if (words > 6) return 0;
  if (says.test(name)) return 0;
  if (postOrBody.test(name)) return /^\p{Lu}/u.test(name) ? 1 : 0.5;
  if (!capitalWords.test(name)) return 0;
  if (words > 1) return words <= 4 ? 1 : 0.7;
  if (subject.test(name)) return 0.5;
  return /[^s]s$/.test(name) ? 0.7 : 0.85;
}

/** Of a sentence, not of a name. */
const says =
  /\s(?:is|are|was|were|has|have|had|by|to|from|at|on|in|been|not|no|will|be|agreed|met|sent|until|after|before|again|now)(?:\s|$)/;
/** Of T-shirts and of work. */
const size = /^X{1,3}[SL]$/;
/** One word that names what is done rather than who does it: "Housing", "Roads", "Finance". */
const subject =
  /^(?:.*(?:ing|tion|sion|ment|ity|ance|ence|ics|ness|ware|ship|ism|ture|logy|ery)|health|culture|sport|data|digital|people|place|legal|energy|water|waste|economy|climate|community|search|growth|land|air|budget|cost|time|scope|risk|access|youth|food|town|city|north|south|east|west|central|land|web|app|phase|general|other|internal|external|public|staff|high|medium|low|none|urgent|normal|yes|no|ok|true|false)$/i;
