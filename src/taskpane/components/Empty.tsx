/** In place of a list with nothing in it: what that means, and what to do if anything. */
import { useHeadlineStyles } from "./headline.styles";

export function Empty({ title, advice }: { title: string; advice: string }) {
  const styles = useHeadlineStyles();
  return (
    <div className={styles.empty}>
      <h2 className={styles.emptyTitle}>{title}</h2>
      <p className={styles.emptyAdvice}>{advice}</p>
    </div>
  );
}
