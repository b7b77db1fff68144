/** Number formats: the code in Excel's API, the code that the library stores, and a value as shown by it. */
import { formatCellValue } from "@cj-tech-master/excelts";
import type { Style } from "../excelts/library";

/** Dates that follow the person's region: stored code, code in the API (always US), and as shown in British order. */
const regional = [
  { stored: "mm-dd-yy", api: "m/d/yyyy", shown: "dd/mm/yyyy" },
  { stored: "m/d/yy h:mm", api: "m/d/yyyy h:mm", shown: "dd/mm/yyyy hh:mm" },
  { stored: "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", api: "[$-x-sysdate]dddd, mmmm dd, yyyy", shown: "dd mmmm yyyy" },
  { stored: "[$-F400]h:mm:ss\\ AM/PM", api: "[$-x-systime]h:mm:ss AM/PM", shown: "hh:mm:ss" },
];

const dateCode = /[ymdhs]/i;

/** As Range.numberFormat has it. */
export function apiFormat(stored: Style["numFmt"] | undefined): string {
  const code = storedCode(stored);
  return regional.find((one) => one.stored === code)?.api ?? code;
}

/** What the library is to keep for a code of the API. */
export function formatToStore(code: string): string {
  return regional.find((one) => one.api.toLowerCase() === code.toLowerCase())?.stored ?? code;
}

/** The value as a person sees it in a wide enough column. */
export function shownText(value: string | number | boolean, stored: Style["numFmt"] | undefined): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const code = storedCode(stored);
  if (typeof value === "string") return textSection(value, code);
  if (/^general$/i.test(code) || code === "@") return generalText(value);
  const shown = regional.find((one) => one.stored === code)?.shown ?? code;
  if (isDateCode(code) && value < 0) return "########";
  const { code: bare, restore } = withoutQuotedText(plainCode(shown));
  return restore(formatCellValue(value, bare)).replace(/^\s+|\s+$/g, "");
}

/** The library's formatter reads the letters of quoted text as its own, so each quotation becomes one sign of no meaning to it. */
function withoutQuotedText(code: string): { code: string; restore: (shown: string) => string } {
  const quotations: string[] = [];
  const first = 0xe000;
  return {
    code: code.replace(/"([^"]*)"/g, (_, quotation: string) =>
      String.fromCharCode(first + quotations.push(quotation) - 1),
    ),
    restore: (shown) =>
      quotations.reduce(
        (text, quotation, index) => text.replaceAll(String.fromCharCode(first + index), () => quotation),
        shown,
      ),
  };
}

export function isDateCode(code: string): boolean {
  return dateCode.test(code.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|General/gi, ""));
}

function storedCode(stored: Style["numFmt"] | undefined): string {
  const code = typeof stored === "object" ? stored.formatCode : stored;
  return code === undefined || code === "" ? "General" : code;
}

/** Languages and escaped signs mean nothing to the library's formatter. */
function plainCode(code: string): string {
  return code
    .replace(/\[\$([^\]-]*)-[^\]]*\]/g, (_, currency: string) => (currency ? `"${currency}"` : ""))
    .replace(/\\(.)/g, (_, sign: string) => (/[-\s,./:]/.test(sign) ? sign : `"${sign}"`));
}

/** A fourth section of a format is for text: "0;0;0;\"Note: \"@". */
function textSection(value: string, code: string): string {
  const sections = code.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;)(?=;|$)/g) ?? [];
  const [, , , fourth] = sections;
  const section = fourth ?? (code.includes("@") && sections.length === 1 ? code : "@");
  return section.replace(
    /"([^"]*)"|\\(.)|\[[^\]]*\]|_.|(@)|([^"\\])/g,
    (_, quoted?: string, escaped?: string, text?: string, sign?: string) =>
      text ? value : (quoted ?? escaped ?? sign ?? ""),
  );
}

/** Up to eleven signs, as a General cell shows them. */
function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-4) return exponentText(value);
  const whole = Math.max(1, Math.floor(Math.log10(size)) + 1);
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

function exponentText(value: number): string {
  const [digits, exponent = ""] = value.toExponential(5).split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${Number(digits)}E${sign}${exponent.replace(/[-+]/, "").padStart(2, "0")}`;
}
