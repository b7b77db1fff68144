/** How many actions have each rating: drawn for the eye, given in words beneath for everyone. */
import { mergeClasses } from "@fluentui/react-components";
import type { Counts, Summary } from "../../../agenda/model/assessment";
import type { Rating } from "../../../agenda/model/agenda";
import { agendaStrings } from "../../strings/agenda";
import { figures } from "../../../agenda/text/language";
import { useRatingColours } from "./ratingColours";
import { countedParts } from "./countedParts";
import type { CountedPart } from "./countedParts";
import { useRatingStyles } from "./ratings.styles";

export interface RatingStripProps {
  counts: Counts;
  /** Ratings of the scale, worst first. */
  scale: readonly Rating[];
}

/** Nothing where nothing is rated. */
export function RatingBar({ counts, scale }: { counts: Summary; scale: readonly Rating[] }) {
  const styles = useRatingStyles();
  const fill = useFill();
  const { rated } = counts;
  if (rated === null) return null;
  return (
    <div className={styles.whole}>
      <div className={styles.drawing}>
        <RatingStrip counts={counts} scale={scale} />
      </div>
      <ul className={styles.legend} aria-label={agendaStrings.ratingsOf(rated)}>
        <li aria-hidden>{agendaStrings.rated(rated)}</li>
        {countedParts(counts, scale)
          .filter(({ kind, count }) => isRating(kind) || count > 0)
          .map(({ kind, name, count }) => (
            <li key={kind} className={styles.legendItem}>
              <span {...fill(kind, styles.swatch)} />
              {agendaStrings.countOf(count, name)}
            </li>
          ))}
      </ul>
    </div>
  );
}

/** The drawing alone; words must be beside it. */
export function RatingStrip({ counts, scale, slim = false }: RatingStripProps & { slim?: boolean }) {
  const styles = useRatingStyles();
  const fill = useFill();
  return (
    <div aria-hidden className={mergeClasses(styles.bar, slim && styles.slim)}>
      {countedParts(counts, scale)
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => {
          const { className, style } = fill(kind, mergeClasses(styles.segment, slim && styles.slimSegment));
          return (
            <span key={kind} className={className} style={{ flexGrow: count, ...style }}>
              {figures(count)}
            </span>
          );
        })}
    </div>
  );
}

/** Class and colours of a part: a rating's own, or the pane's. */
function useFill() {
  const styles = useRatingStyles();
  const colours = useRatingColours();
  return (kind: CountedPart["kind"], base: string) => {
    if (isRating(kind)) return { className: base, style: colours(kind) };
    return { className: mergeClasses(base, kind === "complete" ? styles.complete : styles.notRated), style: undefined };
  };
}

const isRating = (kind: CountedPart["kind"]): kind is Rating => kind !== "not rated" && kind !== "complete";
