/** Styles of the bar above a view that is open over the tabs. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useOpenedBarStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", columnGap: "4px", minHeight: "40px" },
  title: { ...typographyStyles.subtitle2, margin: 0, color: tokens.colorNeutralForeground1 },
});
