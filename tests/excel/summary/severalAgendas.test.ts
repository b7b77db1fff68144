/** All agendas of a workbook together: a directorate a sheet, with other columns and scales. */
import type { Workbook } from "@cj-tech-master/excelts";
import { assessAgenda } from "../../../src/excel/agenda/assess";
import { applyFixes, undoing } from "../../../src/excel/agenda/fixes";
import { saveSettings } from "../../../src/excel/stores/settingsChanges";
import { columnCorrected } from "../../../src/taskpane/views/whatWasRead/corrections";
import type { ColumnRole } from "../../../src/agenda/model/agenda";
import { toReport } from "../../../src/agenda/report/report";
import { reportSchema } from "../../../src/agenda/report/reportSchema";
import { setClock } from "../../../src/host/headless/clock";
import type { Host } from "../../../src/host/headless/startHost";
import { directorates, plansBelowEachOther } from "../../fixtures/directorates";
import { addAgenda } from "../../fixtures/workbooks";
import { contentOf, refreshed, withHost } from "../../support/sheetWorkbook";

const all = { agendas: "all" } as const;

async function read() {
  const outcome = await assessAgenda();
  if (!outcome.ok) throw new Error(outcome.fault.details);
  return outcome;
}

/** Rows of a generated sheet's table, from its header on. */
function tableOf(host: Host, name: string): string[][] {
  const sheet = host.model.sheet(name);
  const [table] = sheet.tables;
  if (table === undefined) throw new Error(`${name} has no table.`);
  const { top, bottom, left, right } = table.area;
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, along) => String(sheet.cells.value(top + down, left + along))),
  );
}

const linesOf = (host: Host, name: string) =>
  Array.from({ length: 8 }, (_, index) => String(host.model.sheet(name).cells.value(index + 1, 1)));

it("a directorate a sheet: all are read in as many round trips as one, counted together and each by itself, and a second refresh finds nothing to change", async () => {
  await withHost(await directorates(), async (host) => {
    host.resetCounts();
    await refreshed();
    const alone = host.roundTrips();
    await saveSettings(all);
    host.resetCounts();
    const { assessment, notices } = await refreshed();
    expect(host.roundTrips()).toBeLessThanOrEqual(alone + 1);
    expect(notices).toEqual([]);
    expect(assessment.agendas.map(({ name, table, scale }) => [name, table, scale])).toEqual([
      ["Adults", "AdultsPlan", "RAG"],
      ["Places", null, "five-point"],
      ["Children and schools", "Schools", "BRAG"],
    ]);
    expect(assessment.summary).toMatchObject({ actions: 120, overdue: 7 });
    expect(assessment.summary.agendas.map(({ actions, overdue }) => [actions, overdue])).toEqual([
      [40, 4],
      [40, null],
      [40, 3],
    ]);
    const person = assessment.summary.owners.filter(({ name }) => name.includes("Rahman"));
    expect(person).toMatchObject([{ name: "Asha Rahman", alsoWritten: ["A Rahman"], actions: 2 }]);
    expect(assessment.summary.owners.find(({ name }) => name === "Tom Birch")?.actions).toBe(40);

    const [header = [], ...rows] = tableOf(host, "RAG Summary");
    expect(header.slice(0, 2)).toEqual(["Agenda", "Section"]);
    expect(rows.map(([agenda, section]) => [agenda, section])).toEqual([
      ["Adults", "All of Adults"],
      ["Places", "All of Places"],
      ["Children and schools", "All of Children and schools"],
      ["Adults", "Care at home"],
      ["Adults", "Day centres"],
      ["All agendas", "All sections"],
    ]);
    const { layout, tables } = host.model.sheet("RAG Summary");
    const heights = rows.map((_, index) => layout.rowHeight((tables[0]?.area.top ?? 0) + 1 + index));
    expect(heights).toEqual(heights.map(() => 19));
    const lines = linesOf(host, "RAG Summary").join("\n");
    expect(lines).toContain("Made by RAG Agenda from 3 agendas: Adults, Places and Children and schools.");
    expect(lines).toContain("Scales differ: RAG in Adults; five-point in Places; BRAG in Children and schools.");
    expect(lines).toContain("No column of due dates was recognised in Places.");

    const overdue = host.model.sheet("RAG Overdue");
    const [, ...asked] = tableOf(host, "RAG Overdue");
    expect(asked.slice(0, 2).map(([row, agenda]) => [row, agenda])).toEqual([
      ["Row 10 of Children and schools", "Children and schools"],
      ["Row 34 of Children and schools", "Children and schools"],
    ]);
    const links = asked.map((_, index) => {
      const top = overdue.tables[0]?.area.top ?? 0;
      return overdue.links.link(top + 1 + index, 1)?.documentReference;
    });
    expect(links).toContain("'Children and schools'!C10");
    expect(links).toContain("'Adults'!C11");

    const report = reportSchema.parse(toReport(assessment, []));
    expect(report.agendas?.map(({ name, source }) => [name, source])).toEqual([
      ["Adults", null],
      ["Places", null],
      ["Children and schools", null],
    ]);
    expect(report.actions[41]).toMatchObject({ agenda: 1, row: 6 });
    const same = report.findings.find(({ code }) => code === "owner-same-person");
    expect(same?.cells).toEqual(["'Places'!C6"]);

    const before = contentOf(host.model);
    expect(await refreshed()).toMatchObject({ changed: false });
    expect(contentOf(host.model)).toEqual(before);
  });
}, 60_000);

it("a fix on the second sheet changes its own cell, and is taken back there; movement is of each agenda", async () => {
  await withHost(await directorates(), async (host) => {
    await saveSettings(all);
    const first = await refreshed();
    expect(first.since).toBeNull();
    const { assessment, seen } = await read();
    const finding = assessment.findings.find(({ code }) => code === "owner-same-person");
    if (finding === undefined) throw new Error("Nothing was found.");
    const fixes = finding.fixes.map((fix) => ({ ...fix, agenda: finding.agenda }));
    const places = host.model.sheet("Places");
    const { report, fault } = await applyFixes(seen, fixes);
    expect([fault, report.applied.length, places.cells.value(6, 3)]).toEqual([null, 1, "Asha Rahman"]);
    await applyFixes(report.seen, undoing(report));
    expect(places.cells.value(6, 3)).toBe("A Rahman");

    places.cells.type(5, 4, "Red");
    const restore = setClock("2026-10-13");
    const { since } = await refreshed();
    restore();
    expect(since?.movements.map((movement) => movement?.name).filter((name) => name !== "No change")).toEqual([
      "Worsened",
    ]);
    const [header = [], ...rows] = tableOf(host, "RAG Summary");
    const movement = header.indexOf("Movement");
    expect(rows.slice(0, 3).map((row) => row[movement])).toEqual([
      "→ No change",
      "↓ 1 worsened, → 39 no change",
      "→ No change",
    ]);
  });
}, 60_000);

it("what a person says of the columns of one agenda is kept when they correct another", async () => {
  await withHost(await directorates(), async () => {
    await saveSettings(all);
    const correct = async (name: string, header: string, role: ColumnRole | null) => {
      const { assessment, scan } = await read();
      const agenda = assessment.agendas.find((one) => one.name === name) ?? assessment.agenda;
      const search = { ...scan.search, chosen: null };
      const { columns = [] } = scan.search.taken.find(({ place }) => place.sheet === agenda.sheet) ?? {};
      const column = columns.find((seen) => seen.header === header)?.column ?? 0;
      const change = columnCorrected(
        { assessment: { ...assessment, agenda }, search, settings: scan.settings },
        column,
        role,
      );
      await saveSettings(change);
    };
    await correct("Places", "Latest position", null);
    await correct("Adults", "Ref", "section");
    await correct("Children and schools", "Owner", null);
    await correct("Adults", "Progress update", null);
    const { assessment, scan } = await read();
    const columnsOf = assessment.agendas.map(({ columns }) => columns);
    expect(columnsOf.map(({ comment }) => comment)).toEqual([null, null, null]);
    expect([columnsOf[0]?.section, columnsOf[2]?.owner]).toEqual([1, null]);
    expect(scan.settings.otherAgendas.map(({ sheet }) => sheet)).toEqual(["Children and schools", "Adults"]);
  });
}, 60_000);

it("agendas one below another on a sheet are all read, also those that begin below what the scan sees", async () => {
  await withHost(await plansBelowEachOther(), async () => {
    await saveSettings(all);
    const { assessment } = await read();
    expect(assessment.agendas.map(({ headerRow }) => headerRow)).toEqual([2, 46, 90]);
    expect(assessment.summary.agendas.map(({ actions }) => actions)).toEqual([40, 40, 40]);
    expect(new Set(assessment.agendas.map(({ name }) => name)).size).toBe(3);
  });
}, 60_000);

it("a register of risks beside the agendas is left out, and the person is notified", async () => {
  const risks = (workbook: Workbook) => {
    addAgenda(workbook, {
      sheet: "Risks",
      table: null,
      header: ["Risk", "Likelihood", "Impact", "Mitigating action", "Owner", "RAG"],
      rows: [
        ["The contractor fails", 3, 4, "Hold a second price", "Jo Marsh", "Amber"],
        ["Frost delays the work", 2, 3, "Begin in spring", "Jo Marsh", "Green"],
      ],
    });
  };
  await withHost(await directorates(risks), async () => {
    await saveSettings(all);
    const { assessment, notices } = await read();
    expect(assessment.agendas.map(({ sheet }) => sheet)).toEqual(["Adults", "Places", "Children and schools"]);
    expect(notices.join()).toMatch(/^Read 3 agendas together: .*Left out, being of another kind: .*Risks/);
  });
}, 60_000);
