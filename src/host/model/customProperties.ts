/** Custom properties of one worksheet: text by key. Keys differ by more than letter case. */

export declare class CustomProperties {
  list(): readonly { key: string; value: string }[];
  get(key: string): string | null;
  /** Adds or replaces. */
  set(key: string, value: string): void;
  delete(key: string): void;
}
