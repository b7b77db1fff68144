/** What the summary sheets show, and how. */
import { planSheets } from "../../../agenda/sheets";
import { generatedSheetNames } from "../../../agenda/model/generatedSheets";
import type { GeneratedSheetName } from "../../../agenda/model/generatedSheets";
import type { Settings } from "../../../agenda/model/settings";
import type { Assessment } from "../../../agenda/model/assessment";
import { settingsWords } from "../../strings/settings";
import { RatingLooks } from "./RatingLooks";
import { Choice, Group, More, Ticks, Typed } from "./fields";
import type { GroupProps } from "./SettingsView";

export interface SheetGroupProps extends GroupProps {
  assessment: Assessment;
  settings: Settings;
}

export function SheetGroup(props: SheetGroupProps) {
  const { draft, faults, onDraft, assessment, settings } = props;
  const { sheets } = settingsWords;
  return (
    <Group legend={sheets.legend}>
      <Ticks
        label={sheets.shown}
        names={generatedSheetNames.map((mark) => [mark, sheets.names[mark]])}
        ticked={draft.shown}
        fault={faults.get("shown")}
        onTicked={(shown) => onDraft({ shown })}
      />
      <Choice
        label={sheets.order}
        value={draft.sectionOrder}
        options={Object.entries(sheets.orders) as [Settings["sheets"]["sectionOrder"], string][]}
        onValue={(sectionOrder) => onDraft({ sectionOrder })}
      />
      <More title={sheets.titles} advice={sheets.titlesAdvice}>
        {generatedSheetNames.map((mark) => (
          <Typed
            key={mark}
            label={sheets.titleOf(sheets.names[mark])}
            value={draft.titles[mark]}
            fault={faults.get(`titles ${mark}`)}
            onValue={(title) => onDraft({ titles: { ...draft.titles, [mark]: title } })}
          />
        ))}
      </More>
      <More title={sheets.columns}>
        {columnsOf(assessment, settings).map(({ mark, columns }) => {
          const hidden = draft.hiddenColumns[mark];
          return (
            <Ticks
              key={mark}
              label={sheets.columnsOf(sheets.names[mark])}
              names={columns}
              ticked={columns.map(([key]) => key).filter((key) => !hidden.includes(key))}
              onTicked={(ticked) => {
                const unticked = columns.map(([key]) => key).filter((key) => !ticked.includes(key));
                onDraft({ hiddenColumns: { ...draft.hiddenColumns, [mark]: unticked } });
              }}
            />
          );
        })}
      </More>
      <RatingLooks {...props} />
    </Group>
  );
}

/** The columns that each sheet can show; its first is always shown. */
function columnsOf(
  assessment: Assessment,
  settings: Settings,
): { mark: GeneratedSheetName; columns: [string, string][] }[] {
  const all = { ...settings, sheets: { ...settings.sheets, shown: [...generatedSheetNames], hiddenColumns: {} } };
  const empty = { ...assessment, actions: [], findings: [] };
  return planSheets(empty, { settings: all, dateSystem: 1900, since: null }).map(({ mark, table }) => ({
    mark,
    columns: table.columns.slice(1).map(({ key, header }): [string, string] => [key, header]),
  }));
}
