/** Styles of the pane's frame: views above, what can be done below, the view between them scrolls. */
import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";
import { lowPane } from "../components/lowPane.styles";

/** Too low for bars that stay, as at 200 % zoom: they scroll away, and the view fills the pane. */
const low = "@media (max-height: 260px)";

export const useFrameStyles = makeStyles({
  /** Fluent's own is left, also where the pane is mirrored. */
  provider: { height: "100%", textAlign: "start", backgroundColor: tokens.colorNeutralBackground1 },
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    overflowX: "hidden",
    [low]: { overflowY: "auto" },
  },
  /** Excel's own menu lies in the top right corner. */
  top: { flexShrink: 0, paddingInline: "8px 44px", minHeight: "40px" },
  progress: { height: "2px", flexShrink: 0 },
  main: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    [low]: { flexShrink: 0, height: "100vh" },
  },
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowX: "hidden",
    overflowY: "auto",
    paddingInline: "16px",
    paddingBlock: "8px 16px",
    [lowPane]: { paddingBlockStart: "4px" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  /** Without views above, the corner is kept clear here. */
  atTop: { paddingInlineEnd: "44px", paddingBlockStart: "8px" },
  messages: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    paddingInline: "16px",
    flexShrink: 0,
    maxHeight: "50%",
    overflowY: "auto",
    ":not(:empty)": { paddingBlockStart: "6px" },
  },
  footer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 8px",
    flexShrink: 0,
    paddingInline: "16px",
    paddingBlock: "8px",
    [lowPane]: { paddingBlock: "4px" },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  settings: { marginInlineStart: "-8px" },
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
  brokenAdvice: { ...typographyStyles.body1, margin: "4px 0 12px", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  plain: { padding: "16px 44px 16px 16px" },
});
