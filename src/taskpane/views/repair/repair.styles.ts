/** Looks of a repair before it is made: kinds on lines that open, texts one above the other, the buttons always at hand. */
import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";
import { stickyBar } from "../../app/frame/stickyBar.styles";

export const useTidyStyles = makeStyles({
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
  short: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: 3, overflow: "hidden" },
  buttons: { ...stickyBar, "@media (forced-colors: active)": shorthands.borderTop("1px", "solid", "CanvasText") },
});
