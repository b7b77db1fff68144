/** Numbers as their formats show them. */
import { shownText } from "../../../../src/host/model/cells/numberFormat";

it.each([
  [2, '0 "Red"', "2 Red"],
  [3, '0 "Green"', "3 Green"],
  [11, '0 "Amber/Green"', "11 Amber/Green"],
  [-3, '0 "up";0 "down";"same"', "3 down"],
  [0, '0 "up";0 "down";"same"', "same"],
  [44000, '"Due "d mmm yyyy', "Due 18 Jun 2020"],
])("%d in the format %s is shown as %s: quoted text is text", (value, format, shown) => {
  expect(shownText(value, format)).toBe(shown);
});
