import { askedTable } from "../../../../src/taskpane/views/owners/askedTable";
import { ownersOf, unknownNames } from "../../../../src/taskpane/views/owners/ownerList";
import { draftReminder, longestBody, mailAddress } from "../../../../src/taskpane/views/owners/reminderDraft";
import { anAction, anAssessment, overdue, today } from "../../../support/assessments";

it("a message that is too long for a link is left to be pasted", () => {
  const few = { emails: ["isla@example.org"], subject: "Actions", body: "a".repeat(longestBody - 1) };
  expect(mailAddress(few).whole).toBe(true);
  const many = mailAddress({ ...few, body: "é".repeat(longestBody / 2) });
  expect(many.whole).toBe(false);
  expect(many.href.length).toBeLessThan(longestBody);
});

it("an address can add no other fields to the email", () => {
  const { href } = mailAddress({ emails: ["isla@example.org?bcc=x@example.org"], subject: "A&B", body: "C&cc=D" });
  expect(href).toBe("mailto:isla@example.org%3Fbcc%3Dx%40example.org?subject=A%26B&body=C%26cc%3DD");
});

it("half of a letter is drafted as a lost one, and whole ones stay", () => {
  const { href } = mailAddress({ emails: ["isla\uD800@example.org"], subject: "\uDC00 A", body: "🟢 x\uD83D" });
  expect(decodeURIComponent(href)).toBe("mailto:isla\uFFFD@example.org?subject=\uFFFD A&body=🟢 x\uFFFD");
});

it("an action of two owners is counted once among those of everyone", () => {
  const owners = ownersOf(anAssessment([overdue(3, { lead: ["Isla Moreno", "Tomos Pugh"] })]), null);
  expect(draftReminder(owners, { today, rated: true }).subject).toBe("1 action needs an update");
});

it.each(["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "  =1+1"])("a pasted table makes no formula of “%s”", (action) => {
  const { text, html } = askedTable(ownersOf(anAssessment([overdue(3, { action })]), null), { rated: true });
  expect(text.split("\r\n").at(1)?.split("\t").at(1)).toBe(`'${action.trim()}`);
  expect(html).toContain(`<td>'${action.trim()}</td>`);
});

it("tabs, line breaks and signs of HTML leave a pasted table whole", () => {
  const action = 'Open\tthe <b>"café"</b>\nand more';
  const { text, html } = askedTable(ownersOf(anAssessment([overdue(3, { action })]), null), { rated: true });
  expect(text.split("\r\n").map((line) => line.split("\t").length)).toEqual([6, 6]);
  expect(html).toContain("Open the &lt;b&gt;&quot;café&quot;&lt;/b&gt; and more");
});

it("unknown names are listed once, those of most actions first, with the nearest known", () => {
  const known = { name: "Isla Moreno", otherNames: [], email: null, team: null, active: true };
  const actions = [
    anAction({ lead: ["Zed"] }),
    anAction({ lead: ["Isla Morena"] }),
    anAction({ lead: ["isla morena", "Isla Moreno"] }),
  ];
  expect(unknownNames(anAssessment(actions), [known])).toEqual([
    { name: "Isla Morena", actions: 2, nearest: "Isla Moreno" },
    { name: "Zed", actions: 1, nearest: null },
  ]);
});

it("a reminder of an agenda without ratings calls no action not rated", () => {
  const owners = ownersOf(anAssessment([overdue(3, { rating: null })]), null);
  expect(draftReminder(owners, { today, rated: false }).body).not.toContain("rated");
  expect(askedTable(owners, { rated: false }).text.split("\r\n")[0]).toBe("Owner\tAction\tDue\tDays overdue\tWhy");
});
