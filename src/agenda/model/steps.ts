/** Work on many rows that pauses now and then, so that whoever runs it can let something else happen in between. */

/** What the work answers in the end is T. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Rows of an agenda that are worked on between two pauses. */
export const rowsInStep = 256;

/** Runs the work without a pause. */
export function withoutPause<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
