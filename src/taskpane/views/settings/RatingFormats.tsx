/** What the ratings are called on the summary sheets, and in which colours, which must be readable. */
import { Checkbox } from "@fluentui/react-components";
import { lightTints } from "../../../agenda/sheets/colours/palette";
import type { Rating } from "../../../agenda/model/agenda";
import { settingsStrings } from "../../strings/settings";
import { More, Typed } from "./fields";
import type { SheetGroupProps } from "./groupProps";
import { useSettingsStyles } from "./settings.styles";

export function RatingFormats(props: SheetGroupProps) {
  const { draft, problems, onDraft, assessment } = props;
  const { sheets } = settingsStrings;
  return (
    <More title={sheets.ratingFormats} advice={sheets.ratingFormatsAdvice}>
      {assessment.ratings.map((rating) => (
        <div key={rating}>
          <Typed
            label={sheets.wordFor(rating)}
            value={draft.ratingWords[rating]}
            problem={problems.get(`word ${rating}`)}
            onValue={(word) => onDraft({ ratingWords: { ...draft.ratingWords, [rating]: word } })}
          />
          <Colours {...props} rating={rating} />
        </div>
      ))}
    </More>
  );
}

function Colours({ draft, problems, onDraft, rating }: SheetGroupProps & { rating: Rating }) {
  const styles = useSettingsStyles();
  const { sheets } = settingsStrings;
  const tint = draft.ratingTints[rating];
  const problem = problems.get(`tint ${rating}`);
  const change = (next: typeof tint) => onDraft({ ratingTints: { ...draft.ratingTints, [rating]: next } });
  return (
    <>
      <Checkbox
        label={sheets.ownColours(rating)}
        checked={tint !== null}
        onChange={(_, { checked }) => change(checked === true ? lightTints[rating] : null)}
      />
      {tint !== null && (
        <div className={styles.colours}>
          {(["text", "fill"] as const).map((part) => (
            <label key={part} className={styles.colourLabel}>
              <input
                type="color"
                className={styles.colour}
                aria-invalid={problem !== undefined}
                value={tint[part].toLowerCase()}
                onChange={(event) => change({ ...tint, [part]: event.target.value })}
              />
              {sheets[part](rating)}
            </label>
          ))}
        </div>
      )}
      {problem !== undefined && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  );
}
