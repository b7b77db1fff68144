/** Every sentence about copying the board's page, ready for translation. */
export const copyForReportStrings = {
  copy: "Copy for a report",
  copied: "Copied. Paste it into Word or Outlook.",
  notCopied: "Excel does not let add-ins copy here. Select the text below and copy it yourself.",
  copyByHand: "The page for a report, as plain text",
};
