/** Names for new sheets and tables: never one that is taken, whatever its case. */

/** Excel's limit for the name of a sheet, in UTF-16 units. */
const longestSheetName = 31;

/** "RAG Summary", or "RAG Summary (2)" where a sheet already has that name; a long name is cut to Excel's limit. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  return firstFree(taken, (count) => {
    const ending = count === 1 ? "" : ` (${count})`;
    return cutTo(wanted, longestSheetName - ending.length) + ending;
  });
}

/** "RAGSummary", or "RAGSummary_2". A table must not have the name of another table, nor that of a defined name. */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  return firstFree(taken, (count) => (count === 1 ? wanted : `${wanted}_${count}`));
}

function firstFree(taken: readonly string[], nameOf: (count: number) => string): string {
  const lowerCase = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count++) {
    const name = nameOf(count);
    if (!lowerCase.has(name.toLowerCase())) return name;
  }
}

/** Never ends with half of a character or with a space. */
function cutTo(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd();
}
