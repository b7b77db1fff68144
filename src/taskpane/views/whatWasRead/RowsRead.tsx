/** Which rows are actions, and which were left out as what, each with the way to it. */
import { Link } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { rowText } from "../../../agenda/find/rows/corrections";
import type { LeftOut, LeftOutKind, LeftOutRow } from "../../../agenda/model/leftOut";
import { mostCorrectedRows } from "../../../agenda/model/settings";
import { OpeningHeading } from "../../components/OpeningHeading";
import type { Reading } from "../../state/workbook";
import { whatWasReadStrings } from "../../strings/whatWasRead";
import { rowsCorrected } from "./corrections";
import { runsOf } from "./rowRuns";
import { RowList } from "./RowList";
import type { Correct } from "./corrections";
import { useWhatWasReadStyles } from "./whatWasRead.styles";

export interface RowsReadProps {
  reading: Reading;
  onRows: (first: number, last: number) => void;
  onCorrect: Correct;
  scroller: HTMLElement | null;
}

export function RowsRead({ reading, onRows, onCorrect, scroller }: RowsReadProps) {
  const styles = useWhatWasReadStyles();
  const id = useId();
  const [open, setOpen] = useState<LeftOutKind | "actions" | null>(null);
  const { actions, agenda } = reading.assessment;
  const { leftOut, chosenRows } = agenda;
  const read = useMemo(() => actions.map(({ row, action }) => ({ row, text: rowText(action) })), [actions]);
  const toggle = (what: typeof open) => () => setOpen(open === what ? null : what);
  const correct = (rows: readonly LeftOutRow[], is: "action" | "not an action") => {
    const change = rowsCorrected(reading, rows, is);
    const { done } = whatWasReadStrings;
    const [{ row } = { row: 0 }, ...others] = rows;
    const one = is === "action" ? done.action(row) : done.noAction(row);
    const said = others.length === 0 ? one : done.actions(rows.length);
    onCorrect(change, change === null ? done.tooMany(mostCorrectedRows) : said);
  };
  const list = { onRows, scroller };
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {whatWasReadStrings.rows}
      </h2>
      <OpeningHeading
        level={3}
        title={whatWasReadStrings.actionsList}
        count={whatWasReadStrings.actions(actions.length)}
        open={open === "actions"}
        tabIndex={0}
        onToggle={toggle("actions")}
      />
      {chosenRows.length > 0 && (
        <p className={styles.chosen}>
          {whatWasReadStrings.chosenRows(chosenRows.length)} <Runs rows={chosenRows} onRows={onRows} />
        </p>
      )}
      {open === "actions" && (
        <RowList
          {...list}
          label={whatWasReadStrings.actionsList}
          rows={read}
          is="action"
          onCorrect={(rows) => correct(rows, "not an action")}
        />
      )}
      {leftOut.map((group) => (
        <Group
          key={group.kind}
          {...list}
          group={group}
          open={open === group.kind}
          onToggle={toggle(group.kind)}
          onCorrect={(rows) => correct(rows, "action")}
        />
      ))}
    </section>
  );
}

interface GroupProps extends Pick<RowsReadProps, "onRows" | "scroller"> {
  group: LeftOut;
  open: boolean;
  onToggle: () => void;
  onCorrect: (rows: readonly LeftOutRow[]) => void;
}

function Group({ group: { kind, rows }, open, onToggle, onCorrect, ...list }: GroupProps) {
  const styles = useWhatWasReadStyles();
  const title = whatWasReadStrings.leftOut[kind];
  const numbers = rows.map(({ row }) => row);
  return (
    <>
      <div className={styles.line}>
        <OpeningHeading
          level={3}
          title={title}
          count={whatWasReadStrings.count(rows.length)}
          open={open}
          tabIndex={0}
          onToggle={onToggle}
        />
        <p className={styles.runs}>
          <Runs rows={numbers} onRows={list.onRows} />
        </p>
      </div>
      {open && <RowList {...list} label={title} rows={rows} is="not an action" onCorrect={onCorrect} />}
    </>
  );
}

const runsAtFirst = 6;

/** "4 · 9–12 · 40": each run selects its rows. */
function Runs({ rows, onRows }: { rows: readonly number[]; onRows: RowsReadProps["onRows"] }) {
  const styles = useWhatWasReadStyles();
  const runs = useMemo(() => runsOf(rows), [rows]);
  const more = runs.length - runsAtFirst;
  return (
    <span className={styles.runLinks}>
      {runs.slice(0, runsAtFirst).map(({ first, last }) => (
        <Link
          key={first}
          as="button"
          className={styles.link}
          aria-label={whatWasReadStrings.goToRun(first, last)}
          onClick={() => onRows(first, last)}
        >
          {whatWasReadStrings.run(first, last)}
        </Link>
      ))}
      {more > 0 && <span>{whatWasReadStrings.more(more)}</span>}
    </span>
  );
}
