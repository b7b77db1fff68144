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
import { contentOf, refreshed, withHost } from "../../support/sheetWorkbook";

const ours = ["RAG Summary", "RAG by Owner", "RAG Overdue", "RAG Issues"];

/** What the person's own sheets hold. */
function ownContent(model: WorkbookModel): unknown[] {
  const { sheets } = contentOf(model) as { sheets: { name: string }[] };
  return sheets.filter(({ name }) => !name.startsWith("RAG "));
}

test("a refresh puts the four sheets after the person's own, shows the summary, and touches nothing else", async () => {
  await withHost(await tableAgenda({ rows: 6 }), async ({ model }) => {
    const before = ownContent(model);
    const { assessment, sheets, changed } = await refreshed();
    expect(assessment.summary.actions).toBe(6);
    expect(sheets).toEqual(ours);
    expect(changed).toBe(true);
    expect(model.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name)).toEqual([
      model.sheets[0].name,
      ...ours,
    ]);
    expect(model.activeSheet.name).toBe("RAG Summary");
    expect(ownContent(model)).toEqual(before);
  });
});

test("a workbook with no agenda is left as it was, and the person is told what was looked for and where", async () => {
  await withHost(await noAgenda(), async ({ model }) => {
    const before = contentOf(model);
    const outcome = await refreshSummary();
    expect(outcome).toMatchObject({ ok: false, fault: { kind: "no-agenda", code: "NoAgenda" } });
    expect(outcome.ok ? "" : outcome.fault.advice).toContain("Budget");
    expect(contentOf(model)).toEqual(before);
  });
});

test("of two agendas the better is summarised, and the person is told which", async () => {
  await withHost(await twoAgendas(), async () => {
    const { assessment, notices } = await refreshed();
    expect(assessment.agenda.table).toBe("SkillsPlan");
    expect(notices.join(" ")).toContain("SkillsPlan");
  });
});

test.each([
  ["a plain range", agendaWithNoRows],
  ["a table", tableWithNoRows],
])("an agenda with no rows in %s says so and writes nothing", async (_, workbook) => {
  await withHost(await workbook(), async ({ model }) => {
    const before = contentOf(model);
    const outcome = await refreshSummary();
    expect(outcome).toMatchObject({ ok: false, fault: { kind: "no-agenda" } });
    expect(contentOf(model)).toEqual(before);
  });
});

test("merged titles and guidance above the agenda don't hide it", async () => {
  await withHost(await agendaUnderMergedCells(), async () => {
    const { assessment } = await refreshed();
    expect(assessment.agenda.headerRow).toBe(7);
    expect(assessment.summary.actions).toBe(5);
  });
});

test("a protected agenda is read and summarised, and stays protected and as it was", async () => {
  await withHost(await protectedAgenda(), async ({ model }) => {
    const before = ownContent(model);
    const { assessment } = await refreshed();
    expect(assessment.summary.actions).toBe(5);
    expect(model.sheets[0].protection.on).toBe(true);
    expect(ownContent(model)).toEqual(before);
  });
});

test("a person's own sheet named RAG Summary is left alone, ours gets another name, and both are told", async () => {
  await withHost(await agendaBesideOwnSummary(), async ({ model }) => {
    const { sheets, notices } = await refreshed();
    expect(sheets[0]).toBe("RAG Summary (2)");
    expect(notices.join(" ")).toContain('"RAG Summary (2)"');
    const own = model.sheets.find(({ name }) => name === "RAG Summary");
    expect(own?.cells.value(1, 1)).toBe(ownSummaryText);
    expect((await refreshed()).sheets).toEqual(sheets);
  });
});

test("a cell with 32,767 characters is read whole", async () => {
  await withHost(await agendaWithLongestCell(), async () => {
    const { assessment } = await refreshed();
    expect(assessment.actions[0].comment).toBe(longestText.trim());
  });
});

test("an agenda 16,384 columns wide is found and read", async () => {
  await withHost(await widestAgenda(), async ({ roundTrips }) => {
    const { assessment } = await refreshed();
    expect(assessment.summary.actions).toBe(3);
    expect(roundTrips()).toBeLessThanOrEqual(6);
  });
});

test("formulas count as what they show, and errors in cells are findings, not failures", async () => {
  await withHost(await agendaWithFormulas(), async ({ model }) => {
    const before = ownContent(model);
    const { assessment } = await refreshed();
    expect(assessment.actions[0]).toMatchObject({ action: "Action 1", rating: "Green" });
    expect(assessment.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["due-unreadable"]));
    expect(ownContent(model)).toEqual(before);
  });
});

test("quotes in names of sheets, tables, headings and people do no harm", async () => {
  await withHost(await agendaWithQuotes(), async ({ model }) => {
    const { assessment } = await refreshed();
    expect(assessment.agenda.sheet).toBe(quotedSheet);
    expect(assessment.actions[0].owner.lead).toEqual([`Siân O'Brien "Shaun"`]);
    const issues = model.sheets.find(({ name }) => name === "RAG Issues");
    const link = issues?.links.link(issues.tables[0].area.top + 1, 1);
    expect(link?.documentReference).toContain("'O''Brien''s plan'!");
  });
});

test("a workbook that counts days from 1904 gives the same dates", async () => {
  const days = await withHost(await agendaFrom1904(), async () =>
    (await refreshed()).assessment.actions.map(({ due }) => due),
  );
  const usual = await withHost(await tableAgenda(), async () =>
    (await refreshed()).assessment.actions.map(({ due }) => due),
  );
  expect(days.slice(0, 3)).toEqual(usual.slice(0, 3));
});

test("round trips are as many for ten actions as for two thousand", async () => {
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

test("a second press joins the refresh that is under way", async () => {
  await withHost(await tableAgenda(), async ({ roundTrips, resetCounts }) => {
    resetCounts();
    const [first, second] = await Promise.all([refreshSummary(), refreshSummary()]);
    expect(second).toBe(first);
    expect(roundTrips()).toBe(5);
  });
});

test("while a person types the refresh waits, and goes on when they have finished", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    model.editing = true;
    setTimeout(() => (model.editing = false), 700);
    expect((await refreshed()).sheets).toEqual(ours);
  });
});

test("a person who goes on typing is asked to press Enter", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    model.editing = true;
    const outcome = await refreshSummary();
    model.editing = false;
    expect(outcome).toMatchObject({ ok: false, fault: { advice: "Press Enter to finish editing, then try again." } });
  });
}, 20_000);

test.each([
  [5012, "lost"],
  [5102, "busy"],
  [7000, "protected"],
])("a channel that fails with %i is told as %s", async (code, kind) => {
  await withHost(await tableAgenda(), async ({ model, faults }) => {
    const before = contentOf(model);
    faults.failChannel(code);
    expect(await refreshSummary()).toMatchObject({ ok: false, fault: { kind } });
    expect(contentOf(model)).toEqual(before);
  });
});
