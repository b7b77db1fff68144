/** Follows the person in the workbook: the row that they select there is marked in the list, and shown where they ask for it. */
import { useEffect, useRef } from "react";
import type { SelectedRows } from "../../excel/workbook/selection/selectedRows";
import type { AgendaActions } from "./useAgenda";
import type { SelectedRow } from "../state/selectedRow";
import type { Reading, Workbook } from "../state/workbook";

export interface Following {
  workbook: Workbook;
  reading: Reading | null;
  go: AgendaActions["go"];
  onSelected: (selected: SelectedRow | null) => void;
  /** Called before a row that was asked for is shown. */
  onAsked: () => void;
}

export function useFollowing(props: Following): void {
  const { workbook } = props;
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const watching = workbook.following().then(({ watchSelection }) =>
      watchSelection((rows) => {
        const { reading, onSelected } = latest.current;
        if (reading !== null) onSelected(followedRow(reading, rows));
      }),
    );
    return () => void watching.then((end) => end());
  }, [workbook]);
  const isRead = props.reading !== null;
  useEffect(() => {
    if (!isRead) return undefined;
    const watching = workbook.following().then(({ watchAsked, readSelectedRow }) =>
      watchAsked(() => {
        latest.current.go(async () => {
          const outcome = await readSelectedRow();
          const { reading, onAsked, onSelected } = latest.current;
          if (!outcome.ok) return outcome.fault;
          if (reading === null) return null;
          onAsked();
          onSelected(askedRow(reading, outcome));
          return null;
        });
      }),
    );
    return () => void watching.then((end) => end());
  }, [workbook, isRead]);
}

/** Nothing is marked where no action is selected. The mark comes into view, and takes no keyboard. */
function followedRow(reading: Reading, rows: SelectedRows): SelectedRow | null {
  const found = rowOf(reading, rows);
  return found && { ...found, arrive: (control) => control?.scrollIntoView({ block: "nearest" }) };
}

/** It has the keyboard once, where the person goes on in the pane. */
function askedRow(reading: Reading, rows: SelectedRows): SelectedRow {
  let arrived = false;
  return {
    ...(rowOf(reading, rows) ?? { agenda: null, row: rows.first }),
    asked: true,
    arrive: (control) => {
      control?.scrollIntoView({ block: "nearest" });
      if (control && !arrived) control.focus();
      arrived ||= control !== null;
    },
  };
}

/** The first action in these rows. */
function rowOf(
  { assessment, seen }: Reading,
  { sheetId, first, last }: SelectedRows,
): { agenda: number; row: number } | null {
  const found = assessment.actions.find(
    ({ agenda, row }) => row >= first && row <= last && seen[agenda]?.sheetId === sheetId,
  );
  return found ? { agenda: found.agenda, row: found.row } : null;
}
