/** Looks of findings: a line for each kind that opens onto what was found. */
import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";

export const useIssuesStyles = makeStyles({
  heading: { margin: 0 },
  kind: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    width: "calc(100% + 16px)",
    marginInline: "-8px",
    padding: "8px",
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    ...shorthands.borderStyle("none"),
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { flexShrink: 0, display: "inline-flex" },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: { ...typographyStyles.caption1, flexShrink: 0, color: tokens.colorNeutralForeground2 },
  severity: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  finding: { paddingBlock: "2px 10px", paddingInlineStart: "28px" },
  message: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
  fix: {
    ...typographyStyles.caption1,
    margin: "2px 0 0",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  cells: { display: "flex", flexWrap: "wrap", gap: "4px", marginBlockStart: "4px" },
  cell: { minWidth: "auto", fontVariantNumeric: "tabular-nums" },
});
