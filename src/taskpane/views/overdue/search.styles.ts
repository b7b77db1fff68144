/** Styles of the search field, those of Fluent's SearchBox. */
import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";

export const useSearchStyles = makeStyles({
  field: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    flexGrow: 1,
    minWidth: 0,
    height: "32px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    ":hover": {
      ...shorthands.borderColor(tokens.colorNeutralStroke1Hover),
      borderBottomColor: tokens.colorNeutralStrokeAccessibleHover,
    },
    ":focus-within::after": {
      content: '""',
      position: "absolute",
      insetInline: "-1px",
      insetBlockEnd: "-1px",
      height: "2px",
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
    "@media (forced-colors: active)": {
      ":focus-within": { outline: "2px solid Highlight" },
      ":focus-within::after": { backgroundColor: "Highlight" },
    },
  },
  icon: { flexShrink: 0, fontSize: "18px", marginInlineStart: "10px", color: tokens.colorNeutralForeground3 },
  input: {
    ...typographyStyles.body1,
    flexGrow: 1,
    minWidth: 0,
    height: "100%",
    paddingInline: "8px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    ...shorthands.borderStyle("none"),
    outlineStyle: "none",
    "::placeholder": { color: tokens.colorNeutralForeground4, opacity: 1 },
  },
});
