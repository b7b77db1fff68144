/** The agenda that a person has selected to be repaired: several cells, since one is selected in every workbook. */
import type { AgendaPlace } from "../../agenda/model/agenda";
import { faultCode } from "../host/faults";
import { selectedAgenda } from "../agenda/selectedAgenda";

/** Null where one cell, a chart or several areas are selected, or cells that are no agenda. One round trip, three where cells are. */
export async function selectedPlace(context: Excel.RequestContext): Promise<AgendaPlace | null> {
  try {
    return (await selectedAgenda(context, "nothing")).candidate?.place ?? null;
  } catch (error) {
    if (faultCode(error) === nothingSelected) return null;
    throw error;
  }
}

/** Said of a chart or picture, and of several areas at once. */
const nothingSelected = "InvalidSelection";
