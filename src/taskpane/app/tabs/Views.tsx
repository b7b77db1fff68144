/** The views as one row of tabs; where the row is too narrow for all, the rest are behind a button. */
import { Suspense, lazy, useLayoutEffect, useRef, useState } from "react";
import { Tabs } from "./Tabs";
import type { ViewsProps } from "./Tabs";

/** What is opened over the views, from the footer. */
export type OpenedView = "settings" | "whatWasRead";

/** Loaded where the row is too narrow. Until then, and without a connection, the row is scrolled. */
const CrowdedViews = lazy(() =>
  import("./CrowdedViews").then(
    (loaded) => ({ default: loaded.CrowdedViews }),
    () => ({ default: Tabs }),
  ),
);

export function Views(props: ViewsProps) {
  const row = useRef<HTMLDivElement>(null);
  const [crowded, setCrowded] = useState(false);
  useLayoutEffect(() => {
    const measure = () => {
      if (row.current && row.current.scrollWidth > row.current.clientWidth) setCrowded(true);
    };
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, [props.view]);
  const tabs = <Tabs {...props} row={row} />;
  return crowded ? (
    <Suspense fallback={tabs}>
      <CrowdedViews {...props} />
    </Suspense>
  ) : (
    tabs
  );
}
