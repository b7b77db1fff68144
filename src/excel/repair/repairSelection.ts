/** The agenda that a person has selected to repair: several cells, since in every workbook one is selected. */
import type { AgendaPlace } from "../../agenda/model/agenda";
import { faultCode } from "../host/faults";
import { selectedAgenda } from "../agenda/selectedAgenda";

/** Null where one cell, a chart or several areas are selected, or cells that are no agenda. At most three round trips. */
export async function selectedPlace(context: Excel.RequestContext): Promise<AgendaPlace | null> {
  try {
    return (await selectedAgenda(context, "nothing")).candidate?.place ?? null;
  } catch (error) {
    if (faultCode(error) === nothingSelected) return null;
    throw error;
  }
}

/** Excel's code where a chart or picture is selected, or several areas. */
const nothingSelected = "InvalidSelection";
