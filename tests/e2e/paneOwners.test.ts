/** Owners, reminders and settings, in the workbench; by mouse and by keyboard. */
import { PanePage } from "../support/e2e/pane";
import { until } from "../support/e2e/workbenchPage";

let pane: PanePage;

// One page for all, in the order in which a person would do it.
beforeAll(async () => {
  pane = await PanePage.open();
});
afterAll(async () => {
  expect(await pane.close()).toEqual([]);
});

it("settings are checked as typed, saved in the workbook, and used", async () => {
  await pane.button("Settings").click();
  const days = pane.field("Days ahead that count as due soon");
  await days.fill("soon");
  await pane.text("Enter a whole number of days, 0 to 3,660.").waitFor();
  await days.fill("7");
  await days.press("Enter");
  await pane.text(/^Saved\./).waitFor();
  await pane.button(/^Back$/).press("Enter");
  await pane.heading(/due in 7 days|are overdue$/).waitFor();
  await pane.button("Settings").click();
  expect(await days.inputValue()).toBe("7");
  await pane.button(/^Back$/).click();
});

it("a register is started from the agenda, and an owner added without a mouse", async () => {
  await pane.view("Owners");
  await pane.button("Start a register").click();
  await pane.text("The register was made on the sheet Owners.").waitFor();
  const owners = async () => Number.parseInt(await pane.heading(/owners in the register/).innerText(), 10);
  const before = await owners();
  await pane.button("Add an owner…").focus();
  await pane.press("Enter");
  await pane.field("Name").waitFor();
  await pane.workbench.page.keyboard.type("Wren Abara");
  await pane.press("Tab", "Tab");
  await pane.workbench.page.keyboard.type("wren@example.org");
  await pane.press("Enter");
  await pane.text("Wren Abara was added to the register.").waitFor();
  expect(await owners()).toBe(before + 1);
  await pane.button("Go to row of Wren Abara in the register").click();
  await until(async () => (await pane.workbench.activeText()) === "Wren Abara");
});

it("an owner who has left is marked, and every issue that this makes is listed", async () => {
  await pane.view("Owners");
  await pane.button("Mark as left: Bronwen Tate").click();
  await pane.text("Bronwen Tate is marked as left.").waitFor();
  await pane.view("Issues");
  await pane.button(/^Owner has left/).waitFor();
});

it("a reminder is drafted for one owner and for everyone", async () => {
  await pane.view("Owners");
  await pane.button("Remind Bronwen Tate…").click();
  await pane.heading("Reminder to Bronwen Tate").waitFor();
  expect(await pane.field("Message").inputValue()).toMatch(/Hello Bronwen Tate,[^]*1\. Agree a plan/);
  const link = pane.workbench.pane.getByRole("link", { name: "Open in email" });
  expect(await link.getAttribute("href")).toMatch(/^mailto:\?subject=1%20action%20needs%20an%20update&body=Hello/);
  await pane.button(/^Back$/).click();
  await pane.button("Remind everyone…").click();
  expect(await pane.field("Message").inputValue()).toContain("Hello all,");
  expect(((await link.getAttribute("href")) ?? "").length).toBeLessThan(2200);
});
