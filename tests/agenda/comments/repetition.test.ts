import { judgeRowsOf, withCode } from "../../support/agendaOf";

const long =
  "Officers met the harbour partnership twice and drew up a list of berths that need new ladders before the winter season";
const actions = ["Repair the wall", "Paint the railings", "Light the steps", "Clear the culvert"];

function repeated(comments: string[]): string[][] {
  const { findings } = judgeRowsOf(comments.map((comment, place) => ({ action: actions[place] ?? "", comment })));
  return withCode(findings, "comment-repeated").map((finding) => finding.cells);
}

describe("a comment repeated on other rows is found", () => {
  it("as a whole, whatever its capitals and full stops", () => {
    expect(repeated([long, "Quite another matter here.", `${long.toUpperCase()}.`])).toEqual([["B2", "B4"]]);
  });
  it("when it is inside a longer one", () => {
    expect(
      repeated([`${long}. A survey was sent to all the traders of the quay and twelve of them answered it.`, long]),
    ).toEqual([["B2", "B3"]]);
  });
  it("when most of it is the same", () => {
    expect(repeated([long, long.replace("winter season", "summer fair")])).toEqual([["B2", "B3"]]);
  });
  it("not when a short phrase is shared, or a few words say how things stand", () => {
    expect(
      repeated([`${long}.`, "The winter season was mild and no berth was lost to the storms that came from the east"]),
    ).toEqual([]);
    expect(repeated(["On track", "On track", "Started", "Started"])).toEqual([]);
  });
  it("in whatever order the rows stand", () => {
    const comments = [long, "Quite another matter here.", `${long} indeed`, long.replace("twice", "often")];
    const said = repeated(comments).flat().length;
    expect(repeated([...comments].reverse()).flat()).toHaveLength(said);
  });
});

it("an action on two rows is found", () => {
  const { findings } = judgeRowsOf([
    { action: "Repair the wall" },
    { action: "Paint it" },
    { action: "repair the Wall" },
  ]);
  const [finding] = withCode(findings, "action-repeated");
  expect(finding?.cells).toEqual(["A2", "A4"]);
  expect(finding?.message).toContain("“Repair the wall”");
});
