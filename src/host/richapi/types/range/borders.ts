/** Excel.RangeBorderCollection: the eight sides of a range, each with style, weight and colour. */
import type { Border, BorderSide } from "../../../model/style/styles";
import { guardOption } from "../../core/access";
import { readColor, readChoice } from "../../core/arguments";
import { collectionType, ExcelType } from "../../core/excelType";
import type { LiveRange } from "../../core/liveRange";

/** In the order of Excel.BorderIndex. */
const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const satisfies readonly BorderSide[];

export const borderStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export const borderWeights = ["Hairline", "Thin", "Medium", "Thick"] as const;

export const bordersType: ExcelType<LiveRange> = collectionType(() => ({
  typeName: "RangeBorderCollection",
  properties: { count: { get: () => sides.length } },
  items: (range) => sides.map((side) => borderType.of({ range, side })),
  find: (range, key) => borderType.of({ range, side: readChoice(key, sides) }),
}));

interface RangeSide {
  range: LiveRange;
  side: BorderSide;
}

const borderType: ExcelType<RangeSide> = new ExcelType(() => ({
  typeName: "RangeBorder",
  identify: ({ side }) => ({ _Id: side }),
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (target) => common(target)?.style ?? null,
      set: (target, value) => apply(target, { style: readChoice(value, borderStyles) }),
    },
    weight: {
      get: (target) => common(target)?.weight ?? null,
      set: (target, value) => apply(target, { weight: readChoice(value, borderWeights) }),
    },
    color: {
      get: (target) => common(target)?.color ?? "",
      set: (target, value) => apply(target, { color: readColor(value) }),
    },
  },
}));

function common({ range, side }: RangeSide): Border | null {
  return range.sheet.styles.commonBorder(range.area, side);
}

function apply({ range, side }: RangeSide, change: Partial<Border>): void {
  guardOption(range.sheet, "allowFormatCells");
  range.sheet.styles.applyBorder(range.area, side, change);
}
