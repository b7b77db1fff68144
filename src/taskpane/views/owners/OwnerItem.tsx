/** One owner: what they lead, how much of it is overdue, and what can be done. */
import { Button } from "@fluentui/react-components";
import { ownersWords } from "../../strings/views";
import type { Change } from "./OwnersView";
import type { ListedOwner } from "./ownerList";
import { useOwnersStyles } from "./owners.styles";

export interface OwnerItemProps {
  owner: ListedOwner;
  tabIndex: 0 | -1;
  change: Change;
  onRow: () => void;
  remindId: string;
  onRemind: () => void;
}

export function OwnerItem({ owner, tabIndex, change, onRow, remindId, onRemind }: OwnerItemProps) {
  const styles = useOwnersStyles();
  const { name, registered, asked } = owner;
  return (
    <div className={styles.item}>
      <span className={styles.name}>
        {name}
        {registered?.active === false && <span className={styles.left}>{ownersWords.left}</span>}
      </span>
      <span className={styles.facts}>{factsOf(owner).join(" · ")}</span>
      {registered !== null && registered.otherNames.length > 0 && (
        <span className={styles.facts}>{ownersWords.otherNames(registered.otherNames)}</span>
      )}
      <div className={styles.itemButtons}>
        {asked.length > 0 && (
          <Button
            size="small"
            id={remindId}
            tabIndex={tabIndex}
            aria-label={ownersWords.remindOf(name)}
            onClick={onRemind}
          >
            {ownersWords.remind}
          </Button>
        )}
        {registered !== null && (
          <>
            <Button
              size="small"
              appearance="subtle"
              tabIndex={tabIndex}
              className={asked.length === 0 ? styles.flush : undefined}
              aria-label={ownersWords.goToRow(name)}
              onClick={onRow}
            >
              {ownersWords.goTo}
            </Button>
            <MarkButton name={name} active={registered.active} tabIndex={tabIndex} change={change} />
          </>
        )}
      </div>
    </div>
  );
}

function MarkButton({
  name,
  active,
  tabIndex,
  change,
}: { name: string; active: boolean } & Pick<OwnerItemProps, "tabIndex" | "change">) {
  const { told, markLeft, markLeftOf, markBack, markBackOf } = ownersWords;
  return (
    <Button
      size="small"
      appearance="subtle"
      tabIndex={tabIndex}
      aria-label={active ? markLeftOf(name) : markBackOf(name)}
      onClick={() =>
        change((workbook) => workbook.changeOwner(name, { active: !active }), (active ? told.left : told.back)(name))
      }
    >
      {active ? markLeft : markBack}
    </Button>
  );
}

function factsOf({ actions, overdue, registered }: ListedOwner): string[] {
  const overdueWords = overdue > 0 ? ownersWords.overdue(overdue) : "";
  return [registered?.team ?? "", ownersWords.actions(actions), overdueWords].filter((fact) => fact !== "");
}
