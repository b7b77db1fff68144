/** Keeps each request below what Excel passes on at once (5 MB on the web): what is queued beyond that waits for a sync. */

/** Bytes; the rest of the limit is for what office.js adds. */
const most = 4_200_000;
/** Of a list, so that what is left of a request is used. */
const mostAtOnce = most / 8;

export class RequestSize {
  private queued = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** Call before queueing about so many bytes: sends first what is queued where both would be too much. */
  async add(bytes: number): Promise<void> {
    if (this.queued > 0 && this.queued + bytes > most) {
      await this.context.sync();
      this.queued = 0;
    }
    this.queued += bytes;
  }

  /** How much of a list fits in one request, from `first` on: at least one. */
  static fitting(sizes: readonly number[], first: number): { count: number; bytes: number } {
    let count = 0;
    let bytes = 0;
    while (first + count < sizes.length && (count === 0 || bytes + sizes[first + count] <= mostAtOnce)) {
      bytes += sizes[first + count];
      count++;
    }
    return { count, bytes };
  }
}

/** Bytes that a text takes in a request, where it stands as JSON within JSON. */
export function bytesOf(text: string): number {
  let bytes = text.length + 6;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code > 0x7f) bytes += 2;
    else if (code === 0x22 || code === 0x5c) bytes += 3;
    else if (code < 0x20) bytes += 6;
  }
  return bytes;
}
