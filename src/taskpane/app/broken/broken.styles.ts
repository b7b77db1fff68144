/** Styles of what is in place of the pane that an error of ours has ended. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useBrokenStyles = makeStyles({
  page: { padding: "16px 44px 16px 16px" },
  advice: { ...typographyStyles.body1, margin: "4px 0 12px", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
