/** Filters by owner, section, rating and reason, and how the list is grouped and ordered. */
import { Select } from "@fluentui/react-components";
import { useMemo } from "react";
import { reasonKinds } from "../../../agenda/judge/reasons";
import { ratings } from "../../../agenda/model/agenda";
import { agendaStrings } from "../../strings/agenda";
import { overdueStrings } from "../../strings/overdue/overdue";
import { filterStrings } from "../../strings/overdue/filters";
import { useFiltersStyles } from "./filters.styles";
import { groupings, orders } from "./query";
import type { Entry, Query } from "./query";
import { byName } from "../../../agenda/text/language";

export interface FiltersProps {
  id: string;
  entries: Entry[];
  query: Query;
  onQuery: (query: Query) => void;
}

export function Filters({ id, entries, query, onQuery }: FiltersProps) {
  const styles = useFiltersStyles();
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
  const { filterBy, reasonNames, groupNames, sortNames } = filterStrings;
  return (
    <div id={id} role="group" aria-label={overdueStrings.filter} className={styles.filters}>
      {(choices.owners.length > 0 || query.owner !== "") &&
        choice("owner", filterBy.owner, withAll(choices.owners, query.owner))}
      {choice("section", filterBy.section, withAll(choices.sections, query.section))}
      {(choices.ratings.length > 0 || query.rating !== "") &&
        choice("rating", filterBy.rating, withAll(choices.ratings, query.rating))}
      {choice("reason", filterBy.reason, [
        ["", filterStrings.any],
        ...reasonKinds.map((kind) => [kind, reasonNames[kind]] as const),
      ])}
      {choice(
        "group",
        filterBy.group,
        groupings
          .filter((group) => group !== "owner" || choices.owners.length > 0)
          .map((group) => [group, groupNames[group]] as const),
      )}
      {choice(
        "sort",
        filterBy.sort,
        orders.map((order) => [order, sortNames[order]] as const),
      )}
    </div>
  );
}

function choicesOf(entries: Entry[]) {
  const inUse = new Set(entries.map((entry) => entry.rating));
  const owners = [...new Set(entries.flatMap((entry) => entry.owners))];
  const sections = new Map(entries.map((entry) => [entry.section, entry.action.row]));
  return {
    owners: owners.sort(byName),
    sections: [...sections].sort(([, row], [, otherRow]) => row - otherRow).map(([section]) => section),
    ratings: [...ratings, agendaStrings.notRated].filter((rating) => inUse.has(rating)),
  };
}

/** A remembered choice that this agenda does not offer stays on view, so that it can be seen and cleared. */
function withAll(names: string[], chosen: string): (readonly [string, string])[] {
  const offered = chosen === "" || names.includes(chosen) ? names : [chosen, ...names];
  return [["", filterStrings.any], ...offered.map((name) => [name, name] as const)];
}
