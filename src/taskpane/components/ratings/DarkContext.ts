/** Whether the pane is dark, for the few colours that are not Fluent's own. */
import { createContext, useContext } from "react";
import type { Rating } from "../../../agenda/model/agenda";
import { ratingColours } from "./ratingColours";

export const DarkContext = createContext(false);

export interface RatingLook {
  color: string;
  backgroundColor: string;
}

/** The colours of a rating on this theme; none for not rated, which wears the pane's own. */
export function useRatingLook(): (rating: Rating | null) => RatingLook | undefined {
  const dark = useContext(DarkContext);
  return (rating) => {
    if (rating === null) return undefined;
    const { pale, deep } = ratingColours[rating];
    return dark ? { color: pale, backgroundColor: deep } : { color: deep, backgroundColor: pale };
  };
}
