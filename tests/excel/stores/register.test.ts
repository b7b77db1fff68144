import type { RegisteredOwner } from "../../../src/agenda/model/register";
import { assessAgenda } from "../../../src/excel/agenda/assess";
import type { Register } from "../../../src/excel/stores/register";
import { addOwner } from "../../../src/excel/stores/newOwner";
import { changeOwner, createRegister, selectOwner } from "../../../src/excel/stores/registerChanges";
import { Workbook } from "@cj-tech-master/excelts";
import { addAgenda, bytesOf, tableAgenda } from "../../fixtures/workbooks";
import type { SheetModel } from "../../../src/host/model/sheet/sheet";
import { contentOf, withHost } from "../../support/sheetWorkbook";

const wren: RegisteredOwner = {
  name: "Wren Abara",
  otherNames: ["W Abara"],
  email: "wren@example.org",
  team: "Homes",
  active: true,
};

async function register(): Promise<Register | null> {
  const outcome = await assessAgenda();
  if (!outcome.ok) throw new Error(outcome.fault.details);
  return outcome.register;
}

async function started(): Promise<void> {
  const outcome = await assessAgenda();
  if (!outcome.ok) throw new Error(outcome.fault.details);
  expect(await createRegister(outcome.assessment)).toEqual({ ok: true, undecorated: null });
}

const firstOwner = async () => (await register())?.owners[0];
const names = async () => (await register())?.owners.map(({ name }) => name);

/** An agenda, and a register whose columns are in an order of their own. */
async function ownRegister(below: string | null = null): Promise<Uint8Array> {
  const workbook = new Workbook();
  addAgenda(workbook);
  const sheet = workbook.addWorksheet("People");
  sheet.addTable({
    name: "Owners",
    ref: "B3",
    headerRow: true,
    columns: ["Phone", "Active", "Name", "Other names"].map((name) => ({ name })),
    rows: [["0100", "Yes", "Dev Lal", ""]],
  });
  if (below !== null) sheet.getCell("C5").value = below;
  return bytesOf(workbook);
}

it("starts a register with each of the agenda's owners once", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    expect(await register()).toBeNull();
    await started();
    expect(await names()).toEqual(["Asha", "Callum B", "Dev Lal", "Joan Whitlock", "Ngozi", "Priya", "Tom"]);
    expect(model.sheets.map(({ name }) => name)).toEqual(["Action agenda", "Owners"]);
  });
});

it("starts no second register where a colleague has just started one", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    const outcome = await assessAgenda();
    if (!outcome.ok) throw new Error(outcome.fault.details);
    await started();
    const before = contentOf(model);
    expect(await createRegister(outcome.assessment)).toMatchObject({ ok: false, fault: { code: "RegisterThere" } });
    expect(contentOf(model)).toEqual(before);
  });
});

it("adds an owner below the others, with everything that is known of them", async () => {
  await withHost(await tableAgenda(), async () => {
    await started();
    expect(await addOwner(wren)).toBeNull();
    expect((await register())?.owners.at(-1)).toEqual(wren);
    expect((await register())?.findings).toEqual([]);
  });
});

it("writes each value in its column, whatever the order of the register's columns", async () => {
  await withHost(await ownRegister(), async ({ model }) => {
    expect(await addOwner(wren)).toBeNull();
    expect(await names()).toEqual(["Dev Lal", "Wren Abara"]);
    expect(model.sheet("People").cells.values({ top: 5, left: 2, bottom: 5, right: 5 })).toEqual([
      ["", "Yes", "Wren Abara", "W Abara"],
    ]);
  });
});

it("adds the first owner in the blank row of a register that has none", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    await started();
    const sheet = model.sheet("Owners");
    sheet.cells.write({ top: 2, left: 1, bottom: 8, right: 5 }, "");
    sheet.tables[0]?.resize({ top: 1, left: 1, bottom: 2, right: 5 });
    expect(await addOwner(wren)).toBeNull();
    expect(await names()).toEqual(["Wren Abara"]);
    expect(sheet.tables[0]?.area).toEqual({ top: 1, left: 1, bottom: 2, right: 5 });
  });
});

it("writes over nothing that is below the register", async () => {
  await withHost(await ownRegister("Phone numbers are the office's"), async ({ model }) => {
    const before = contentOf(model);
    expect(await addOwner(wren)).toMatchObject({ code: "BelowRegister" });
    expect(contentOf(model)).toEqual(before);
  });
});

it("makes an unknown name another name of a known owner", async () => {
  await withHost(await ownRegister(), async () => {
    expect(await changeOwner("dev lal", { otherName: "Dev" })).toBeNull();
    expect(await changeOwner("Dev Lal", { otherName: "D Lal" })).toBeNull();
    expect((await firstOwner())?.otherNames).toEqual(["Dev", "D Lal"]);
  });
});

it("sets an owner as having left, and as back", async () => {
  await withHost(await ownRegister(), async () => {
    await changeOwner("Dev Lal", { active: false });
    expect((await firstOwner())?.active).toBe(false);
    await changeOwner("Dev Lal", { active: true });
    expect((await firstOwner())?.active).toBe(true);
  });
});

it("selects an owner's row, and says so where the name is gone", async () => {
  await withHost(await ownRegister(), async ({ model }) => {
    expect(await selectOwner("Dev Lal")).toBeNull();
    expect(model.activeSheet.name).toBe("People");
    expect(model.selection.area).toMatchObject({ top: 4, left: 2, right: 5 });
    expect(await selectOwner("Nobody Known")).toMatchObject({ code: "OwnerGone" });
  });
});

it("says so where the register is gone", async () => {
  await withHost(await tableAgenda(), async () => {
    expect(await addOwner(wren)).not.toBeNull();
  });
});

/** Several people, in a register of the usual columns. */
async function fullRegister(...people: string[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  addAgenda(workbook);
  workbook.addWorksheet("Owners").addTable({
    name: "Owners",
    ref: "A1",
    headerRow: true,
    columns: ["Name", "Other names", "Email", "Team", "Active"].map((name) => ({ name })),
    rows: people.map((name) => [name, "", "", "", "Yes"]),
  });
  return bytesOf(workbook);
}

const people = ["Asha Rahman", "Dev Lal", "Joan Whitlock"] as const;
const activity = async () => (await register())?.owners.map(({ name, active }) => `${name} ${active ? "yes" : "no"}`);
const wholeRow = (row: number) => ({ top: row, left: 1, bottom: row, right: 16_384 });

describe.each([1, 2, 3, 4])("a colleague at work before the add-in's request %i", (nth) => {
  it.each<[string, (sheet: SheetModel) => void, string[]]>([
    [
      "inserts a person above",
      (sheet) => {
        sheet.insertCells(wholeRow(2), "Down");
        sheet.cells.write({ top: 2, left: 1, bottom: 2, right: 5 }, [["Ade Ko", "", "", "", "Yes"]]);
      },
      ["Ade Ko yes", "Asha Rahman yes", "Dev Lal no", "Joan Whitlock yes"],
    ],
    ["deletes a person above", (sheet) => sheet.deleteCells(wholeRow(2), "Up"), ["Dev Lal no", "Joan Whitlock yes"]],
  ])("%s: the right person has left", async (_, meanwhile, expected) => {
    await withHost(await fullRegister(...people), async ({ model, beforeBatch }) => {
      beforeBatch(nth, () => meanwhile(model.sheet("Owners")));
      expect(await changeOwner("Dev Lal", { active: false })).toBeNull();
      // After the last request nothing is under way any more.
      if (nth < 4) expect(await activity()).toEqual(expected);
    });
  });

  it("types a person just below the register: both are in it", async () => {
    await withHost(await fullRegister(...people), async ({ model, beforeBatch }) => {
      beforeBatch(nth, () => {
        const sheet = model.sheet("Owners");
        sheet.cells.type(5, 1, "Ade Ko");
        sheet.cells.type(5, 5, "Yes");
      });
      const fault = await addOwner(wren);
      const found = await activity();
      expect(found).toEqual(expect.arrayContaining([...people.map((name) => `${name} yes`), "Ade Ko yes"]));
      expect(found?.filter((one) => one.startsWith("Wren"))).toHaveLength(fault === null ? 1 : 0);
    });
  });
});

it("changes nobody where two have the same name", async () => {
  await withHost(await fullRegister("Dev Lal", "dev  lal"), async ({ model }) => {
    const before = contentOf(model);
    expect(await changeOwner("Dev Lal", { active: false })).toMatchObject({ code: "OwnerTwice" });
    expect(await addOwner({ ...wren, name: "Dev Lal" })).toMatchObject({ code: "OwnerThere" });
    expect(contentOf(model)).toEqual(before);
  });
});
