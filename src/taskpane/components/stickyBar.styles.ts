/** Buttons always at hand, also below what is longer than the pane; on a very low pane they scroll with the rest. */
import { tokens } from "@fluentui/react-components";
import { lowestPane } from "./lowPane.styles";

export const stickyBar = {
  position: "sticky",
  [lowestPane]: { position: "static" },
  insetBlockEnd: "-16px",
  display: "flex",
  flexWrap: "wrap",
  gap: "8px",
  marginBlockEnd: "-16px",
  paddingBlock: "10px 12px",
  backgroundColor: tokens.colorNeutralBackground1,
} as const;
