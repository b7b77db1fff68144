import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ColumnRole } from "../../../../src/agenda/model/agenda";
import { defaultSettings, settingsSchema } from "../../../../src/agenda/model/settings";
import type { Settings } from "../../../../src/agenda/model/settings";
import type { Fault } from "../../../../src/excel/host/faults";
import { SettingsView } from "../../../../src/taskpane/views/settings/SettingsView";
import type { Reading, Workbook } from "../../../../src/taskpane/state/workbook";
import { aCandidate, aReading, anAction, anAssessment } from "../../../support/assessments";
import { axeFindings, show } from "../../../support/render";

const changeAid = jest.fn<ReturnType<Workbook["changeAid"]>, Parameters<Workbook["changeAid"]>>();

function showSettings(given: Partial<Reading> = {}, column: ColumnRole | null = null) {
  const saveSettings = jest.fn((_: Partial<Settings>) => Promise.resolve<Fault | null>(null));
  const workbook = { saveSettings, changeAid } as unknown as Workbook;
  const change = async (work: (workbook: Workbook) => Promise<Fault | null>) => (await work(workbook)) === null;
  const reading = aReading(anAssessment([anAction()]), { settings: defaultSettings, ...given });
  show(
    <main>
      <SettingsView reading={reading} actions={{ change }} column={column} />
    </main>,
  );
  return saveSettings;
}

const save = () => userEvent.click(screen.getByRole("button", { name: "Save settings" }));
/** By its label: finding it by its role would work out the names of all fields. */
const field = (name: string) => {
  const { control } = screen.getByText<HTMLLabelElement>(name, { selector: "label" });
  if (control === null) throw new Error(`The label "${name}" has no field.`);
  return control as HTMLInputElement;
};
const open = (title: string) => userEvent.click(screen.getByText(title));

async function retype(name: string, text: string): Promise<void> {
  await userEvent.clear(field(name));
  if (text !== "") await userEvent.type(field(name), text);
}

it("every setting has a field with a name, and nothing is there to save at first", async () => {
  showSettings();
  for (const title of ["What the columns mean", "Titles of the sheets", "Columns of the sheets"]) await open(title);
  expect(await axeFindings()).toEqual([]);
  expect(screen.queryByRole("button", { name: "Save settings" })).toBeNull();
});

it("only what was changed is saved", async () => {
  const saveSettings = showSettings();
  await retype("Days without an update until an action is stale", "92");
  expect(screen.getByText("Not saved yet.")).toBeTruthy();
  await save();
  expect(saveSettings).toHaveBeenCalledWith({ cadenceDays: 92 });
});

it.each([
  ["Days ahead that count as due soon", "soon", "Enter a whole number of days, 0 to 3,660."],
  ["Days without an update until an action is stale", "0", "Enter a whole number of days, 1 to 3,660."],
  ["Last day of the financial year", "32", "Enter a day of that month, 1 to 31."],
  ["Title of Summary", "x".repeat(201), "Use at most 200 letters."],
])("%s: what it cannot be is said as it is typed", async (name, text, sentence) => {
  const saveSettings = showSettings();
  await open("Titles of the sheets");
  await userEvent.clear(field(name));
  await userEvent.click(field(name));
  await userEvent.paste(text);
  expect(screen.getByText(sentence)).toBeTruthy();
  expect(screen.getByText("1 setting needs correcting.")).toBeTruthy();
  await save();
  expect(saveSettings).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(field(name));
});

it("everything that is saved is what the schema takes", async () => {
  const saveSettings = showSettings();
  await userEvent.selectOptions(field("Scale"), "BRAG");
  await userEvent.selectOptions(field("What 1 to 5 mean as ratings"), "1 is the best");
  await userEvent.selectOptions(field("Last month of the financial year"), "December");
  await userEvent.selectOptions(field("Order of the sections"), "Worst first");
  await userEvent.click(field("Owners"));
  await open("Words and colours of the ratings");
  await userEvent.type(field("Word for Red"), "Off track");
  await userEvent.click(field("Colours of my own for Red"));
  await open("Other days for some ratings");
  await userEvent.type(field("Days for Red"), "14");
  await open("Columns of the sheets");
  const summary = within(screen.getByRole("group", { name: "Columns of Summary" }));
  await userEvent.click(summary.getByRole("checkbox", { name: "Stale" }));
  await save();
  const [change] = saveSettings.mock.lastCall ?? [];
  expect(settingsSchema.parse({ ...defaultSettings, ...change })).toMatchObject({
    scale: "BRAG",
    numericRatings: "best-first",
    financialYearEnd: { month: 12, day: 31 },
    cadenceDaysByRating: { Red: 14 },
    sheets: {
      shown: ["summary", "ratings", "overdue", "issues"],
      sectionOrder: "worst-first",
      ratingWords: { Red: "Off track" },
      hiddenColumns: { summary: ["stale"] },
      ratingTints: { Red: { fill: "#F4D7D7" } },
    },
  });
});

it("settings of a newer version that this one doesn't know are kept", async () => {
  const settings = settingsSchema.parse({ sheets: { footer: "Draft" } });
  const saveSettings = showSettings({ settings });
  await userEvent.click(field("Issues"));
  await save();
  expect(saveSettings.mock.lastCall).toMatchObject([{ sheets: { footer: "Draft" } }]);
});

it("no sheet at all is not accepted, and changes can be undone", async () => {
  showSettings();
  const shown = within(screen.getByRole("group", { name: "Sheets that a refresh writes" }));
  for (const name of ["Summary", "By rating", "Owners", "Overdue", "Issues"]) {
    await userEvent.click(shown.getByRole("checkbox", { name }));
  }
  expect(screen.getByText("Choose at least one sheet.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Undo changes" }));
  expect(screen.queryByText("Choose at least one sheet.")).toBeNull();
});

it("another agenda, and what its columns mean, can be chosen later", async () => {
  const { agenda } = anAssessment([]);
  const one = aCandidate({ ...agenda, table: "Actions" });
  const other = {
    ...aCandidate({ ...agenda, sheet: "Skills plan", table: "Skills" }),
    alternatives: { rating: [{ column: 7, header: "RAG last quarter" }] },
  };
  const search = { candidates: [one, other], chosen: one, chosenBy: "person" as const, taken: [one], byPerson: [] };
  const saveSettings = showSettings({ search });
  await userEvent.selectOptions(field("Which agenda is read"), "All of them together (2)");
  await save();
  expect(saveSettings.mock.lastCall).toEqual([{ agendas: "all" }]);
  await userEvent.selectOptions(field("Which agenda is read"), "Table Skills on “Skills plan”");
  await open("What the columns mean");
  await userEvent.selectOptions(field("RAG rating"), "RAG last quarter");
  await save();
  expect(saveSettings.mock.lastCall).toMatchObject([
    { agenda: { sheet: "Skills plan", table: "Skills", headerRow: 1, columns: { action: 1, rating: 7 } } },
  ]);
});

it("an aid is put on the agenda only when asked for, is removed, and says what became of it", async () => {
  showSettings();
  expect(changeAid).not.toHaveBeenCalled();
  const dropDown = within(screen.getByRole("group", { name: "Drop-down of ratings" }));
  changeAid.mockResolvedValueOnce({ ok: true, change: "added" });
  await userEvent.click(dropDown.getByRole("button", { name: "Add" }));
  expect(changeAid).toHaveBeenLastCalledWith("rating-list", "add");
  expect(await screen.findByText("Drop-down of ratings: added.")).toBeTruthy();
  changeAid.mockResolvedValueOnce({ ok: false, blocked: "The agenda is protected." });
  await userEvent.click(dropDown.getByRole("button", { name: "Remove" }));
  expect(changeAid).toHaveBeenLastCalledWith("rating-list", "remove");
  expect(await screen.findByText("The agenda is protected.")).toBeTruthy();
  expect(await axeFindings()).toEqual([]);
});

it("a column that was not recognised is chosen at once, also from those that nothing was made of", async () => {
  const assessment = anAssessment([anAction()], { due: null });
  const unread = [{ column: 4, header: "By" }];
  const saveSettings = showSettings(
    aReading({ ...assessment, agenda: { ...assessment.agenda, unread } }, { settings: defaultSettings }),
    "due",
  );
  const due = screen.getByRole<HTMLSelectElement>("combobox", { name: "Due date" });
  expect(document.activeElement).toBe(due);
  expect(due.closest("details")?.open).toBe(true);
  await userEvent.selectOptions(due, "“By” (column D)");
  await save();
  expect(saveSettings.mock.calls[0]?.[0].agenda?.columns).toMatchObject({ due: 4, action: 1 });
});
