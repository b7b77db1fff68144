/** How many actions had each rating at each of the last refreshes: drawn for the eye, and as figures for everyone. */
import { useMemo } from "react";
import type { Rating } from "../../../agenda/model/agenda";
import type { Snapshot } from "../../../agenda/model/snapshot";
import { agendaStrings } from "../../strings/agenda";
import { figures } from "../../../agenda/text/language";
import { summaryStrings } from "../../strings/summary";
import { TrendChart } from "./TrendChart";
import { trendPoint } from "./trendPoints";
import { useSummaryStyles } from "./summary.styles";

export interface TrendProps {
  title: string;
  /** Oldest first. */
  snapshots: readonly Snapshot[];
  /** Worst first. */
  scale: readonly Rating[];
}

const pointsInView = 8;

export function Trend({ title, snapshots, scale }: TrendProps) {
  const styles = useSummaryStyles();
  const points = useMemo(
    () => snapshots.slice(-pointsInView).map((each) => trendPoint(each, scale)),
    [snapshots, scale],
  );
  if (points.length < 2) return <p className={styles.note}>{summaryStrings.noTrend}</p>;
  return (
    <section aria-label={title} className={styles.trendBlock}>
      <h2 className={styles.title}>{title}</h2>
      <TrendChart points={points} />
      <table className={styles.figures} aria-label={summaryStrings.trendFigures}>
        <thead>
          <tr>
            <th scope="col">{summaryStrings.trendDay}</th>
            {[...scale, agendaStrings.notRated].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map(({ day, counts, notRated }) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              {[...counts.map(({ count }) => count), notRated].map((count, index) => (
                <td key={index}>{figures(count)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
