/** How many actions had each rating at each of the last refreshes: drawn for the eye, and as figures for everyone. */
import { useMemo } from "react";
import type { Rating } from "../../../agenda/model/agenda";
import type { Snapshot } from "../../../agenda/model/snapshot";
import { dayInWords, shortDayInWords } from "../../strings/dates";
import { summaryWords } from "../../strings/views";
import { words } from "../../strings/pane";
import { TrendChart } from "./TrendChart";
import { useSummaryStyles } from "./summary.styles";

export interface TrendProps {
  /** Oldest first. */
  snapshots: readonly Snapshot[];
  /** Worst first. */
  scale: readonly Rating[];
}

/** What one refresh found: `counts` are parallel to the scale. */
export interface TrendPoint {
  day: string;
  /** Without its year, which the figures tell. */
  shortDay: string;
  counts: number[];
  notRated: number;
}

const pointsInView = 8;

export function Trend({ snapshots, scale }: TrendProps) {
  const styles = useSummaryStyles();
  const points = useMemo(() => snapshots.slice(-pointsInView).map((each) => pointOf(each, scale)), [snapshots, scale]);
  if (points.length < 2) return <p className={styles.note}>{summaryWords.noTrend}</p>;
  return (
    <section aria-label={summaryWords.trend} className={styles.trendBlock}>
      <h2 className={styles.title}>{summaryWords.trend}</h2>
      <TrendChart points={points} scale={scale} />
      <table className={styles.figures} aria-label={summaryWords.trendFigures}>
        <thead>
          <tr>
            <th scope="col">{summaryWords.trendDay}</th>
            {[...scale, words.notRated].map((name) => (
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
              {[...counts, notRated].map((count, place) => (
                <td key={place}>{words.number(count)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function pointOf({ day, entries }: Snapshot, scale: readonly Rating[]): TrendPoint {
  const found = new Map<Rating | null, number>();
  for (const { rating } of entries) found.set(rating, (found.get(rating) ?? 0) + 1);
  const counts = scale.map((rating) => found.get(rating) ?? 0);
  return { day: dayInWords(day), shortDay: shortDayInWords(day), counts, notRated: found.get(null) ?? 0 };
}
