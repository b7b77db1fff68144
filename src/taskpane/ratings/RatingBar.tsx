/** How many actions have each rating: drawn for the eye, told in words beneath for everyone. */
import { mergeClasses } from "@fluentui/react-components";
import type { Rating, RatingCounts } from "../../agenda/types";
import { words } from "../words";
import { useRatingLook } from "./DarkContext";
import { useRatingStyles } from "./ratings.styles";

export interface RatingBarProps {
  counts: RatingCounts;
  /** Ratings of the scale, worst first. */
  scale: readonly Rating[];
  /** Actions without a rating. */
  notRated: number;
}

export function RatingBar({ rated, ...props }: RatingBarProps & { rated: number }) {
  const styles = useRatingStyles();
  const look = useRatingLook();
  const { counts, scale, notRated } = props;
  return (
    <div>
      <RatingStrip {...props} />
      <ul className={styles.legend} aria-label={words.ratingsOf(rated)}>
        <li aria-hidden>{words.rated(rated)}</li>
        {scale.map((rating) => (
          <li key={rating} className={styles.legendItem}>
            <span className={styles.swatch} style={look(rating)} />
            {words.ratingCount(counts[rating] ?? 0, rating)}
          </li>
        ))}
        {notRated > 0 && <li>{words.notRatedCount(notRated)}</li>}
      </ul>
    </div>
  );
}

/** The drawing alone; words must stand beside it. */
export function RatingStrip({ counts, scale, notRated, slim = false }: RatingBarProps & { slim?: boolean }) {
  const styles = useRatingStyles();
  const look = useRatingLook();
  const parts: { rating: Rating | null; count: number }[] = [
    ...scale.map((rating) => ({ rating, count: counts[rating] ?? 0 })),
    { rating: null, count: notRated },
  ];
  return (
    <div aria-hidden className={mergeClasses(styles.bar, slim && styles.slim)}>
      {parts
        .filter(({ count }) => count > 0)
        .map(({ rating, count }) => (
          <span
            key={rating ?? ""}
            className={mergeClasses(styles.segment, slim && styles.slimSegment, rating === null && styles.notRated)}
            style={{ flexGrow: count, ...look(rating) }}
          >
            {words.number(count)}
          </span>
        ))}
    </div>
  );
}
