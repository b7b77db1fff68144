/** What is in place of the pane that an error of ours has ended. */
import { Button } from "../../components/button/Button";
import { Headline } from "../../components/Headline";
import { CopyDetails } from "../../components/messages/CopyDetails";
import { frameStrings } from "../../strings/frame";
import { useBrokenStyles } from "./broken.styles";

export interface BrokenProps {
  error: unknown;
  onReload: () => void;
}

export function Broken({ error, onReload }: BrokenProps) {
  const styles = useBrokenStyles();
  const details = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return (
    <main className={styles.page}>
      <div role="alert">
        <Headline>{frameStrings.broken}</Headline>
        <p className={styles.advice}>{frameStrings.brokenAdvice}</p>
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
