/** Takes the parts that the library writes, and packs nothing. */

/** Where the library writes the parts of the package, whole or in chunks. */
export interface PackageSink {
  append(data: string | Uint8Array, options: { name: string; base64?: boolean }): void;
  createEntry(name: string): { write(chunk: string): void; end(): void };
  finalize(): void;
}

export class CollectedParts implements PackageSink {
  readonly parts = new Map<string, string | Uint8Array>();

  append(data: string | Uint8Array, { name, base64 }: { name: string; base64?: boolean }): void {
    const bytes = base64 && typeof data === "string" ? Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0)) : data;
    this.parts.set(name, bytes);
  }

  createEntry(name: string) {
    const chunks: string[] = [];
    return {
      write: (chunk: string) => void chunks.push(chunk),
      end: () => void this.parts.set(name, chunks.join("")),
    };
  }

  finalize(): void {
    // The parts are all there.
  }

  /** The library asks whether it may go on. */
  waitForDrain(): Promise<void> {
    return Promise.resolve();
  }
}
