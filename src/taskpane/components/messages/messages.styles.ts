/** Styles of messages, those of Fluent's MessageBar. */
import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";
import { lowestPane, lowPane } from "../lowPane.styles";

export const useMessageStyles = makeStyles({
  message: {
    ...typographyStyles.body1,
    // So that what can be answered is seen too.
    [lowPane]: typographyStyles.caption1,
    display: "flex",
    alignItems: "flex-start",
    columnGap: "8px",
    flexShrink: 0,
    padding: "8px 6px 8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  icon: { display: "inline-flex", flexShrink: 0, fontSize: "20px", [lowestPane]: { display: "none" } },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  infoIcon: { color: tokens.colorNeutralForeground3 },
  body: { flexGrow: 1, minWidth: 0, "& strong": { fontWeight: tokens.fontWeightSemibold } },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px", marginBlockStart: "6px" },
  dismiss: { flexShrink: 0 },
});
