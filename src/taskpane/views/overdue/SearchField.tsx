/** A search field in Fluent's style, with the weight of the browser's own. */
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { overdueStrings } from "../../strings/overdue/overdue";
import { useSearchStyles } from "./search.styles";

export function SearchField({ value, onValue }: { value: string; onValue: (value: string) => void }) {
  const styles = useSearchStyles();
  return (
    <span className={styles.field}>
      <SearchRegular aria-hidden className={styles.icon} />
      <input
        type="search"
        className={styles.input}
        placeholder={overdueStrings.search}
        aria-label={overdueStrings.searchLabel}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </span>
  );
}
