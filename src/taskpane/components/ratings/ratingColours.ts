/** The colours of a rating in the pane: the palette's pair for a light or a dark background. */
import { useContext } from "react";
import type { Rating } from "../../../agenda/model/agenda";
import { darkTints, lightTints } from "../../../agenda/sheets/colours/palette";
import { DarkContext } from "./DarkContext";

export interface RatingColours {
  color: string;
  backgroundColor: string;
}

/** None for not rated, which has the pane's own colours. */
export function useRatingColours(): (rating: Rating | null) => RatingColours | undefined {
  const dark = useContext(DarkContext);
  return (rating) => {
    if (rating === null) return undefined;
    const { text, fill } = (dark ? darkTints : lightTints)[rating];
    return { color: text, backgroundColor: fill };
  };
}
