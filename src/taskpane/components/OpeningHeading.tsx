/** The heading of several things of one kind: a line that opens onto them. */
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useOpeningHeadingStyles } from "./openingHeading.styles";

export interface OpeningHeadingProps {
  id?: string;
  title: string;
  /** Of the heading: 2 where nothing is said. */
  level?: 2 | 3;
  /** How many there are, in words. */
  count: string;
  open: boolean;
  tabIndex: 0 | -1;
  onToggle: () => void;
}

export function OpeningHeading({ id, title, level = 2, count, open, tabIndex, onToggle }: OpeningHeadingProps) {
  const styles = useOpeningHeadingStyles();
  const Heading = `h${level}` as const;
  return (
    <Heading className={styles.heading}>
      <button
        type="button"
        id={id}
        tabIndex={tabIndex}
        aria-expanded={open}
        className={styles.button}
        onClick={onToggle}
      >
        <span className={styles.chevron}>{open ? <ChevronDownRegular /> : <ChevronRightRegular />}</span>
        <span className={styles.title}>{title}</span> <span className={styles.count}>{count}</span>
      </button>
    </Heading>
  );
}
