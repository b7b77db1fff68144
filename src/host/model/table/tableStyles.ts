/** What a built-in table style shows: near enough for the grid, with the accents of the workbook's theme. */
import type { Colors } from "../style/colors";
import type { ExcelTable } from "./table";

export interface TableCellFormat {
  fillColor: string | null;
  fontColor: string | null;
  bold: boolean;
}

/** Styles come in runs of seven: black, then the six accents. */
export function tableCellFormat(
  table: ExcelTable,
  row: number,
  column: number,
  colors: Colors,
): TableCellFormat | null {
  const style = /^TableStyle(Light|Medium|Dark)([0-9]+)$/.exec(table.style);
  if (!style) return null;
  const number = Number(style[2]);
  const accent = (number - 1) % 7;
  const theme = accent === 0 ? 1 : accent + 3;
  const { options } = table;
  const header = table.headerArea?.top === row;
  const totals = table.totalsArea?.top === row;
  const edge =
    (options.firstColumn && column === table.area.left) || (options.lastColumn && column === table.area.right);
  const band = options.bandedRows && !header && !totals && (row - table.bodyArea.top) % 2 === 0;
  const strong = style[1] !== "Light" || (number >= 8 && number <= 14);
  if (header)
    return { fillColor: strong ? colors.hex({ theme }) : null, fontColor: strong ? "#FFFFFF" : null, bold: true };
  const bandTint = style[1] === "Dark" ? 0.6 : 0.8;
  return { fillColor: band ? colors.hex({ theme, tint: bandTint }) : null, fontColor: null, bold: totals || edge };
}
