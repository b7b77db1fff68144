/** How many notes and threaded comments are on the agenda's cells, each with the way to it: what they say is not read. */
import { Link } from "@fluentui/react-components";
import type { NotesNotRead as Notes } from "../../../agenda/model/agenda";
import { whatWasReadStrings } from "../../strings/whatWasRead";
import { useWhatWasReadStyles } from "./whatWasRead.styles";

export interface NotesNotReadProps extends Notes {
  onCell: (cell: string) => void;
}

const cellsAtFirst = 6;

export function NotesNotRead({ unplaced, ...placed }: NotesNotReadProps) {
  const styles = useWhatWasReadStyles();
  return (
    <>
      {placed.cells.length > 0 && <PlacedNotes {...placed} />}
      {unplaced > 0 && <p className={styles.advice}>{whatWasReadStrings.notesOfSheet(unplaced)}</p>}
    </>
  );
}

function PlacedNotes({ notes, comments, cells, onCell }: Omit<NotesNotReadProps, "unplaced">) {
  const styles = useWhatWasReadStyles();
  const more = cells.length - cellsAtFirst;
  return (
    <p className={styles.advice}>
      {whatWasReadStrings.notesNotRead(notes, comments)}{" "}
      <span className={styles.runLinks}>
        {cells.slice(0, cellsAtFirst).map((cell) => (
          <Link
            key={cell}
            as="button"
            className={styles.link}
            aria-label={whatWasReadStrings.go(cell)}
            onClick={() => onCell(cell)}
          >
            {cell}
          </Link>
        ))}
        {more > 0 && <span>{whatWasReadStrings.more(more)}</span>}
      </span>
    </p>
  );
}
