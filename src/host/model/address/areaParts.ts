/** What is left of an area without another: up to four areas. Pure. */
import { intersection, type Area } from "./addresses";

export function withoutArea(area: Area, taken: Area): Area[] {
  const gone = intersection(area, taken);
  if (!gone) return [area];
  return [
    { ...area, bottom: gone.top - 1 },
    { ...area, top: gone.bottom + 1 },
    { ...gone, left: area.left, right: gone.left - 1 },
    { ...gone, left: gone.right + 1, right: area.right },
  ].filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}
