/** Styles of what a view begins with: its headline, or what is shown in place of an empty list. */
import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";
import { lowPane, lowestPane } from "./lowPane.styles";

/** On a small laptop the list gets the space of what it says anyway. */
const small = "@media (max-height: 420px)";

export const useHeadlineStyles = makeStyles({
  block: { marginBlockEnd: "10px", [lowPane]: { marginBlockEnd: "4px" }, [lowestPane]: { marginBlockEnd: 0 } },
  headline: {
    ...typographyStyles.subtitle2,
    margin: "4px 0 0",
    [lowPane]: { ...typographyStyles.body1Strong, marginBlockStart: 0 },
    [lowestPane]: typographyStyles.caption1Strong,
    textWrap: "pretty",
    color: tokens.colorNeutralForeground1,
  },
  also: {
    ...typographyStyles.caption1,
    margin: "2px 0 0",
    color: tokens.colorNeutralForeground2,
  },
  missing: { marginBlock: "8px" },
  link: {
    padding: 0,
    font: "inherit",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    backgroundColor: "transparent",
    ...shorthands.borderStyle("none"),
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  spare: { [small]: { display: "none" } },
  empty: { paddingBlock: "24px 12px", maxWidth: "420px" },
  emptyTitle: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorNeutralForeground1 },
  emptyAdvice: { ...typographyStyles.body1, margin: "4px 0 12px", color: tokens.colorNeutralForeground2 },
});
