/** The one sentence that a view begins with. */
import { useFrameStyles } from "./frame.styles";

export function Headline({ children, also }: { children: string; also?: string }) {
  const styles = useFrameStyles();
  return (
    <div className={styles.headlineBlock}>
      <h1 className={styles.headline}>{children}</h1>
      {also && <p className={styles.also}>{also}</p>}
    </div>
  );
}
