/** Columns of ratings, one for each refresh, worst at the foot. The figures are in a table beside it, so that nobody needs to see it. */
import { useRatingColours } from "../../components/ratings/ratingColours";
import type { RatingColours } from "../../components/ratings/ratingColours";
import type { TrendPoint } from "./trendPoints";
import { useSummaryStyles } from "./summary.styles";
import { columnHeight, lineHeight, useTrendStyles } from "./trend.styles";
import { figures } from "../../../agenda/text/language";

export function TrendChart({ points }: { points: readonly TrendPoint[] }) {
  const styles = useSummaryStyles();
  const trend = useTrendStyles();
  const colours = useRatingColours();
  const most = points.reduce((highest, point) => Math.max(highest, totalOf(point)), 1);
  return (
    <div aria-hidden className={styles.trend}>
      <div className={trend.columns}>
        {points.map((point) => (
          <div key={point.day} className={trend.column} style={{ height: `${(100 * totalOf(point)) / most}%` }}>
            <Part count={point.notRated} most={most} />
            {[...point.counts].reverse().map(({ rating, count }) => (
              <Part key={rating} count={count} most={most} colours={colours(rating)} />
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
  /** Left out for not rated. */
  colours?: RatingColours;
}

/** Shows its number where there is space. */
function Part({ count, most, colours }: PartProps) {
  const trend = useTrendStyles();
  if (count === 0) return null;
  const hasSpace = (count / most) * columnHeight >= lineHeight;
  return (
    <span className={colours === undefined ? trend.notRated : trend.part} style={{ flexGrow: count, ...colours }}>
      {hasSpace && figures(count)}
    </span>
  );
}

const totalOf = ({ counts, notRated }: TrendPoint) => counts.reduce((sum, { count }) => sum + count, notRated);
