/** Text for cells in the form in which Excel takes it as text. */

/** A leading apostrophe makes any text stay text: never a formula, a date or a number. A cell has at most 32,767 characters. */
export function asText(text: string): string {
  return text === "" ? "" : `'${text.slice(0, 32_766)}`;
}

/** Text for a person's own cell: with an apostrophe only where Excel might read it as something else. */
export function asTyped(text: string): string {
  return /^\p{Letter}\P{Number}*$/u.test(text) && !/^(true|false)$/i.test(text) ? text : asText(text);
}
