/** Ways to some cells: the first few, and the others when asked for, so that a hundred thousand are never drawn at once. */
import { useState } from "react";
import { Button } from "../../components/button/Button";
import { issuesStrings } from "../../strings/issues";
import { useIssuesStyles } from "./issues.styles";

export interface CellButtonsProps {
  cells: readonly AgendaCell[];
  labelOf: CellLabel;
  atFirst: number;
  appearance: "secondary" | "subtle";
  tabIndex: 0 | -1;
  onCell: (cell: string, agenda: number) => void;
}

export interface AgendaCell {
  cell: string;
  /** Index of its agenda. */
  agenda: number;
}

/** What a cell is called: with its agenda, where there are several. */
export type CellLabel = (cell: string, agenda: number) => string;

const atOnce = 500;

export function CellButtons({ cells, labelOf, atFirst, appearance, tabIndex, onCell }: CellButtonsProps) {
  const styles = useIssuesStyles();
  const [shown, setShown] = useState(atFirst);
  const all = shown + atOnce >= cells.length;
  return (
    <>
      {cells.slice(0, shown).map(({ cell, agenda }) => (
        <Button
          key={`${agenda} ${cell}`}
          size="small"
          appearance={appearance}
          tabIndex={tabIndex}
          className={styles.cell}
          aria-label={issuesStrings.goTo(labelOf(cell, agenda))}
          onClick={() => onCell(cell, agenda)}
        >
          {labelOf(cell, agenda)}
        </Button>
      ))}
      {shown < cells.length && (
        <Button
          size="small"
          appearance="transparent"
          tabIndex={tabIndex}
          className={styles.cell}
          onClick={() => setShown(shown + atOnce)}
        >
          {all ? issuesStrings.allCells(cells.length) : issuesStrings.moreCells(atOnce)}
        </Button>
      )}
    </>
  );
}
