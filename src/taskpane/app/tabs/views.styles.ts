/** Styles of the tabs, those of Fluent's TabList. */
import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";

/** As narrow as a pane is at 200 % zoom. */
const zoomed = "@media (max-width: 260px)";

export const useViewsStyles = makeStyles({
  /** One row in any font and language: see CrowdedViews. */
  tabs: { display: "flex", overflowX: "auto", overflowY: "hidden", scrollbarWidth: "thin" },
  tab: {
    ...typographyStyles.body1,
    position: "relative",
    flexShrink: 0,
    whiteSpace: "nowrap",
    padding: "10px 5px",
    "@media (min-width: 340px)": { paddingInline: "8px" },
    [zoomed]: { ...typographyStyles.caption1, padding: "4px" },
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    ...shorthands.borderStyle("none"),
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2Hover },
    ":hover::after": { backgroundColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "::after": {
      content: '""',
      position: "absolute",
      insetInline: "8px",
      insetBlockEnd: 0,
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
    },
  },
  selected: {
    ...typographyStyles.body1Strong,
    [zoomed]: typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground1,
    "::after": { backgroundColor: tokens.colorCompoundBrandStroke },
    ":hover::after": { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { "::after": { backgroundColor: "Highlight" } },
  },
  name: {
    display: "inline-grid",
    "::after": {
      content: "attr(data-name)",
      height: 0,
      visibility: "hidden",
      overflow: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});
