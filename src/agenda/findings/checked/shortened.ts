import { beginningOf } from "../../text/beginning";

/** A text as a finding about several rows quotes it: one line of at most 60 letters, cut between words. */
export function shortened(text: string): string {
  const plain = text.replace(/\s+/g, " ");
  return plain.length > 60 ? beginningOf(plain, 60).replace(/\s\S*$/, "") + "…" : plain;
}
