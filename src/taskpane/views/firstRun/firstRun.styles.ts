/** Styles of the first steps: a few ways on, each with a sentence. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { stickyBar } from "../../components/stickyBar.styles";

export const useFirstRunStyles = makeStyles({
  belowCorner: { paddingInlineEnd: "28px" },
  repairing: { "& h1": { paddingInlineEnd: "28px" } },
  ways: { display: "grid", rowGap: "8px", margin: "0 0 20px", padding: 0, listStyleType: "none", maxWidth: "420px" },
  way: {
    width: "100%",
    display: "block",
    padding: "10px 12px",
    font: "inherit",
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  wayTitle: { ...typographyStyles.body1Strong, display: "block" },
  wayAdvice: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  advice: { ...typographyStyles.body1, margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  title: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorNeutralForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginBlock: "12px" },
  buttonBar: { ...stickyBar, paddingBlock: "8px 12px" },
  choices: { display: "grid", justifyItems: "start", rowGap: "4px", marginBlockStart: "8px" },
  choice: { maxWidth: "100%", textAlign: "start", overflowWrap: "anywhere", minWidth: 0 },
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    maxWidth: "420px",
    borderCollapse: "collapse",
    marginBlock: "4px 12px",
    color: tokens.colorNeutralForeground1,
    "& th, & td": {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: "3px 6px",
      textAlign: "start",
      overflowWrap: "anywhere",
    },
    "& thead th": { backgroundColor: tokens.colorNeutralBackground3 },
    "& th": { fontWeight: tokens.fontWeightSemibold },
  },
});
