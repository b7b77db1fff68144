/** A rating as its word on its colour. */
import { mergeClasses } from "@fluentui/react-components";
import type { Rating } from "../../../agenda/model/agenda";
import { words } from "../../strings/pane";
import { useRatingLook } from "./DarkContext";
import { useRatingStyles } from "./ratings.styles";

export function RatingBadge({ rating }: { rating: Rating | null }) {
  const styles = useRatingStyles();
  const look = useRatingLook();
  return (
    <span className={mergeClasses(styles.badge, rating === null && styles.notRated)} style={look(rating)}>
      {rating ?? words.notRated}
    </span>
  );
}
