/** Homoglyphs: letters of other alphabets that resemble Latin ones, read as what they resemble. */

const lookalikes = new Map<string, string>(
  [
    // Cyrillic, then Greek: capitals, then small letters.
    ["АВЕЅІЈКМНОРСТУХЗ", "ABESIJKMHOPCTYX3"],
    ["аеіјорсѕухԁ", "aeijopcsyxd"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
    ["ονι", "ovi"],
  ].flatMap(([from = "", to = ""]) =>
    Array.from(from, (letter, index): [string, string] => [letter, to.charAt(index)]),
  ),
);

const lookalike = new RegExp(`[${[...lookalikes.keys()].join("")}]`);
const firstCyrillic = "\u0400";

/** The text with each look-alike as its Latin letter: "ТВС" in Cyrillic becomes "TBC". Plain text comes back as it is. */
export function foldLookalikes(text: string): string {
  if (!hasLookalike(text)) return text;
  let folded = "";
  for (const letter of text) folded += lookalikes.get(letter) ?? letter;
  return folded;
}

/** Whether any letter is one that resembles a Latin letter and is not. */
export function hasLookalike(text: string): boolean {
  return lookalike.test(text);
}

/** The alphabet of the first look-alike, for saying so. */
export function lookalikeAlphabet(text: string): "Cyrillic" | "Greek" | null {
  const [letter] = lookalike.exec(text) ?? [];
  if (letter === undefined) return null;
  return letter >= firstCyrillic ? "Cyrillic" : "Greek";
}
