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
  /\b(?:officers?|managers?|directors?|directorate|heads?|leads?|leaders?|teams?|departments?|dept|services?|council|trust|partnership|partners?|group|board|committee|chair|secretary|treasurer|clerk|ceo|cfo|cto|coo|sro|chief|executive|consultants?|contractors?|agency|authority|association|society|college|university|school|nhs|police|ltd|limited|plc|llp|hr|it|finance|legal|comms|communications|procurement|estates|offices?|division|unit|bureau|ministry|commission|forum|panel|foundation|institute|working group|wg|branch|members?|engineers?|analysts?|coordinators?|co-ordinators?|administrators?|developers?|designers?)\b/i;

function oneName(name: string): number {
  if (everyone.test(name) || initials.test(name)) return 1;
  if (titled.test(name) || initialAndSurname.test(name)) return 1;
  const words = name.split(/\s+/).length;
  if (words > 6) return 0;
  if (postOrBody.test(name)) return /^\p{Lu}/u.test(name) ? 1 : 0.5;
  if (!capitalWords.test(name)) return 0;
  return words >= 2 && words <= 4 ? 1 : 0.7;
}
