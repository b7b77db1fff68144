/** The entry of the pane: loaded when someone opens it, after the ribbon's functions are associated. */
import { createRoot } from "react-dom/client";
import { excelWorkbook } from "./state/excelWorkbook";
import { Pane } from "./app/Pane";

/** Shows the pane in place of the start-up message in `root`. */
export function showPane(root: HTMLElement): void {
  createRoot(root).render(<Pane workbook={excelWorkbook} />);
}
