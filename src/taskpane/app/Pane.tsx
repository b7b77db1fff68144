/** The pane as a whole: its theme, its direction, and where an error of ours is caught. */
import { FluentProvider } from "@fluentui/react-components";
import { useMemo } from "react";
import { ErrorBoundary } from "./broken/ErrorBoundary";
import { Frame } from "./Frame";
import { useFrameStyles } from "./frame.styles";
import { DarkContext } from "../components/ratings/DarkContext";
import { fluentTheme, useTheme } from "./theme";
import type { Workbook } from "../state/workbook";

export function Pane({ workbook }: { workbook: Workbook }) {
  const styles = useFrameStyles();
  const theme = useTheme(workbook);
  const fluent = useMemo(() => fluentTheme(theme), [theme]);
  return (
    <FluentProvider
      theme={fluent}
      dir={document.dir === "rtl" ? "rtl" : "ltr"}
      className={styles.provider}
      style={{ colorScheme: theme.dark ? "dark" : "light" }}
    >
      <DarkContext value={theme.dark}>
        <ErrorBoundary onReload={() => window.location.reload()}>
          <Frame workbook={workbook} />
        </ErrorBoundary>
      </DarkContext>
    </FluentProvider>
  );
}
