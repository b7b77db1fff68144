/** Styles of the trend's columns, those of the rating bar turned upright. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** In pixels. */
export const columnHeight = 112;
export const lineHeight = 11;

const part = {
  ...typographyStyles.caption2,
  display: "flex",
  alignItems: "center",
  justifyContent: "center",
  boxSizing: "border-box",
  flexBasis: 0,
  minHeight: "3px",
  overflow: "hidden",
  lineHeight: `${lineHeight}px`,
} as const;

export const useTrendStyles = makeStyles({
  columns: {
    display: "flex",
    alignItems: "flex-end",
    columnGap: "6px",
    height: `${columnHeight}px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  column: {
    display: "flex",
    flexDirection: "column",
    rowGap: "1px",
    flexGrow: 1,
    flexBasis: 0,
    maxWidth: "44px",
    minWidth: 0,
  },
  days: { display: "flex", columnGap: "6px", marginBlockStart: "2px" },
  day: {
    ...typographyStyles.caption2,
    flexGrow: 1,
    flexBasis: 0,
    maxWidth: "44px",
    minWidth: 0,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
  part: { ...part, border: "1px solid transparent" },
  notRated: {
    ...part,
    color: tokens.colorNeutralForeground2,
    border: `1px dashed ${tokens.colorNeutralStroke1Hover}`,
  },
});
