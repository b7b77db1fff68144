/** Styles of the overdue list: calm rows, the action first, what is wrong with it beneath. */
import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";
import { clampedTo } from "../../components/clampedLines.styles";
import { lowPane, lowestPane } from "../../components/lowPane.styles";

/** Low, and wide enough for the facts of a row in one line. */
const lowAndWide = `${lowPane} and (min-width: 300px)`;

export const useOverdueStyles = makeStyles({
  /** Where the pane is lowest, the ratings are below the list. */
  view: { [lowestPane]: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" } },
  /** At hand wherever the list is scrolled to, but for a pane as low as at 200 % zoom. */
  tools: {
    position: "sticky",
    /** At the edge of the view and as wide as the rows, so that nothing of them shows beside it. */
    insetBlockStart: "-8px",
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    marginBlockStart: "8px",
    marginInline: "-8px",
    padding: "2px 8px",
    backgroundColor: tokens.colorNeutralBackground1,
    [lowPane]: { insetBlockStart: "-4px", marginBlockStart: "2px" },
    [lowestPane]: { position: "static", marginBlockStart: 0, paddingBlock: 0 },
  },
  shown: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "24px",
    color: tokens.colorNeutralForeground2,
  },
  heardOnly: {
    position: "absolute",
    width: "1px",
    height: "1px",
    minHeight: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  group: {
    ...typographyStyles.body1Strong,
    margin: 0,
    paddingBlock: "12px 4px",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
  },
  item: {
    marginInline: "-8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "flex-start" },
  choose: {
    flexGrow: 1,
    minWidth: 0,
    display: "block",
    padding: "8px",
    [lowPane]: { paddingBlock: "4px" },
    [lowestPane]: { paddingBlock: 0 },
    /** Below the search, which stays in view. */
    scrollMarginBlockStart: "44px",
    textAlign: "start",
    font: "inherit",
    color: "inherit",
    backgroundColor: "transparent",
    ...shorthands.borderStyle("none"),
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  action: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground1,
    ...clampedTo(2),
    [lowPane]: { WebkitLineClamp: 1 },
    overflowWrap: "anywhere",
  },
  whole: { display: "block" },
  facts: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    rowGap: "2px",
    marginBlockStart: "4px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    [lowPane]: { marginBlockStart: "1px", rowGap: 0 },
    [lowAndWide]: { flexWrap: "nowrap", whiteSpace: "nowrap" },
  },
  strong: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground1 },
  owners: { [lowAndWide]: { overflow: "hidden", textOverflow: "ellipsis" } },
  reason: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  /** The facts of the row say the gist. */
  closed: { [lowPane]: { display: "none" } },
  more: { marginBlockStart: "6px", scrollMarginBlockStart: "44px", flexShrink: 0 },
});
