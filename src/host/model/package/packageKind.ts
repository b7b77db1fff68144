/** What a package is, by the content type of its workbook. Excel opens none whose name has another kind's ending. */
import { FileError } from "../errors";
import { partText, type Parts } from "./packageReading";
import { attributeOf } from "./xmlElements";

export type FileEnding = ".xlsx" | ".xlsm";

const workbookPath = "xl/workbook.xml";

/** Throws FileError for what is no workbook to work in. */
export function endingOf(parts: Parts, fileName: string): FileEnding {
  if (parts["xl/workbook.bin"]) {
    throw new FileError(
      "OldFormat",
      `"${fileName}" is a binary workbook: open it in Excel and save it as an Excel Workbook (.xlsx).`,
    );
  }
  const type = workbookType(parts);
  if (/\.template\./.test(type)) {
    throw new FileError(
      "Template",
      `"${fileName}" is a template: open it in Excel, save the workbook that it makes as an Excel Workbook (.xlsx), and open that.`,
    );
  }
  if (!parts[workbookPath] || /\.addin\./.test(type)) {
    throw new FileError("NotAWorkbook", `"${fileName}" is not a workbook: choose an .xlsx, .xlsm, .tsv or .csv file.`);
  }
  return /\.macroEnabled\./i.test(type) ? ".xlsm" : ".xlsx";
}

function workbookType(parts: Parts): string {
  const overrides = (partText(parts, "[Content_Types].xml") ?? "").match(/<(?:\w+:)?Override\s[^>]*>/g) ?? [];
  const own = overrides.find((override) => attributeOf(override, "PartName")?.toLowerCase() === `/${workbookPath}`);
  return attributeOf(own ?? "", "ContentType") ?? "";
}
