/** A quiet line where an agenda looks pasted: what can be repaired is a button away. */
import { Button } from "@fluentui/react-components";
import { repairStrings } from "../../strings/repair";
import { useRepairStyles } from "./repair.styles";

export function RepairOffer({ id, onAsk }: { id: string; onAsk: () => void }) {
  const styles = useRepairStyles();
  return (
    <p className={styles.offer}>
      {repairStrings.looksPasted}{" "}
      <Button id={id} size="small" onClick={onAsk}>
        {repairStrings.see}
      </Button>
    </p>
  );
}
