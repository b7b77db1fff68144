/** Search always in view; filters, grouping and order behind one button. */
import { Button, SearchBox, Select, mergeClasses } from "@fluentui/react-components";
import { FilterFilled, FilterRegular } from "@fluentui/react-icons";
import { useId, useMemo } from "react";
import { ratings } from "../../agenda/types";
import { words } from "../words";
import { useOverdueStyles } from "./overdue.styles";
import { emptyQuery, groupings, orders } from "./query";
import type { Entry, Query } from "./query";
import { reasonKinds } from "../../agenda/reasons";

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
        <SearchBox
          className={styles.search}
          placeholder={words.search}
          aria-label={words.searchLabel}
          value={query.search}
          onChange={(_, { value }) => onQuery({ ...query, search: value })}
        />
        <Button
          appearance={open || filtersSet(query) ? "secondary" : "subtle"}
          icon={filtersSet(query) ? <FilterFilled /> : <FilterRegular />}
          aria-label={words.filter}
          title={words.filter}
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          onClick={() => onOpen(!open)}
        />
      </div>
      {open && <Filters id={panel} entries={entries} query={query} onQuery={onQuery} />}
    </>
  );
}

/** The count of what is shown, told as it changes, and the way back from a filter. */
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
      <span role="status">{words.shown(shown, all)}</span>
      {narrowed && (
        <Button
          appearance="transparent"
          size="small"
          onClick={() => onQuery({ ...emptyQuery, group: query.group, sort: query.sort })}
        >
          {words.clear}
        </Button>
      )}
    </div>
  );
}

function Filters({
  id,
  entries,
  query,
  onQuery,
}: { id: string } & Pick<FilterPanelProps, "entries" | "query" | "onQuery">) {
  const styles = useOverdueStyles();
  const choices = useMemo(() => choicesOf(entries), [entries]);
  const choice = <Key extends keyof Query>(
    key: Key,
    label: string,
    options: readonly (readonly [Query[Key], string])[],
  ) => (
    <label className={styles.filter}>
      {label}
      <Select size="small" value={query[key]} onChange={(_, { value }) => onQuery({ ...query, [key]: value })}>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
    </label>
  );
  const { filterBy, reasonNames, groupNames, sortNames } = words;
  return (
    <div id={id} role="group" aria-label={words.filter} className={styles.filters}>
      {choice("owner", filterBy.owner, withAll(choices.owners, query.owner))}
      {choice("section", filterBy.section, withAll(choices.sections, query.section))}
      {choice("rating", filterBy.rating, withAll(choices.ratings, query.rating))}
      {choice("reason", filterBy.reason, [
        ["", words.any],
        ...reasonKinds.map((kind) => [kind, reasonNames[kind]] as const),
      ])}
      {choice(
        "group",
        filterBy.group,
        groupings.map((group) => [group, groupNames[group]] as const),
      )}
      {choice(
        "sort",
        filterBy.sort,
        orders.map((order) => [order, sortNames[order]] as const),
      )}
    </div>
  );
}

const filtersSet = ({ owner, section, rating, reason }: Query) =>
  [owner, section, rating, reason].some((filter) => filter !== "");

function choicesOf(entries: Entry[]) {
  const inUse = new Set(entries.map((entry) => entry.rating));
  const owners = [...new Set(entries.flatMap((entry) => entry.owners))];
  const sections = new Map(entries.map((entry) => [entry.section, entry.action.row]));
  return {
    owners: owners.sort((one, other) => one.localeCompare(other, "en-GB")),
    sections: [...sections].sort(([, row], [, otherRow]) => row - otherRow).map(([section]) => section),
    ratings: [...ratings, words.notRated].filter((rating) => inUse.has(rating)),
  };
}

/** A remembered choice that this agenda does not offer stays on view, so that it can be seen and cleared. */
function withAll(names: string[], chosen: string): (readonly [string, string])[] {
  const offered = chosen === "" || names.includes(chosen) ? names : [chosen, ...names];
  return [["", words.any], ...offered.map((name) => [name, name] as const)];
}
