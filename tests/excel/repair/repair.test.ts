/** A pasted table in a workbook becomes a table on a new sheet, and the pasted sheet stays as it was. */
import { pastedRows, pastedTruth } from "../../fixtures/pastedAgenda";
import { tableAgenda, twoAgendas } from "../../fixtures/workbooks";
import { openWorkbook } from "../../../src/host/model/openWorkbook";
import { makeRepairedAgenda, planRepair } from "../../../src/excel/repair/repair";
import { keepSettings } from "../../../src/excel/stores/settingsChanges";
import type { Host } from "../../../src/host/headless/startHost";
import type { RepairPlan } from "../../../src/excel/repair/repair";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import type { CellValue } from "../../../src/agenda/model/grid";
import { roundTrip } from "../../support/host";
import { contentOf, firstOf, refreshed, withHost } from "../../support/sheetWorkbook";

type Row = readonly CellValue[];
const page = [...pastedRows];

/** The rows on one sheet, as a person would paste them. */
async function pasted(rows: readonly Row[] = page): Promise<Uint8Array> {
  const lines = rows.map((row) => row.map(String).join("\t")).join("\n");
  return (await openWorkbook(new TextEncoder().encode(lines), "Pasted.tsv")).save();
}

async function planned(): Promise<RepairPlan> {
  const outcome = await planRepair();
  if (!outcome.ok) throw new Error(`${outcome.fault.title} ${outcome.fault.details}`);
  return outcome.plan;
}

async function made(plan: RepairPlan): Promise<{ sheet: string; table: string }> {
  const outcome = await makeRepairedAgenda(plan);
  if (!outcome.ok) throw new Error(`${outcome.fault.title} ${outcome.fault.details}`);
  return outcome;
}

/** The cells of the repaired agenda, its header first. */
function cellsOf(model: WorkbookModel, name = "Agenda"): CellValue[][] {
  const area = model.sheet(name).usedArea(false);
  if (area === null) throw new Error("The sheet is blank.");
  return model.sheet(name).cells.values(area);
}

function withPasted(work: (host: Host) => Promise<void>, rows?: readonly Row[]): Promise<void> {
  return pasted(rows).then((bytes) => withHost(bytes, work));
}

/** All of the workbook but the sheets named. */
function contentBut(model: WorkbookModel, ...names: string[]): unknown {
  const content = contentOf(model) as { sheets: { name: string }[] };
  return content.sheets.filter(({ name }) => !names.includes(name));
}

/** Small enough to put one thing in: rows begin at row 2. */
const small = [
  ["Action", "Comments", "Owner", "RAG", "Due date", "Share"],
  ["Dig ponds", "Dug.", "Bo Lind", "red", "31/03/2027", ""],
  ["Plant hedges", "Quotes are in.", "Ada Thorne", "Green", "", ""],
] satisfies Row[];

it("makes a table on a new sheet, which is the workbook's agenda from then on, and leaves the pasted sheet as it was", async () => {
  await withPasted(async ({ model }) => {
    const before = contentBut(model);
    const plan = await planned();
    expect(contentBut(model)).toEqual(before);
    expect(plan.repaired.repairs.length).toBeGreaterThan(10);
    expect(await made(plan)).toEqual({ ok: true, sheet: "Agenda", table: "Agenda", undecorated: null });
    expect(contentBut(model, "Agenda")).toEqual(before);
    expect(cellsOf(model).slice(1)).toEqual(pastedTruth.map((row) => [...row, ""]));
    const sheet = model.sheet("Agenda");
    expect(sheet.tables.map(({ name, area }) => [name, area.bottom])).toEqual([["Agenda", pastedTruth.length + 1]]);
    expect(sheet.customProperties.list()).toEqual([]);
    expect(sheet.styles.style(2, 2).wrapText).toBe(true);
    expect(model.activeSheet.name).toBe("Agenda");
    const { scan, assessment } = await refreshed();
    expect(scan.settings.agenda).toEqual({ sheet: "Agenda", table: "Agenda", headerRow: 1, columns: {} });
    expect(scan.search.chosenBy).toBe("person");
    expect(assessment.actions.map(({ action }) => action)).toEqual(pastedTruth.map(([, action]) => action));
  });
});

it("finds nothing to repair in an agenda that was repaired", async () => {
  await withPasted(async () => {
    await made(await planned());
    const again = await planned();
    expect([again.source.table, again.repaired.repairs]).toEqual(["Agenda", []]);
  });
});

it("finds a column that is added later by its name, and leaves out one that a person had refused", async () => {
  const rows = small.map((row, index) => [...row.slice(0, 5), index === 0 ? "Notes" : "Aside"]);
  await withPasted(async ({ model }) => {
    await keepSettings({ agenda: { sheet: "Pasted", table: null, headerRow: 1, columns: { comment: 6, due: null } } });
    await made(await planned());
    const sheet = model.sheet("Agenda");
    expect(firstOf(cellsOf(model))).toEqual([
      "Action",
      "Status comment",
      "Owner",
      "RAG rating",
      "Comments",
      "Due date",
    ]);
    sheet.cells.type(1, 7, "Last updated");
    sheet.cells.type(2, 7, "1/2/2027");
    const { assessment } = await refreshed();
    expect(assessment.agenda.columns).toMatchObject({ comment: 2, due: null, updated: 7 });
  }, rows);
});

it.each<[string, (host: Host) => unknown]>([
  ["a cell", ({ model }) => model.sheet("Pasted").cells.type(4, 2, "Another comment")],
  ["the header", ({ model }) => model.sheet("Pasted").cells.type(1, 1, "Activity")],
  ["a row below", ({ model }) => model.sheet("Pasted").cells.type(21, 1, "Paint the bandstand")],
  [
    "the sheet's name",
    ({ Excel }) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().name = "Old page";
        await context.sync();
      }),
  ],
  [
    "a fill",
    ({ Excel }) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("D3").format.fill.color = "#FF0000";
        await context.sync();
      }),
  ],
])("makes nothing where %s has changed since, and says so", async (_, change) => {
  await withPasted(async (host) => {
    const plan = await planned();
    await change(host);
    const before = contentOf(host.model);
    const outcome = await makeRepairedAgenda(plan);
    expect(outcome).toMatchObject({ ok: false, fault: { code: "StalePlan" } });
    expect(outcome.ok ? "" : outcome.fault.title).toContain("has changed since");
    expect(contentOf(host.model)).toEqual(before);
  });
});

it("takes no name that something else has, in whatever case", async () => {
  await withPasted(async ({ model, Excel }) => {
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add("AGENDA");
      other.getRange("A1:B2").values = [
        ["Item", "Sum"],
        ["Chairs", 40],
      ];
      other.tables.add("A1:B2", true).name = "agenda";
      context.workbook.names.add("Agenda_2", other.getRange("B2"));
      await context.sync();
    });
    expect(await made(await planned())).toEqual({
      ok: true,
      sheet: "Agenda (2)",
      table: "Agenda_3",
      undecorated: null,
    });
    expect(model.sheet("AGENDA").cells.value(2, 1)).toBe("Chairs");
  });
});

it("keeps as text what begins like a formula or could be a number", async () => {
  const comments = ["Comments", "- one bid came in", "+44 per cent"];
  const rows = small.map((row, index) => [...row.slice(0, 1), ...comments.slice(index, index + 1), ...row.slice(2)]);
  await withPasted(async ({ model, Excel }) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A2:A3");
      range.values = [["'=SUM of all ponds"], ["'@Ada to plant hedges"]];
      await context.sync();
    });
    await made(await planned());
    expect(cellsOf(model).map((row) => row.slice(0, 2))).toEqual([
      ["Action", "Status comment"],
      ["=SUM of all ponds", "- one bid came in"],
      ["@Ada to plant hedges", "+44 per cent"],
    ]);
    expect(model.sheet("Agenda").cells.formula(2, 1)).toBe("=SUM of all ponds");
  }, rows);
});

it("writes dates as dates, keeps percentages, and gives the ratings a list to choose from", async () => {
  await withPasted(async ({ model, Excel }) => {
    await Excel.run(async (context) => {
      const share = context.workbook.worksheets.getActiveWorksheet().getRange("F2:F3");
      share.values = [[0.5], [1]];
      share.numberFormat = [["0%"], ["0%"]];
      await context.sync();
    });
    await made(await planned());
    const sheet = model.sheet("Agenda");
    expect(sheet.cells.value(2, 5)).toBe(46477);
    expect(sheet.cells.texts({ top: 2, left: 4, bottom: 3, right: 6 })).toEqual([
      ["Red", "31 Mar 2027", "50%"],
      ["Green", "", "100%"],
    ]);
    await Excel.run(async (context) => {
      const rule = context.workbook.worksheets.getItem("Agenda").getRange("D2:D3").dataValidation.load("rule");
      await context.sync();
      expect(rule.rule.list?.source).toBe("Red,Amber,Green");
    });
  }, small);
});

it("takes the values of formulas, and says so", async () => {
  await withPasted(async ({ model }) => {
    model.sheet("Pasted").cells.type(3, 2, '="Quotes "&"are in."');
    const plan = await planned();
    expect(plan.repaired.repairs.find(({ kind }) => kind === "formula-value")).toMatchObject({
      rows: [3],
      before: '="Quotes "&"are in."',
    });
    await made(plan);
    expect(model.sheet("Agenda").cells.formula(3, 2)).toBe("Quotes are in.");
  }, small);
});

it("repairs the selected cells where the finder would choose another agenda, but not one selected cell", async () => {
  await withHost(await twoAgendas(), async ({ model }) => {
    const agendaWith = async (area: { top: number; left: number; bottom: number; right: number }) => {
      model.activate(model.sheet("Homes plan"));
      model.select(model.sheet("Homes plan"), area);
      return (await planned()).source.sheet;
    };
    expect(await agendaWith({ top: 2, left: 2, bottom: 2, right: 2 })).toBe("Skills plan");
    expect(await agendaWith({ top: 1, left: 1, bottom: 4, right: 8 })).toBe("Homes plan");
  });
});

it("never repairs an agenda on a generated sheet, even if it is selected", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    await refreshed();
    const issues = model.sheet("RAG Overdue");
    model.activate(issues);
    model.select(issues, { top: 1, left: 1, bottom: 30, right: 10 });
    expect((await planned()).source.sheet).toBe("Action agenda");
  });
});

it("never deletes a sheet of the same name that a colleague makes in the meantime", async () => {
  await withPasted(async ({ model }) => {
    const plan = await planned();
    const addSheet = model.addSheet.bind(model);
    jest.spyOn(model, "addSheet").mockImplementationOnce((name) => {
      addSheet("Agenda").cells.type(1, 1, "Minutes");
      return addSheet(name);
    });
    expect(await makeRepairedAgenda(plan)).toMatchObject({ ok: false });
    expect(model.sheet("Agenda").cells.value(1, 1)).toBe("Minutes");
  });
});

it("says so where the workbook takes no new sheet, and leaves it as it was", async () => {
  await withPasted(async ({ model, failures }) => {
    const plan = await planned();
    const before = contentOf(model);
    failures.refuseMember("WorksheetCollection.add", "AccessDenied");
    expect(await makeRepairedAgenda(plan)).toMatchObject({ ok: false, fault: { kind: "protected" } });
    expect(contentOf(model)).toEqual(before);
  });
});

it("deletes its sheet again where the repair fails at any action", async () => {
  const bytes = await pasted();
  let failed = true;
  for (let nth = 1; failed; nth += 5) {
    failed = await withHost(bytes, async ({ model, failures }) => {
      const plan = await planned();
      await roundTrip();
      const before = contentBut(model);
      failures.failAction({ code: "GeneralException", nth });
      const outcome = await makeRepairedAgenda(plan);
      failures.clear();
      if (outcome.ok) return false;
      expect({ nth, content: contentBut(model) }).toEqual({ nth, content: before });
      return true;
    });
  }
}, 120_000);

it("says so where the workbook has no agenda, or one without actions", async () => {
  await withPasted(async () => {
    expect(await planRepair()).toMatchObject({ ok: false, fault: { kind: "no-agenda" } });
  }, [["Cost centre", "2026"]]);
  await withPasted(async () => {
    const outcome = await planRepair();
    expect(outcome).toMatchObject({ ok: false, fault: { kind: "no-agenda" } });
    expect(outcome.ok ? "" : outcome.fault.title).toContain("has no actions yet");
  }, [firstOf(small), ["", "", "", "", "", "x"]]);
});

it("makes one agenda of two clicks", async () => {
  await withPasted(async ({ model }) => {
    const plan = await planned();
    await Promise.all([made(plan), made(plan)]);
    expect(model.sheets.map(({ name }) => name)).toEqual(["Pasted", "Agenda"]);
  });
});

it("plans in six round trips and makes the agenda in nine, whatever the size", async () => {
  const long = [firstOf(page), ...Array.from({ length: 60 }, () => page.slice(1)).flat()];
  for (const size of [page, long]) {
    await withPasted(async ({ roundTrips, resetCounts }) => {
      resetCounts();
      const plan = await planned();
      expect(roundTrips()).toBeLessThanOrEqual(6);
      resetCounts();
      await made(plan);
      expect(roundTrips()).toBeLessThanOrEqual(9);
    }, size);
  }
});
