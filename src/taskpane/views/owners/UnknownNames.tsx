/** Names that the agenda uses and the register doesn't know: another name of somebody, or somebody to add. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { ownersWords, summaryWords } from "../../strings/views";
import type { Change } from "./OwnersView";
import type { UnknownName } from "./ownerList";
import { useOwnersStyles } from "./owners.styles";

export interface UnknownNamesProps {
  unknown: UnknownName[];
  change: Change;
  onAdd: (name: string) => void;
}

const namesAtFirst = 20;

export function UnknownNames({ unknown, change, onAdd }: UnknownNamesProps) {
  const styles = useOwnersStyles();
  const [all, setAll] = useState(false);
  const inView = all ? unknown : unknown.slice(0, namesAtFirst);
  return (
    <>
      <h2 className={styles.subtitle}>{ownersWords.unknown}</h2>
      <ul className={styles.plainList} aria-label={ownersWords.unknown}>
        {inView.map(({ name, actions, nearest }) => (
          <li key={name} className={styles.item}>
            <span className={styles.name}>{name}</span>
            <span className={styles.facts}>{ownersWords.actions(actions)}</span>
            <div className={styles.itemButtons}>
              {nearest !== null && (
                <Button
                  size="small"
                  className={styles.wrap}
                  aria-label={ownersWords.otherNameOfAs(name, nearest)}
                  onClick={() =>
                    change(
                      (workbook) => workbook.changeOwner(nearest, { otherName: name }),
                      ownersWords.told.otherName(name, nearest),
                    )
                  }
                >
                  {ownersWords.otherNameOf(nearest)}
                </Button>
              )}
              <Button size="small" aria-label={ownersWords.addName(name)} onClick={() => onAdd(name)}>
                {ownersWords.add}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {inView.length < unknown.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {summaryWords.showAll(unknown.length)}
        </Button>
      )}
    </>
  );
}
