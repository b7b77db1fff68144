/** One owner: what they lead, how much of it is overdue, and what can be done. */
import { Button } from "../../components/button/Button";
import { ownersStrings } from "../../strings/owners";
import { SamePerson } from "./SamePerson";
import type { SamePersonProps } from "./SamePerson";
import type { ListedOwner } from "./ownerList";
import { useOwnersStyles } from "./owners.styles";

export interface OwnerItemProps extends SamePersonProps {
  onRow: () => void;
  remindId: string;
  onRemind: () => void;
}

export function OwnerItem({ owner, partedNames, tabIndex, change, onRow, remindId, onRemind }: OwnerItemProps) {
  const styles = useOwnersStyles();
  const { name, registered, alsoWritten, asked } = owner;
  return (
    <div className={styles.item}>
      <span className={styles.name}>
        {alsoWritten.length === 0
          ? name
          : ownersStrings.alsoWritten(
              name,
              alsoWritten.map(({ written }) => written),
            )}
        {registered?.active === false && <span className={styles.left}>{ownersStrings.left}</span>}
      </span>
      <span className={styles.facts}>{factsOf(owner).join(" · ")}</span>
      {registered !== null && registered.otherNames.length > 0 && (
        <span className={styles.facts}>{ownersStrings.otherNames(registered.otherNames)}</span>
      )}
      <div className={styles.itemButtons}>
        {asked.length > 0 && (
          <Button
            size="small"
            id={remindId}
            tabIndex={tabIndex}
            aria-label={ownersStrings.remindOf(name)}
            onClick={onRemind}
          >
            {ownersStrings.remind}
          </Button>
        )}
        {registered !== null && (
          <>
            <Button
              size="small"
              appearance="subtle"
              tabIndex={tabIndex}
              className={asked.length === 0 ? styles.flush : undefined}
              aria-label={ownersStrings.goToRow(name)}
              onClick={onRow}
            >
              {ownersStrings.goTo}
            </Button>
            <MarkButton name={name} active={registered.active} tabIndex={tabIndex} change={change} />
          </>
        )}
        <SamePerson owner={owner} partedNames={partedNames} tabIndex={tabIndex} change={change} />
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
  const { done, markLeft, markLeftOf, markBack, markBackOf } = ownersStrings;
  return (
    <Button
      size="small"
      appearance="subtle"
      tabIndex={tabIndex}
      aria-label={active ? markLeftOf(name) : markBackOf(name)}
      onClick={() =>
        change((workbook) => workbook.changeOwner(name, { active: !active }), (active ? done.left : done.back)(name))
      }
    >
      {active ? markLeft : markBack}
    </Button>
  );
}

function factsOf({ actions, overdue, registered }: ListedOwner): string[] {
  const overdueWords = overdue > 0 ? ownersStrings.overdue(overdue) : "";
  return [registered?.team ?? "", ownersStrings.actions(actions), overdueWords].filter((fact) => fact !== "");
}
