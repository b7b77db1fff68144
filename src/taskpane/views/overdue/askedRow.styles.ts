/** Styles of the row that was asked for: a message, apart from what is below it. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useAskedRowStyles = makeStyles({
  answer: {
    marginBlockEnd: "8px",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  facts: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    marginBlock: "4px",
    color: tokens.colorNeutralForeground2,
  },
  /** In line with the words above. */
  more: { marginInline: "-8px" },
});
