/** What a package is, by the content type of its workbook. Excel opens none whose name has another kind's ending. */
import { FileError } from "./fileError";
import { attributeOf } from "./xmlElements";

export type FileEnding = ".xlsx" | ".xlsm";

const workbookPath = "xl/workbook.xml";

/** `text`: of a part, by its path; null where there is none. `choose`: files to choose instead. Throws FileError for what is no workbook to work in. */
export function endingOf(text: (path: string) => string | null, fileName: string, choose: string): FileEnding {
  if (text("xl/workbook.bin") !== null) {
    throw new FileError(
      "OldFormat",
      `"${fileName}" is a binary workbook: open it in Excel, then save it as an Excel Workbook (.xlsx).`,
    );
  }
  if (text("mimetype")?.startsWith("application/vnd.oasis.opendocument.")) {
    throw new FileError(
      "OpenDocument",
      `"${fileName}" is in the OpenDocument format: open it in Excel or LibreOffice and save it as an Excel Workbook (.xlsx).`,
    );
  }
  const type = workbookType(text("[Content_Types].xml") ?? "");
  if (/\.template\./.test(type)) {
    throw new FileError(
      "Template",
      `"${fileName}" is a template: open it in Excel, then save it as an Excel Workbook (.xlsx).`,
    );
  }
  if (text(workbookPath) === null || /\.addin\./.test(type)) throw notAWorkbook(fileName, choose);
  return /\.macroEnabled\./i.test(type) ? ".xlsm" : ".xlsx";
}

export function notAWorkbook(fileName: string, choose: string): FileError {
  return new FileError("NotAWorkbook", `"${fileName}" is not a workbook: choose ${choose}.`);
}

function workbookType(contentTypes: string): string {
  const overrides = contentTypes.match(/<(?:\w+:)?Override\s[^>]*>/g) ?? [];
  const own = overrides.find((override) => attributeOf(override, "PartName")?.toLowerCase() === `/${workbookPath}`);
  return attributeOf(own ?? "", "ContentType") ?? "";
}
