/** Styles of technical details that are shown to copy by hand. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useCopyDetailsStyles = makeStyles({
  details: {
    width: "100%",
    boxSizing: "border-box",
    minHeight: "60px",
    marginBlockStart: "8px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});
