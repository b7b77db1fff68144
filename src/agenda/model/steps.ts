/** Work on many rows that pauses now and then, so that whoever runs it can let something else happen in between. */

/** What the work answers in the end is T. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Rows of an agenda that are worked on between two pauses. */
export const rowsInStep = 256;

/** The same work on each item, with a pause between slices of them. */
export function* eachInSteps<Item>(items: readonly Item[], work: (item: Item, index: number) => void): Steps<void> {
  for (let from = 0; from < items.length; from += rowsInStep) {
    yield;
    items.slice(from, from + rowsInStep).forEach((item, index) => {
      work(item, from + index);
    });
  }
}

/** The same, with what it comes to for each item. */
export function* mapInSteps<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  yield* eachInSteps(items, (item, index) => results.push(work(item, index)));
  return results;
}

/** Runs the work without a pause. */
export function withoutPause<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
