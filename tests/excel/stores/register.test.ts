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

test("a register is started from the agenda's owners, once each", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    expect(await register()).toBeNull();
    await started();
    expect(await names()).toEqual(["Asha", "Callum B", "Dev Lal", "Joan Whitlock", "Ngozi", "Priya", "Tom"]);
    expect(model.sheets[1].name).toBe("Owners");
  });
});

test("an owner is added below the others, with everything that is known of them", async () => {
  await withHost(await tableAgenda(), async () => {
    await started();
    expect(await addOwner(wren)).toBeNull();
    expect((await register())?.owners.at(-1)).toEqual(wren);
    expect((await register())?.findings).toEqual([]);
  });
});

test("a register with its own order of columns gets each value in its place", async () => {
  await withHost(await ownRegister(), async ({ model }) => {
    expect(await addOwner(wren)).toBeNull();
    expect(await names()).toEqual(["Dev Lal", "Wren Abara"]);
    expect(model.sheets[1].cells.values({ top: 5, left: 2, bottom: 5, right: 5 })).toEqual([
      ["", "Yes", "Wren Abara", "W Abara"],
    ]);
  });
});

test("nothing that stands below the register is written over", async () => {
  await withHost(await ownRegister("Phone numbers are the office's"), async ({ model }) => {
    const before = contentOf(model);
    expect(await addOwner(wren)).toMatchObject({ code: "BelowRegister" });
    expect(contentOf(model)).toEqual(before);
  });
});

test("an unknown name becomes another name of a known owner", async () => {
  await withHost(await ownRegister(), async () => {
    expect(await changeOwner("dev lal", { otherName: "Dev" })).toBeNull();
    expect(await changeOwner("Dev Lal", { otherName: "D Lal" })).toBeNull();
    expect((await register())?.owners[0].otherNames).toEqual(["Dev", "D Lal"]);
  });
});

test("an owner is marked as left, and as back", async () => {
  await withHost(await ownRegister(), async () => {
    await changeOwner("Dev Lal", { active: false });
    expect((await register())?.owners[0].active).toBe(false);
    await changeOwner("Dev Lal", { active: true });
    expect((await register())?.owners[0].active).toBe(true);
  });
});

test("an owner's row is gone to, and a name that has gone is told", async () => {
  await withHost(await ownRegister(), async ({ model }) => {
    expect(await selectOwner("Dev Lal")).toBeNull();
    expect(model.activeSheet.name).toBe("People");
    expect(model.selection.area).toMatchObject({ top: 4, left: 2, right: 5 });
    expect(await selectOwner("Nobody Known")).toMatchObject({ code: "OwnerGone" });
  });
});

test("a register that has gone is told", async () => {
  await withHost(await tableAgenda(), async () => {
    expect(await addOwner(wren)).not.toBeNull();
  });
});
