/** What each column means, and why; a person says it otherwise in two clicks. */
import { Link } from "@fluentui/react-components";
import { useId, useState } from "react";
import { Button } from "../../components/button/Button";
import { columnRoles } from "../../../agenda/model/agenda";
import type { ColumnRole } from "../../../agenda/model/agenda";
import { roleNames } from "../../../agenda/model/roleNames";
import type { SeenColumn } from "../../../agenda/find/columns/seenColumns";
import { OpeningHeading } from "../../components/OpeningHeading";
import type { Reading } from "../../state/workbook";
import { whatWasReadStrings } from "../../strings/whatWasRead";
import { chosenColumns, columnCorrected, isIgnored } from "./corrections";
import { columnsRead } from "./rowRuns";
import type { Correct } from "./corrections";
import { useWhatWasReadStyles } from "./whatWasRead.styles";

export interface ColumnsReadProps {
  reading: Reading;
  onCells: (cells: string) => void;
  onCorrect: Correct;
}

export function ColumnsRead({ reading, onCells, onCorrect }: ColumnsReadProps) {
  const styles = useWhatWasReadStyles();
  const id = useId();
  const [open, setOpen] = useState<number | null>(null);
  const { assessment, search } = reading;
  const chosen = Object.values(chosenColumns(reading));
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {whatWasReadStrings.columns}
      </h2>
      {(search.chosen?.columns ?? []).map((seen) => {
        const { column, header, meaning } = seen;
        const name = whatWasReadStrings.column(shortened(header), column);
        const ignored = isIgnored(reading, column);
        const said = whatWasReadStrings.meaning(meaning);
        const isChosen = ignored || chosen.includes(column);
        return (
          <div key={column}>
            <OpeningHeading
              level={3}
              title={name}
              count={isChosen ? whatWasReadStrings.chosen(ignored ? whatWasReadStrings.nothing : said) : said}
              open={open === column}
              tabIndex={0}
              onToggle={() => setOpen(open === column ? null : column)}
            />
            {open === column && (
              <div className={styles.opened}>
                <p className={styles.advice}>{whyOf(seen, ignored, isChosen)}</p>
                <Meanings
                  seen={seen}
                  name={name}
                  ignored={ignored}
                  onMeaning={(role) =>
                    onCorrect(
                      columnCorrected(reading, column, role),
                      whatWasReadStrings.done.column(
                        name,
                        role === null ? whatWasReadStrings.nothing : roleNames[role],
                      ),
                    )
                  }
                />
                <Link as="button" className={styles.link} onClick={() => onCells(columnsRead(assessment, column))}>
                  {whatWasReadStrings.go(name)}
                </Link>
              </div>
            )}
          </div>
        );
      })}
    </section>
  );
}

interface MeaningsProps {
  seen: SeenColumn;
  name: string;
  ignored: boolean;
  onMeaning: (role: ColumnRole | null) => void;
}

/** All that a column may mean. The actions' own column can't mean anything else: without actions there is no agenda. */
function Meanings({ seen: { meaning }, name, ignored, onMeaning }: MeaningsProps) {
  const styles = useWhatWasReadStyles();
  const own = meaning?.as === "own" ? meaning.role : null;
  if (own === "action") return null;
  const choices: [ColumnRole | null, string, boolean][] = [
    ...columnRoles.map((role): [ColumnRole, string, boolean] => [role, roleNames[role], role === own]),
    [null, whatWasReadStrings.nothing, ignored],
  ];
  return (
    <div role="group" aria-label={whatWasReadStrings.means(name)} className={styles.choices}>
      {choices.map(([role, text, isOwn]) => (
        <Button
          key={text}
          size="small"
          appearance={isOwn ? "primary" : "secondary"}
          aria-pressed={isOwn}
          className={styles.choice}
          onClick={() => onMeaning(role)}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}

function whyOf({ header, meaning }: SeenColumn, ignored: boolean, isChosen: boolean): string {
  if (ignored) return whatWasReadStrings.ignored;
  if (isChosen) return whatWasReadStrings.youChose;
  if (meaning === null) return whatWasReadStrings.notRead;
  const why = whatWasReadStrings.why(header, meaning);
  return meaning.role === "action" && meaning.as === "own" ? `${why} ${whatWasReadStrings.actionsAreNeeded}` : why;
}

/** Headers may run on into a sentence. */
function shortened(header: string): string {
  return header.length <= 60 ? header : `${header.slice(0, 59).trimEnd()}…`;
}
