/** The views where the row is too narrow for all of them: those that fit as tabs, with the chosen one always among them, the rest behind a button. */
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { Button } from "../../components/button/Button";
import { crowdedViewsStrings } from "../../strings/crowdedViews";
import { frameStrings } from "../../strings/frame";
import { Tabs, views } from "./Tabs";
import type { View, ViewsProps } from "./Tabs";
import { useCrowdedViewsStyles } from "./crowdedViews.styles";

/** Pixels. */
const buttonWidth = 24;

interface Sizes {
  tabs: ReadonlyMap<View, number>;
  row: number;
}

export function CrowdedViews(props: ViewsProps) {
  const styles = useCrowdedViewsStyles();
  const menu = useId();
  const row = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  /** Null until all tabs are drawn and measured. */
  const [sizes, setSizes] = useState<Sizes | null>(null);
  useLayoutEffect(() => {
    if (sizes === null && row.current) setSizes(sizesOf(row.current));
  }, [sizes]);
  useEffect(() => {
    const measureAgain = () => setSizes(null);
    window.addEventListener("resize", measureAgain);
    return () => window.removeEventListener("resize", measureAgain);
  }, []);
  const shown = sizes === null ? views : fittingViews(sizes, props.view);
  const others = views.filter((each) => !shown.includes(each));
  return (
    <div ref={row} className={styles.crowded}>
      <Tabs {...props} shown={shown} />
      {others.length > 0 && (
        <>
          <Button
            appearance="transparent"
            size="small"
            className={styles.more}
            icon={<MoreHorizontalRegular />}
            aria-label={crowdedViewsStrings.more}
            title={crowdedViewsStrings.more}
            popoverTarget={menu}
          />
          <div ref={list} id={menu} popover="auto" className={styles.menu}>
            {others.map((each) => (
              <button
                key={each}
                type="button"
                className={styles.menuItem}
                onClick={() => {
                  list.current?.hidePopover();
                  props.onView(each);
                }}
              >
                {frameStrings.views[each]}
              </button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

/** In their order, the chosen one among them. */
function fittingViews({ tabs, row }: Sizes, chosen: View): readonly View[] {
  const widthOf = (view: View) => tabs.get(view) ?? 0;
  if (views.reduce((sum, view) => sum + widthOf(view), 0) <= row) return views;
  let space = row - buttonWidth - widthOf(chosen);
  return views.filter((view) => {
    if (view === chosen) return true;
    space -= widthOf(view);
    return space >= 0;
  });
}

function sizesOf(row: HTMLElement): Sizes {
  const tabs = [...row.querySelectorAll<HTMLElement>("[role=tab]")];
  return {
    tabs: new Map(views.map((view, index) => [view, tabs[index]?.offsetWidth ?? 0])),
    row: row.clientWidth,
  };
}
