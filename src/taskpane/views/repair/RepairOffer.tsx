/** A quiet line where an agenda looks pasted: how it could be tidied is a button away. */
import { Button } from "@fluentui/react-components";
import { tidyWords } from "../../strings/repair";
import { useTidyStyles } from "./repair.styles";

export function TidyOffer({ id, onAsk }: { id: string; onAsk: () => void }) {
  const styles = useTidyStyles();
  return (
    <p className={styles.offer}>
      {tidyWords.looksPasted}{" "}
      <Button id={id} size="small" onClick={onAsk}>
        {tidyWords.see}
      </Button>
    </p>
  );
}
