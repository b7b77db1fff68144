/** Before and after of every cell that would be changed; nothing is changed until the person says so. */
import { useMemo } from "react";
import { Button } from "../../components/button/Button";
import { sameChanges } from "../../../agenda/model/finding";
import type { AgendaFix } from "../../../agenda/model/finding";
import { LongList } from "../../components/list/LongList";
import { useFocusOnArrival } from "../../hooks/useFocusOnArrival";
import { differenceStrings } from "../../strings/difference";
import { issuesStrings } from "../../strings/issues";
import { TextParts } from "../../components/difference/TextParts";
import { difference } from "../../components/difference/difference";
import { CellButtons } from "./CellButtons";
import type { CellLabel } from "./CellButtons";
import { useReviewStyles } from "./review.styles";

export interface ReviewFixesProps {
  fixes: AgendaFix[];
  labelOf: CellLabel;
  onApply: () => void;
  onCancel: () => void;
  onCell: (cell: string, agenda: number) => void;
  scroller: HTMLElement | null;
}

export function ReviewFixes({ fixes, labelOf, onApply, onCancel, onCell, scroller }: ReviewFixesProps) {
  const styles = useReviewStyles();
  const arrival = useFocusOnArrival<HTMLHeadingElement>();
  const changes = useMemo(() => sameChanges(fixes), [fixes]);
  return (
    <>
      <h1 {...arrival} className={styles.title}>
        {issuesStrings.review(fixes.length)}
      </h1>
      <p className={styles.advice}>{issuesStrings.reviewAdvice}</p>
      <LongList
        label={issuesStrings.reviewLabel}
        items={changes}
        keyOf={keyOf}
        scroller={scroller}
        estimate={64}
        render={(same, tabIndex) => <Change same={same} labelOf={labelOf} tabIndex={tabIndex} onCell={onCell} />}
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

const keyOf = ([first]: AgendaFix[]) => `${first?.agenda ?? ""} ${first?.cell ?? ""}`;

interface ChangeProps {
  /** The cells in which the same text changes to the same. */
  same: AgendaFix[];
  labelOf: CellLabel;
  tabIndex: 0 | -1;
  onCell: (cell: string, agenda: number) => void;
}

const cellsAtFirst = 1;

function Change({ same, labelOf, tabIndex, onCell }: ChangeProps) {
  const styles = useReviewStyles();
  const [first] = same;
  const { before, after } = difference(first?.from ?? "", first?.to ?? "");
  return (
    <div className={styles.change}>
      <div className={styles.cells}>
        <CellButtons
          cells={same}
          labelOf={labelOf}
          atFirst={cellsAtFirst}
          appearance="secondary"
          tabIndex={tabIndex}
          onCell={onCell}
        />
      </div>
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
