/** All cases of the self-check, in the order in which they are asked. */
import type { SelfCheckCase } from "../case";
import { chartCases } from "./charts";
import { formatCases } from "./formats";
import { numberFormatCases } from "./numberFormats";
import { pageLayoutCases } from "./pageLayouts";
import { protectionCases } from "./protection";
import { rangeCases } from "./ranges";
import { ruleCases } from "./rules";
import { selectionCases } from "./selection";
import { sheetCases } from "./sheets";
import { storeCases } from "./stores";
import { tablePartCases } from "./tableParts";
import { tableCases } from "./tables";
import { valueCases } from "./values";
import { workbookCases } from "./workbook";

export const selfCheckCases: readonly SelfCheckCase[] = [
  ...valueCases,
  ...numberFormatCases,
  ...rangeCases,
  ...formatCases,
  ...tableCases,
  ...tablePartCases,
  ...sheetCases,
  ...pageLayoutCases,
  ...chartCases,
  ...ruleCases,
  ...storeCases,
  ...protectionCases,
  ...selectionCases,
  ...workbookCases,
];
