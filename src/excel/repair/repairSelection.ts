/** The agenda that a person has selected to repair: several cells, since in every workbook one is selected. */
import type { AgendaCandidate } from "../../agenda/find/candidate";
import { faultCode } from "../host/faults";
import { selectedAgenda } from "../agenda/selectedAgenda";

/** Null where one cell, a chart or several areas are selected, or cells that are no agenda. At most three round trips. */
export async function selectedToRepair(context: Excel.RequestContext): Promise<AgendaCandidate | null> {
  try {
    return (await selectedAgenda(context, "nothing")).candidate;
  } catch (error) {
    if (faultCode(error) === nothingSelected) return null;
    throw error;
  }
}

/** Excel's code where a chart or picture is selected, or several areas. */
const nothingSelected = "InvalidSelection";
