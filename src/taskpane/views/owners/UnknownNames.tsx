/** Names that the agenda uses and the register doesn't know: another name of somebody, or somebody to add. */
import { useState } from "react";
import { Button } from "../../components/button/Button";
import { ownersStrings } from "../../strings/owners";
import type { Change } from "./change";
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
      <h2 className={styles.subtitle}>{ownersStrings.unknown}</h2>
      <ul className={styles.plainList} aria-label={ownersStrings.unknown}>
        {inView.map(({ name, actions, nearest }) => (
          <li key={name} className={styles.item}>
            <span className={styles.name}>{name}</span>
            <span className={styles.facts}>{ownersStrings.actions(actions)}</span>
            <div className={styles.itemButtons}>
              {nearest !== null && (
                <Button
                  size="small"
                  className={styles.wrap}
                  aria-label={ownersStrings.otherNameOfAs(name, nearest)}
                  onClick={() =>
                    change(
                      (workbook) => workbook.changeOwner(nearest, { otherName: name }),
                      ownersStrings.done.otherName(name, nearest),
                    )
                  }
                >
                  {ownersStrings.otherNameOf(nearest)}
                </Button>
              )}
              <Button size="small" aria-label={ownersStrings.addName(name)} onClick={() => onAdd(name)}>
                {ownersStrings.add}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {inView.length < unknown.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {ownersStrings.showAll(unknown.length)}
        </Button>
      )}
    </>
  );
}
