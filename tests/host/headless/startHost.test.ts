import type { Host } from "../../../src/host/headless/startHost";
import { startHost } from "../../../src/host/headless/startHost";
import { newWorkbook } from "../../../src/host/model/openWorkbook";
import { roundTrip } from "../../support/host";

let host: Host;
let asked: string[];
beforeEach(async () => {
  asked = [];
  host = await startHost(newWorkbook(), { onPaneRequest: (state) => asked.push(state) });
});
afterEach(() => host.close());

it("office.js finds itself in Excel on the web, with the API that the add-in needs", async () => {
  expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  const { requirements } = Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
  expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.99")).toBe(false);
  expect(Office.context.document.url).toContain("Book1.xlsx");
});

it("a ribbon button runs the function of its name, and is over when the function says so", async () => {
  const pressed: string[] = [];
  const pressEvent = new Promise<Office.AddinCommands.Event>((resolve) => {
    Office.actions.associate("work", (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      resolve(event);
      return "done";
    });
  });
  let over = false;
  const press = host.pressButton("WorkButton", "work").then((answer) => {
    over = true;
    return answer;
  });
  const event = await pressEvent;
  await roundTrip();
  expect(pressed).toEqual(["WorkButton"]);
  expect(over).toBe(false);
  event.completed();
  expect(await press).toBe("done");
});

it("a function that nobody associated can't be pressed", async () => {
  await expect(host.pressButton("Nobody", "nothing")).rejects.toThrow('no ribbon function "nothing"');
});

it("the add-in shows and hides its pane, and hears when it is shown", async () => {
  const modes: string[] = [];
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => modes.push(visibilityMode));
  await Office.addin.showAsTaskpane();
  await Office.addin.hide();
  await roundTrip();
  expect(asked).toEqual(["Visible", "Background"]);
  expect(modes).toEqual(["Taskpane", "Hidden"]);
  expect(host.paneState()).toBe("Background");
});

it("errors of the library are errors here, too", async () => {
  const failure: unknown = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nowhere").load("name");
    await context.sync();
  }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect(failure).toBeInstanceOf(OfficeExtension.Error);
});

it("a closed host leaves no globals behind", async () => {
  host.close();
  expect("Excel" in globalThis || "Office" in globalThis).toBe(false);
  host = await startHost(newWorkbook());
  expect("Excel" in globalThis).toBe(true);
});
