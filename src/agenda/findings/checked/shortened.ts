import { shortenedTo } from "../../text/beginning";

/** A text as a finding about several rows quotes it: one line of at most 60 letters, cut between words. */
export function shortened(text: string): string {
  return shortenedTo(60, text);
}
