/** The beginning of a text: at most so many letters, and never half of one that is written in two, such as an emoji. */
export function beginningOf(text: string, most: number): string {
  const endsInHalf = (text.charCodeAt(most - 1) & 0xfc00) === 0xd800;
  return text.slice(0, endsInHalf ? most - 1 : most);
}

/** One line of at most so many letters, cut between words. */
export function shortenedTo(most: number, text: string): string {
  const plain = text.replace(/\s+/g, " ");
  return plain.length > most ? beginningOf(plain, most).replace(/\s\S*$/, "") + "…" : plain;
}
