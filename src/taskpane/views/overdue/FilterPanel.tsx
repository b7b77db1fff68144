/** Search always in view; filters, grouping and order behind one button. */
import { mergeClasses } from "@fluentui/react-components";
import { FilterFilled, FilterRegular } from "@fluentui/react-icons/svg/filter";
import { Suspense, lazy, useId } from "react";
import { Button } from "../../components/button/Button";
import { overdueStrings } from "../../strings/overdue/overdue";
import { SearchField } from "./SearchField";
import { useOverdueStyles } from "./overdue.styles";
import { emptyQuery } from "./query";
import type { Entry, Query } from "./query";

/** Loaded when first opened. */
const Filters = lazy(async () => ({ default: (await import("./Filters")).Filters }));

export interface FilterPanelProps {
  entries: Entry[];
  query: Query;
  open: boolean;
  onQuery: (query: Query) => void;
  onOpen: (open: boolean) => void;
}

export function FilterPanel({ entries, query, open, onQuery, onOpen }: FilterPanelProps) {
  const styles = useOverdueStyles();
  const panel = useId();
  return (
    <>
      <div className={styles.tools}>
        <SearchField value={query.search} onValue={(search) => onQuery({ ...query, search })} />
        <Button
          appearance={open || filtersSet(query) ? "secondary" : "subtle"}
          icon={filtersSet(query) ? <FilterFilled /> : <FilterRegular />}
          aria-label={overdueStrings.filter}
          title={overdueStrings.filter}
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          onClick={() => onOpen(!open)}
        />
      </div>
      {open && (
        <Suspense>
          <Filters id={panel} entries={entries} query={query} onQuery={onQuery} />
        </Suspense>
      )}
    </>
  );
}

/** The count of what is shown, announced as it changes, and the way back from a filter. */
export function ShownCount({
  shown,
  all,
  query,
  onQuery,
}: { shown: number; all: number } & Pick<FilterPanelProps, "query" | "onQuery">) {
  const styles = useOverdueStyles();
  const narrowed = filtersSet(query) || query.search !== "";
  return (
    <div className={mergeClasses(styles.shown, !narrowed && styles.heardOnly)}>
      <span role="status">{overdueStrings.shown(shown, all)}</span>
      {narrowed && (
        <Button
          appearance="transparent"
          size="small"
          onClick={() => onQuery({ ...emptyQuery, group: query.group, sort: query.sort })}
        >
          {overdueStrings.clear}
        </Button>
      )}
    </div>
  );
}

const filtersSet = ({ owner, section, rating, reason }: Query) =>
  [owner, section, rating, reason].some((filter) => filter !== "");
