/** Looks of changes before they are made: what goes is struck through, what comes is underlined. */
import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";
import { stickyBar } from "../../app/frame/stickyBar.styles";

export const useReviewStyles = makeStyles({
  title: {
    ...typographyStyles.subtitle2,
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground1,
    outlineStyle: "none",
  },
  advice: { ...typographyStyles.caption1, margin: "2px 0 8px", color: tokens.colorNeutralForeground2 },
  change: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: "10px",
    paddingBlock: "8px",
    ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke2),
  },
  cell: { minWidth: "52px", flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  texts: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "10px",
    rowGap: "2px",
    margin: 0,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    color: tokens.colorNeutralForeground1,
    "& dt": { ...typographyStyles.caption1, lineHeight: "20px", color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0 },
  },
  del: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    textDecorationLine: "line-through",
  },
  ins: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    textDecorationLine: "underline",
    textUnderlineOffset: "3px",
  },
  /** A line through a sign would make another sign of it. */
  sign: { textDecorationLine: "none" },
  blank: { color: tokens.colorNeutralForeground3 },
  buttons: stickyBar,
});
