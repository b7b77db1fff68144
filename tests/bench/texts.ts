/** How the time of each reader of text grows from 8,000 letters to 32,000, over all texts that are meant to slow it down: about 4 where it is linear. */
import { defaultSettings } from "../../src/agenda/model/settings";
import { findAgendas } from "../../src/agenda/find/find";
import { judge } from "../../src/agenda/judge/judge";
import { columnRoles } from "../../src/agenda/model/agenda";
import type { ColumnRole } from "../../src/agenda/model/agenda";
import { repairAgenda } from "../../src/agenda/repair/repair";
import { settingsFromXml } from "../../src/agenda/source/settingsXml";
import { readDelimitedText } from "../../src/host/model/package/textFile";
import { hostileSettings, hostileTexts } from "../fixtures/hostileTexts";
import { agendaOf, today } from "../support/agendaOf";
import { median } from "./report";
import type { Measurement } from "./report";

type Reader = (text: string) => unknown;

const few = 8_000;
const many = 32_000;
const runs = 7;

export function measureTexts(): Measurement[] {
  const texts = (letters: number) => Object.values(hostileTexts).map((make) => make(letters));
  return [
    ...columnRoles.map((role) => measured(`Judging text in the column ${role}`, judgeRow(role), texts)),
    measured(
      "Judging a heading's row",
      (text) => judgeCells({ action: text, comment: "", owner: "", rating: "" }),
      texts,
    ),
    ...columnRoles.map((role) => measured(`Repairing text in the column ${role}`, repairRow(role), texts)),
    measured(
      "Finding an agenda by a header",
      (text) =>
        find([
          ["Action", "Owner", text],
          ["Open it", "Ada", "Red"],
        ]),
      texts,
    ),
    measured(
      "Finding an agenda by its values",
      (text) =>
        find([
          ["Action", "Owner", "RAG"],
          [text, text, text],
        ]),
      texts,
    ),
    measured(
      "Finding an agenda below a text",
      (text) => find([[text], ["Action", "Owner", "RAG"], ["a", "b", "Red"]]),
      texts,
    ),
    measured(
      "Reading settings",
      (xml) => settingsFromXml([xml]),
      (letters) => [hostileSettings(letters)],
    ),
    measured("Reading a text file", readFile, (letters) =>
      ['"', '""\n', '"a\n', ',"', ", a\n"].map((unit) => unit.repeat(letters / unit.length)),
    ),
  ];
}

/** As many letters are read either way, so that a busy machine holds up both. */
function measured(what: string, read: Reader, texts: (letters: number) => string[]): Measurement {
  const short = texts(few);
  const long = texts(many);
  const ratios = Array.from({ length: runs }, () => {
    const first = timed(() => {
      for (let time = 0; time < many / few; time++) for (const text of short) read(text);
    });
    const second = timed(() => {
      for (const text of long) read(text);
    });
    return (second / first) * (many / few);
  });
  return { what, value: median(ratios), limit: 6, unit: "×" };
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function judgeRow(role: ColumnRole): Reader {
  return (text) => judgeCells({ [role]: text });
}

function judgeCells(row: Partial<Record<ColumnRole, string>>): unknown {
  return judge(agendaOf([row, {}], columnRoles), { today, settings: defaultSettings, register: null, snapshots: [] });
}

function repairRow(role: ColumnRole): Reader {
  return (text) => repairAgenda(agendaOf([{ [role]: text }, {}], columnRoles), defaultSettings);
}

function find(values: string[][]): unknown {
  return findAgendas([{ sheet: "Plan", table: null, top: 1, left: 1, values }], defaultSettings);
}

function readFile(text: string): unknown {
  return readDelimitedText(new TextEncoder().encode(text), null, "plan.csv");
}
