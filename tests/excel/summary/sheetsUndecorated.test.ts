/** Whatever Excel refuses of all that only decorates the generated sheets, their figures are written and the person reads what was refused. */
import type { Host } from "../../../src/host/headless/startHost";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import { actionTypes, batchSchema } from "../../../src/host/richapi/protocol/wire";
import { standardRows, tableAgenda } from "../../fixtures/workbooks";
import { sampled } from "../../support/run/sampling";
import { contentOf, refreshed, withHost } from "../../support/sheetWorkbook";

type Preparation = (host: Host) => Promise<void>;

const firstRefresh: Preparation = () => Promise.resolve();

/** All sheets grow, and the chart gets new data. */
const laterRefresh: Preparation = async ({ model }) => {
  await refreshed();
  const agenda = model.sheet("Action agenda");
  ["Aim 5: Parks", "Plant two hundred trees"].forEach((text, index) => agenda.cells.type(7, 2 + index, text));
  agenda.cells.type(7, 6, "Red");
  agenda.cells.type(2, 6, "Amber");
};

async function prepared(prepare: Preparation): Promise<Uint8Array> {
  const bytes = await tableAgenda({ rows: standardRows(5).map((row) => row.slice(0, 8)) });
  return withHost(bytes, async (host) => {
    await prepare(host);
    return host.model.save();
  });
}

/** What no refresh may lose: values, number formats, tables and custom properties. */
function whatCounts({ sheets }: WorkbookModel): unknown {
  return sheets.map((sheet) => {
    const used = sheet.usedArea(true);
    return {
      name: sheet.name,
      visibility: sheet.visibility,
      values: used && sheet.cells.values(used),
      numberFormats: used && sheet.cells.numberFormats(used),
      tables: sheet.tables.map(({ name, area }) => [name, area]),
      properties: sheet.customProperties.list(),
    };
  });
}

function chartsOf({ sheets }: WorkbookModel): string[] {
  return sheets.flatMap((sheet) => sheet.charts.list().map(({ name }) => name));
}

function used({ mock }: jest.SpyInstance<void, [member: string]>): { member: string; order: number }[] {
  return mock.calls.map(([member], index) => ({ member, order: mock.invocationCallOrder[index] ?? 0 }));
}

/** The members that a refresh uses after all that counts, and nowhere before. */
async function decoratingMembers(bytes: Uint8Array): Promise<string[]> {
  return withHost(bytes, async (host) => {
    const actions = jest.spyOn(host.failures, "beforeAction");
    const objects = jest.spyOn(host.failures, "beforeObject");
    await refreshed();
    const { Actions: last } = batchSchema.parse(host.batches.at(-1));
    const decorating = last.length - last.findIndex(({ ActionType }) => ActionType === actionTypes.trace) - 1;
    const ours = used(actions).filter(({ member }) => !member.endsWith("_RemoveReference"));
    const first = ours.at(-decorating)?.order ?? 0;
    const all = [...ours, ...used(objects)].filter(({ member }) => member.includes("."));
    const counting = new Set(all.filter(({ order }) => order < first).map(({ member }) => member));
    return [...new Set(all.map(({ member }) => member))].filter((member) => !counting.has(member));
  });
}

describe.each([
  ["first", firstRefresh, 40],
  ["later", laterRefresh, 15],
] satisfies [string, Preparation, number][])("a %s refresh", (_, prepare, least) => {
  it("is whole without any member that only decorates", async () => {
    const bytes = await prepared(prepare);
    const members = await decoratingMembers(bytes);
    expect(members.length).toBeGreaterThan(least);
    const whole = await withHost(bytes, async ({ model, roundTrips, resetCounts }) => {
      resetCounts();
      expect(await refreshed()).toMatchObject({ undecorated: null });
      expect(roundTrips()).toBe(5);
      return { counts: whatCounts(model), charts: chartsOf(model) };
    });
    expect(whole.charts).toEqual(["RAG by section"]);
    for (const member of sampled(members, 6)) {
      await withHost(bytes, async ({ model, failures }) => {
        failures.refuseMember(member);
        const { undecorated } = await refreshed();
        expect({ member, undecorated }).toEqual({
          member,
          undecorated: expect.stringContaining("Excel refused") as string,
        });
        expect({ member, counts: whatCounts(model) }).toEqual({ member, counts: whole.counts });
        const charts = chartsOf(model);
        expect({ member, charts }).toEqual({ member, charts: charts.length === 0 ? [] : whole.charts });
      });
    }
  });

  it("has all its decorations where Excel refuses one of them once", async () => {
    const bytes = await prepared(prepare);
    const whole = await withHost(bytes, async ({ model }) => {
      await refreshed();
      return contentOf(model);
    });
    for (const member of sampled(await decoratingMembers(bytes), 2)) {
      await withHost(bytes, async ({ model, failures }) => {
        failures.failAction({ code: "GeneralException", member });
        expect(await refreshed()).toMatchObject({ undecorated: null });
        expect({ member, content: contentOf(model) }).toEqual({ member, content: whole });
      });
    }
  });
});

it("an Excel without a printer refuses the page layout, and one line says so", async () => {
  await withHost(await prepared(firstRefresh), async ({ model, failures }) => {
    for (const member of ["orientation", "paperSize", "zoom"]) failures.refuseMember(`PageLayout.${member}`);
    expect(await refreshed()).toMatchObject({
      undecorated: "All figures and texts are written, but Excel refused some formatting: page layout.",
    });
    const { layout, pageLayout } = model.sheet("RAG Summary");
    expect(layout.frozen.rows).toBeGreaterThan(0);
    expect(pageLayout.settings.margins.left).toBe(36);
  });
});
