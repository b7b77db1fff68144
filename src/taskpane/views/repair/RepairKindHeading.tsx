/** One kind of repair: how many there are, how many of them are guesses, and the line that opens onto them. */
import { repairTitles } from "../../../agenda/repair/repairs";
import type { RepairKind } from "../../../agenda/repair/repairs";
import { OpeningHeading } from "../../components/OpeningHeading";
import { repairStrings } from "../../strings/repair";
import type { KindRow } from "./repairRows";

export interface RepairKindHeadingProps {
  row: KindRow;
  tabIndex: 0 | -1;
  onToggle: (kind: RepairKind) => void;
}

export function RepairKindHeading({ row: { kind, count, guesses, open }, tabIndex, onToggle }: RepairKindHeadingProps) {
  return (
    <OpeningHeading
      title={repairTitles[kind]}
      count={repairStrings.count(count, guesses)}
      open={open}
      tabIndex={tabIndex}
      onToggle={() => onToggle(kind)}
    />
  );
}
