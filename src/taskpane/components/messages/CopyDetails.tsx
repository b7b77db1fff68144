/** Gives the technical details to whoever helps: copied, or shown to copy by hand where the clipboard is closed to the pane. */
import { useState } from "react";
import { Button } from "../button/Button";
import { CopyByHand } from "./CopyByHand";
import { frameStrings } from "../../strings/frame";
import { useCopyDetailsStyles } from "./copyDetails.styles";

export function CopyDetails({ details }: { details: string }) {
  const styles = useCopyDetailsStyles();
  const [state, setState] = useState<"offered" | "copied" | "shown">("offered");
  const copy = () => {
    copyText(details).then(
      () => setState("copied"),
      () => setState("shown"),
    );
  };
  return (
    <>
      <Button size="small" appearance="transparent" onClick={copy}>
        {state === "copied" ? frameStrings.copied : frameStrings.copy}
      </Button>
      {state === "shown" && <CopyByHand label={frameStrings.copyByHand} text={details} className={styles.details} />}
    </>
  );
}

/** Rejects where the page may not write to the clipboard. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
