/** Looks of the trend's columns, those of the rating bar stood on end. */
import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";

const part = {
  ...typographyStyles.caption2,
  display: "flex",
  alignItems: "center",
  justifyContent: "center",
  boxSizing: "border-box",
  flexBasis: 0,
  minHeight: "3px",
  overflow: "hidden",
  lineHeight: "11px",
} as const;

export const useTrendStyles = makeStyles({
  columns: {
    display: "flex",
    alignItems: "flex-end",
    columnGap: "6px",
    height: "100%",
    ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke1),
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
  part: { ...part, ...shorthands.border("1px", "solid", "transparent") },
  notRated: {
    ...part,
    color: tokens.colorNeutralForeground2,
    ...shorthands.border("1px", "dashed", tokens.colorNeutralStroke1Hover),
  },
});
