/** Something is under way, nobody knows for how long: a thin line that moves, or stays still for people who want no motion. */
import { useProgressStyles } from "./progress.styles";

export function Progress({ label }: { label: string }) {
  const styles = useProgressStyles();
  return (
    <div role="progressbar" aria-label={label} className={styles.track}>
      <div className={styles.bar} />
    </div>
  );
}
