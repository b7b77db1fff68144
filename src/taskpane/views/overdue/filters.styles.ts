/** Styles of the filters of the overdue list. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFiltersStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(132px, 100%), 1fr))",
    gap: "8px",
    paddingBlock: "4px 8px",
  },
  filter: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, minWidth: 0 },
});
