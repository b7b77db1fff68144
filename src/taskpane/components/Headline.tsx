/** The one sentence that a view begins with. `also` gives way to the view on a small laptop; `advice` says what to do, and stays. */
import { mergeClasses } from "@fluentui/react-components";
import { useHeadlineStyles } from "./headline.styles";

export function Headline({ children, also, advice }: { children: string; also?: string; advice?: string }) {
  const styles = useHeadlineStyles();
  return (
    <div className={styles.block}>
      <h1 className={styles.headline}>{children}</h1>
      {also && <p className={mergeClasses(styles.also, styles.spare)}>{also}</p>}
      {advice && <p className={styles.also}>{advice}</p>}
    </div>
  );
}
