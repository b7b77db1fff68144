/** Styles of buttons, those of Fluent's Button in the appearances and sizes that the pane uses. */
import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";

const pressed = ":hover:active";
const forcedColors = "@media (forced-colors: active)";

/** In forced colours, under the pointer: the system's own highlight. */
const highlighted = {
  backgroundColor: "HighlightText",
  ...shorthands.borderColor("Highlight"),
  color: "Highlight",
  forcedColorAdjust: "none",
} as const;

export const useButtonStyles = makeStyles({
  button: {
    ...typographyStyles.body1Strong,
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    columnGap: "6px",
    minWidth: "96px",
    margin: 0,
    padding: "5px 12px",
    overflow: "hidden",
    verticalAlign: "middle",
    textDecorationLine: "none",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    transitionProperty: "background, border, color",
    transitionDuration: tokens.durationFaster,
    transitionTimingFunction: tokens.curveEasyEase,
    "@media screen and (prefers-reduced-motion: reduce)": { transitionDuration: "0.01ms" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  small: { ...typographyStyles.caption1, columnGap: "4px", minWidth: "64px", padding: "3px 8px" },
  iconOnly: { minWidth: "32px", maxWidth: "32px", paddingInline: "5px" },
  smallIconOnly: { minWidth: "24px", maxWidth: "24px", padding: "1px" },
  icon: {
    display: "inline-flex",
    flexShrink: 0,
    fontSize: "20px",
  },
  secondary: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.borderColor(tokens.colorNeutralStroke1),
    cursor: "pointer",
    ":hover": {
      color: tokens.colorNeutralForeground1Hover,
      backgroundColor: tokens.colorNeutralBackground1Hover,
      ...shorthands.borderColor(tokens.colorNeutralStroke1Hover),
    },
    [pressed]: {
      color: tokens.colorNeutralForeground1Pressed,
      backgroundColor: tokens.colorNeutralBackground1Pressed,
      ...shorthands.borderColor(tokens.colorNeutralStroke1Pressed),
    },
    [forcedColors]: { ":hover": highlighted },
  },
  primary: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    [pressed]: { backgroundColor: tokens.colorBrandBackgroundPressed },
    ":focus-visible": { boxShadow: `inset 0 0 0 3px ${tokens.colorNeutralForegroundOnBrand}` },
    [forcedColors]: {
      backgroundColor: "Highlight",
      ...shorthands.borderColor("HighlightText"),
      color: "HighlightText",
      forcedColorAdjust: "none",
      ":hover": highlighted,
    },
  },
  subtle: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorSubtleBackground,
    cursor: "pointer",
    ":hover": {
      color: tokens.colorNeutralForeground2Hover,
      backgroundColor: tokens.colorSubtleBackgroundHover,
    },
    ":hover svg": { color: tokens.colorNeutralForeground2BrandHover },
    [pressed]: {
      color: tokens.colorNeutralForeground2Pressed,
      backgroundColor: tokens.colorSubtleBackgroundPressed,
    },
    [forcedColors]: { ":hover": { color: "Highlight" }, ":hover svg": { color: "Highlight" } },
  },
  transparent: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2BrandHover },
    [pressed]: { color: tokens.colorNeutralForeground2BrandPressed },
    [forcedColors]: { ":hover": { color: "Highlight" } },
  },
  disabled: {
    color: tokens.colorNeutralForegroundDisabled,
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    ...shorthands.borderColor(tokens.colorNeutralStrokeDisabled),
    cursor: "not-allowed",
    [forcedColors]: { color: "GrayText", backgroundColor: "ButtonFace", ...shorthands.borderColor("GrayText") },
  },
});
