/**
 * Adds aids to the person's own agenda, only when asked for, and removes them again: a drop-down of ratings, colours that
 * follow the ratings, a total row. What the person has set up there is never replaced or removed.
 */
import type { AgendaAid } from "./aidNames";
import type { AidChange, AidOutcome } from "./aidOutcome";
import { assessIn } from "../assess";
import { explainFault } from "../../host/faults";
import { colourRatings } from "./ratingColours";
import { listRatings } from "./ratingList";
import { totalRow } from "./totalRow";
import { changeExcel } from "../../host/run";

/** Adds the aid to the agenda; asked twice, it changes nothing. Never rejects. */
export function addAid(aid: AgendaAid): Promise<AidOutcome> {
  return change(aid, "add");
}

/** Removes what `addAid` added, and nothing else. Never rejects. */
export function removeAid(aid: AgendaAid): Promise<AidOutcome> {
  return change(aid, "remove");
}

async function change(aid: AgendaAid, what: "add" | "remove"): Promise<AidOutcome> {
  try {
    return await changeExcel({
      plan: async (context) => changes[aid](context, await assessIn(context, () => null), what),
      write: async (context, planned) => {
        if ("ok" in planned) return planned;
        planned.queue();
        await context.sync();
        return { ok: true, change: what === "add" ? "added" : "removed" };
      },
      putBack: async (context, planned) => {
        if (!("ok" in planned)) await planned.putBack(context);
      },
    });
  } catch (error) {
    return { ok: false, fault: await explainFault(error) };
  }
}

const changes: Record<AgendaAid, AidChange> = {
  "rating-list": listRatings,
  "rating-colours": colourRatings,
  "total-row": totalRow,
};
