/** Custom properties of one worksheet: text by key, in the order they were set. */
import { Refusal } from "../errors";

/** Excel's own limit for a key. */
const longestKey = 255;

export class CustomProperties {
  private readonly values = new Map<string, string>();

  list(): readonly { key: string; value: string }[] {
    return [...this.values].map(([key, value]) => ({ key, value }));
  }

  get(key: string): string | null {
    return this.values.get(this.storedKey(key)) ?? null;
  }

  /** Adds or replaces; letter case of the key is nothing. Throws InvalidArgument for an empty or long key. */
  set(key: string, value: string): void {
    if (key === "" || key.length > longestKey) {
      throw new Refusal("InvalidArgument", "A property's key has 1 to 255 characters.");
    }
    this.values.set(this.storedKey(key), value);
  }

  delete(key: string): void {
    if (!this.values.delete(this.storedKey(key))) throw new Refusal("ItemNotFound", `There is no property "${key}".`);
  }

  private storedKey(key: string): string {
    return [...this.values.keys()].find((stored) => stored.toLowerCase() === key.toLowerCase()) ?? key;
  }
}
