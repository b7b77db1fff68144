/** The one sentence that a view begins with. `also` gives way to the view on a small laptop; `advice` says what to do, and stays. */
import { mergeClasses } from "@fluentui/react-components";
import { useFrameStyles } from "./frame.styles";

export function Headline({ children, also, advice }: { children: string; also?: string; advice?: string }) {
  const styles = useFrameStyles();
  return (
    <div className={styles.headlineBlock}>
      <h1 className={styles.headline}>{children}</h1>
      {also && <p className={mergeClasses(styles.also, styles.spare)}>{also}</p>}
      {advice && <p className={styles.also}>{advice}</p>}
    </div>
  );
}
