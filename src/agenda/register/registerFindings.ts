/** What is wrong with cells of the register: codes of its own, apart from the agenda's. */
import { raising } from "../findings/define";

export const nameMissing = raising({
  code: "register-name-missing",
  severity: "error",
  message: () => "This row names no one. Give the owner's name, or delete the row.",
});

export const nameRepeated = raising({
  code: "register-name-repeated",
  severity: "warning",
  message: () => "This name is in the register already. Keep one row for each person.",
});

export const emailUnreadable = raising({
  code: "register-email-unreadable",
  severity: "warning",
  message: () => "This is not an email address. Correct it, or leave it blank.",
});

export const activeUnreadable = raising({
  code: "register-active-unreadable",
  severity: "warning",
  message: () => "Write Yes or No under Active.",
});
