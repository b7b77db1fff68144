/** A workbook with several agendas: asks once which is meant. The choice is kept in the workbook. */
import { Button } from "../../components/button/Button";
import { Message } from "../../components/messages/Messages";
import type { AgendaActions } from "../../hooks/useAgenda";
import { agendaName, chooseStrings } from "../../strings/firstRun";
import type { Reading } from "../../state/workbook";
import { useFirstRunStyles } from "./firstRun.styles";

export interface ChooseAgendaProps {
  search: Reading["search"];
  actions: Pick<AgendaActions, "change">;
}

export function ChooseAgenda({ search: { candidates, chosen }, actions }: ChooseAgendaProps) {
  const styles = useFirstRunStyles();
  return (
    <Message intent="info" onDismiss={null}>
      <strong>{chooseStrings.several(candidates.length)}</strong> {chooseStrings.advice}
      <div className={styles.choices}>
        {candidates.map(({ place }) => {
          const name = agendaName(place);
          return (
            <Button
              key={name}
              size="small"
              className={styles.choice}
              onClick={() => void actions.change((workbook) => workbook.chooseAgenda(place))}
            >
              {place === chosen?.place ? chooseStrings.inUse(name) : name}
            </Button>
          );
        })}
      </div>
    </Message>
  );
}
