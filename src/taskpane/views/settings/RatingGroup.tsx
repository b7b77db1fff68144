/** Which ratings there are, and what numbers mean among them. */
import type { Settings } from "../../../agenda/model/settings";
import { settingsStrings } from "../../strings/settings";
import { Choice, Group } from "./fields";
import type { GroupProps } from "./groupProps";

export function RatingGroup({ draft, onDraft }: GroupProps) {
  const { ratings } = settingsStrings;
  return (
    <Group legend={ratings.legend}>
      <Choice
        label={ratings.scale}
        value={draft.scale}
        options={Object.entries(ratings.scales) as [Settings["scale"], string][]}
        onValue={(scale) => onDraft({ scale })}
      />
      <Choice
        label={ratings.numbers}
        value={draft.numericRatings}
        options={Object.entries(ratings.numberMeanings) as [Settings["numericRatings"], string][]}
        onValue={(numericRatings) => onDraft({ numericRatings })}
      />
    </Group>
  );
}
