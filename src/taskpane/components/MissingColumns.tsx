/** One quiet line on what the agenda does not say: columns that were not recognised, to be chosen, and those that are blank. */
import { mergeClasses } from "@fluentui/react-components";
import { missingFrom } from "../../agenda/judge/counts/coverage";
import type { MissingRole } from "../../agenda/judge/counts/coverage";
import type { Summary } from "../../agenda/model/assessment";
import { coverageStrings } from "../strings/agenda";
import { useHeadlineStyles } from "./headline.styles";

export interface MissingColumnsProps {
  summary: Summary;
  /** What is to be said where it is missing. */
  roles: readonly MissingRole[];
  /** Leads to where the columns are chosen. */
  onChooseColumn: (role: MissingRole) => void;
}

export function MissingColumns({ summary: { coverage, actions }, roles, onChooseColumn }: MissingColumnsProps) {
  const styles = useHeadlineStyles();
  const { unrecognised, blank } = missingFrom(coverage, roles);
  const [first] = unrecognised;
  if (actions === 0 || (first === undefined && blank.length === 0)) return null;
  return (
    <p className={mergeClasses(styles.also, styles.missing)}>
      {first !== undefined && (
        <>
          {coverageStrings.unrecognised(unrecognised)}{" "}
          <button type="button" className={styles.link} onClick={() => onChooseColumn(first)}>
            {coverageStrings.choose(unrecognised.length)}
          </button>{" "}
        </>
      )}
      {blank.length > 0 && `${coverageStrings.have(0, actions, blank)}.`}
    </p>
  );
}
