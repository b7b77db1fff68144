/** Styles of findings: a line for each kind that opens onto what was found. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useIssuesStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: "4px" },
  fixAll: { flexShrink: 0, minWidth: "auto" },
  fixed: { marginBlockEnd: "8px" },
  refused: { margin: "2px 0 0", paddingInlineStart: "18px" },
  finding: { paddingBlock: "2px 10px", paddingInlineStart: "28px" },
  message: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
  cells: { display: "flex", flexWrap: "wrap", gap: "4px", marginBlockStart: "4px" },
  elsewhere: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  cell: { minWidth: "auto", fontVariantNumeric: "tabular-nums" },
});
