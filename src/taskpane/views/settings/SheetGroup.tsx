/** What the summary sheets show, and how. */
import { planSheets } from "../../../agenda/sheets";
import { generatedSheetNames, usualSheetNames } from "../../../agenda/model/generatedSheets";
import type { GeneratedSheetName } from "../../../agenda/model/generatedSheets";
import type { Settings } from "../../../agenda/model/settings";
import type { Assessment } from "../../../agenda/model/assessment";
import { settingsStrings } from "../../strings/settings";
import { RatingFormats } from "./RatingFormats";
import { Choice, Group, More, Ticks, Typed } from "./fields";
import type { SheetGroupProps } from "./groupProps";

export function SheetGroup(props: SheetGroupProps) {
  const { draft, problems, onDraft, assessment, settings } = props;
  const { sheets } = settingsStrings;
  return (
    <Group legend={sheets.legend}>
      <Ticks
        label={sheets.shown}
        names={generatedSheetNames.map((sheet) => [sheet, sheets.names[sheet]])}
        ticked={draft.shown}
        problem={problems.get("shown")}
        onTicked={(shown) => onDraft({ shown })}
      />
      <Choice
        label={sheets.order}
        value={draft.sectionOrder}
        options={Object.entries(sheets.orders) as [Settings["sheets"]["sectionOrder"], string][]}
        onValue={(sectionOrder) => onDraft({ sectionOrder })}
      />
      <More title={sheets.titles} advice={sheets.titlesAdvice}>
        {generatedSheetNames.map((sheet) => (
          <Typed
            key={sheet}
            label={sheets.titleOf(sheets.names[sheet])}
            value={draft.titles[sheet]}
            problem={problems.get(`titles ${sheet}`)}
            onValue={(title) => onDraft({ titles: { ...draft.titles, [sheet]: title } })}
          />
        ))}
      </More>
      <More title={sheets.columns}>
        {columnsOf(assessment, settings).map(({ sheet, columns }) => {
          const hidden = draft.hiddenColumns[sheet];
          return (
            <Ticks
              key={sheet}
              label={sheets.columnsOf(sheets.names[sheet])}
              names={columns}
              ticked={columns.map(([key]) => key).filter((key) => !hidden.includes(key))}
              onTicked={(ticked) => {
                const unticked = columns.map(([key]) => key).filter((key) => !ticked.includes(key));
                onDraft({ hiddenColumns: { ...draft.hiddenColumns, [sheet]: unticked } });
              }}
            />
          );
        })}
      </More>
      <RatingFormats {...props} />
    </Group>
  );
}

/** The columns that each sheet can show; its first is always shown. Those of the data never change. */
function columnsOf(
  assessment: Assessment,
  settings: Settings,
): { sheet: GeneratedSheetName; columns: [string, string][] }[] {
  const all = { ...settings, sheets: { ...settings.sheets, shown: usualSheetNames, hiddenColumns: {} } };
  const empty = { ...assessment, actions: [], findings: [] };
  return planSheets(empty, { settings: all, dateSystem: 1900, since: null }).map(({ mark, table }) => ({
    sheet: mark,
    columns: table.columns.slice(1).map(({ key, header }): [string, string] => [key, header]),
  }));
}
