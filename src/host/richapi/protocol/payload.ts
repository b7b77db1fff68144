/** Limits of what passes the channel: its size, and what may pass while a person types in a cell. */

/** Bytes. Excel on the web refuses a request or an answer that is larger. */
const payloadLimit = 5 * 1024 * 1024;

/** Counts UTF-8 bytes only where the number of characters leaves it open. */
export function isOverLimit(text: string): boolean {
  if (text.length > payloadLimit) return true;
  return text.length * 3 > payloadLimit && new TextEncoder().encode(text).length > payloadLimit;
}

/** The library's own messages don't touch the workbook, and are answered while a person types. */
export function isHousekeeping(body: string): boolean {
  return body.includes('"Microsoft.InternalService.') || body.includes('"Microsoft.AppRuntime.');
}
