/** Styles of other workbooks: their names with the day below each, and what is to be known of their files. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useOthersStyles = makeStyles({
  others: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px", maxWidth: "420px" },
  title: { ...typographyStyles.subtitle2, margin: 0, paddingBlockStart: "12px", color: tokens.colorNeutralForeground1 },
  advice: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px 8px" },
  status: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "6px", ":empty": { display: "none" } },
  line: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground1 },
  sentences: {
    ...typographyStyles.caption1,
    display: "grid",
    rowGap: "4px",
    margin: 0,
    paddingBlock: "4px",
    paddingInlineStart: "16px",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    paddingBlock: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  file: {
    ...typographyStyles.body1,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
  },
  when: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});
