/** Styles of the button that copies the summary, and of the text to copy by hand. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useCopyForReportStyles = makeStyles({
  block: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", marginBlockStart: "8px" },
  status: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  text: {
    ...typographyStyles.caption1,
    width: "100%",
    boxSizing: "border-box",
    minHeight: "96px",
    marginBlockStart: "8px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});
