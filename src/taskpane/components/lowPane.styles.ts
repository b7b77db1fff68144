/** Where the pane is low, as on a small laptop, what is above the list gives its space to the list. */
export const lowPane = "@media (max-height: 560px)";
