/** Whether Excel would take a text as a number format, as far as its quotations, brackets and sections say. */

/** Of which the last is for text. */
const mostSections = 4;
const longestFormat = 255;

/** What a format is made of: a quotation, an escaped, repeated or skipped sign, brackets, the end of a section, any other sign. */
const token = /"[^"]*"|[\\*_].|\[([^\]]*)\]|(;)|(["[])|[^]/gsu;

/** A colour, a condition, hours beyond a day and so on, a currency or language, digits of a language. */
const bracketed =
  /^(?:black|blue|cyan|green|magenta|red|white|yellow|colou?r *(?:[1-9]|[1-4][0-9]|5[0-6])|(?:[<>]=?|=|<>) *-?[0-9.]+(?:e[-+]?[0-9]+)?|h+|m+|s+|\$.*|(?:db|nat)num[0-9]+.*)$/is;

export function isNumberFormat(code: string): boolean {
  if (code.length > longestFormat) return false;
  let sections = 1;
  for (const [, brackets, section, open] of code.matchAll(token)) {
    if (open !== undefined) return false;
    if (brackets !== undefined && !bracketed.test(brackets)) return false;
    if (section !== undefined) sections += 1;
  }
  return sections <= mostSections;
}
