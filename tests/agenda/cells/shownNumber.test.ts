/** A number in a comment is read as its format shows it. */
import { shownNumber } from "../../../src/agenda/cells/shownNumber";

it.each([
  [240, '"£"#,##0', "£240"],
  [1500.5, "[$£-809]#,##0.00", "£1,500.50"],
  [1234567, "#,##0", "1,234,567"],
  [0.5, "0%", "50%"],
  [0.125, "0.0%", "12.5%"],
  [-30, "£#,##0", "-£30"],
  [-30, "£#,##0;[Red](£#,##0)", "(£30)"],
  [12.5, '0.0" kg"', "12.5 kg"],
  [99, "#,##0 [$€-407]", "99 €"],
  [-1200, "_-[$$-1009]* #,##0.00_-;\\-[$$-1009]* #,##0.00_-", "-$1,200.00"],
  [7, "000", "007"],
])("%d in the format %s is shown as %s", (value, format, shown) => {
  expect(shownNumber(value, format)).toBe(shown);
});

it.each(["General", "dd/mm/yyyy", "h:mm.00", "@", "0.00E+00", "# ?/?", "0,", '"£"0;"-£"0;"nil"'])(
  "what %s shows of 0 is left to others",
  (format) => {
    expect(shownNumber(0, format)).toBeNull();
  },
);
