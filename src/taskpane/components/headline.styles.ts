/** Styles of what a view begins with: its headline, or what is shown in place of an empty list. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** On a small laptop the list gets the space of what it says anyway. */
const small = "@media (max-height: 420px)";

export const useHeadlineStyles = makeStyles({
  block: { marginBlockEnd: "10px" },
  headline: {
    ...typographyStyles.subtitle2,
    margin: "4px 0 0",
    textWrap: "pretty",
    color: tokens.colorNeutralForeground1,
  },
  also: {
    ...typographyStyles.caption1,
    margin: "2px 0 0",
    color: tokens.colorNeutralForeground2,
  },
  spare: { [small]: { display: "none" } },
  empty: { paddingBlock: "24px 12px", maxWidth: "420px" },
  emptyTitle: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorNeutralForeground1 },
  emptyAdvice: { ...typographyStyles.body1, margin: "4px 0 12px", color: tokens.colorNeutralForeground2 },
});
