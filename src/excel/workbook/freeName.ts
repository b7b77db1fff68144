/** Names for new sheets: never one that is taken, whatever its case, and never longer than Excel allows. */

/** Excel's limit for the name of a sheet, in UTF-16 units. */
const longestName = 31;

/** "RAG Summary", or "RAG Summary (2)" where a sheet is already called that; a long name is cut to make room. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = cutTo(wanted, longestName);
  for (let count = 2; names.has(name.toLowerCase()); count++) {
    const ending = ` (${count})`;
    name = cutTo(wanted, longestName - ending.length) + ending;
  }
  return name;
}

/** Never ends with half of a character or with a space. */
function cutTo(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd();
}
