/** While the agenda is first read: the shape of what is coming. The footer says in words what is under way. */
import { useFrameStyles } from "./frame.styles";

export function ReadingOutline() {
  const styles = useFrameStyles();
  return (
    <div aria-hidden className={styles.reading}>
      {["85%", "55%", "100%", "100%", "70%"].map((width, index) => (
        <div key={index} className={styles.readingLine} style={{ width }} />
      ))}
    </div>
  );
}
