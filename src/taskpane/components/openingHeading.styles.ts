/** Styles of a heading that opens onto what is below it. */
import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";

/** As narrow as a pane is at 200 % zoom: the count goes below. */
const zoomed = "@media (max-width: 260px)";

export const useOpeningHeadingStyles = makeStyles({
  heading: { margin: 0, flexGrow: 1, minWidth: 0 },
  button: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    width: "calc(100% + 8px)",
    marginInlineStart: "-8px",
    padding: "8px",
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    ...shorthands.borderStyle("none"),
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    [zoomed]: { flexWrap: "wrap" },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { flexShrink: 0, display: "inline-flex", ":dir(rtl)": { transform: "scaleX(-1)" } },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", [zoomed]: { flexBasis: "calc(100% - 40px)" } },
  count: {
    ...typographyStyles.caption1,
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    [zoomed]: { boxSizing: "border-box", flexBasis: "100%", paddingInlineStart: "28px" },
  },
});
