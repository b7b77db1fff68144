/** What was understood of the selected cells, before they are taken as the agenda. */
import { Button } from "@fluentui/react-components";
import { namedColumns } from "../../strings/columnNames";
import { Headline } from "../../app/frame/Headline";
import type { AgendaActions } from "../../hooks/useAgenda";
import { useFocusOnArrival } from "../../hooks/useFocusOnArrival";
import { firstRunWords, roleNames } from "../../strings/views";
import type { Selection } from "./FirstRun";
import { useFirstRunStyles } from "./firstRun.styles";

export interface UnderstoodProps {
  selection: Selection;
  onAgain: () => void;
  onBack: () => void;
  change: AgendaActions["change"];
}

export function Understood({ selection: { candidate, address }, onAgain, onBack, change }: UnderstoodProps) {
  const styles = useFirstRunStyles();
  const arrival = useFocusOnArrival<HTMLDivElement>(address);
  const back = <Button onClick={onBack}>{firstRunWords.back}</Button>;
  if (candidate === null) {
    const title = address === "" ? firstRunWords.nothingSelected : firstRunWords.notUnderstood;
    return (
      <div {...arrival} role="group" aria-label={title} className={styles.belowCorner}>
        <Headline advice={firstRunWords.selectAdvice}>{title}</Headline>
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={onAgain}>
            {firstRunWords.useSelection}
          </Button>
          {back}
        </div>
      </div>
    );
  }
  const { place } = candidate;
  const title = firstRunWords.understood(place.sheet, address.slice(address.lastIndexOf("!") + 1));
  return (
    <div {...arrival} role="group" aria-label={title}>
      <div className={styles.belowCorner}>
        <Headline>{title}</Headline>
      </div>
      <p className={styles.advice}>{firstRunWords.understoodAdvice}</p>
      <table className={styles.table} aria-label={firstRunWords.understoodAdvice}>
        <thead>
          <tr>
            <th scope="col">{firstRunWords.meaning}</th>
            <th scope="col">{firstRunWords.column}</th>
          </tr>
        </thead>
        <tbody>
          {namedColumns(candidate).map(({ role, name }) => (
            <tr key={role}>
              <th scope="row">{roleNames[role]}</th>
              <td>{name}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.buttonBar}>
        <Button appearance="primary" onClick={() => void change((workbook) => workbook.chooseAgenda(place))}>
          {firstRunWords.use}
        </Button>
        {back}
      </div>
    </div>
  );
}
