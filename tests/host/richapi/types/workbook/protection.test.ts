import { openWorkbook } from "../../../../../src/host/model/openWorkbook";
import { fill, hostForEachTest, read, refused } from "../../../../support/host";

const host = hostForEachTest();

const sheetChanges: [string, (workbook: Excel.Workbook) => void][] = [
  ["added", ({ worksheets }) => void worksheets.add("New")],
  ["deleted", ({ worksheets }) => worksheets.getItem("Plan").delete()],
  ["renamed", ({ worksheets }) => void (worksheets.getItem("Plan").name = "Programme")],
  ["moved", ({ worksheets }) => void (worksheets.getItem("Plan").position = 0)],
  ["hidden", ({ worksheets }) => void (worksheets.getItem("Plan").visibility = "Hidden")],
  ["copied", ({ worksheets }) => void worksheets.getItem("Plan").copy()],
  ["coloured", ({ worksheets }) => void (worksheets.getItem("Plan").tabColor = "Orange")],
];

async function protect(password?: string): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.add("Plan");
    workbook.protection.protect(password);
    await context.sync();
  });
}

async function isProtected(): Promise<boolean> {
  return Excel.run(async (context) => {
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    return protection.protected;
  });
}

it.each(sheetChanges)("in a workbook whose structure is protected no sheet is %s", async (_, change) => {
  await protect();
  const sheets = () => host().model.sheets.map(({ name, visibility, tabColor }) => [name, visibility, tabColor]);
  const before = sheets();
  expect((await refused(({ workbook }) => change(workbook))).code).toBe("AccessDenied");
  expect(sheets()).toEqual(before);
});

it("cells of a workbook whose structure is protected are still written", async () => {
  await protect();
  await fill([["Green"]]);
  expect(await read("A1")).toEqual([["Green"]]);
});

it("the structure opens with its password only, and is not protected twice", async () => {
  await protect("trees");
  expect(await isProtected()).toBe(true);
  expect((await refused(({ workbook }) => workbook.protection.protect())).code).toBe("InvalidOperation");
  expect((await refused(({ workbook }) => workbook.protection.unprotect("guess"))).code).toBe("InvalidArgument");
  expect((await refused(({ workbook }) => workbook.protection.unprotect())).code).toBe("InvalidArgument");
  await Excel.run(async (context) => {
    context.workbook.protection.unprotect("trees");
    context.workbook.worksheets.add("New");
    context.workbook.protection.unprotect();
    await context.sync();
  });
  expect(await isProtected()).toBe(false);
});

it("the protection is saved, and opened again", async () => {
  await protect("trees");
  const again = await openWorkbook(await host().model.save(), "again.xlsx");
  expect(again.structure.on).toBe(true);
  await again.structure.unprotect("trees");
  expect((await openWorkbook(await again.save(), "again.xlsx")).structure.on).toBe(false);
});
