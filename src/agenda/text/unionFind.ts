/** Union-find: which of the numbers from 0 belong together. The least of a group represents it. */
export class UnionFind {
  private readonly parents: Int32Array;

  constructor(count: number) {
    this.parents = new Int32Array(count).map((_, member) => member);
  }

  /** The least member of the group. */
  find(member: number): number {
    let root = member;
    for (let parent = this.parents[root]; parent !== undefined && parent !== root; parent = this.parents[root]) {
      root = parent;
    }
    // Path compression: the next search is short.
    for (let step = member; step !== root;) {
      const parent = this.parents[step] ?? root;
      this.parents[step] = root;
      step = parent;
    }
    return root;
  }

  join(one: number, other: number): void {
    const [first, second] = [this.find(one), this.find(other)];
    this.parents[Math.max(first, second)] = Math.min(first, second);
  }

  /** Groups of two or more, each in order, ordered by their first. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (const member of this.parents.keys()) {
      const root = this.find(member);
      if (root === member) continue;
      const group = groups.get(root) ?? [root];
      group.push(member);
      groups.set(root, group);
    }
    return [...groups.values()].sort(byFirst);
  }
}

/** Indexes whose keys are the same, two or more together, each group in order, groups ordered by their first. */
export function groupsOfSame(keys: readonly (string | null)[]): number[][] {
  // As a rule they all differ, and a set of them is quickly made.
  if (new Set(keys).size === keys.length) return [];
  const firstOf = new Map<string | null, number>();
  const groups = new Map<number, number[]>();
  for (const [index, key] of keys.entries()) {
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, index);
    else {
      const group = groups.get(first);
      if (group === undefined) groups.set(first, [first, index]);
      else group.push(index);
    }
  }
  return [...groups.values()].sort(byFirst);
}

function byFirst([one = 0]: readonly number[], [other = 0]: readonly number[]): number {
  return one - other;
}
