/** Owners compared with the register: who is unknown, and which known name is nearest; who has left. Each name is looked up once. */
import { distance } from "fastest-levenshtein";
import { plainName } from "../../model/people";
import type { RegisteredOwner } from "../../model/register";

type Standing =
  /** `name` as the register has it. */
  | { kind: "known"; name: string }
  | { kind: "inactive"; name: string }
  /** `nearest` is null where no known name is near. `certain`: nobody else could be meant. */
  | { kind: "unknown"; nearest: string | null; certain: boolean };

/** What the register says of a name as the agenda writes it. */
export type OwnerStanding = Standing & { written: string };

export function ownerStandings(register: readonly RegisteredOwner[]): (name: string) => OwnerStanding {
  const byName = new Map<string, RegisteredOwner>();
  const byFirst = new Map<string, RegisteredOwner[]>();
  for (const owner of register) {
    for (const name of [owner.name, ...owner.otherNames]) byName.set(plainName(name), owner);
    if (owner.email !== null) byName.set(plainName(owner.email), owner);
    const first = plainName(owner.name).split(" ")[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), owner]);
  }
  const remembered = new Map<string, OwnerStanding>();
  return (name) => {
    const before = remembered.get(name);
    if (before !== undefined) return before;
    const standing = { ...standingOf(plainName(name), byName, byFirst), written: name };
    remembered.set(name, standing);
    return standing;
  };
}

function standingOf(
  name: string,
  byName: Map<string, RegisteredOwner>,
  byFirst: Map<string, RegisteredOwner[]>,
): Standing {
  // "Rachel McQueen - ML": the organisation after the dash is no part of the name.
  const owner = byName.get(name) ?? byName.get(name.split(" - ")[0] ?? name);
  if (owner !== undefined) return { kind: owner.active ? "known" : "inactive", name: owner.name };
  const namesakes = byFirst.get(name);
  if (namesakes?.length === 1) return { kind: "unknown", nearest: namesakes[0]?.name ?? null, certain: true };
  let nearest: RegisteredOwner | null = null;
  let least = Infinity;
  let rivals = 0;
  for (const [known, registered] of byName) {
    const apart = distance(name, known);
    if (apart < least) {
      least = apart;
      nearest = registered;
      rivals = 0;
    } else if (apart === least && registered !== nearest) rivals++;
  }
  if (nearest === null || least > Math.max(1, Math.floor(name.length / 3))) {
    return { kind: "unknown", nearest: namesakes?.[0]?.name ?? null, certain: false };
  }
  return { kind: "unknown", nearest: nearest.name, certain: rivals === 0 && least <= 2 && name.length > 4 };
}
