/** What has changed since the last refresh beside the ratings: actions that are gone, and actions that were completed. */
import type { Since } from "../../../agenda/history/movement";
import type { Summary } from "../../../agenda/model/assessment";
import { longDay } from "../../../agenda/text/language";
import { summaryStrings } from "../../strings/summary";

export function Changes({ since: { gone, completed, day }, summary }: { since: Since; summary: Summary }) {
  const { complete, setAside } = summary;
  return (
    <>
      {gone.length > 0 && <p>{summaryStrings.gone(gone)}</p>}
      {complete > 0 && <p>{summaryStrings.completed(completed, longDay(day))}</p>}
      {setAside > 0 && <p>{summaryStrings.setAside(setAside)}</p>}
    </>
  );
}
