/** The names of filters, groups and orders of the overdue list, ready for translation. */
export const filterStrings = {
  filterBy: { owner: "Owner", section: "Section", rating: "Rating", reason: "Why", group: "Group by", sort: "Sort by" },
  any: "All",
  reasonNames: { due: "Overdue", promise: "Lapsed promise", stale: "No recent update" },
  groupNames: { none: "Nothing", owner: "Owner", section: "Section" },
  sortNames: { overdue: "Longest overdue", rating: "Worst rating", sheet: "Order in the sheet" },
};
