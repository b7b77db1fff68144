/** A small agenda to try the add-in on, with a little of everything that goes wrong. People and places are invented. */
import { dayInWords, dayToSerial } from "../dates/days";
import type { CellValue, DateSystem } from "../model/grid";
import type { Day } from "../model/day";

export const sampleHeader = ["Aim", "Action", "Status comment", "Owner", "RAG", "Due date", "Last updated"];

/** Column numbers in `sampleHeader`, from 0, that hold dates. */
export const sampleDateColumns = [5, 6];

/** Dates are serial numbers of the workbook's system, set around `today`. */
export function sampleRows(today: Day, dateSystem: DateSystem): CellValue[][] {
  const date = (days: number) => dayToSerial(today + days, dateSystem);
  return [
    [
      aims.town,
      "Open the repair café in the old library",
      `Lease signed. Due to open by ${dayInWords(today - 20)}.`,
      "Isla (with Tomos)",
      "Amber",
      date(-12),
      date(-40),
    ],
    [
      aims.town,
      "Plant 400 street trees in the four wards",
      "312 planted; the rest wait for the autumn.",
      "Ravi",
      "Green",
      date(80),
      date(-9),
    ],
    [aims.town, "Publish the air quality plan", "Draft with the board.", "TBC", "Green", date(21), date(-15)],
    [
      aims.homes,
      "Run a tenancy support drop-in each week",
      "Stalled: no room since the summer.",
      "Isla & Ravi",
      "Green",
      date(45),
      date(-60),
    ],
    [aims.homes, "Agree the empty homes protocol", "", "Marta", "Red", date(-65), date(-70)],
    [
      aims.homes,
      "Train six volunteer energy advisers",
      "Five trained, the last in two weeks.",
      "Tomos (& Marta)",
      "",
      date(14),
      date(-6),
    ],
    [
      aims.voices,
      "Set up the young people's panel",
      "Complete: first meeting held.",
      "Ravi",
      "Blue",
      date(-30),
      date(-28),
    ],
    [
      aims.voices,
      "Report progress to the partnership board",
      "Next paper in preparation.",
      "Marta",
      "amber ",
      date(9),
      date(-4),
    ],
  ];
}

const aims = { town: "1. A greener town", homes: "2. Homes fit to live in", voices: "3. Everyone heard" };
