/** Styles of a repair before it is made: kinds on lines that open, texts one above the other, the buttons always at hand. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { clampedTo } from "../../components/clampedLines.styles";
import { stickyBar } from "../../components/stickyBar.styles";

export const useRepairStyles = makeStyles({
  title: {
    ...typographyStyles.subtitle2,
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground1,
    textWrap: "pretty",
    outlineStyle: "none",
  },
  advice: { ...typographyStyles.caption1, margin: "2px 0 8px", color: tokens.colorNeutralForeground2 },
  offer: {
    ...typographyStyles.body1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    margin: "0 0 8px",
    color: tokens.colorNeutralForeground2,
  },
  repair: { paddingBlock: "2px 12px", paddingInlineStart: "28px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "10px" },
  rows: { minWidth: "auto", fontVariantNumeric: "tabular-nums" },
  certainty: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  guess: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground1 },
  texts: {
    ...typographyStyles.body1,
    margin: "6px 0 0",
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
    color: tokens.colorNeutralForeground1,
    "& dt": { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
    "& dd": { margin: "0 0 4px" },
  },
  whole: { marginInlineStart: "-8px" },
  short: clampedTo(3),
  buttons: { ...stickyBar, "@media (forced-colors: active)": { borderTop: "1px solid CanvasText" } },
});
