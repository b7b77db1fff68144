import { groupsOfSame, UnionFind } from "../../../src/agenda/text/unionFind";

it("what is joined over others is one group, and what is joined with nothing is in none", () => {
  const union = new UnionFind(6);
  union.join(4, 2);
  union.join(5, 4);
  union.join(1, 0);
  expect(union.groups()).toEqual([
    [0, 1],
    [2, 4, 5],
  ]);
});

it("same keys make a group, lone ones make none", () => {
  expect(groupsOfSame(["b", "a", "b", "c", "a", "b"])).toEqual([
    [0, 2, 5],
    [1, 4],
  ]);
});
