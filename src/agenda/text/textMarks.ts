/** Two hashes of a whole text, without regard to capitals: the same for the same text, wherever it is read. */
export interface TextMarks {
  /** Whether there may be more in it than printable ASCII, or a low line, or spaces in a row: what textFaults.ts looks into. */
  odd: boolean;
  /** Whether there is a straight quotation mark or an apostrophe in it. */
  quoted: boolean;
  markOne: number;
  markTwo: number;
}

/** The marks of a text; they hold until the next text is read. */
export function markText(text: string): TextMarks {
  const length = bytesOf(text);
  // Any letters up to a whole lane of four: the length tells how many count.
  for (let place = length; (place & 3) !== 0; place++) bytes[place] = 97;
  const count = (length + 3) >> 2;
  let one = length;
  let two = 0x9e3779b9 ^ length;
  let odd = 0;
  let quoted = 0;
  let spacesBefore = 0;
  for (let place = 0; place < count; place++) {
    const four = lanes[place]!;
    const spaces = bytesLike(four, 0x20202020);
    odd |= (four - 0x20202020) | (four + 0x01010101) | four | bytesLike(four, 0x5f5f5f5f);
    quoted |= bytesLike(four, 0x22222222) | bytesLike(four, 0x27272727);
    odd |= spaces & ((spaces << 8) | (spacesBefore >>> 24));
    spacesBefore = spaces;
    // Capitals and small letters differ in this bit alone.
    const lane = four | 0x20202020;
    one = Math.imul(one ^ lane, 0x5bd1e995);
    one ^= one >>> 15;
    two = Math.imul(two + lane, 0x2c1b3c6d) ^ (two >>> 17);
  }
  marks.quoted = quoted !== 0;
  marks.odd = (odd & highBits) !== 0 || length !== text.length;
  marks.markOne = one;
  marks.markTwo = two;
  return marks;
}

const highBits = 0x80808080 | 0;

/** The high bit of each byte that is the byte four times in `wanted`; now and then also of one after such a byte. */
function bytesLike(four: number, wanted: number): number {
  const differing = four ^ wanted;
  return (differing - 0x01010101) & ~differing & highBits;
}

/** Letters of a text that count: a cell holds no more. */
const longest = 32_768;
const bytes = new Uint8Array(4 * longest);
const lanes = new Int32Array(bytes.buffer);
const marks: TextMarks = { odd: false, quoted: false, markOne: 0, markTwo: 0 };

/** Not everywhere where the judge is tested. */
const encoder = typeof TextEncoder === "undefined" ? null : new TextEncoder();

function bytesOf(text: string): number {
  if (encoder !== null) return encoder.encodeInto(text, bytes).written;
  const length = Math.min(text.length, longest);
  for (let place = 0; place < length; place++) {
    bytes[2 * place] = text.charCodeAt(place) & 255;
    bytes[2 * place + 1] = text.charCodeAt(place) >>> 8;
  }
  return 2 * length;
}
