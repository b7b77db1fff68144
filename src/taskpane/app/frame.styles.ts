/** Styles of the pane's frame: views above, what can be done below, the view between them scrolls. */
import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";
import { lowPane, lowestPane } from "../components/lowPane.styles";

export const useFrameStyles = makeStyles({
  /** Fluent's own is left, also where the pane is mirrored. */
  provider: { height: "100%", textAlign: "start", backgroundColor: tokens.colorNeutralBackground1 },
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    overflowX: "hidden",
    [lowestPane]: { overflowY: "auto" },
  },
  /** Excel's own menu lies in the top right corner. */
  top: { flexShrink: 0, paddingInline: "8px 44px", minHeight: "40px", [lowestPane]: { minHeight: 0 } },
  progress: { height: "2px", flexShrink: 0 },
  main: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    [lowestPane]: { flexShrink: 0, height: "100vh" },
  },
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowX: "hidden",
    overflowY: "auto",
    paddingInline: "16px",
    paddingBlock: "8px 16px",
    [lowPane]: { paddingBlockStart: "4px" },
    [lowestPane]: { paddingBlockStart: 0, paddingInline: "8px" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  footer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px",
    flexShrink: 0,
    paddingInline: "16px",
    paddingBlock: "8px",
    [lowPane]: { paddingBlock: "4px" },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  settings: { marginInlineStart: "-8px", marginInlineEnd: "-4px" },
  freshness: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    minWidth: 0,
    flexGrow: 1,
    flexBasis: "72px",
  },
  whatWasRead: {
    display: "block",
    padding: 0,
    font: "inherit",
    textAlign: "start",
    color: tokens.colorBrandForegroundLink,
    backgroundColor: "transparent",
    ...shorthands.borderStyle("none"),
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": { color: "LinkText" },
  },
  reading: { padding: "20px 44px 16px 16px", display: "grid", rowGap: "12px" },
  readingLine: {
    height: "14px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
  },
});
