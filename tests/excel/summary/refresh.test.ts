import { refreshSummary } from "../../../src/excel/summary/refresh";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import {
  agendaBesideOwnSummary,
  agendaFrom1904,
  agendaUnderMergedCells,
  agendaWithFormulas,
  agendaWithLongestCell,
  agendaWithNoRows,
  agendaWithQuotes,
  largeWorkbook,
  longestText,
  noAgenda,
  ownSummaryText,
  protectedAgenda,
  quotedSheet,
  tableAgenda,
  tableWithNoRows,
  twoAgendas,
  widestAgenda,
} from "../../fixtures/workbooks";
import { typeForAWhile } from "../../support/host";
import { contentOf, firstOf, refreshed, withHost } from "../../support/sheetWorkbook";

const ours = ["RAG Summary", "RAG by Owner", "RAG Overdue", "RAG Issues"];

/** What is on the person's own sheets. */
function ownContent(model: WorkbookModel): unknown[] {
  const { sheets } = contentOf(model) as { sheets: { name: string }[] };
  return sheets.filter(({ name }) => !name.startsWith("RAG "));
}

it("puts the four sheets after the person's own, shows the summary, and changes nothing else", async () => {
  await withHost(await tableAgenda({ rows: 6 }), async ({ model }) => {
    const before = ownContent(model);
    const { assessment, sheets, changed } = await refreshed();
    expect(assessment.summary.actions).toBe(6);
    expect(sheets).toEqual(ours);
    expect(changed).toBe(true);
    expect(model.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name)).toEqual([
      "Action agenda",
      ...ours,
    ]);
    expect(model.activeSheet.name).toBe("RAG Summary");
    expect(ownContent(model)).toEqual(before);
  });
});

it("leaves a workbook with no agenda as it was, and says what it searched for and where", async () => {
  await withHost(await noAgenda(), async ({ model }) => {
    const before = contentOf(model);
    const outcome = await refreshSummary();
    expect(outcome).toMatchObject({ ok: false, fault: { kind: "no-agenda", code: "NoAgenda" } });
    expect(outcome.ok ? "" : outcome.fault.advice).toContain("Budget");
    expect(contentOf(model)).toEqual(before);
  });
});

it("summarises the better of two agendas, and says which", async () => {
  await withHost(await twoAgendas(), async () => {
    const { assessment, notices } = await refreshed();
    expect(assessment.agenda.table).toBe("SkillsPlan");
    expect(notices.join(" ")).toContain("SkillsPlan");
  });
});

it.each([
  ["a plain range", agendaWithNoRows],
  ["a table", tableWithNoRows],
])("writes nothing for an agenda with no rows in %s, and says so", async (_, workbook) => {
  await withHost(await workbook(), async ({ model }) => {
    const before = contentOf(model);
    const outcome = await refreshSummary();
    expect(outcome).toMatchObject({ ok: false, fault: { kind: "no-agenda" } });
    expect(contentOf(model)).toEqual(before);
  });
});

it("finds an agenda below merged titles and guidance", async () => {
  await withHost(await agendaUnderMergedCells(), async () => {
    const { assessment } = await refreshed();
    expect(assessment.agenda.headerRow).toBe(7);
    expect(assessment.summary.actions).toBe(5);
  });
});

it("summarises a protected agenda, and leaves it protected and as it was", async () => {
  await withHost(await protectedAgenda(), async ({ model }) => {
    const before = ownContent(model);
    const { assessment } = await refreshed();
    expect(assessment.summary.actions).toBe(5);
    expect(firstOf(model.sheets).protection.on).toBe(true);
    expect(ownContent(model)).toEqual(before);
  });
});

it("leaves a person's own sheet named RAG Summary alone, gives ours another name, and says both", async () => {
  await withHost(await agendaBesideOwnSummary(), async ({ model }) => {
    const { sheets, notices } = await refreshed();
    expect(sheets[0]).toBe("RAG Summary (2)");
    expect(notices.join(" ")).toContain('"RAG Summary (2)"');
    const own = model.sheets.find(({ name }) => name === "RAG Summary");
    expect(own?.cells.value(1, 1)).toBe(ownSummaryText);
    expect((await refreshed()).sheets).toEqual(sheets);
  });
});

it("reads all of a cell with 32,767 characters", async () => {
  await withHost(await agendaWithLongestCell(), async () => {
    const { assessment } = await refreshed();
    expect(firstOf(assessment.actions).comment).toBe(longestText.trim());
  });
});

it("finds and reads an agenda 16,384 columns wide", async () => {
  await withHost(await widestAgenda(), async ({ roundTrips }) => {
    const { assessment } = await refreshed();
    expect(assessment.summary.actions).toBe(3);
    expect(roundTrips()).toBeLessThanOrEqual(6);
  });
});

it("reads formulas as what they show, and errors in cells as findings", async () => {
  await withHost(await agendaWithFormulas(), async ({ model }) => {
    const before = ownContent(model);
    const { assessment } = await refreshed();
    expect(assessment.actions[0]).toMatchObject({ action: "Action 1", rating: "Green" });
    expect(assessment.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["due-unreadable"]));
    expect(ownContent(model)).toEqual(before);
  });
});

it("copes with quotes in names of sheets, tables, headings and people", async () => {
  await withHost(await agendaWithQuotes(), async ({ model }) => {
    const { assessment } = await refreshed();
    expect(assessment.agenda.sheet).toBe(quotedSheet);
    expect(firstOf(assessment.actions).owner.lead).toEqual([`Siân O'Brien "Shaun"`]);
    const issues = model.sheet("RAG Issues");
    const link = issues.links.link(firstOf(issues.tables).area.top + 1, 1);
    expect(link?.documentReference).toContain("'O''Brien''s plan'!");
  });
});

it("reads the same dates from a workbook that counts days from 1904", async () => {
  const days = await withHost(await agendaFrom1904(), async () =>
    (await refreshed()).assessment.actions.map(({ due }) => due),
  );
  const usual = await withHost(await tableAgenda(), async () =>
    (await refreshed()).assessment.actions.map(({ due }) => due),
  );
  expect(days.slice(0, 3)).toEqual(usual.slice(0, 3));
});

it("takes as many round trips for ten actions as for two thousand", async () => {
  const trips = async (actions: number) =>
    withHost(await largeWorkbook(actions), async ({ roundTrips, resetCounts }) => {
      resetCounts();
      await refreshed();
      return roundTrips();
    });
  const few = await trips(10);
  expect(await trips(2000)).toBe(few);
  expect(few).toBeLessThanOrEqual(6);
});

it("joins a second press to the refresh that is under way", async () => {
  await withHost(await tableAgenda(), async ({ roundTrips, resetCounts }) => {
    resetCounts();
    const [first, second] = await Promise.all([refreshSummary(), refreshSummary()]);
    expect(second).toBe(first);
    expect(roundTrips()).toBe(5);
  });
});

it("waits while a person types, and goes on when they have finished", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    typeForAWhile(model);
    expect((await refreshed()).sheets).toEqual(ours);
  });
});

it("asks a person who goes on typing to press Enter", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    model.editing = true;
    const outcome = await refreshSummary();
    model.editing = false;
    expect(outcome).toMatchObject({ ok: false, fault: { advice: "Press Enter to finish editing, then try again." } });
  });
}, 20_000);

it.each([
  [5012, "lost"],
  [5102, "busy"],
  [7000, "protected"],
])("explains a channel that fails with %i as %s", async (code, kind) => {
  await withHost(await tableAgenda(), async ({ model, failures }) => {
    const before = contentOf(model);
    failures.failChannel(code);
    expect(await refreshSummary()).toMatchObject({ ok: false, fault: { kind } });
    expect(contentOf(model)).toEqual(before);
  });
});
