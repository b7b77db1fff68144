/** Before and after of every cell that would be changed; nothing is changed until the person says so. */
import { Button } from "@fluentui/react-components";
import type { Fix } from "../../../agenda/model/finding";
import { LongList } from "../../components/list/LongList";
import { useFocusOnArrival } from "../../hooks/useFocusOnArrival";
import { issuesWords } from "../../strings/views";
import { Parts } from "./Parts";
import { difference } from "./fixPlan";
import { useReviewStyles } from "./review.styles";

export interface ReviewFixesProps {
  fixes: Fix[];
  onApply: () => void;
  onCancel: () => void;
  onCell: (cell: string) => void;
  scroller: HTMLElement | null;
}

export function ReviewFixes({ fixes, onApply, onCancel, onCell, scroller }: ReviewFixesProps) {
  const styles = useReviewStyles();
  const arrival = useFocusOnArrival<HTMLHeadingElement>();
  return (
    <>
      <h1 {...arrival} className={styles.title}>
        {issuesWords.review(fixes.length)}
      </h1>
      <p className={styles.advice}>{issuesWords.reviewAdvice}</p>
      <LongList
        label={issuesWords.reviewLabel}
        items={fixes}
        keyOf={keyOf}
        scroller={scroller}
        estimate={64}
        render={(fix, tabIndex) => <Change fix={fix} tabIndex={tabIndex} onCell={onCell} />}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onApply}>
          {issuesWords.apply(fixes.length)}
        </Button>
        <Button onClick={onCancel}>{issuesWords.cancel}</Button>
      </div>
    </>
  );
}

const keyOf = ({ cell }: Fix) => cell;

function Change({ fix, tabIndex, onCell }: { fix: Fix; tabIndex: 0 | -1; onCell: (cell: string) => void }) {
  const styles = useReviewStyles();
  const { before, after } = difference(fix.from, fix.to);
  return (
    <div className={styles.change}>
      <Button
        size="small"
        tabIndex={tabIndex}
        className={styles.cell}
        aria-label={issuesWords.goTo(fix.cell)}
        onClick={() => onCell(fix.cell)}
      >
        {fix.cell}
      </Button>
      <dl className={styles.texts}>
        <dt>{issuesWords.before}</dt>
        <dd>
          <Parts parts={before} tag="del" />
        </dd>
        <dt>{issuesWords.after}</dt>
        <dd>
          <Parts parts={after} tag="ins" />
        </dd>
      </dl>
    </div>
  );
}
