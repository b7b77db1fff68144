import { ratings } from "../../../../src/agenda/model/agenda";
import { ratingColours } from "../../../../src/taskpane/components/ratings/ratingColours";

test.each(ratings)("%s can be read on its colour at 4.5:1, on light and on dark", (rating) => {
  const { pale, deep } = ratingColours[rating];
  expect(contrast(pale, deep)).toBeGreaterThanOrEqual(4.5);
});

/** As WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
