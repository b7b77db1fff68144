/** The door of the pane: loaded when someone opens it, after the ribbon's functions are associated. */
import { createRoot } from "react-dom/client";
import { excelWorkbook } from "./excelWorkbook";
import { Pane } from "./Pane";

/** Shows the pane in place of the start-up message that `root` holds. */
export function showPane(root: HTMLElement): void {
  createRoot(root).render(<Pane workbook={excelWorkbook} />);
}
