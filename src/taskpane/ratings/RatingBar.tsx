/** How many actions have each rating: drawn for the eye, told in words beneath for everyone. */
import { mergeClasses } from "@fluentui/react-components";
import type { Counts, Rating } from "../../agenda/types";
import { words } from "../words";
import { useRatingLook } from "./DarkContext";
import { countedParts, ratedOf } from "./countedParts";
import { useRatingStyles } from "./ratings.styles";

export interface RatingBarProps {
  counts: Counts;
  /** Ratings of the scale, worst first. */
  scale: readonly Rating[];
}

export function RatingBar({ counts, scale }: RatingBarProps) {
  const styles = useRatingStyles();
  const look = useRatingLook();
  const rated = ratedOf(counts);
  return (
    <div>
      <RatingStrip counts={counts} scale={scale} />
      <ul className={styles.legend} aria-label={words.ratingsOf(rated)}>
        <li aria-hidden>{words.rated(rated)}</li>
        {countedParts(counts, scale)
          .filter(({ rating, count }) => rating !== null || count > 0)
          .map(({ rating, name, count }) => (
            <li key={name} className={styles.legendItem}>
              {rating !== null && <span className={styles.swatch} style={look(rating)} />}
              {words.countOf(count, name)}
            </li>
          ))}
      </ul>
    </div>
  );
}

/** The drawing alone; words must stand beside it. */
export function RatingStrip({ counts, scale, slim = false }: RatingBarProps & { slim?: boolean }) {
  const styles = useRatingStyles();
  const look = useRatingLook();
  return (
    <div aria-hidden className={mergeClasses(styles.bar, slim && styles.slim)}>
      {countedParts(counts, scale)
        .filter(({ count }) => count > 0)
        .map(({ rating, name, count }) => (
          <span
            key={name}
            className={mergeClasses(styles.segment, slim && styles.slimSegment, rating === null && styles.notRated)}
            style={{ flexGrow: count, ...look(rating) }}
          >
            {words.number(count)}
          </span>
        ))}
    </div>
  );
}
