/** Every sentence of a reminder to owners, ready for translation. */
import { allOf, counted, figures } from "../../agenda/text/language";

export interface DraftedAction {
  action: string;
  rating: string | null;
  why: string;
}

export const reminderStrings = {
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
  line: (number: number, { action, rating, why }: DraftedAction) =>
    `${number}. ${action}\n   ${rating === null ? "" : `${rating}. `}${why}.`,
  heading: (name: string) => `${name}:`,
  closing: "Please update the action agenda, or say by when you can.",
  to: (emails: string) => `To: ${emails}`,
  noEmail: "No email address is known for this owner. Enter it in your email.",
  someWithoutEmail: (names: string[], more: number) => {
    const all = more > 0 ? [...names, `${figures(more)} more`] : names;
    return `No email address is known for ${allOf(all)}.`;
  },
  message: "Message",
  open: "Open in email",
  tooLong: "The message is too long to open in email. Copy it, then paste it there.",
  pasteHere: "Paste the message here.",
  copyMessage: "Copy message",
  copyTable: "Copy as a table",
  copied: "Copied.",
  notCopied: "Excel does not let add-ins copy here. Select the message and copy it yourself.",
  back: "Back",
  columns: ["Owner", "Action", "Rating", "Due", "Days overdue", "Why"],
};
