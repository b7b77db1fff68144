/** The summary of what was read, with what has changed since an earlier refresh. */
import { useMemo } from "react";
import { sinceLastRefresh } from "../../../agenda/history/movement";
import type { Reading } from "../../state/workbook";
import { SummaryView } from "./SummaryView";
import type { SummaryViewProps } from "./SummaryView";

export function Summary({
  reading: { assessment, settings, snapshots },
  onChooseColumn,
}: { reading: Reading } & Pick<SummaryViewProps, "onChooseColumn">) {
  const since = useMemo(() => sinceLastRefresh(assessment, snapshots), [assessment, snapshots]);
  return (
    <SummaryView
      assessment={assessment}
      settings={settings}
      since={since}
      snapshots={snapshots}
      onChooseColumn={onChooseColumn}
    />
  );
}
