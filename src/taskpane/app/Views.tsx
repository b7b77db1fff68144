/** The views as tabs: one Tab stop, arrow keys between them. Drawn as Fluent's own, without the weight of its keyboard library. */
import { mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import { frameStrings } from "../strings/frame";
import { useViewsStyles } from "./views.styles";

export const views = ["overdue", "issues", "summary", "owners"] as const;
export type View = (typeof views)[number];

export interface ViewsProps {
  view: View;
  onView: (view: View) => void;
  idOf: (view: View) => string;
  panel: string;
}

export function Views({ view, onView, idOf, panel }: ViewsProps) {
  const styles = useViewsStyles();
  const row = useChosenInView(view);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = viewAfterKey(event, view);
    if (next === null) return;
    event.preventDefault();
    onView(next);
    document.getElementById(idOf(next))?.focus();
  };
  return (
    <div ref={row} role="tablist" aria-label={frameStrings.viewsLabel} className={styles.tabs} onKeyDown={onKeyDown}>
      {views.map((each) => (
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

/** Scrolls the row of tabs sideways to the chosen one, also when the pane gets narrower. */
function useChosenInView(view: View) {
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const show = () => {
      const chosen = row.current?.querySelector("[aria-selected=true]");
      if (!row.current || !chosen) return;
      const [outer, inner] = [row.current.getBoundingClientRect(), chosen.getBoundingClientRect()];
      row.current.scrollLeft += Math.max(0, inner.right - outer.right) + Math.min(0, inner.left - outer.left);
    };
    show();
    window.addEventListener("resize", show);
    return () => window.removeEventListener("resize", show);
  }, [view]);
  return row;
}

/** What is opened over the views, from the footer. */
export type OpenedView = "settings" | "whatWasRead";

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
