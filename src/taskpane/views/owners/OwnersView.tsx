/** Who answers for the agenda's actions: the register of owners, names that it doesn't know, and reminders. */
import { useId, useMemo, useState } from "react";
import { Button } from "../../components/button/Button";
import { Headline } from "../../components/Headline";
import { LongList } from "../../components/list/LongList";
import { MissingColumns } from "../../components/MissingColumns";
import type { MissingColumnsProps } from "../../components/MissingColumns";
import { outcomeOf } from "../../hooks/outcomeOf";
import type { AgendaActions } from "../../hooks/useAgenda";
import { useFocusAfter } from "../../hooks/useFocusAfter";
import { ownersStrings } from "../../strings/owners";
import type { Reading } from "../../state/workbook";
import { AddOwner } from "./AddOwner";
import { OwnerItem } from "./OwnerItem";
import { Reminder } from "./Reminder";
import type { Change } from "./change";
import { UnknownNames } from "./UnknownNames";
import { ownersOf, unknownNames } from "./ownerList";
import type { ListedOwner } from "./ownerList";
import { useOwnersStyles } from "./owners.styles";

export interface OwnersViewProps {
  reading: Pick<Reading, "assessment" | "register" | "settings">;
  actions: Pick<AgendaActions, "change" | "go" | "selectCell">;
  onChooseColumn: MissingColumnsProps["onChooseColumn"];
  scroller: HTMLElement | null;
}

/** What is open in place of the list. */
type Panel = { type: "reminder"; owners: ListedOwner[] } | { type: "adding"; name: string };

export function OwnersView({ reading, actions, onChooseColumn, scroller }: OwnersViewProps) {
  const { assessment, register, settings } = reading;
  const styles = useOwnersStyles();
  const [panel, setPanel] = useState<Panel | null>(null);
  const [status, setStatus] = useState("");
  const id = useId();
  const back = useFocusAfter(panel === null);
  const open = (next: Panel, from: string) => {
    back.current = from;
    setPanel(next);
  };
  const owners = useMemo(() => ownersOf(assessment, register?.owners ?? null), [assessment, register]);
  const change: Change = (work, done) => {
    setStatus("");
    void actions.change(work).then((well) => setStatus(well ? done : ""));
  };
  const start = async () => {
    setStatus("");
    const outcome = await outcomeOf(actions, (workbook) => workbook.createRegister(assessment));
    if (outcome?.ok) setStatus(ownersStrings.done.started(outcome.undecorated));
  };

  if (panel?.type === "reminder") {
    return <Reminder owners={panel.owners} assessment={assessment} onBack={() => setPanel(null)} />;
  }
  if (panel?.type === "adding") {
    return (
      <AddOwner
        name={panel.name}
        taken={register?.owners.map(({ name }) => name) ?? []}
        onCancel={() => setPanel(null)}
        onAdd={(owner) => {
          setPanel(null);
          change((workbook) => workbook.addOwner(owner), ownersStrings.done.added(owner.name));
        }}
      />
    );
  }
  const asking = owners.filter(({ asked }) => asked.length > 0);
  return (
    <>
      <RegisterPart
        reading={reading}
        change={change}
        onStart={() => void start()}
        addId={`${id}-add`}
        onAdd={(name) => open({ type: "adding", name }, `${id}-add`)}
        onCell={actions.selectCell}
      />
      <p role="status" className={styles.status}>
        {status}
      </p>
      <MissingColumns summary={assessment.summary} roles={["owner"]} onChooseColumn={onChooseColumn} />
      <div className={styles.listHead}>
        {owners.length > 0 && <h2 className={styles.subtitle}>{ownersStrings.known}</h2>}
        {asking.length > 1 && (
          <Button size="small" id={`${id}-all`} onClick={() => open({ type: "reminder", owners: asking }, `${id}-all`)}>
            {ownersStrings.remindAll}
          </Button>
        )}
      </div>
      <LongList
        label={ownersStrings.list}
        items={owners}
        keyOf={keyOf}
        scroller={scroller}
        estimate={64}
        render={(owner, tabIndex) => (
          <OwnerItem
            owner={owner}
            partedNames={settings.partedNames}
            tabIndex={tabIndex}
            change={change}
            onRow={() => actions.go((workbook) => workbook.selectOwner(owner.name))}
            remindId={`${id}-${keyOf(owner)}`}
            onRemind={() => open({ type: "reminder", owners: [owner] }, `${id}-${keyOf(owner)}`)}
          />
        )}
      />
    </>
  );
}

const keyOf = ({ name, registered }: ListedOwner) => `${registered === null ? "agenda" : "register"} ${name}`;

interface RegisterPartProps {
  reading: OwnersViewProps["reading"];
  change: Change;
  onStart: () => void;
  addId: string;
  onAdd: (name: string) => void;
  onCell: AgendaActions["selectCell"];
}

function RegisterPart({ reading, change, onStart, addId, onAdd, onCell }: RegisterPartProps) {
  const { assessment, register } = reading;
  const styles = useOwnersStyles();
  const unknown = useMemo(() => (register ? unknownNames(assessment, register.owners) : []), [assessment, register]);
  if (register === null) {
    return (
      <>
        <Headline advice={ownersStrings.noRegisterAdvice}>{ownersStrings.noRegister}</Headline>
        <Button appearance="primary" onClick={onStart}>
          {ownersStrings.start}
        </Button>
      </>
    );
  }
  return (
    <>
      <Headline also={unknown.length > 0 ? ownersStrings.unknownCount(unknown.length) : undefined}>
        {ownersStrings.headline(register.owners.length)}
      </Headline>
      <Button size="small" id={addId} onClick={() => onAdd("")}>
        {ownersStrings.addOwner}
      </Button>
      {unknown.length > 0 && <UnknownNames unknown={unknown} change={change} onAdd={onAdd} />}
      {register.findings.length > 0 && (
        <>
          <h2 className={styles.subtitle}>{ownersStrings.findings}</h2>
          <ul className={styles.plainList}>
            {register.findings.map(({ message, cells }) => (
              <li key={`${cells[0]} ${message}`} className={styles.finding}>
                <span>{message}</span>
                {cells.slice(0, 8).map((cell) => (
                  <Button
                    key={cell}
                    size="small"
                    appearance="subtle"
                    className={styles.cell}
                    aria-label={ownersStrings.goToCell(cell)}
                    onClick={() => onCell(cell, register.sheet)}
                  >
                    {cell}
                  </Button>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
