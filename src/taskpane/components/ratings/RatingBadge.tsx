/** A rating as its name on its colour. */
import { mergeClasses } from "@fluentui/react-components";
import type { Rating } from "../../../agenda/model/agenda";
import { agendaStrings } from "../../strings/agenda";
import { useRatingColours } from "./ratingColours";
import { useRatingStyles } from "./ratings.styles";

export function RatingBadge({ rating }: { rating: Rating | null }) {
  const styles = useRatingStyles();
  const colours = useRatingColours();
  return (
    <span className={mergeClasses(styles.badge, rating === null && styles.notRated)} style={colours(rating)}>
      {rating ?? agendaStrings.notRated}
    </span>
  );
}
