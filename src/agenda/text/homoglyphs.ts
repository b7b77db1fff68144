/** Letters of other alphabets that look like Latin ones, read as what they look like. */

const lookalikes = new Map<string, string>(
  [
    // Cyrillic, then Greek: capitals, then small letters.
    ["АВЕЅІЈКМНОРСТУХЗ", "ABESIJKMHOPCTYX3"],
    ["аеіјорсѕухԁ", "aeijopcsyxd"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
    ["ονι", "ovi"],
  ].flatMap(([from = "", to = ""]) => [...from].map((letter, place): [string, string] => [letter, to.charAt(place)])),
);

/** The text with each look-alike as its Latin letter: "ТВС" in Cyrillic becomes "TBC". Plain text comes back as it is. */
export function foldLookalikes(text: string): string {
  if (!hasLookalike(text)) return text;
  let folded = "";
  for (const letter of text) folded += lookalikes.get(letter) ?? letter;
  return folded;
}

/** Whether any letter is one that looks like a Latin letter and is not. */
export function hasLookalike(text: string): boolean {
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code >= 0x370 && code <= 0x52f && lookalikes.has(text.charAt(place))) return true;
  }
  return false;
}

/** The alphabet of the first look-alike, for saying so. */
export function lookalikeAlphabet(text: string): "Cyrillic" | "Greek" | null {
  for (let place = 0; place < text.length; place++) {
    if (lookalikes.has(text.charAt(place))) return text.charCodeAt(place) >= 0x400 ? "Cyrillic" : "Greek";
  }
  return null;
}
