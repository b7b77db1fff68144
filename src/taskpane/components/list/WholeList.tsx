/** A list with all its rows in the page. `height`, in pixels, where more rows will follow: what is scrolled to stays in view. */
import type { Rows } from "./rows";
import { useListStyles } from "./list.styles";
import { useRovingRow } from "./useRovingRow";

export function WholeList({ label, count, keyAt, renderAt, reachableAt, height }: Rows & { height?: number }) {
  const styles = useListStyles();
  const { active, setList, handlers } = useRovingRow(count, reachableAt);
  return (
    <ul ref={setList} aria-label={label} className={styles.list} style={{ minHeight: height }} {...handlers}>
      {Array.from({ length: count }, (_, index) => (
        <li key={keyAt(index)} data-index={index} aria-setsize={count} aria-posinset={index + 1}>
          {renderAt(index, index === active ? 0 : -1)}
        </li>
      ))}
    </ul>
  );
}
