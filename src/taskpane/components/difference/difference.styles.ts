/** Styles of changed texts: what goes is struck through, what comes is underlined. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useDifferenceStyles = makeStyles({
  del: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    textDecorationLine: "line-through",
  },
  ins: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    textDecorationLine: "underline",
    textUnderlineOffset: "3px",
  },
  /** A line through a sign would make another sign of it. */
  sign: { textDecorationLine: "none" },
  blank: { color: tokens.colorNeutralForeground3 },
});
