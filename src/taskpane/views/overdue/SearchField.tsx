/** A search field that looks as Fluent's own and weighs what the browser's does. */
import { SearchRegular } from "@fluentui/react-icons";
import { words } from "../../strings/pane";
import { useSearchStyles } from "./search.styles";

export function SearchField({ value, onValue }: { value: string; onValue: (value: string) => void }) {
  const styles = useSearchStyles();
  return (
    <span className={styles.field}>
      <SearchRegular aria-hidden className={styles.icon} />
      <input
        type="search"
        className={styles.input}
        placeholder={words.search}
        aria-label={words.searchLabel}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </span>
  );
}
