import { renderHook } from "@testing-library/react";
import { createElement } from "react";
import type { ReactNode } from "react";
import { ratings } from "../../../../src/agenda/model/agenda";
import { contrastOf, leastContrast } from "../../../../src/agenda/sheets/colours/tints";
import { DarkContext } from "../../../../src/taskpane/components/ratings/DarkContext";
import { useRatingColours } from "../../../../src/taskpane/components/ratings/ratingColours";

function coloursOn(dark: boolean) {
  const wrapper = ({ children }: { children: ReactNode }) => createElement(DarkContext, { value: dark }, children);
  return renderHook(() => useRatingColours(), { wrapper }).result.current;
}

describe.each([
  ["light", false],
  ["dark", true],
])("on a %s background", (_, dark) => {
  it.each(ratings)("%s can be read on its colour at 4.5:1", (rating) => {
    const colours = coloursOn(dark)(rating);
    const contrast = contrastOf({ text: colours?.color ?? "", fill: colours?.backgroundColor ?? "" });
    expect(contrast).toBeGreaterThanOrEqual(leastContrast);
  });

  it("not rated has the pane's own colours", () => {
    expect(coloursOn(dark)(null)).toBeUndefined();
  });
});
