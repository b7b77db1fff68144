/** The key that an action has by its row alone: its reference, else its words, else its words with section and owner. */
import { mapInSteps } from "../model/steps";
import type { Steps } from "../model/steps";
import type { ReadAction } from "../read/reading";
import { groupsOfSame } from "../text/unionFind";
import { shortHashOf } from "./signatures";

/**
 * Parallel to `actions`, all different: a reference counts where no other row has it; rows of the same words are kept
 * apart by section and owner, and where those are the same too, by their order.
 */
export function* ownKeys(actions: readonly ReadAction[]): Steps<string[]> {
  const references = actions.map(({ ref }) => (ref === null ? null : plainReference(ref)));
  const sharedReferences = new Set(groupsOfSame(references).map(([first = 0]) => references[first]));
  const isOwn = (reference: string | null) => reference !== null && !sharedReferences.has(reference);
  if (references.every(isOwn)) return references.map((reference) => `#${reference ?? ""}`);
  const hashes = yield* mapInSteps(actions, ({ action }) => shortHashOf(action));
  const suffixes = suffixesOf(groupsOfSame(hashes), actions);
  return hashes.map((hash, index) => {
    const reference = references[index] ?? null;
    return isOwn(reference) ? `#${reference ?? ""}` : hash + (suffixes.get(index) ?? "");
  });
}

const longestUnchanged = 40;
const longest = 60;
const space = /\s/;

function plainReference(reference: string): string {
  if (reference.length <= longestUnchanged && !space.test(reference)) return reference;
  return reference.replace(/\s+/g, " ").trim().slice(0, longest);
}

/** By index, for each row of a group that has the same words. */
function suffixesOf(groups: readonly (readonly number[])[], actions: readonly ReadAction[]): Map<number, string> {
  const suffixes = new Map<number, string>();
  for (const group of groups) {
    const counts = new Map<string, number>();
    for (const index of group) {
      const suffix = suffixOf(actions[index]);
      const order = (counts.get(suffix) ?? 0) + 1;
      counts.set(suffix, order);
      suffixes.set(index, order === 1 ? suffix : `${suffix}.${order}`);
    }
  }
  return suffixes;
}

function suffixOf(action: ReadAction | undefined): string {
  const { number = null, title = null } = action?.section ?? {};
  return `~${shortHashOf(`${number ?? ""} ${title ?? ""} ${action?.ownerText ?? ""}`)}`;
}
