/** Repairs under the kind that they are of; a kind opens onto each, before and after, and how sure it is. */
import { useMemo, useState } from "react";
import type { Repair, RepairKind } from "../../../agenda/repair/repairs";
import { LongList } from "../../components/list/LongList";
import { repairStrings } from "../../strings/repair";
import { RepairItem } from "./RepairItem";
import { RepairKindHeading } from "./RepairKindHeading";
import { repairRows } from "./repairRows";
import type { RepairRow } from "./repairRows";

export interface RepairListProps {
  repairs: readonly Repair[];
  onRow: (row: number) => void;
  scroller: HTMLElement | null;
}

export function RepairList({ repairs, onRow, scroller }: RepairListProps) {
  const [open, setOpen] = useState<ReadonlySet<RepairKind>>(new Set());
  const rows = useMemo(() => repairRows(repairs, open), [repairs, open]);
  const toggle = (kind: RepairKind) =>
    setOpen(open.has(kind) ? new Set([...open].filter((each) => each !== kind)) : new Set([...open, kind]));
  return (
    <LongList
      label={repairStrings.list}
      items={rows}
      keyOf={keyOf}
      scroller={scroller}
      estimate={64}
      render={(row, tabIndex) =>
        row.type === "kind" ? (
          <RepairKindHeading row={row} tabIndex={tabIndex} onToggle={toggle} />
        ) : (
          <RepairItem repair={row.repair} tabIndex={tabIndex} onRow={onRow} />
        )
      }
    />
  );
}

const keyOf = (row: RepairRow) => row.key;
