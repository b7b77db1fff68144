/** Whether the pane is dark, for the few colours that are not Fluent's own. */
import { createContext } from "react";

export const DarkContext = createContext(false);
