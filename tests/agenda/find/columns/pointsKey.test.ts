import { pointsKey } from "../../../../src/agenda/find/columns/pointsKey";

it.each([
  [
    "best-first",
    "no progress is the worst",
    ["Fully met", "Mostly met", "Partly met", "Little progress", "No progress"],
  ],
  ["worst-first", "not started is the worst", ["Not started", "Begun", "Half way", "Nearly there", "Complete"]],
  ["worst-first", "no delays are good", ["Severe delays", "Some delays", "No delays"]],
  [
    "best-first",
    "nothing to report is good",
    ["Nothing to report", "Small problems", "Serious delay", "Will not open"],
  ],
  ["best-first", "not applicable is neither", ["Not applicable", "On track", "Slipping", "Stopped"]],
  [null, "nobody says which end is good", ["One", "Two", "Three"]],
  [
    null,
    "one bad end under no name of a scale may be a list of actions",
    ["Two", "Three", "Four", "Serious doubt", "Will not happen"],
  ],
] as const)("a key beside numbers runs %s: %s", (direction, _, meanings) => {
  const beside = meanings.map((meaning, index) => ["", index + 1, meaning]);
  expect(pointsKey(beside)?.direction ?? null).toBe(direction);
});

it("one end of a whole scale may be enough", () => {
  const key = (...meanings: string[]) => [
    ["Score", "Means"],
    ...meanings.map((meaning, index) => [index + 1, meaning]),
  ];
  expect(pointsKey(key("Begun", "Permitted", "Expected", "Serious doubt", "Will not happen"))?.direction ?? null).toBe(
    "best-first",
  );
  expect(pointsKey(key("Achieved", "Very good", "Expected", "Permitted"))?.direction ?? null).toBe("best-first");
  expect(pointsKey(key("Begun", "Serious doubt", "Expected", "Urgent"))?.direction ?? null).toBeNull();
});

it.each([
  ["Scores: 3 = on course, 2 = some worry, 1 = off course", "worst-first"],
  ["1 = on course, 2 = some worry, 3 = off course", "best-first"],
  ["1 = on course, 2 = some worry", null],
  ["1 = some worry, 2 = on course, 3 = off course", null],
])("one end of a whole scale in one cell is enough: %s", (text, direction) => {
  expect(pointsKey([[text]])?.direction ?? null).toBe(direction);
});
