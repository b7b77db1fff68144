/** A workbook with several agendas: asks once which is meant. The choice is kept in the workbook. */
import { countTogether } from "../../../agenda/find/allAgendas";
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

export function ChooseAgenda({ search: { candidates, chosen, taken }, actions }: ChooseAgendaProps) {
  const styles = useFirstRunStyles();
  const areAll = taken.length > 1;
  const together = countTogether({ candidates, taken });
  const all = chooseStrings.all(together);
  return (
    <Message intent="info" onDismiss={null}>
      <strong>{chooseStrings.several(candidates.length)}</strong> {chooseStrings.advice}
      <div className={styles.choices}>
        {together > 1 && (
          <Button
            size="small"
            className={styles.choice}
            onClick={() => void actions.change((workbook) => workbook.saveSettings({ agendas: "all" }))}
          >
            {areAll ? chooseStrings.inUse(all) : all}
          </Button>
        )}
        {candidates.map((found) => {
          const { place } = found;
          const name = agendaName(place);
          return (
            <Button
              key={name}
              size="small"
              className={styles.choice}
              onClick={() => void actions.change((workbook) => workbook.chooseAgenda(found))}
            >
              {!areAll && place === chosen?.place ? chooseStrings.inUse(name) : name}
            </Button>
          );
        })}
      </div>
    </Message>
  );
}
