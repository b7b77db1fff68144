/** Styles of what was read: lines that open onto why, and onto what else it could be. */
import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";
import { stickyBar } from "../../components/stickyBar.styles";

export const useWhatWasReadStyles = makeStyles({
  summary: { ...typographyStyles.body1, margin: "0 0 4px", color: tokens.colorNeutralForeground1 },
  link: {
    font: "inherit",
    overflowWrap: "anywhere",
    textAlign: "start",
    "@media (forced-colors: active)": { color: "LinkText" },
  },
  advice: { ...typographyStyles.caption1, margin: "0 0 6px", color: tokens.colorNeutralForeground2 },
  title: { ...typographyStyles.subtitle2, margin: 0, padding: "10px 0 2px", color: tokens.colorNeutralForeground1 },
  opened: { paddingBlock: "0 10px", paddingInlineStart: "28px" },
  choices: { display: "flex", flexWrap: "wrap", gap: "4px", marginBlockEnd: "8px" },
  choice: { minWidth: "auto" },
  /** What was left out, and where it is: beside it where there is space. */
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "12px" },
  runs: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  chosen: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingBlock: "0 6px",
    paddingInlineStart: "28px",
    color: tokens.colorNeutralForeground2,
  },
  runLinks: { display: "inline-flex", flexWrap: "wrap", columnGap: "10px", fontVariantNumeric: "tabular-nums" },
  all: { marginBlockEnd: "4px" },
  row: { display: "flex", alignItems: "start", columnGap: "4px", paddingBlock: "2px" },
  words: {
    ...typographyStyles.body1,
    flexGrow: 1,
    minWidth: 0,
    padding: "2px 4px",
    marginInlineStart: "-4px",
    textAlign: "start",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    ...shorthands.borderStyle("none"),
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  rowNumber: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  correct: { flexShrink: 0, minWidth: "auto" },
  bar: {
    ...stickyBar,
    alignItems: "center",
    justifyContent: "space-between",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { paddingBlock: 0 },
  status: {
    ...typographyStyles.caption1,
    margin: 0,
    flexGrow: 1,
    flexBasis: "120px",
    color: tokens.colorNeutralForeground2,
  },
});
