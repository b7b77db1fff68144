/** Columns of ratings, one for each refresh, worst at the foot. The figures stand in a table beside it, so that nobody needs to see it. */
import type { Rating } from "../../../agenda/model/agenda";
import { useRatingLook } from "../../components/ratings/DarkContext";
import type { TrendPoint } from "./Trend";
import { useSummaryStyles } from "./summary.styles";
import { columnHeight, lineHeight, useTrendStyles } from "./trend.styles";
import { words } from "../../strings/pane";

export function TrendChart({ points, scale }: { points: readonly TrendPoint[]; scale: readonly Rating[] }) {
  const styles = useSummaryStyles();
  const trend = useTrendStyles();
  const look = useRatingLook();
  const most = points.reduce((highest, point) => Math.max(highest, totalOf(point)), 1);
  return (
    <div aria-hidden className={styles.trend}>
      <div className={trend.columns}>
        {points.map((point) => (
          <div key={point.day} className={trend.column} style={{ height: `${(100 * totalOf(point)) / most}%` }}>
            <Part count={point.notRated} most={most} />
            {[...scale].reverse().map((rating) => (
              <Part key={rating} count={point.counts[scale.indexOf(rating)]} most={most} look={look(rating)} />
            ))}
          </div>
        ))}
      </div>
      <div className={trend.days}>
        {points.map(({ day, shortDay }) => (
          <span key={day} className={trend.day}>
            {shortDay}
          </span>
        ))}
      </div>
    </div>
  );
}

interface PartProps {
  count: number;
  /** What the highest column counts. */
  most: number;
  look?: { color: string; backgroundColor: string };
}

/** Its number stands in it where there is room. */
function Part({ count, most, look }: PartProps) {
  const trend = useTrendStyles();
  if (count === 0) return null;
  const hasRoom = (count / most) * columnHeight >= lineHeight;
  return (
    <span className={look === undefined ? trend.notRated : trend.part} style={{ flexGrow: count, ...look }}>
      {hasRoom && words.number(count)}
    </span>
  );
}

const totalOf = ({ counts, notRated }: TrendPoint) => counts.reduce((sum, count) => sum + count, notRated);
