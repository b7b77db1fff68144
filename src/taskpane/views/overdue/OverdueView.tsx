/** What a reviewer sees first: how many are overdue, what the ratings are, and what to ask whom. */
import { Suspense, lazy, useMemo, useState } from "react";
import type { Action, Assessment } from "../../../agenda/model/assessment";
import { Empty } from "../../components/Empty";
import { Headline } from "../../components/Headline";
import { LongList } from "../../components/list/LongList";
import { MissingColumns } from "../../components/MissingColumns";
import type { MissingColumnsProps } from "../../components/MissingColumns";
import { RatingBar } from "../../components/ratings/RatingBar";
import { headline, overdueStrings } from "../../strings/overdue/overdue";
import type { HeadlineCounts } from "../../strings/overdue/overdue";
import { FilterPanel, ShownCount } from "./FilterPanel";
import { OverdueItem } from "./OverdueItem";
import { useOverdueStyles } from "./overdue.styles";
import type { SelectedRow } from "../../state/selectedRow";
import { useSearchReady } from "./useSearchReady";
import { entriesOf, filterEntries, rowsOf, sortEntries } from "./query";
import type { Entry, Query, Row } from "./query";

/** Loaded when a row is asked for. */
const AskedRow = lazy(async () => ({ default: (await import("./AskedRow")).AskedRow }));

/** Loaded where there is no list. */
const NothingToAsk = lazy(async () => ({ default: (await import("./NothingToAsk")).NothingToAsk }));

export interface OverdueViewProps {
  assessment: Assessment;
  dueSoonDays: number;
  query: Query;
  filtersOpen: boolean;
  onQuery: (query: Query) => void;
  onFiltersOpen: (open: boolean) => void;
  selected: SelectedRow | null;
  onSelected: (selected: SelectedRow | null) => void;
  onChoose: (action: Action) => void;
  onChooseColumn: MissingColumnsProps["onChooseColumn"];
  scroller: HTMLElement | null;
}

export function OverdueView(props: OverdueViewProps) {
  const { assessment, dueSoonDays, onChooseColumn, selected } = props;
  const { summary } = assessment;
  const styles = useOverdueStyles();
  const entries = useMemo(() => entriesOf(assessment), [assessment]);
  const counts = useMemo(() => countsOf(assessment, entries), [assessment, entries]);
  const also = counts.dated === null ? "" : overdueStrings.also(counts.lapsed, counts.stale);
  return (
    <div className={styles.view}>
      {selected?.asked && (
        <Suspense>
          <AskedRow {...props} selected={selected} entries={entries} />
        </Suspense>
      )}
      <Headline also={also && overdueStrings.alsoListed(also)}>{headline(counts, dueSoonDays)}</Headline>
      <MissingColumns
        summary={summary}
        roles={counts.dated === null ? ["due", "owner", "rating"] : ["owner", "rating"]}
        onChooseColumn={onChooseColumn}
      />
      {summary.actions > 0 && <RatingBar counts={summary} scale={assessment.ratings} />}
      {entries.length > 0 ? (
        <EntryList {...props} entries={entries} />
      ) : (
        <Suspense>
          <NothingToAsk assessment={assessment} />
        </Suspense>
      )}
    </div>
  );
}

function EntryList({
  entries,
  query,
  filtersOpen,
  onQuery,
  onFiltersOpen,
  selected,
  onSelected,
  onChoose,
  scroller,
}: OverdueViewProps & { entries: Entry[] }) {
  const styles = useOverdueStyles();
  const { sort, group } = query;
  useSearchReady(entries);
  const sorted = useMemo(() => sortEntries(entries, sort), [entries, sort]);
  const shown = useMemo(() => filterEntries(sorted, query), [sorted, query]);
  const rows = useMemo(() => rowsOf(shown, group), [shown, group]);
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());

  const render = (row: Row, tabIndex: 0 | -1) =>
    row.type === "group" ? (
      <h2 className={styles.group}>{overdueStrings.group(row.title, row.count)}</h2>
    ) : (
      <OverdueItem
        entry={row.entry}
        tabIndex={tabIndex}
        chosen={isSelected(row.entry, selected) ? selected : null}
        whole={whole.has(row.key)}
        onChoose={(action) => {
          onSelected({ agenda: action.agenda, row: action.row });
          onChoose(action);
        }}
        onWhole={(_, open) =>
          setWhole(open ? new Set([...whole, row.key]) : new Set([...whole].filter((key) => key !== row.key)))
        }
      />
    );
  return (
    <>
      <FilterPanel entries={entries} query={query} open={filtersOpen} onQuery={onQuery} onOpen={onFiltersOpen} />
      <ShownCount shown={shown.length} all={entries.length} query={query} onQuery={onQuery} />
      {rows.length === 0 ? (
        <Empty title={overdueStrings.nothingMatches} advice={overdueStrings.nothingMatchesAdvice} />
      ) : (
        <LongList
          label={overdueStrings.listLabel}
          items={rows}
          keyOf={keyOf}
          reachable={isEntry}
          keep={rows.findIndex((row) => row.type === "entry" && isSelected(row.entry, selected))}
          render={render}
          scroller={scroller}
          estimate={92}
        />
      )}
    </>
  );
}

const isSelected = ({ action }: Entry, selected: SelectedRow | null) =>
  action.row === selected?.row && action.agenda === selected.agenda;
const keyOf = (row: Row) => row.key;
const isEntry = (row: Row) => row.type === "entry";

/** Lapsed and stale count what is listed and not already counted as overdue. */
function countsOf({ summary, actions }: Assessment, entries: Entry[]): HeadlineCounts {
  const others = entries.filter(({ action }) => action.overdueDays === null);
  const lapsed = others.filter(({ reasons }) => reasons.some((reason) => reason.kind === "promise")).length;
  return {
    actions: summary.actions,
    dated: summary.coverage.due,
    overdue: summary.overdue ?? 0,
    dueSoon: actions.filter((action) => action.dueSoon).length,
    lapsed,
    stale: others.length - lapsed,
  };
}
