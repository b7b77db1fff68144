/** The row that is selected in the workbook, as the pane marks it. */

export interface SelectedRow {
  /** Index of the agenda; null where the row is in none. */
  agenda: number | null;
  /** From 1. */
  row: number;
  /** The person asked for it in the workbook, and hears of it also where the list lacks it. */
  asked?: boolean;
  /** Called with the control of its action, each time that comes into the page. */
  arrive?: (control: HTMLElement | null) => void;
}
