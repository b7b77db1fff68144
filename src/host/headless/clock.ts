/** Makes `new Date()` and `Date.now()` give another day, for the code of this program; the hours go on. */

/** `isoDate` is "2021-07-01". Call the answer to have the machine's clock back. */
export function setClock(isoDate: string): () => void {
  const realDate = Date;
  const noon = new realDate(`${isoDate}T12:00:00`).getTime();
  const start = realDate.now();
  const moved = (): number => noon + (realDate.now() - start);
  globalThis.Date = new Proxy(realDate, {
    apply: () => new realDate(moved()).toString(),
    construct: (target, args: unknown[], newTarget: new () => object) =>
      Reflect.construct(target, args.length === 0 ? [moved()] : args, newTarget) as object,
    get: (target, name, receiver): unknown => (name === "now" ? moved : Reflect.get(target, name, receiver)),
  });
  return () => {
    globalThis.Date = realDate;
  };
}
