/** A change of the workbook that the owners view makes, by the register or the settings. */
import type { Fault } from "../../../excel/host/faults";
import type { Workbook } from "../../state/workbook";

/** Makes the change, and then says what was done. */
export type Change = (work: (workbook: Workbook) => Promise<Fault | null>, done: string) => void;
