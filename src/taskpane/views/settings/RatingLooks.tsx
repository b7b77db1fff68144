/** What the ratings are called on the summary sheets, and in which colours, which must be readable. */
import { Checkbox } from "@fluentui/react-components";
import type { Rating } from "../../../agenda/model/agenda";
import { settingsWords } from "../../strings/settings";
import { More, Typed } from "./fields";
import type { SheetGroupProps } from "./SheetGroup";
import { usualTint } from "./settingsDraft";
import { useSettingsStyles } from "./settings.styles";

export function RatingLooks(props: SheetGroupProps) {
  const { draft, faults, onDraft, assessment } = props;
  const { sheets } = settingsWords;
  return (
    <More title={sheets.looks} advice={sheets.looksAdvice}>
      {assessment.agenda.ratings.map((rating) => (
        <div key={rating}>
          <Typed
            label={sheets.wordFor(rating)}
            value={draft.ratingWords[rating]}
            fault={faults.get(`word ${rating}`)}
            onValue={(word) => onDraft({ ratingWords: { ...draft.ratingWords, [rating]: word } })}
          />
          <Colours {...props} rating={rating} />
        </div>
      ))}
    </More>
  );
}

function Colours({ draft, faults, onDraft, rating }: SheetGroupProps & { rating: Rating }) {
  const styles = useSettingsStyles();
  const { sheets } = settingsWords;
  const tint = draft.ratingTints[rating];
  const fault = faults.get(`tint ${rating}`);
  const change = (next: typeof tint) => onDraft({ ratingTints: { ...draft.ratingTints, [rating]: next } });
  return (
    <>
      <Checkbox
        label={sheets.ownColours(rating)}
        checked={tint !== null}
        onChange={(_, { checked }) => change(checked === true ? usualTint(rating) : null)}
      />
      {tint !== null && (
        <div className={styles.colours}>
          {(["text", "fill"] as const).map((part) => (
            <label key={part} className={styles.colourLabel}>
              <input
                type="color"
                className={styles.colour}
                aria-invalid={fault !== undefined}
                value={tint[part].toLowerCase()}
                onChange={(event) => change({ ...tint, [part]: event.target.value })}
              />
              {sheets[part](rating)}
            </label>
          ))}
        </div>
      )}
      {fault !== undefined && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </>
  );
}
