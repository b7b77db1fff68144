import { settingsSchema } from "../../../src/agenda/model/settings";
import { readAgenda } from "../../../src/agenda/read/read";
import { gridOf, person, plainLook, sourceOf, work } from "../../fixtures/agendas";
import { full, read, said } from "../../fixtures/smallAgenda";
import type { CellValue } from "../../../src/agenda/model/grid";

it("high, medium and low are ratings under a group of confidence, and before too", () => {
  const rows = [
    ["", "", "Delivery confidence", "", ""],
    ["Action", "Owner", "Last report", "This report", "Due date"],
    ...["Low", "High", "Medium-High"].map((said, place) => [work(place), person(place), "Medium", said, 46500]),
  ];
  const { agenda, actions } = readAgenda(sourceOf(gridOf(rows)), settingsSchema.parse({}));
  expect(agenda.scale).toBe("five-point");
  expect(actions.map(({ rating }) => rating)).toEqual(["Red", "Green", "Amber/Green"]);
  expect(actions.map(({ previousRating }) => previousRating)).toEqual(["Amber", "Amber", "Amber"]);
});

describe("ratings of the whole column", () => {
  const ratingsOf = (...values: CellValue[]) => read(values.map((rating, place) => full(place, { rating })));

  it.each([
    ["RAG", ["Red", "Amber", "Green"]],
    ["BRAG", ["Red", "Blue"]],
    ["five-point", ["Red", "Amber/Green"]],
  ])("the scale %s is read from its values", (scale, values) => {
    expect(ratingsOf(...values).agenda.scale).toBe(scale);
  });

  it("the scale that a person has set wins", () => {
    const settings = settingsSchema.parse({ scale: "RAG" });
    const reading = read(
      [full(0, { rating: "Blue" }), full(1, { rating: "A/G" }), full(2, { rating: "Complete" })],
      undefined,
      settings,
    );
    expect(said(reading)).toEqual(["rating-unknown C2", "rating-ambiguous C3"]);
    expect(reading.actions[2]).toMatchObject({ rating: null, complete: true });
  });

  it("a blank is missing, a sentence unknown, two are ambiguous, a slip is spelling", () => {
    const reading = ratingsOf("", "We are getting there", "AMBER (was red)", "Gren");
    expect(said(reading)).toEqual([
      "rating-missing C2",
      "rating-unknown C3",
      "rating-ambiguous C4",
      "rating-spelling C5",
    ]);
    expect(reading.actions.map((action) => action.rating)).toEqual([null, null, "Amber", "Green"]);
    expect(reading.findings[3]?.fixes).toEqual([{ cell: "C5", from: "Gren", to: "Green" }]);
  });

  it("grey, not applicable and exempt are not rated, and nothing is wrong with that", () => {
    const reading = ratingsOf("Grey", "n/a", "Exempt under section 43");
    expect(reading.findings).toEqual([]);
    expect(reading.actions.every((action) => action.rating === null)).toBe(true);
  });

  it("text and fill that disagree are a finding; the text wins", () => {
    const fills = ["#FF0000", "#C6EFCE", "#00B050"].map((ratingFill) => ({ ...plainLook, ratingFill }));
    const reading = read(
      ["Green", "Green", "Amber"].map((rating, place) => full(place, { rating })),
      fills,
    );
    expect(said(reading)).toEqual(["rating-colour-differs C2", "rating-colour-differs C4"]);
    expect(reading.actions[0]).toMatchObject({ rating: "Green", ratingFrom: "text" });
  });

  it("a fill that a conditional format shows counts before the cell's own", () => {
    const look = { ...plainLook, ratingFill: "#FF0000", ratingShownFill: "#00B050" };
    expect(read([full(0, { rating: "" })], [look]).actions[0]?.rating).toBe("Green");
  });

  it("one fill under every rating is the column's looks", () => {
    const look = { ...plainLook, ratingFill: "#FFFF99" };
    expect(
      read(
        ["Green", "Red"].map((rating, place) => full(place, { rating })),
        [look, look],
      ).findings,
    ).toEqual([]);
  });
});
