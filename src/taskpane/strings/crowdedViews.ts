/** The sentence of the views that do not all fit in one row, ready for translation. */
export const crowdedViewsStrings = { more: "More views" };
