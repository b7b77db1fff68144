/** A quiet line where a repair has something to do, and why it seems so: what can be repaired is a button away. */
import { Button } from "../../components/button/Button";
import { repairStrings } from "../../strings/repair";
import type { RepairReason } from "../../../agenda/repair/repairReason";
import { useRepairStyles } from "./repair.styles";

export function RepairOffer({ id, reason, onAsk }: { id: string; reason: RepairReason; onAsk: () => void }) {
  const styles = useRepairStyles();
  return (
    <p className={styles.offer}>
      {repairStrings.reasons[reason]}{" "}
      <Button id={id} size="small" onClick={onAsk}>
        {repairStrings.see}
      </Button>
    </p>
  );
}
