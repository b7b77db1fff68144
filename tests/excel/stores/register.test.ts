import type { RegisteredOwner } from "../../../src/agenda/model/register";
import { assessAgenda } from "../../../src/excel/agenda/assess";
import type { Register } from "../../../src/excel/stores/register";
import { addOwner, changeOwner, createRegister, selectOwner } from "../../../src/excel/stores/registerChanges";
import { Workbook } from "@cj-tech-master/excelts";
import { addAgenda, bytesOf, tableAgenda } from "../../fixtures/workbooks";
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
  expect(await createRegister(outcome.assessment)).toBeNull();
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
