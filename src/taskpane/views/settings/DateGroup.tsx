/** When an action is due soon, when it is stale, and how dates without a year are read. */
import type { Rating } from "../../../agenda/model/agenda";
import { settingsStrings } from "../../strings/settings";
import { Choice, Group, More, Typed } from "./fields";
import type { GroupProps } from "./groupProps";
import { language } from "../../../agenda/text/language";

export function DateGroup({ draft, problems, onDraft, ratings }: GroupProps & { ratings: readonly Rating[] }) {
  const { dates } = settingsStrings;
  return (
    <Group legend={dates.legend}>
      <Typed
        type="number"
        label={dates.dueSoon}
        value={draft.dueSoonDays}
        problem={problems.get("dueSoonDays")}
        onValue={(dueSoonDays) => onDraft({ dueSoonDays })}
      />
      <Typed
        type="number"
        label={dates.cadence}
        hint={dates.cadenceAdvice}
        value={draft.cadenceDays}
        problem={problems.get("cadenceDays")}
        onValue={(cadenceDays) => onDraft({ cadenceDays })}
      />
      <More title={dates.cadenceByRating} advice={dates.cadenceByRatingAdvice}>
        {ratings.map((rating) => (
          <Typed
            key={rating}
            type="number"
            label={dates.cadenceOf(rating)}
            value={draft.cadenceByRating[rating]}
            problem={problems.get(`cadence ${rating}`)}
            onValue={(days) => onDraft({ cadenceByRating: { ...draft.cadenceByRating, [rating]: days } })}
          />
        ))}
      </More>
      <Typed
        type="number"
        label={dates.complete}
        hint={dates.completeAdvice}
        value={draft.completeDays}
        problem={problems.get("completeDays")}
        onValue={(completeDays) => onDraft({ completeDays })}
      />
      <Typed
        type="date"
        label={dates.agendaDate}
        hint={dates.agendaDateAdvice}
        value={draft.agendaDate}
        onValue={(agendaDate) => onDraft({ agendaDate })}
      />
      <Choice
        label={dates.yearEnd}
        value={draft.yearEndMonth}
        options={months}
        onValue={(yearEndMonth) => onDraft({ yearEndMonth })}
      />
      <Typed
        type="number"
        label={dates.yearEndDay}
        value={draft.yearEndDay}
        problem={problems.get("yearEndDay")}
        onValue={(yearEndDay) => onDraft({ yearEndDay })}
      />
    </Group>
  );
}

const monthName = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
const months = Array.from({ length: 12 }, (_, index): [string, string] => [
  String(index + 1),
  monthName.format(Date.UTC(2023, index, 1)),
]);
