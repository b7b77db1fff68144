/** Styles of the row that is too narrow for all views, and of the list behind its button. */
import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";

export const useCrowdedViewsStyles = makeStyles({
  crowded: { display: "flex", alignItems: "center" },
  more: { flexShrink: 0 },
  /** Below the row, which is at the top of the pane. */
  menu: {
    position: "fixed",
    inset: "auto",
    insetBlockStart: "36px",
    insetInlineEnd: "8px",
    margin: 0,
    padding: "4px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  menuItem: {
    ...typographyStyles.body1,
    display: "block",
    width: "100%",
    padding: "6px 12px",
    textAlign: "start",
    color: "inherit",
    backgroundColor: "transparent",
    ...shorthands.borderStyle("none"),
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});
