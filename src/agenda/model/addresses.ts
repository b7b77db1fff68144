/** Addresses of cells, "C10", and their rows and columns. Both count from 1. */

/** "A" for 1, "AA" for 27. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 27 for "AA". */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let position = 0; position < letters.length; position++) {
    column = column * 26 + (letters.charCodeAt(position) & 31);
  }
  return column;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Row and column of "C10"; null for anything else, a range too. */
export function readAddress(address: string): { row: number; column: number } | null {
  const parts = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address);
  return parts ? { row: Number(parts[2]), column: columnNumber(parts[1] ?? "") } : null;
}
