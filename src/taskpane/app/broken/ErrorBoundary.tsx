/** An error of ours ends the view, not the workbook: says so, and gives the details for whoever helps. */
import { Component, Suspense, lazy } from "react";
import type { ReactNode } from "react";
import { frameStrings } from "../../strings/frame";
import type { BrokenProps } from "./Broken";

/** Loaded when something is broken. Without a connection it may not load, and then the same is said plainly. */
const Broken = lazy(() =>
  import("./Broken").then(
    (loaded) => ({ default: loaded.Broken }),
    () => ({ default: PlainBroken }),
  ),
);

interface Caught {
  error: unknown;
}

interface ErrorBoundaryProps extends Pick<BrokenProps, "onReload"> {
  children: ReactNode;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, { caught: Caught | null }> {
  override state: { caught: Caught | null } = { caught: null };

  static getDerivedStateFromError(error: unknown) {
    return { caught: { error } };
  }

  override render() {
    const { caught } = this.state;
    const { children, onReload } = this.props;
    if (caught === null) return children;
    return (
      <Suspense>
        <Broken error={caught.error} onReload={onReload} />
      </Suspense>
    );
  }
}

function PlainBroken() {
  return (
    <main role="alert">
      <h1>{frameStrings.broken}</h1>
      <p>{frameStrings.brokenAdvice}</p>
    </main>
  );
}
