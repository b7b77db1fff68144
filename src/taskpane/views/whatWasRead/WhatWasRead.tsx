/** What was read of the workbook, in a few lines: which cells, what the columns mean, which rows were left out. All of it can be corrected here. */
import { Link, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { actionsOf } from "../../../agenda/model/assessment";
import { Button } from "../../components/button/Button";
import type { AgendaActions } from "../../hooks/useAgenda";
import { focusIsLost, useFocusOnArrival } from "../../hooks/useFocusOnArrival";
import type { Reading } from "../../state/workbook";
import { whatWasReadStrings } from "../../strings/whatWasRead";
import { ChooseAgenda } from "../firstRun/ChooseAgenda";
import { OtherWorkbooks } from "../others/OtherWorkbooks";
import { ColumnsRead } from "./ColumnsRead";
import { correctionsForgotten, hasCorrections } from "./corrections";
import type { Correct } from "./corrections";
import { NotesNotRead } from "./NotesNotRead";
import { cellsRead } from "./rowRuns";
import { ReadElsewhere } from "./ReadElsewhere";
import { RowsRead } from "./RowsRead";
import { useWhatWasReadStyles } from "./whatWasRead.styles";

export interface WhatWasReadProps {
  reading: Reading;
  actions: Pick<AgendaActions, "change" | "selectCell" | "selectRow">;
  scroller: HTMLElement | null;
}

/** Of several agendas one after the other is shown; then the other workbooks. */
export function WhatWasRead(props: WhatWasReadProps) {
  return (
    <>
      <Agendas {...props} />
      <OtherWorkbooks reading={props.reading} actions={props.actions} />
    </>
  );
}

function Agendas({ reading, actions, scroller }: WhatWasReadProps) {
  const styles = useWhatWasReadStyles();
  const [chosen, setChosen] = useState(0);
  const { agendas } = reading.assessment;
  const index = Math.min(chosen, agendas.length - 1);
  if (agendas.length === 1) return <OneAgenda reading={reading} actions={actions} scroller={scroller} />;
  const file = agendas[index]?.source ?? null;
  const own: WhatWasReadProps["actions"] = {
    ...actions,
    selectRow: (row, lastRow) => actions.selectRow(row, lastRow, index),
    selectCell: (cell, sheet = agendas[index]?.sheet) => actions.selectCell(cell, sheet),
  };
  return (
    <>
      <div role="group" aria-label={whatWasReadStrings.which} className={styles.choices}>
        {agendas.map(({ name }, each) => (
          <Button
            key={name}
            size="small"
            appearance={each === index ? "primary" : "secondary"}
            aria-pressed={each === index}
            className={styles.choice}
            onClick={() => setChosen(each)}
          >
            {name}
          </Button>
        ))}
      </div>
      {file === null ? (
        <OneAgenda key={index} reading={readingOfOne(reading, index)} actions={own} scroller={scroller} />
      ) : (
        <ReadElsewhere assessment={readingOfOne(reading, index).assessment} file={file} others={reading.others} />
      )}
    </>
  );
}

/** What was read of one of several agendas, as if it were the only one. */
function readingOfOne(reading: Reading, index: number): Reading {
  const { assessment, search } = reading;
  const agenda = assessment.agendas[index] ?? assessment.agenda;
  return {
    ...reading,
    assessment: { ...assessment, agenda, actions: actionsOf(assessment, index) },
    search: { ...search, chosen: search.taken[index] ?? search.chosen },
  };
}

function OneAgenda({ reading, actions, scroller }: WhatWasReadProps) {
  const styles = useWhatWasReadStyles();
  const [status, setStatus] = useState("");
  const arrival = useFocusOnArrival<HTMLDivElement>(`${status} ${reading.settings.correctedRows.length}`, focusIsLost);
  const { assessment, search } = reading;
  const { agenda } = assessment;
  const correct: Correct = (change, done) => {
    if (change === null) setStatus(done);
    else
      void actions
        .change((workbook) => workbook.saveSettings(change))
        .then((isSaved) => setStatus(isSaved ? done : ""));
  };
  const cells = cellsRead(assessment);
  const canForget = hasCorrections(reading);
  return (
    <>
      <p className={styles.summary}>
        <Link as="button" className={styles.link} onClick={() => actions.selectCell(cells)}>
          {whatWasReadStrings.cells(cells, agenda.sheet)}
        </Link>
        {whatWasReadStrings.actionsIn(assessment.actions.length)}
      </p>
      {agenda.why !== null && <p className={styles.advice}>{agenda.why}</p>}
      {agenda.lastRow !== null && <p className={styles.advice}>{whatWasReadStrings.endsAt(agenda.lastRow)}</p>}
      <NotesNotRead {...agenda.notesNotRead} onCell={actions.selectCell} />
      {search.candidates.length > 1 && search.chosenBy === "person" && (
        <ChooseAgenda search={search} actions={actions} />
      )}
      <ColumnsRead reading={reading} onCells={actions.selectCell} onCorrect={correct} />
      <RowsRead reading={reading} onRows={actions.selectRow} onCorrect={correct} scroller={scroller} />
      <div
        {...arrival}
        role="group"
        aria-label={whatWasReadStrings.corrections}
        className={mergeClasses(styles.bar, !canForget && status === "" && styles.quiet)}
      >
        <p role="status" className={styles.status}>
          {status}
        </p>
        {canForget && (
          <Button
            size="small"
            onClick={() => correct(correctionsForgotten(reading), whatWasReadStrings.done.forgotten)}
          >
            {whatWasReadStrings.forget}
          </Button>
        )}
      </div>
    </>
  );
}
