/** UTF-8 that was read as Windows-1252 ("donâ€™t", "cafÃ©", "Â£10") turned back; all else is left as it is. */

/** Sequences that are valid UTF-8 in letters of Windows-1252 are repaired; anything else stays. */
export function repairEncoding(text: string): string {
  if (!garbled.test(text)) return text;
  return text.replace(sequences, (sequence) => {
    const bytes = Array.from(sequence, byteOf);
    const [first = 0, second = 0, third = 0] = bytes;
    const code =
      bytes.length === 2
        ? ((first & 31) << 6) | (second & 63)
        : ((first & 15) << 12) | ((second & 63) << 6) | (third & 63);
    const least = bytes.length === 2 ? 0x80 : 0x800;
    return code >= least && !(code >= 0xd800 && code < 0xe000) ? String.fromCharCode(code) : sequence;
  });
}

/** What Windows-1252 shows for the bytes 0x80 to 0x9F; a space where it shows nothing. */
const fromByte80 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

const continuation = `[\u0080-\u00bf${fromByte80.replace(/ /g, "")}]`;
const garbled = new RegExp(`[\u00c2-\u00ef]${continuation}`);
const sequences = new RegExp(`[\u00e0-\u00ef]${continuation}{2}|[\u00c2-\u00df]${continuation}`, "g");

function byteOf(letter: string): number {
  const code = letter.charCodeAt(0);
  if (code < 256) return code;
  return 0x80 + fromByte80.indexOf(letter);
}
