/** An error of ours ends the view, not the workbook: says so, and gives the details for whoever helps. */
import { Component } from "react";
import type { ReactNode } from "react";
import { Button } from "../components/button/Button";
import { frameStrings } from "../strings/frame";
import { CopyDetails } from "../components/messages/CopyDetails";
import { Headline } from "../components/Headline";
import { useFrameStyles } from "./frame.styles";

interface Caught {
  error: unknown;
}

export class ErrorBoundary extends Component<{ children: ReactNode; onReload: () => void }, { caught: Caught | null }> {
  override state: { caught: Caught | null } = { caught: null };

  static getDerivedStateFromError(error: unknown) {
    return { caught: { error } };
  }

  override render() {
    const { caught } = this.state;
    return caught === null ? this.props.children : <Broken error={caught.error} onReload={this.props.onReload} />;
  }
}

function Broken({ error, onReload }: Caught & { onReload: () => void }) {
  const styles = useFrameStyles();
  const details = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return (
    <main className={styles.plain}>
      <div role="alert">
        <Headline>{frameStrings.broken}</Headline>
        <p className={styles.brokenAdvice}>{frameStrings.brokenAdvice}</p>
      </div>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={onReload}>
          {frameStrings.reload}
        </Button>
        <CopyDetails details={details} />
      </div>
    </main>
  );
}
