/** What is left of an area without another: up to four areas. Pure. */
import { intersection, type Area } from "./addresses";

export function withoutArea(area: Area, taken: Area): Area[] {
  const common = intersection(area, taken);
  if (!common) return [area];
  return [
    { ...area, bottom: common.top - 1 },
    { ...area, top: common.bottom + 1 },
    { ...common, left: area.left, right: common.left - 1 },
    { ...common, left: common.right + 1, right: area.right },
  ].filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}
