/** Styles of the messages above the view. */
import { makeStyles } from "@fluentui/react-components";
import { lowestPane } from "../components/lowPane.styles";

export const useFrameMessagesStyles = makeStyles({
  /** Without views above, the corner is kept clear here. */
  atTop: { paddingInlineEnd: "44px", paddingBlockStart: "8px" },
  messages: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    paddingInline: "16px",
    [lowestPane]: { paddingInline: "8px" },
    flexShrink: 0,
    maxHeight: "50%",
    overflowY: "auto",
    ":not(:empty)": { paddingBlockStart: "6px" },
  },
});
