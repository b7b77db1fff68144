/** Every word of the views that come after the first, ready for translation; loaded with them. Nothing of the field is decided here. */
import { columnLetters } from "../../agenda/model/addresses";
import type { MovementName } from "../../agenda/history/movement";
import type { AgendaPlace } from "../../agenda/model/agenda";
import type { Severity } from "../../agenda/model/finding";
import { counted, words } from "./pane";

const { number } = words;
const severityNames: Record<Severity, string> = { error: "to put right", warning: "to check", info: "to know of" };

const movementNames: Record<MovementName, string> = {
  Improved: "improved",
  Worsened: "worsened",
  "No change": "unchanged",
  New: "new",
  "No longer rated": "no longer rated",
};
const arrows: Record<MovementName, string> = {
  Improved: "↑",
  Worsened: "↓",
  "No change": "→",
  New: "+",
  "No longer rated": "−",
};

export const issuesWords = {
  noIssues: "No issues found",
  noIssuesAdvice: "Every row could be read and nothing in it contradicts itself.",
  headline: (findings: number) => `${counted(findings, "issue", "issues")} in the agenda`,
  label: "Issues by kind",
  goTo: (cell: string) => `Go to ${cell}`,
  cells: (cells: number) => counted(cells, "cell", "cells"),
  allCells: (count: number) => `Show all ${number(count)} cells`,
  severityCount: (severity: Severity, count: number) => `${number(count)} ${severityNames[severity]}`,
  couldBe: "Could be",
  blank: "(blank)",
  fix: (cells: number) => (cells === 1 ? "Fix…" : `Fix ${number(cells)} cells…`),
  fixAll: (cells: number) => `Fix all ${number(cells)}…`,
  fixAllOf: (kind: string, cells: number) => `Fix all ${number(cells)}… ${kind}`,
  review: (cells: number) => (cells === 1 ? "Change this cell?" : `Change these ${counted(cells, "cell", "cells")}?`),
  reviewAdvice: "Each cell is changed only if it still holds what is shown here.",
  reviewLabel: "Changes, before and after",
  before: "Before",
  after: "After",
  spaces: (count: number) => (count === 1 ? "a space" : `${number(count)} spaces`),
  lineBreak: "a line break",
  apply: (cells: number) => (cells === 1 ? "Change the cell" : `Change ${counted(cells, "cell", "cells")}`),
  cancel: "Cancel",
  applied: (cells: number) => `${counted(cells, "cell", "cells")} changed.`,
  undone: (cells: number) => `${counted(cells, "cell", "cells")} put back.`,
  undo: "Undo",
  refused: (cells: number) => `${counted(cells, "cell no longer holds", "cells no longer hold")} what was shown:`,
  holdsNow: (found: string) => (found === "" ? "is blank now" : `now holds “${found}”`),
  andMore: (count: number) => `and ${number(count)} more`,
};

export const summaryWords = {
  moved: (count: number, movement: MovementName) => `${number(count)} ${movementNames[movement]}`,
  movedArrow: (count: number, movement: MovementName) =>
    `${arrows[movement]} ${number(count)} ${movementNames[movement]}`,
  since: (day: string, moved: string[]) =>
    moved.length === 0 ? `No rating has changed since ${day}.` : `Since ${day}: ${moved.join(", ")}.`,
  bySection: "By section",
  byOwner: "By owner",
  headline: (actions: number, sections: number) =>
    sections > 1
      ? `${counted(actions, "action", "actions")} in ${number(sections)} sections`
      : counted(actions, "action", "actions"),
  columns: { section: "Section", owner: "Owner", actions: "Actions", overdue: "Overdue", stale: "Stale" },
  showAll: (count: number) => `Show all ${number(count)}`,
  trend: "Over time",
  trendFigures: "Ratings at each refresh",
  trendDay: "Refreshed",
  noTrend: "The trend is drawn from the second day of refreshing on.",
};

/** What a column may mean: said by the finder too. */
export { roleNames } from "../../agenda/find/find";

export const agendaWords = {
  name: ({ table, sheet, headerRow, firstColumn }: AgendaPlace) => {
    if (table !== null) return `Table ${table} on “${sheet}”`;
    const column = firstColumn > 1 ? `, from column ${columnLetters(firstColumn)}` : "";
    return `“${sheet}”, header in row ${headerRow}${column}`;
  },
  several: (count: number) => `This workbook has ${number(count)} agendas.`,
  severalAdvice: "Choose once which to read; Settings can change it later.",
  inUse: (name: string) => `${name} (read now)`,
};

export const firstRunWords = {
  title: "Start with an agenda",
  useSelection: "Use the selected cells",
  useSelectionAdvice: "You have an agenda in this workbook: select it, header row and all, then choose this.",
  tidy: "Tidy a pasted table",
  tidyAdvice: "It came from a document and its rows broke: shows what would be mended, then makes a new sheet.",
  useSample: "Put in a sample",
  useSampleAdvice: "Adds a sheet with a small agenda to try things on. Nothing else is changed.",
  understood: (sheet: string, cells: string) => `${cells} on “${sheet}” can be read as an agenda`,
  understoodAdvice: "These columns were understood:",
  meaning: "Meaning",
  column: "Column",
  use: "Use as the agenda",
  back: "Back",
  nothingSelected: "The selected cells are blank",
  notUnderstood: "No header row was understood there",
  selectAdvice: "Select the header row and the rows below it, then try again.",
  example: "What an agenda looks like",
  exampleAdvice: "One row for each action, under a header row like this. The order and the exact words don’t matter.",
  exampleHeader: ["Action", "Owner", "RAG", "Due"],
  exampleRows: [
    ["Open the repair café", "Isla", "Amber", "30 Jun"],
    ["Publish the air quality plan", "Tomos", "Green", "15 Sep"],
  ],
};

export interface DraftedAction {
  action: string;
  rating: string;
  why: string;
}

export const ownersWords = {
  headline: (owners: number) => `${counted(owners, "owner", "owners")} in the register`,
  unknownCount: (names: number) => `${counted(names, "name in the agenda is", "names in the agenda are")} not in it.`,
  noRegister: "No register of owners yet",
  noRegisterAdvice:
    "A register is a table of everyone who may own actions, with their other names and email. With one, misspelt names are found, and reminders are addressed.",
  start: "Start a register",
  unknown: "Not in the register",
  actions: (count: number) => counted(count, "action", "actions"),
  overdue: (count: number) => `${number(count)} overdue`,
  otherNameOf: (known: string) => `Other name of ${known}`,
  otherNameOfAs: (name: string, known: string) => `Other name of ${known}: ${name}`,
  add: "Add",
  addName: (name: string) => `Add ${name} to the register`,
  addOwner: "Add an owner…",
  known: "Owners",
  left: "Left",
  otherNames: (names: string[]) => `Also: ${names.join(", ")}`,
  markLeft: "Mark as left",
  markBack: "Mark as back",
  markLeftOf: (name: string) => `Mark as left: ${name}`,
  markBackOf: (name: string) => `Mark as back: ${name}`,
  goTo: "Go to row",
  goToRow: (name: string) => `Go to row of ${name} in the register`,
  remind: "Remind…",
  remindOf: (name: string) => `Remind ${name}…`,
  remindAll: "Remind everyone…",
  findings: "In the register itself",
  form: { name: "Name", otherNames: "Other names", email: "Email", team: "Team" },
  otherNamesAdvice: "Part them with semicolons.",
  nameNeeded: "Give the owner’s name.",
  nameTaken: "This name is in the register already.",
  emailWrong: "Give an address such as isla@example.org, or leave it blank.",
  save: "Add to the register",
  cancel: "Cancel",
  told: {
    added: (name: string) => `${name} was added to the register.`,
    otherName: (name: string, known: string) => `${name} is now read as ${known}.`,
    left: (name: string) => `${name} is marked as left.`,
    back: (name: string) => `${name} is marked as active.`,
    started: "The register was made on the sheet Owners.",
  },
  list: "Owners and what is asked of them",
  nobodyDue: "Nobody has anything to be reminded of",
};

export const reminderWords = {
  titleFor: (name: string) => `Reminder to ${name}`,
  titleForAll: "Reminder to everyone",
  advice: "Change the words as you like. Nothing is sent from here.",
  subject: (count: number) => `${counted(count, "action needs", "actions need")} an update`,
  greeting: (name: string) => `Hello ${name},`,
  greetingAll: "Hello all,",
  opening: (count: number, day: string) =>
    `As at ${day}, ${counted(count, "action of yours needs", "actions of yours need")} an update:`,
  openingAll: (count: number, day: string) =>
    `As at ${day}, ${counted(count, "action needs", "actions need")} an update:`,
  line: (place: number, { action, rating, why }: DraftedAction) => `${place}. ${action}\n   ${rating}. ${why}.`,
  heading: (name: string) => `${name}:`,
  closing: "Please update the action agenda, or say by when you can.",
  to: (emails: string) => `To: ${emails}`,
  noEmail: "No email is known for this owner: the address is left for you to fill in.",
  someWithoutEmail: (names: string[], more: number) => {
    const all = more > 0 ? [...names, `${number(more)} more`] : names;
    return `No email is known for ${new Intl.ListFormat("en-GB").format(all)}.`;
  },
  message: "Message",
  open: "Open in email",
  tooLong: "The message is too long to hand to email whole: copy it, then paste it there.",
  pasteHere: "Paste the message here.",
  copyMessage: "Copy message",
  copyTable: "Copy as a table",
  copied: "Copied.",
  notCopied: "This Excel lets no add-in copy. Select the message and copy it yourself.",
  back: "Back",
  columns: ["Owner", "Action", "Rating", "Due", "Days overdue", "Why"],
};
