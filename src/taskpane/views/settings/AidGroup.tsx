/** What may be put on the agenda itself, each only when asked for, and taken back the same way. */
import { useState } from "react";
import { Button } from "../../components/button/Button";
import { agendaAids } from "../../../excel/agenda/aids/aidNames";
import type { AgendaAid } from "../../../excel/agenda/aids/aidNames";
import { settingsStrings } from "../../strings/settings";
import type { AgendaActions } from "../../hooks/useAgenda";
import { Group } from "./fields";
import { useSettingsStyles } from "./settings.styles";

export function AidGroup({ change }: Pick<AgendaActions, "change">) {
  const styles = useSettingsStyles();
  const { aids } = settingsStrings;
  const [status, setStatus] = useState("");
  const carryOut = (aid: AgendaAid, wanted: "add" | "remove") => {
    setStatus("");
    void change(async (workbook) => {
      const outcome = await workbook.changeAid(aid, wanted);
      if (outcome.ok) setStatus(aids.done(aids.names[aid], outcome.change, outcome.blocked));
      else if ("blocked" in outcome) setStatus(outcome.blocked);
      else return outcome.fault;
      return null;
    });
  };
  return (
    <Group legend={aids.legend}>
      <p className={styles.advice}>{aids.advice}</p>
      {agendaAids.map((aid) => (
        <div key={aid} role="group" aria-label={aids.names[aid]} className={styles.aid}>
          <span className={styles.aidName}>{aids.names[aid]}</span>
          <span className={styles.buttons}>
            <Button size="small" onClick={() => carryOut(aid, "add")}>
              {aids.add}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => carryOut(aid, "remove")}>
              {aids.remove}
            </Button>
          </span>
        </div>
      ))}
      <p role="status" className={styles.status}>
        {status}
      </p>
    </Group>
  );
}
