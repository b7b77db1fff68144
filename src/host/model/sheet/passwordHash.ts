/** The hash that a workbook keeps of a sheet's password (ECMA-376 part 1, 18.2.29): salted, then hashed over and over. */

const algorithms = ["SHA-1", "SHA-256", "SHA-384", "SHA-512"];

/** In base64; null for an algorithm that browsers don't have. `salt` is base64. */
export async function passwordHash(
  password: string,
  algorithm: string,
  salt: string,
  spins: number,
): Promise<string | null> {
  if (!algorithms.includes(algorithm)) return null;
  let hash = await digest(algorithm, [bytesOf(salt), utf16(password)]);
  for (let spin = 0; spin < spins; spin += 1) {
    const count = new Uint8Array(4);
    new DataView(count.buffer).setUint32(0, spin, true);
    hash = await digest(algorithm, [hash, count]);
  }
  return btoa(String.fromCharCode(...hash));
}

async function digest(algorithm: string, parts: Uint8Array[]): Promise<Uint8Array> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await globalThis.crypto.subtle.digest(algorithm, whole));
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}

/** The 16 bits that older versions of Excel keep of a password (ECMA-376 part 4, 14.7.1). */
export function legacyPasswordHash(password: string): number {
  if (password === "") return 0;
  const rotated = (hash: number) => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  let hash = 0;
  for (const sign of Array.from(password).reverse()) hash = rotated(hash) ^ sign.charCodeAt(0);
  return rotated(hash) ^ password.length ^ 0xce4b;
}
