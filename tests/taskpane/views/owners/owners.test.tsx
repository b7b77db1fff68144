import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { RegisteredOwner } from "../../../../src/agenda/model/register";
import type { Fault } from "../../../../src/excel/host/faults";
import { defaultSettings } from "../../../../src/agenda/model/settings";
import { OwnersView } from "../../../../src/taskpane/views/owners/OwnersView";
import type { OwnersViewProps } from "../../../../src/taskpane/views/owners/OwnersView";
import type { Workbook } from "../../../../src/taskpane/state/workbook";
import { anAction, anAssessment, overdue } from "../../../support/assessments";
import { axeFindings, listed, show } from "../../../support/render";

const isla: RegisteredOwner = {
  name: "Isla Moreno",
  otherNames: ["Isla M"],
  email: "isla@example.org",
  team: "Streets",
  active: true,
};
const yara: RegisteredOwner = { name: "Yara Haddad", otherNames: [], email: null, team: null, active: false };
const lights = overdue(90, { action: "Replace street lights", lead: ["Isla M"], rating: "Red" });
const repair = overdue(10, { action: "Open the repair café", lead: ["Ilsa Moreno"] });
const assessment = anAssessment([lights, repair, anAction({ lead: ["Isla Moreno"] })]);
const register = { sheet: "People", owners: [isla, yara], findings: [] };

/** The workbook notes what it is asked; changes go well. */
function showOwners(given: Partial<OwnersViewProps["reading"]> = {}) {
  const answer = () => Promise.resolve<Fault | null>(null);
  const asked = {
    createRegister: jest.fn(() => Promise.resolve({ ok: true as const, undecorated: "Excel refused some of it." })),
    addOwner: jest.fn(answer),
    changeOwner: jest.fn(answer),
    selectOwner: jest.fn(answer),
    saveSettings: jest.fn(answer),
  };
  const workbook = asked as unknown as Workbook;
  const selectCell = jest.fn();
  const actions = {
    change: async (work: (workbook: Workbook) => Promise<Fault | null>) => (await work(workbook)) === null,
    go: (work: (workbook: Workbook) => Promise<Fault | null>) => void work(workbook),
    selectCell,
  };
  show(
    <main>
      <OwnersView
        reading={{ assessment, register, settings: defaultSettings, ...given }}
        actions={actions}
        onChooseColumn={jest.fn()}
        scroller={null}
      />
    </main>,
  );
  return { ...asked, selectCell };
}

it("the register's owners are listed with what they lead under all of their names", async () => {
  showOwners();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("2 owners in the register");
  const [first, second, third] = listed("Owners and their actions");
  expect(first).toContain("Isla MorenoStreets · 2 actions · 1 overdueAlso: Isla M");
  expect(second).toContain("Yara HaddadLeft0 actions");
  expect(third).toContain("Ilsa Moreno1 action · 1 overdue");
  expect(await axeFindings()).toEqual([]);
});

it("an unknown name becomes another name of the nearest known at one click", async () => {
  const { changeOwner } = showOwners();
  const unknown = within(screen.getByRole("list", { name: "Not in the register" }));
  await userEvent.click(unknown.getByRole("button", { name: "Other name of Isla Moreno: Ilsa Moreno" }));
  expect(changeOwner).toHaveBeenCalledWith("Isla Moreno", { otherName: "Ilsa Moreno" });
  expect(await screen.findByText("Ilsa Moreno is now read as Isla Moreno.")).toBeTruthy();
});

it("an unknown name is added, with what is known of the person", async () => {
  const { addOwner } = showOwners();
  await userEvent.click(screen.getByRole("button", { name: "Add Ilsa Moreno to the register" }));
  const name = screen.getByRole<HTMLInputElement>("textbox", { name: "Name" });
  expect(name.value).toBe("Ilsa Moreno");
  expect(document.activeElement).toBe(name);
  await userEvent.type(screen.getByRole("textbox", { name: "Email" }), "ilsa");
  expect(screen.getByText("Enter an address such as isla@example.org, or leave it blank.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Add to the register" }));
  expect(addOwner).not.toHaveBeenCalled();
  await userEvent.type(screen.getByRole("textbox", { name: "Email" }), "@example.org");
  await userEvent.type(screen.getByRole("textbox", { name: "Other names" }), "Ilsa; I Moreno");
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Add to the register" }));
  expect(addOwner).toHaveBeenCalledWith({
    name: "Ilsa Moreno",
    otherNames: ["Ilsa", "I Moreno"],
    email: "ilsa@example.org",
    team: null,
    active: true,
  });
});

it("a name that the register has is not added again, and a name is asked for", async () => {
  showOwners();
  await userEvent.click(screen.getByRole("button", { name: "Add an owner…" }));
  await userEvent.click(screen.getByRole("button", { name: "Add to the register" }));
  expect(screen.getByText("Enter the owner’s name.")).toBeTruthy();
  await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "isla moreno");
  expect(screen.getByText("This name is already in the register.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.getByRole("list", { name: "Owners and their actions" })).toBeTruthy();
});

it("an owner is marked as left or back, and gone to", async () => {
  const { changeOwner, selectOwner } = showOwners();
  await userEvent.click(screen.getByRole("button", { name: "Mark as left: Isla Moreno" }));
  expect(changeOwner).toHaveBeenCalledWith("Isla Moreno", { active: false });
  expect(await screen.findByText("Isla Moreno is marked as left.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Mark as back: Yara Haddad" }));
  expect(changeOwner).toHaveBeenCalledWith("Yara Haddad", { active: true });
  await userEvent.click(screen.getByRole("button", { name: "Go to row of Isla Moreno in the register" }));
  expect(selectOwner).toHaveBeenCalledWith("Isla Moreno");
});

it("without a register one can be started, and owners can be reminded all the same", async () => {
  const { createRegister } = showOwners({ register: null });
  expect(screen.getByRole("heading", { name: "No register of owners yet" })).toBeTruthy();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Start a register" }));
  expect(createRegister).toHaveBeenCalledWith(assessment);
  const said = "The register was made on the sheet Owners. Excel refused some of it.";
  expect(await screen.findByText(said)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Remind Isla M…" })).toBeTruthy();
});

it("what is wrong with the register leads to its own sheet", async () => {
  const finding = { code: "owner-broken", severity: "warning", message: "Not an email." } as const;
  const { selectCell } = showOwners({
    register: { ...register, findings: [{ ...finding, cells: ["C3"], fixes: [] }] },
  });
  await userEvent.click(screen.getByRole("button", { name: "Go to C3" }));
  expect(selectCell).toHaveBeenCalledWith("C3", "People");
});

it("a reminder is drafted in plain words, can be changed, and opens in email", async () => {
  showOwners();
  await userEvent.click(screen.getByRole("button", { name: "Remind Isla Moreno…" }));
  expect(document.activeElement?.textContent).toBe("Reminder to Isla Moreno");
  const message = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Message" });
  expect(message.value).toContain("Hello Isla Moreno,\n\nAs at 1 July 2021, 1 action of yours needs an update:");
  expect(message.value).toContain("1. Replace street lights\n   Red. Due 2 April 2021.");
  expect(await axeFindings()).toEqual([]);
  await userEvent.type(message, " Thank you.");
  const link = screen.getByRole<HTMLAnchorElement>("link", { name: "Open in email" });
  expect(link.href).toMatch(/^mailto:isla@example\.org\?subject=1%20action%20needs%20an%20update&body=Hello%20Isla/);
  expect(decodeURIComponent(link.href)).toContain("Thank you.");
});

it("a reminder to everyone names each, and says whose address is not known", async () => {
  showOwners();
  await userEvent.click(screen.getByRole("button", { name: "Remind everyone…" }));
  expect(screen.getByText("To: isla@example.org")).toBeTruthy();
  expect(screen.getByText("No email address is known for Ilsa Moreno.")).toBeTruthy();
  const message = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Message" });
  expect(message.value).toContain("Ilsa Moreno:\n1. Open the repair café");
});

it("the message is copied, or the person is asked to copy it", async () => {
  const user = userEvent.setup();
  showOwners();
  await user.click(screen.getByRole("button", { name: "Remind Isla Moreno…" }));
  await user.click(screen.getByRole("button", { name: "Copy message" }));
  expect(await screen.findByText("Copied.")).toBeTruthy();
  expect(await navigator.clipboard.readText()).toContain("Replace street lights");
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
  await user.click(screen.getByRole("button", { name: "Copy message" }));
  expect(await screen.findByText(/Select the message and copy it yourself/)).toBeTruthy();
});

describe("an owner whom the agenda names in several ways", () => {
  const asha = { written: "Asha", fullName: "Asha Rahman" };
  const tom = { written: "Tom", fullName: "Tom Birch" };
  const led = [overdue(3, { lead: ["Asha"] }), anAction({ lead: ["Asha Rahman"] })];
  const settings = { ...defaultSettings, partedNames: [tom] };

  it("is one owner, and says so", async () => {
    const people = { joined: [{ ...asha, by: "agenda" as const }], parted: [] };
    showOwners({ assessment: anAssessment(led, { people }), register: null });
    expect(listed("Owners and their actions")).toEqual([
      expect.stringContaining("Asha Rahman (also written Asha)2 actions · 1 overdue"),
    ]);
    expect(await axeFindings()).toEqual([]);
  });

  it("is parted from a name at one click, which is remembered beside what was parted before", async () => {
    const people = { joined: [{ ...asha, by: "agenda" as const }], parted: [] };
    const { saveSettings } = showOwners({ assessment: anAssessment(led, { people }), register: null, settings });
    const button = screen.getByRole("button", { name: "Not the same person: Asha, Asha Rahman" });
    expect(button.textContent).toBe("Not the same person");
    await userEvent.click(button);
    expect(saveSettings).toHaveBeenCalledWith({ partedNames: [tom, asha] });
    expect(await screen.findByText("Asha and Asha Rahman are counted as two people.")).toBeTruthy();
  });

  it("is joined with a parted name again at one click", async () => {
    const people = { joined: [], parted: [asha] };
    const { saveSettings } = showOwners({
      assessment: anAssessment(led, { people }),
      register: null,
      settings: { ...defaultSettings, partedNames: [tom, asha] },
    });
    expect(listed("Owners and their actions")).toHaveLength(2);
    await userEvent.click(screen.getByRole("button", { name: "The same person: Asha, Asha Rahman" }));
    expect(saveSettings).toHaveBeenCalledWith({ partedNames: [tom] });
    expect(await axeFindings()).toEqual([]);
  });

  it("can be parted where the person only supports", () => {
    const people = { joined: [{ ...asha, by: "agenda" as const }], parted: [] };
    showOwners({ assessment: anAssessment([anAction({ lead: [] })], { people }), register: null });
    expect(screen.getByText("Asha Rahman (also written Asha)")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Not the same person: Asha, Asha Rahman" })).toBeTruthy();
  });
});
