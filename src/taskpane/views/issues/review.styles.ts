/** Styles of changes before they are made: the cell, and its texts one above the other. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { stickyBar } from "../../components/stickyBar.styles";

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
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cells: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "4px",
    width: "76px",
    flexShrink: 0,
  },
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
  buttons: stickyBar,
});
