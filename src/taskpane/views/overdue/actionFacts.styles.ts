/** Styles of an action's facts: names beside what they are. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useActionFactsStyles = makeStyles({
  facts: {
    ...typographyStyles.caption1,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "4px",
    margin: "4px 8px 12px",
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
    color: tokens.colorNeutralForeground1,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0 },
  },
});
