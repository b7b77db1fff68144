/** Before and after of every cell that would be changed; nothing is changed until the person says so. */
import { Button } from "@fluentui/react-components";
import type { Fix } from "../../../agenda/model/finding";
import { LongList } from "../../components/list/LongList";
import { useFocusOnArrival } from "../../hooks/useFocusOnArrival";
import { differenceStrings } from "../../strings/difference";
import { issuesStrings } from "../../strings/issues";
import { TextParts } from "../../components/difference/TextParts";
import { difference } from "../../components/difference/difference";
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
        {issuesStrings.review(fixes.length)}
      </h1>
      <p className={styles.advice}>{issuesStrings.reviewAdvice}</p>
      <LongList
        label={issuesStrings.reviewLabel}
        items={fixes}
        keyOf={keyOf}
        scroller={scroller}
        estimate={64}
        render={(fix, tabIndex) => <Change fix={fix} tabIndex={tabIndex} onCell={onCell} />}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onApply}>
          {issuesStrings.apply(fixes.length)}
        </Button>
        <Button onClick={onCancel}>{issuesStrings.cancel}</Button>
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
        aria-label={issuesStrings.goTo(fix.cell)}
        onClick={() => onCell(fix.cell)}
      >
        {fix.cell}
      </Button>
      <dl className={styles.texts}>
        <dt>{differenceStrings.before}</dt>
        <dd>
          <TextParts parts={before} tag="del" />
        </dd>
        <dt>{differenceStrings.after}</dt>
        <dd>
          <TextParts parts={after} tag="ins" />
        </dd>
      </dl>
    </div>
  );
}
