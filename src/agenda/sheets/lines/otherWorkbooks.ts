/** What the summary says of other workbooks: when their files were read, and which of them it could not count. */
import { isoToDay } from "../../dates/days";
import type { Assessment } from "../../model/assessment";
import type { OtherWorkbook, Settings } from "../../model/settings";
import { counted, longDay, plural } from "../../text/language";
import { agendasInWords } from "../heading";

export function otherWorkbookLines(
  { agendas }: Pick<Assessment, "agendas">,
  { otherWorkbooks }: Pick<Settings, "otherWorkbooks">,
): string[] {
  const isCounted = ({ file }: OtherWorkbook) => agendas.some(({ source }) => source === file);
  const known = otherWorkbooks.filter(isCounted);
  const missing = otherWorkbooks.filter((one) => !isCounted(one));
  const [are, files] = [
    plural(missing.length, "is", "are"),
    plural(missing.length, "its file was", "their files were"),
  ];
  return [
    ...(known.length === 0 ? [] : [`From other workbooks, as they were when read: ${byDay(known)}.`]),
    ...(missing.length === 0
      ? []
      : [
          `${counted(missing.length, "other workbook", "other workbooks")} ${are} not counted, since ${files} not read again: ${byDay(missing)}.`,
        ]),
  ];
}

/** "Housing.xlsx and Parks.xlsx on 3 March 2026; Roads.xlsx on 4 March 2026". */
function byDay(workbooks: readonly OtherWorkbook[]): string {
  const days = [...new Set(workbooks.map(({ readOn }) => readOn))];
  return days
    .map((iso) => {
      const names = workbooks.filter(({ readOn }) => readOn === iso).map(({ file }) => ({ name: file }));
      const day = isoToDay(iso);
      return `${agendasInWords(names)}${day === null ? "" : ` on ${longDay(day)}`}`;
    })
    .join("; ");
}
