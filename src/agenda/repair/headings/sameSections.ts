/** One section for all its actions, also where its heading is repeated on the next page with "(continued)". */
import { sectionKey } from "../rows/draft";
import type { Reading } from "../../read/reading";
import type { Section } from "../../model/agenda";

/** `lost` names the sections whose heading was lost. The same section is the same object. */
export function sameSections(
  { sections }: Reading,
  lost: ReadonlyMap<Section, Section>,
): (section: Section) => Section {
  const first = new Map<number, Section>();
  for (const section of sections) {
    const { number, title } = section;
    if (number !== null && title !== null && !continued.test(title) && !first.has(number)) first.set(number, section);
  }
  const known = new Map<string, Section>();
  return (section) => {
    const named = lost.get(section) ?? begun(section, first);
    const key = sectionKey(named);
    const same = known.get(key);
    if (same !== undefined) return same;
    const shared = { number: named.number, title: named.title };
    known.set(key, shared);
    return shared;
  };
}

const continued = /(?:^|(?<![\s(–—,-])[\s(–—,-]+)(?:continued|cont['’.]?d?\.?)\)?$/i;

function begun(section: Section, first: ReadonlyMap<number, Section>): Section {
  const { number, title } = section;
  if (title === null || !continued.test(title)) return section;
  const rest = title.replace(continued, "");
  const before = number === null ? undefined : first.get(number);
  if (before !== undefined && (rest === "" || rest.toLowerCase() === before.title?.toLowerCase())) return before;
  return rest === "" ? section : { number, title: rest };
}
