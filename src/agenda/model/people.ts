/** Which names of an agenda mean one person. */

/** A name of the agenda, and the full name of whoever it means. */
export interface OtherName {
  written: string;
  fullName: string;
}

export interface People {
  /** Names counted as another: the register says so, or just one full name of the agenda fits. */
  joined: (OtherName & { by: "register" | "agenda" })[];
  /** Names that fit, of which somebody has said that they are not that person. */
  parted: OtherName[];
}

/** The full name of whoever a name means, in its best spelling; where it is nobody else's, the name itself. */
export function personNaming({ joined }: Pick<People, "joined">): (name: string) => string {
  const byName = new Map(joined.map(({ fullName }) => [plainName(fullName), fullName]));
  for (const { written, fullName } of joined) byName.set(plainName(written), fullName);
  return (name) => byName.get(plainName(name)) ?? name;
}

/** The other names of whoever has a full name, in the agenda's order. */
export function otherNames(names: readonly OtherName[]): (fullName: string) => string[] {
  const byPerson = new Map<string, string[]>();
  for (const { written, fullName } of names) {
    const others = byPerson.get(plainName(fullName));
    if (others === undefined) byPerson.set(plainName(fullName), [written]);
    else others.push(written);
  }
  return (fullName) => byPerson.get(plainName(fullName)) ?? [];
}

/** Names that differ only in capitals or spaces are the same. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/\s+/g, " ").trim();
}
