/** The views as tabs: one Tab stop, arrow keys between them. Drawn as Fluent's own, without the weight of its keyboard library. */
import { mergeClasses } from "@fluentui/react-components";
import type { KeyboardEvent, Ref } from "react";
import { flushSync } from "react-dom";
import { frameStrings } from "../../strings/frame";
import { useViewsStyles } from "./views.styles";

export const views = ["overdue", "issues", "summary", "owners"] as const;
export type View = (typeof views)[number];

export interface ViewsProps {
  view: View;
  onView: (view: View) => void;
  idOf: (view: View) => string;
  panel: string;
}

export interface TabsProps extends ViewsProps {
  shown?: readonly View[];
  row?: Ref<HTMLDivElement>;
}

export function Tabs({ view, onView, idOf, panel, shown = views, row }: TabsProps) {
  const styles = useViewsStyles();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = viewAfterKey(event, view);
    if (next === null) return;
    event.preventDefault();
    // A tab that was in the menu is drawn before it has the keyboard.
    flushSync(() => onView(next));
    document.getElementById(idOf(next))?.focus();
  };
  return (
    <div ref={row} role="tablist" aria-label={frameStrings.viewsLabel} className={styles.tabs} onKeyDown={onKeyDown}>
      {shown.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={idOf(each)}
          aria-selected={each === view}
          aria-controls={each === view ? panel : undefined}
          tabIndex={each === view ? 0 : -1}
          className={mergeClasses(styles.tab, each === view && styles.selected)}
          onClick={() => onView(each)}
        >
          {/* A name drawn bold takes the width, so that choosing a tab moves none. */}
          <span className={styles.name} data-name={frameStrings.views[each]}>
            {frameStrings.views[each]}
          </span>
        </button>
      ))}
    </div>
  );
}

/** Right goes left where the pane is mirrored; both ends lead round. Null for other keys. */
function viewAfterKey({ key, currentTarget }: KeyboardEvent<HTMLElement>, view: View): View | null {
  const forward = getComputedStyle(currentTarget).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const backward = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
  const at = views.indexOf(view);
  const last = views.length - 1;
  const steps: Record<string, number> = { [forward]: at + 1, [backward]: at + last, Home: 0, End: last };
  const next = steps[key];
  return next === undefined ? null : (views[next % views.length] ?? null);
}
