/**
 * Adds aids to the person's own agenda, or to all that are read together, only when asked for, and removes them again: a drop-down
 * of ratings, colours that follow the ratings, a total row. What the person has set up there is never replaced or removed.
 */
import { actionsOf } from "../../../agenda/model/assessment";
import type { AgendaAid } from "./aidNames";
import { blocked, nothing } from "./aidOutcome";
import type { AidChange, AidOutcome, Writing } from "./aidOutcome";
import { assessIn } from "../assess";
import type { Assessed } from "../assess";
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
      plan: async (context) => planOfEach(context, await assessIn(context, () => null), aid, what),
      write: async (context, planned) => {
        if ("ok" in planned) return planned;
        planned.queue();
        await context.sync();
        return { ok: true, change: what === "add" ? "added" : "removed", ...planned.except };
      },
      putBack: async (context, planned) => {
        if (!("ok" in planned)) await planned.putBack(context);
      },
    });
  } catch (error) {
    return { ok: false, fault: await explainFault(error) };
  }
}

interface WritingOfAll extends Writing {
  /** Agendas in which nothing can be written. */
  except: { blocked?: string };
}

/** What is to be written in each of the agendas that are read together. */
async function planOfEach(
  context: Excel.RequestContext,
  assessed: Assessed,
  aid: AgendaAid,
  what: "add" | "remove",
): Promise<AidOutcome | WritingOfAll> {
  const { assessment } = assessed;
  const writings: Writing[] = [];
  const sentences: string[] = [];
  for (const [index, agenda] of assessment.agendas.entries()) {
    const own = { ...assessment, agenda, actions: actionsOf(assessment, index) };
    const planned = await changes[aid](context, { ...assessed, assessment: own }, what);
    if (!("ok" in planned)) writings.push(planned);
    else if ("blocked" in planned && planned.blocked !== undefined)
      sentences.push(assessment.agendas.length > 1 ? `${agenda.name}: ${planned.blocked}` : planned.blocked);
  }
  const isBlocked = sentences.length > 0;
  if (writings.length === 0) return isBlocked ? blocked(sentences.join(" ")) : nothing;
  return {
    queue: () => writings.forEach(({ queue }) => queue()),
    putBack: async (another) => {
      for (const { putBack } of writings) await putBack(another);
    },
    except: isBlocked ? { blocked: sentences.join(" ") } : {},
  };
}

const changes: Record<AgendaAid, AidChange> = {
  "rating-list": listRatings,
  "rating-colours": colourRatings,
  "total-row": totalRow,
};
