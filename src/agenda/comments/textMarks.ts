/** Two hashes of a whole text, without regard to capitals: the same for the same text, wherever it is read. */
export interface TextMarks {
  markOne: number;
  markTwo: number;
}

/** A reader with a list of its own; its answer holds until the next text. */
export function createTextMarker(): (text: string) => TextMarks {
  const bytes = new Uint8Array(4 * longest);
  const lanes = new Int32Array(bytes.buffer);
  const marks: TextMarks = { markOne: 0, markTwo: 0 };
  return (text) => {
    const length = bytesOf(text, bytes);
    // Zeros up to a whole lane of four.
    for (let place = length; (place & 3) !== 0; place++) bytes[place] = 0;
    const count = (length + 3) >> 2;
    let one = length;
    let two = 0x9e3779b9 | 0;
    for (let place = 0; place < count; place++) {
      // Capitals and small letters differ in this bit alone.
      const lane = (lanes[place] ?? 0) | 0x20202020;
      one = Math.imul(one ^ lane, 0x5bd1e995);
      one ^= one >>> 15;
      two = Math.imul(two + lane, 0x2c1b3c6d) ^ (two >>> 17);
    }
    marks.markOne = one;
    marks.markTwo = two;
    return marks;
  };
}

/** Letters of a text that count: a cell holds no more. */
const longest = 32_768;

/** Not everywhere where the judge is tested. */
const encoder = typeof TextEncoder === "undefined" ? null : new TextEncoder();

function bytesOf(text: string, bytes: Uint8Array): number {
  if (encoder !== null) return encoder.encodeInto(text, bytes).written;
  const length = Math.min(text.length, longest);
  for (let place = 0; place < length; place++) {
    bytes[2 * place] = text.charCodeAt(place) & 255;
    bytes[2 * place + 1] = text.charCodeAt(place) >>> 8;
  }
  return 2 * length;
}
