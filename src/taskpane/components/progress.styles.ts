/** Styles of the progress line, those of Fluent's ProgressBar. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useProgressStyles = makeStyles({
  track: { position: "relative", height: "2px", overflow: "hidden", backgroundColor: tokens.colorNeutralBackground6 },
  bar: {
    position: "absolute",
    insetBlock: 0,
    width: "33%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    animationName: { from: { insetInlineStart: "-33%" }, to: { insetInlineStart: "100%" } },
    animationDuration: "2s",
    animationIterationCount: "infinite",
    animationTimingFunction: "ease-in-out",
    "@media (prefers-reduced-motion: reduce)": { width: "100%", animationDuration: "0s" },
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});
