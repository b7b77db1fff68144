/** Looks of the summary tables: figures in columns, ratings drawn beneath each name. */
import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";

export const useSummaryStyles = makeStyles({
  title: {
    ...typographyStyles.body1Strong,
    textAlign: "start",
    paddingBlock: "16px 4px",
    color: tokens.colorNeutralForeground1,
  },
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    borderCollapse: "collapse",
    color: tokens.colorNeutralForeground1,
  },
  head: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    padding: "2px 0 4px",
    textAlign: "start",
  },
  figure: {
    width: "1%",
    textAlign: "end",
    paddingInlineStart: "10px",
    fontVariantNumeric: "tabular-nums",
    verticalAlign: "top",
    paddingBlock: "6px",
    whiteSpace: "nowrap",
    "@media (max-width: 260px)": { whiteSpace: "normal", overflowWrap: "anywhere", paddingInlineStart: "4px" },
  },
  row: { ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2) },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: "start", paddingBlock: "6px 8px", overflowWrap: "anywhere" },
  nameText: { ...typographyStyles.body1, display: "block" },
  ratings: { display: "block", marginBlockStart: "3px", color: tokens.colorNeutralForeground2 },
  strip: { maxWidth: "360px", marginBlockStart: "4px" },
});
