/** Text with delimiters, as a person would paste it: nothing of a field is lost but the quotes around it. */
import { FileError } from "../../../ooxml/fileError";

/** The most characters that a cell takes. */
const longestField = 32_767;

/** Rows of fields. `delimiter` null: whichever of comma, semicolon and tab the first line has most of. Throws FileError. */
export function readDelimitedText(bytes: Uint8Array, delimiter: string | null, fileName: string): string[][] {
  const text = decodeText(bytes, fileName);
  if (text.includes("\0")) {
    throw new FileError("NotAWorkbook", `"${fileName}" is not a text file: choose an .xlsx, .xlsm, .tsv or .csv file.`);
  }
  if (text.trim() === "")
    throw new FileError("Empty", `"${fileName}" has nothing in it: choose a file with an agenda in it.`);
  const rows = splitRows(text, delimiter ?? likelyDelimiter(text));
  rows.forEach((row, index) => {
    if (row.some((field) => field.length > longestField)) {
      throw new FileError(
        "CellTooLong",
        `Row ${index + 1} of "${fileName}" has a field of over 32,767 characters, which no cell takes: shorten it.`,
      );
    }
  });
  return rows;
}

/** UTF-8, UTF-16 with or without a byte order mark, else Windows-1252, which fits any bytes. */
function decodeText(bytes: Uint8Array, fileName: string): string {
  const wide = wideEncoding(bytes);
  if (wide !== null && bytes.length % 2 === 1) {
    throw new FileError("CutOff", `"${fileName}" is cut off in the middle of a letter: copy or download it again.`);
  }
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  return decodeUtf8(bytes) ?? decodeWindows1252(bytes);
}

/** Null where the bytes are none. A sign for a letter that was lost before is a letter like any other. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What Windows-1252 has where Latin-1 has control codes, 0x80 to 0x9F. */
const windowsSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node 20's own decoder of this name leaves those codes as they are, so curly quotes and dashes would be lost. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder("windows-1252").decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (code) => windowsSigns[code.charCodeAt(0) - 0x80] ?? code);
}

type WideEncoding = "utf-16le" | "utf-16be";

/** By the byte order mark, else the order of bytes in which blanks and line breaks are found. Null for narrow encodings. */
function wideEncoding(bytes: Uint8Array): WideEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (!bytes.includes(0)) return null;
  const little = blanksIn(bytes, "utf-16le");
  const big = blanksIn(bytes, "utf-16be");
  if (little === big) return null;
  return little > big ? "utf-16le" : "utf-16be";
}

/** Those of the first letters; none where the bytes are no text in this encoding. */
function blanksIn(bytes: Uint8Array, encoding: WideEncoding): number {
  const sample = new TextDecoder(encoding).decode(bytes.subarray(0, 4000), { stream: true });
  if (/[\0\uFFFD\uFFFE\uFFFF]/.test(sample)) return 0;
  return sample.match(/[\t\n\r ]/g)?.length ?? 0;
}

function likelyDelimiter(text: string): string {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, "");
  const count = (sign: string) => firstLine.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function splitRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const field = readField(text, at, delimiter);
    row.push(field.value);
    at = field.end;
    if (at < text.length && text[at] === delimiter) {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (at >= text.length) break;
    at += text.startsWith("\r\n", at) ? 2 : 1;
    if (at === text.length) break;
  }
  return rows;
}

/** A quote that opens a field and never closes is a sign like any other: the rest of the file is not swallowed. */
function readField(text: string, start: number, delimiter: string): { value: string; end: number } {
  return (text[start] === '"' ? readQuoted(text, start, delimiter) : null) ?? readPlain(text, start, delimiter);
}

function readPlain(text: string, start: number, delimiter: string): { value: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return { value: text.slice(start, end), end };
}

function readQuoted(text: string, start: number, delimiter: string): { value: string; end: number } | null {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const next = text[close + 1];
  if (close < 0 || (next !== undefined && next !== delimiter && next !== "\n" && next !== "\r")) return null;
  const value = text
    .slice(start + 1, close)
    .replaceAll('""', '"')
    .replace(/\r\n?/g, "\n");
  return { value, end: close + 1 };
}
