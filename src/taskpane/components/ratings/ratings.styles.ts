/** Styles of ratings. Colour is never alone: each fill carries its word or its number. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lowPane, lowestPane } from "../lowPane.styles";

export const useRatingStyles = makeStyles({
  badge: {
    ...typographyStyles.caption1Strong,
    display: "inline-block",
    paddingInline: "6px",
    borderRadius: tokens.borderRadiusSmall,
    border: "1px solid transparent",
    whiteSpace: "nowrap",
    // Browsers paint a plate behind the text there, which must not cover the border.
    "@media (forced-colors: active)": { paddingBlock: "1px" },
  },
  notRated: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: `1px dashed ${tokens.colorNeutralStroke1Hover}`,
  },
  complete: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground6,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  /** Below all else, where what it is in is a grid. */
  whole: { [lowestPane]: { order: 1 } },
  /** The words beneath say the same. */
  drawing: { [lowPane]: { display: "none" } },
  bar: {
    display: "flex",
    columnGap: "2px",
    height: "20px",
  },
  slim: { height: "14px", "@media (forced-colors: active)": { height: "20px" } },
  segment: {
    ...typographyStyles.caption1Strong,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    minWidth: "18px",
    flexBasis: 0,
    ":first-child": { borderStartStartRadius: "4px", borderEndStartRadius: "4px" },
    ":last-child": { borderStartEndRadius: "4px", borderEndEndRadius: "4px" },
    border: "1px solid transparent",
  },
  slimSegment: { ...typographyStyles.caption2, minWidth: "12px", lineHeight: "12px" },
  legend: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8px",
    rowGap: "2px",
    margin: "6px 0 0",
    [lowPane]: { marginBlockStart: 0 },
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
  },
  legendItem: { display: "inline-flex", alignItems: "center", columnGap: "4px" },
  swatch: {
    width: "10px",
    height: "10px",
    boxSizing: "border-box",
    borderRadius: "2px",
    forcedColorAdjust: "none",
    border: "1px solid currentColor",
  },
});
