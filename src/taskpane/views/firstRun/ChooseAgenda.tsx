/** A workbook with several agendas: asks once which is meant. The choice is kept in the workbook. */
import { Button } from "@fluentui/react-components";
import { Message } from "../../app/frame/Messages";
import type { AgendaActions } from "../../hooks/useAgenda";
import { agendaWords } from "../../strings/views";
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
      <strong>{agendaWords.several(candidates.length)}</strong> {agendaWords.severalAdvice}
      <div className={styles.choices}>
        {candidates.map(({ place }) => {
          const name = agendaWords.name(place);
          return (
            <Button
              key={name}
              size="small"
              className={styles.choice}
              onClick={() => void actions.change((workbook) => workbook.chooseAgenda(place))}
            >
              {place === chosen?.place ? agendaWords.inUse(name) : name}
            </Button>
          );
        })}
      </div>
    </Message>
  );
}
