/** Money and other quantities in a cell: "£1.2m", "12,050", "40 km". */
import { mayBeSerial } from "../dates/days";
import type { CellValue } from "../model/grid";
import { cellText } from "./cellText";

/** Numbers of four figures that are no years and no dates; 1, 2.1 and 305 may count what they are beside. */
export function isAmount(value: CellValue): boolean {
  if (typeof value === "number") return Math.abs(value) >= 1000 && !isYear(value) && !mayBeSerial(value);
  const text = cellText(value);
  return money.test(text) || thousands.test(text) || quantity.test(text);
}

/** "3", "-2.5": no unit beside it. */
export function isPlainNumber(value: CellValue): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(cellText(value));
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}

const money = /^[(-]?\s?[£$€]\s?-?\d[\d,.]*\s?(?:k|m|bn|million|thousand)?\)?$/i;
const thousands = /^[(-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?\)?$/;
const quantity =
  /^-?\d[\d,.]*\s?(?:k|m|bn|million|thousand|%|ha|hectares?|acres?|km|miles?|metres?|m[²2³3]|sqm|kg|tonnes?|tco2e?|[kmg]wh?|litres?|fte|wte|hours?|hrs?|homes|people|places)$/i;
