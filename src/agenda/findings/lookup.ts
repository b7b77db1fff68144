/** What the catalogue says of a finding. */
import * as catalogue from "./catalogue";
import type { FindingTraits } from "./define";
import { severities } from "../model/finding";
import type { Finding } from "../model/finding";

type Definition = (typeof catalogue)[keyof typeof catalogue];
export type FindingCode = Definition["code"];

/** In the order in which findings are listed: the most severe first, then by rank. */
export const definitions: readonly Definition[] = Object.values(catalogue).sort(bySeverityAndRank);

const byCode: ReadonlyMap<string, FindingTraits<FindingCode>> = new Map(
  definitions.map((definition) => [definition.code, definition]),
);

/** Throws where the catalogue has no such code. */
export function traitsOf({ code }: { code: string }): FindingTraits<FindingCode> {
  const traits = byCode.get(code);
  if (traits === undefined) throw new UnknownFinding(code);
  return traits;
}

class UnknownFinding extends Error {
  override readonly name = "UnknownFinding";

  constructor(code: string) {
    super(`The catalogue has no finding "${code}".`);
  }
}

/** A blank cell: no other finding names it. */
export function isAboutBlank(finding: Pick<Finding, "code">): boolean {
  return traitsOf(finding).aboutBlank ?? false;
}

function bySeverityAndRank(one: FindingTraits, other: FindingTraits): number {
  return severities.indexOf(one.severity) - severities.indexOf(other.severity) || one.rank - other.rank;
}

/** Sorts findings as the catalogue lists them. Those of a kind keep their order. */
export function asListed(one: Pick<Finding, "code">, other: Pick<Finding, "code">): number {
  return bySeverityAndRank(traitsOf(one), traitsOf(other));
}
