/** Colours as Excel's API gives them, "#RRGGBB". */
import { hexColor, themeColors } from "../../../ooxml/colors";
import type { PackageColor } from "../../../ooxml/colors";
import type { ExceltsWorkbook } from "../excelts/exceltsWorkbook";
import { htmlColor } from "./htmlColors";

export class Colors {
  private theme: string[] | null = null;

  constructor(private readonly book: ExceltsWorkbook) {}

  /** Null for none, automatic, or unknown. `tint` and `indexed` are missing from the types of the library. */
  hex(color: PackageColor | undefined): string | null {
    this.theme ??= themeColors(this.book.themeXml());
    return hexColor(color, this.theme);
  }

  /** From "#RRGGBB" or a name of HTML's. */
  stored(color: string): { argb: string } {
    return { argb: `FF${htmlColor(color) ?? color.replace("#", "").toUpperCase()}` };
  }
}
