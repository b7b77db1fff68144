import { colourAgrees, ratingOfFill } from "../../../src/agenda/cells/fills";

describe("a fill", () => {
  it.each([
    ["#FF0000", "Red"],
    ["#C00000", "Red"],
    ["#FFC7CE", "Red"],
    ["#FFC000", "Amber"],
    ["#FFFF00", "Amber"],
    ["#ED7D31", "Amber"],
    ["#FFEB9C", "Amber"],
    ["#00B050", "Green"],
    ["#92D050", "Green"],
    ["#C6EFCE", "Green"],
    ["#E2EFDA", "Green"],
    ["#0070C0", "Blue"],
    ["00B0F0", "Blue"],
  ])("%s shows %s", (fill, rating) => {
    expect(ratingOfFill(fill)).toBe(rating);
  });

  it.each(["#FFFFFF", "#F2F2F2", "#808080", "#000000", "#D6DCE4", "#7030A0", "#DDEBF7", "red", "", null])(
    "%s shows no rating",
    (fill) => {
      expect(ratingOfFill(fill)).toBeNull();
    },
  );

  it("of either neighbour goes with a rating in between", () => {
    expect(colourAgrees("Amber/Green", "Green")).toBe(true);
    expect(colourAgrees("Amber/Green", "Amber")).toBe(true);
    expect(colourAgrees("Amber/Green", "Red")).toBe(false);
    expect(colourAgrees("Amber/Red", "Red")).toBe(true);
    expect(colourAgrees("Green", "Amber")).toBe(false);
  });
});
