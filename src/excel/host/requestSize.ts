/** Keeps each request below what Excel passes on at once (5 MB on the web): what is queued beyond that waits for a sync. */

/** The rest of the limit is for what office.js adds. */
const mostBytes = 4_200_000;
/** Bytes of one part of a list: small enough to use what is left of a request. */
const mostBytesOfPart = mostBytes / 8;

export class RequestSize {
  private queued = 0;
  /** How many requests were sent and answered. */
  sent = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** Call before queueing about so many bytes: first sends what is queued, where both would be too much. */
  async add(bytes: number): Promise<void> {
    if (this.queued > 0 && this.queued + bytes > mostBytes) {
      await this.context.sync();
      this.sent += 1;
      this.queued = 0;
    }
    this.queued += bytes;
  }
}

/** Some neighbouring items of a list. */
interface ListPart {
  first: number;
  count: number;
  bytes: number;
}

/** Cuts a list into parts of one request each; `sizes` are the bytes of its items. */
export function partsOf(sizes: readonly number[]): ListPart[] {
  const parts: ListPart[] = [];
  for (const [index, size] of sizes.entries()) {
    const part = parts.at(-1);
    if (part === undefined || part.bytes + size > mostBytesOfPart) parts.push({ first: index, count: 1, bytes: size });
    else {
      part.count++;
      part.bytes += size;
    }
  }
  return parts;
}

/** Bytes that a text takes in a request, as JSON within JSON. */
export function bytesOf(text: string): number {
  let bytes = text.length + 6;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += 2;
    else if (code === 0x22 || code === 0x5c) bytes += 3;
    else if (code < 0x20) bytes += 6;
  }
  return bytes;
}
