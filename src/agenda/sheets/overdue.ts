/** `RAG Overdue`: every action to ask about, the worst first, with the reasons in words and a link to its row. */
import { columnLetters } from "../model/addresses";
import { dayToSerial } from "../dates/days";
import { counted, figures, longDay } from "../text/language";
import { worstFirst } from "../judge/reasons";
import type { AskedAction, Reason } from "../judge/reasons";
import type { Action, AssessedAgenda, Assessment, Summary } from "../model/assessment";
import type { Day } from "../model/day";
import type { DateSystem } from "../model/grid";
import { directionWords } from "../model/agenda";
import type { Owner } from "../model/agenda";
import { otherRatingsOf } from "../history/headline";
import type { Settings } from "../model/settings";
import { ratingWord, shownColumns } from "./countColumns";
import { missingLines, overdueInWords } from "./coverage";
import { agendaColumns, areSeveral, hasSections, linksByName, madeFrom, sectionName, sheetHeading } from "./heading";
import { dateFormat, numberColumn, rowsOr, textColumn } from "./plan";
import type { ColumnPlan, PlanContext, PlannedValue, SheetPlan } from "./plan";
import { notRatedTint, tintsOf } from "./colours/tints";
import { tableNames } from "./tables/tableNames";

interface AskedColumn {
  plan: ColumnPlan;
  value: (asked: AskedAction) => PlannedValue;
}

export function planOverdueSheet(
  assessment: Assessment,
  { settings, dateSystem }: PlanContext,
): Omit<SheetPlan, "content"> {
  const { agenda, agendas, actions, today, summary } = assessment;
  const asked = worstFirst(actions, today);
  const columnOf = (one: AssessedAgenda) => columnLetters(one.columns.action ?? one.firstColumn);
  const every: AskedColumn[] = [
    ...(areSeveral(assessment)
      ? agendaColumns(assessment).flatMap(({ plan, nameOf }): AskedColumn[] => [
          {
            plan: { ...textColumn("row", "Row", 24), link: linksByName(agendas, columnOf) },
            value: ({ action }) => `Row ${action.row} of ${nameOf(action.agenda)}`,
          },
          { plan, value: ({ action }) => nameOf(action.agenda) },
        ])
      : [
          {
            plan: { ...textColumn("row", "Row", 9), link: { sheet: agenda.sheet, column: columnOf(agenda) } },
            value: ({ action }: AskedAction) => `Row ${action.row}`,
          },
        ]),
    ...(hasSections(summary.sections) ? [sectionColumn] : []),
    { plan: textColumn("action", "Action", 44), value: ({ action }) => action.action },
    ...(summary.coverage.owner === null ? [] : [ownerColumn]),
    ...(summary.ratings === null ? [] : [ratingColumn(assessment, settings)]),
    ...(asked.some(({ action }) => action.ratings.length > 1) ? [otherRatingsColumn(assessment, settings)] : []),
    ...(asked.some(({ action }) => action.travel !== null) ? [directionColumn] : []),
    ...(summary.overdue === null ? [] : dueColumns(dateSystem)),
    ...(asked.some(({ action }) => action.dueMoves > 0) ? movedColumns(dateSystem) : []),
    {
      plan: textColumn("why", "Why it is here", 46),
      value: ({ reasons }) => reasons.map(reasonInWords).join("\n"),
    },
  ];
  const columns = shownColumns(every, settings, "overdue");
  const plans = columns.map(({ plan }) => plan);
  return {
    ...sheetHeading("overdue", assessment, settings),
    lines: [madeFrom(assessment), ...askedLines(assessment, asked.length)],
    table: {
      name: tableNames.overdue,
      columns: plans,
      rows: rowsOr(
        asked.map((one) => columns.map(({ value }) => value(one))),
        plans,
        "action",
        nothingAskedInWords(summary),
      ),
      totalled: false,
    },
    chart: null,
  };
}

/** How many actions are here and why, as far as the agenda says enough to ask. */
function askedLines(assessment: Assessment, asked: number): string[] {
  const { summary } = assessment;
  const overdue = overdueInWords(summary);
  const others = summary.stale === null ? "a lapsed promise" : "a lapsed promise or no recent update";
  const number = `${counted(asked, "action", "actions")} of ${figures(summary.actions)} to ask about`;
  const [missing = ""] = missingLines(assessment, ["due"]);
  const order = [
    summary.overdue === null ? "" : "days past the due date",
    "days past a promise",
    summary.stale === null ? "" : "the longest time without an update",
  ].filter(Boolean);
  const worstFirst = `Worst first: ${order.join(", then ")}.`;
  if (overdue === null) {
    const unknown = `${missing} What is overdue is not known.`.trimStart();
    return asked === 0 ? [unknown] : [unknown, `${number}, with ${others}.`, worstFirst];
  }
  const isAll = asked === summary.overdue;
  return [isAll ? `${number}: ${overdue}.` : `${number}: ${overdue}, the others with ${others}.`, worstFirst];
}

/** Says no more than the agenda does. */
function nothingAskedInWords({ overdue, coverage, actions }: Summary): string {
  if (overdue === null) return actions === 0 ? "The agenda has no actions." : "What is overdue is not known.";
  const isAllKnown = coverage.due === actions && coverage.updated === actions;
  return isAllKnown ? "There is nothing to ask about." : "No due date and no promise has passed.";
}

const ownerColumn: AskedColumn = {
  plan: textColumn("owner", "Owner", 19),
  value: ({ action }) => ownerInWords(action.owner),
};

const sectionColumn: AskedColumn = {
  plan: textColumn("section", "Section", 20),
  value: ({ action }) => sectionName(action.section),
};

function ratingColumn({ ratings }: Assessment, settings: Settings): AskedColumn {
  const tints = tintsOf(settings.sheets.ratingTints);
  const words = Object.fromEntries(ratings.map((rating) => [ratingWord(settings, rating), tints[rating]]));
  return {
    plan: {
      ...textColumn("rating", "Rating", 13),
      tints: { by: "word", words: { ...words, [notRated]: notRatedTint } },
    },
    value: ({ action }) => (action.rating === null ? notRated : ratingWord(settings, action.rating)),
  };
}

/** "Spend: Amber", and the next one below. */
function otherRatingsColumn({ agendas }: Assessment, settings: Settings): AskedColumn {
  return {
    plan: textColumn("otherRatings", "Other ratings", 20),
    value: ({ action }) => {
      const agenda = agendas[action.agenda];
      const others = agenda === undefined ? [] : otherRatingsOf(action, agenda);
      if (others.length === 0) return "None";
      return others
        .map(({ name, rating }) => `${name}: ${rating === null ? notRated : ratingWord(settings, rating)}`)
        .join("\n");
    },
  };
}

const directionColumn: AskedColumn = {
  plan: textColumn("direction", "Direction", 12),
  value: ({ action }) => (action.travel === null ? "Not known" : directionWords[action.travel]),
};

function dueColumns(dateSystem: DateSystem): AskedColumn[] {
  return [
    dateColumn("due", "Due", ({ due }) => due, dateSystem),
    {
      plan: numberColumn("days", "Days overdue", 14),
      value: ({ action }) => action.overdueDays ?? (action.due === null ? "No date" : "Not overdue"),
    },
  ];
}

/** Where the due dates were at first, and how often they have moved since. */
function movedColumns(dateSystem: DateSystem): AskedColumn[] {
  return [
    dateColumn("firstDue", "First due", ({ firstDue }) => firstDue, dateSystem),
    { plan: numberColumn("moves", "Moves", 8), value: ({ action }) => action.dueMoves },
  ];
}

function dateColumn(
  key: string,
  header: string,
  dayOf: (action: Action) => Day | null,
  dateSystem: DateSystem,
): AskedColumn {
  return {
    plan: { ...numberColumn(key, header, 13), format: dateFormat },
    value: ({ action }) => {
      const day = dayOf(action);
      return day === null ? "No date" : dayToSerial(day, dateSystem);
    },
  };
}

const notRated = "Not rated";

export function ownerInWords({ lead, support, assigned }: Owner): string {
  if (!assigned && support.length === 0) return "Unassigned";
  const leads = lead.length === 0 ? "Unassigned" : lead.join(", ");
  return support.length === 0 ? leads : `${leads} with ${support.join(", ")}`;
}

function reasonInWords(reason: Reason): string {
  switch (reason.kind) {
    case "due":
      return `Overdue: ${counted(reason.days, "day", "days")} past its due date.`;
    case "promise":
      return `Promise lapsed: “${reason.text}”, by ${longDay(reason.due)}.`;
    case "stale":
      return reason.updated === null ? "Stale: no update seen." : `Stale: last updated ${longDay(reason.updated)}.`;
  }
}
