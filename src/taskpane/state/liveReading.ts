/** One read for a burst of changes, never two at once: a change while a read is under way is read after it. */

export interface LiveReading {
  /** Something changed: read once things are quiet. */
  changed(): void;
  stop(): void;
}

/** `quietMilliseconds` after the last change; while changes go on, at least every `latestMilliseconds`. */
export function startLiveReading(
  read: () => Promise<void>,
  quietMilliseconds = 400,
  latestMilliseconds = 2000,
): LiveReading {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange: number | null = null;
  let reading = false;
  let stopped = false;

  const plan = () => {
    clearTimeout(timer);
    if (firstChange === null || reading || stopped) return;
    const left = firstChange + latestMilliseconds - Date.now();
    timer = setTimeout(() => void readNow(), Math.max(0, Math.min(quietMilliseconds, left)));
  };
  const readNow = async () => {
    firstChange = null;
    reading = true;
    try {
      await read();
    } finally {
      reading = false;
      plan();
    }
  };
  return {
    changed() {
      firstChange ??= Date.now();
      plan();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
