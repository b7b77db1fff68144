/** One kind of repair: how many there are, how many of them are guesses, and the line that opens onto them. */
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { repairTitles } from "../../../agenda/repair/repairs";
import type { RepairKind } from "../../../agenda/repair/repairs";
import { useIssuesStyles } from "../issues/issues.styles";
import { tidyWords } from "../../strings/repair";
import type { KindRow } from "./repairRows";

export interface RepairKindLineProps {
  row: KindRow;
  tabIndex: 0 | -1;
  onToggle: (kind: RepairKind) => void;
}

export function RepairKindLine({ row: { kind, count, guesses, open }, tabIndex, onToggle }: RepairKindLineProps) {
  const styles = useIssuesStyles();
  return (
    <h2 className={styles.heading}>
      <button
        type="button"
        tabIndex={tabIndex}
        aria-expanded={open}
        className={styles.kind}
        onClick={() => onToggle(kind)}
      >
        <span className={styles.chevron}>{open ? <ChevronDownRegular /> : <ChevronRightRegular />}</span>
        <span className={styles.title}>{repairTitles[kind]}</span>{" "}
        <span className={styles.count}>{tidyWords.count(count, guesses)}</span>
      </button>
    </h2>
  );
}
