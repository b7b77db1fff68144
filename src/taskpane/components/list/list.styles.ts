/** Styles of long lists. */
import { makeStyles } from "@fluentui/react-components";

export const useListStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  placed: { position: "absolute", insetBlockStart: 0, insetInline: 0 },
});
