/** Where the pane is low, as on a small laptop, what is above the list gives its space to the list. */
export const lowPane = "@media (max-height: 560px)";

/** As low as at 200 % zoom: bars scroll away with the rest, and what is above the list is as small as it can be. Named so, it comes after `lowPane`. */
export const lowestPane = `${lowPane} and (max-height: 260px)`;
