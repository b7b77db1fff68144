/** Styles of owners: a name, what they have to do, and small buttons beneath. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { stickyBar } from "../../components/stickyBar.styles";

export const useOwnersStyles = makeStyles({
  panelTitle: {
    ...typographyStyles.subtitle2,
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  panelBar: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    marginInlineStart: "-8px",
    "& > button": { flexShrink: 0 },
    "& > h1": { margin: 0 },
  },
  mirrored: { ":dir(rtl)": { transform: "scaleX(-1)" } },
  subtitle: {
    ...typographyStyles.body1Strong,
    margin: 0,
    paddingBlock: "14px 4px",
    color: tokens.colorNeutralForeground1,
  },
  advice: {
    ...typographyStyles.caption1,
    margin: "2px 0 8px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  status: {
    ...typographyStyles.caption1,
    margin: "8px 0 0",
    color: tokens.colorNeutralForeground2,
    ":empty": { margin: 0 },
  },
  recipients: {
    ...typographyStyles.body1,
    margin: "0 0 8px",
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  label: { ...typographyStyles.body1, display: "block", marginBlockEnd: "2px", color: tokens.colorNeutralForeground1 },
  message: { width: "100%", boxSizing: "border-box" },
  messageText: { height: "max(112px, calc(100vh - 330px))", maxHeight: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginBlock: "12px 8px" },
  buttonBar: { ...stickyBar, gap: "6px" },
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "10px", maxWidth: "420px" },
  listHead: { display: "flex", flexWrap: "wrap", alignItems: "end", justifyContent: "space-between", columnGap: "8px" },
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  plainList: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "block",
    paddingBlock: "8px",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1, display: "block" },
  left: {
    ...typographyStyles.caption1,
    marginInlineStart: "8px",
    paddingInline: "6px",
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  facts: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  itemButtons: { display: "flex", flexWrap: "wrap", gap: "4px", marginBlockStart: "4px" },
  /** The text of a button without a border begins under the name. */
  flush: { marginInlineStart: "-8px", "@media (forced-colors: active)": { marginInlineStart: 0 } },
  wrap: { maxWidth: "100%", minWidth: 0, overflowWrap: "anywhere" },
  finding: { ...typographyStyles.body1, paddingBlock: "4px", color: tokens.colorNeutralForeground1 },
  cell: { minWidth: "auto", marginInlineStart: "4px" },
});
