/** What was understood of the selected cells, before they are taken as the agenda. */
import { Button } from "../../components/button/Button";
import type { RangeOutcome } from "../../../excel/agenda/chooseAgenda";
import { roleNames } from "../../../agenda/model/roleNames";
import { namedColumns } from "../../strings/columnNames";
import { firstRunStrings } from "../../strings/firstRun";
import { Headline } from "../../components/Headline";
import type { AgendaActions } from "../../hooks/useAgenda";
import { useFocusOnArrival } from "../../hooks/useFocusOnArrival";
import { useFirstRunStyles } from "./firstRun.styles";

/** What the selected cells would be as an agenda. */
export type Selection = Extract<RangeOutcome, { ok: true }>;

export interface UnderstoodProps {
  selection: Selection;
  onAgain: () => void;
  onBack: () => void;
  change: AgendaActions["change"];
}

export function Understood({ selection: { candidate, address }, onAgain, onBack, change }: UnderstoodProps) {
  const styles = useFirstRunStyles();
  const arrival = useFocusOnArrival<HTMLDivElement>(address);
  const back = <Button onClick={onBack}>{firstRunStrings.back}</Button>;
  if (candidate === null) {
    const title = address === "" ? firstRunStrings.nothingSelected : firstRunStrings.notUnderstood;
    return (
      <div {...arrival} role="group" aria-label={title} className={styles.belowCorner}>
        <Headline advice={firstRunStrings.selectAdvice}>{title}</Headline>
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={onAgain}>
            {firstRunStrings.useSelection}
          </Button>
          {back}
        </div>
      </div>
    );
  }
  const { place } = candidate;
  const title = firstRunStrings.understood(place.sheet, address.slice(address.lastIndexOf("!") + 1));
  return (
    <div {...arrival} role="group" aria-label={title}>
      <div className={styles.belowCorner}>
        <Headline>{title}</Headline>
      </div>
      <p className={styles.advice}>{firstRunStrings.understoodAdvice}</p>
      <table className={styles.table} aria-label={firstRunStrings.understoodAdvice}>
        <thead>
          <tr>
            <th scope="col">{firstRunStrings.meaning}</th>
            <th scope="col">{firstRunStrings.column}</th>
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
        <Button appearance="primary" onClick={() => void change((workbook) => workbook.chooseAgenda(candidate))}>
          {firstRunStrings.use}
        </Button>
        {back}
      </div>
    </div>
  );
}
