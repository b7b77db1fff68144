import { fill, hostForEachTest, roundTrip } from "../../../support/host";

const host = hostForEachTest();

const onSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

/** What a listener hears while `doing` runs. */
async function heard<E>(
  listen: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<E>,
  doing: () => unknown,
): Promise<E[]> {
  const events: E[] = [];
  await Excel.run(async (context) => {
    listen(context).add((event) => {
      events.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  await doing();
  await roundTrip();
  return events;
}

async function addPlan(): Promise<void> {
  await fill([
    ["Action", "Owner"],
    ["Open the lab", "Asha"],
  ]);
  await Excel.run(async (context) => {
    onSheet(context).tables.add("A1:B2", true).name = "Plan";
    await context.sync();
  });
}

it("a person's typing in a sheet reaches the sheet's and the workbook's listeners, with both values", async () => {
  const { model } = host();
  const [toSheet] = await heard(
    (context) => onSheet(context).onChanged,
    () => model.activeSheet.cells.type(3, 3, "hello"),
  );
  expect(toSheet).toMatchObject({
    type: "WorksheetChanged",
    changeType: "RangeEdited",
    source: "Local",
    address: "C3",
    worksheetId: model.activeSheet.id,
    details: { valueBefore: "", valueAfter: "hello", valueTypeBefore: "Empty", valueTypeAfter: "String" },
  });
  const [toWorkbook] = await heard(
    (context) => context.workbook.worksheets.onChanged,
    () => model.activeSheet.cells.type(3, 3, "again"),
  );
  expect(toWorkbook).toMatchObject({ address: "C3", worksheetId: model.activeSheet.id });
});

it("an add-in hears its own writes, and that they are its own", async () => {
  const events = await heard(
    (context) => context.workbook.worksheets.onChanged,
    () => fill([["a", "b"]]),
  );
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({ address: "A1:B1", triggerSource: "ThisLocalAddin" });
});

it("a table's listeners hear what changes in it, and nothing else", async () => {
  await addPlan();
  const { model } = host();
  const events = await heard(
    (context) => context.workbook.tables.getItem("Plan").onChanged,
    () => {
      model.activeSheet.cells.type(9, 9, "outside");
      model.activeSheet.cells.type(2, 2, "Ben");
    },
  );
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({ type: "TableChanged", address: "B2", tableId: model.tables[0]?.id });
});

it("listeners hear of added and deleted tables", async () => {
  const added = await heard((context) => context.workbook.tables.onAdded, addPlan);
  expect(added).toHaveLength(1);
  const deleted = await heard(
    (context) => context.workbook.tables.onDeleted,
    () =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("Plan").delete();
        await context.sync();
      }),
  );
  expect(deleted).toEqual([expect.objectContaining({ type: "TableDeleted", tableName: "Plan" })]);
});

it("listeners hear of added, activated and deleted sheets", async () => {
  const { model } = host();
  const added = await heard(
    (context) => context.workbook.worksheets.onAdded,
    () => void model.addSheet("Next"),
  );
  expect(added).toEqual([expect.objectContaining({ worksheetId: model.sheet("Next").id })]);
  const activated = await heard(
    (context) => context.workbook.worksheets.getItem("Next").onActivated,
    () => model.activate(model.sheet("Next")),
  );
  expect(activated).toHaveLength(1);
  const deleted = await heard(
    (context) => context.workbook.worksheets.onDeleted,
    () => model.sheet("Next").delete(),
  );
  expect(deleted).toHaveLength(1);
});

it("listeners hear what the person selects", async () => {
  const { model } = host();
  const events = await heard(
    (context) => context.workbook.worksheets.onSelectionChanged,
    () => model.select(model.activeSheet, { top: 2, left: 2, bottom: 4, right: 3 }),
  );
  expect(events).toEqual([expect.objectContaining({ address: "B2:C4", worksheetId: model.activeSheet.id })]);
});

it("the workbook's own listener for selections hears of each, without knowing which", async () => {
  const { model } = host();
  const events = await heard(
    (context) => context.workbook.onSelectionChanged,
    () => model.select(model.activeSheet, { top: 2, left: 2, bottom: 4, right: 3 }),
  );
  expect(events).toHaveLength(1);
});

it("an add-in that switches events off hears none", async () => {
  const events = await heard(
    (context) => context.workbook.worksheets.onChanged,
    () =>
      Excel.run(async (context) => {
        context.runtime.enableEvents = false;
        onSheet(context).getRange("A1").values = [["quiet"]];
        await context.sync();
      }),
  );
  expect(events).toEqual([]);
});

it("a listener that is removed hears no more", async () => {
  const events: unknown[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      events.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  handler.remove();
  await handler.context.sync();
  await fill([["after"]]);
  await roundTrip();
  expect(events).toEqual([]);
});
