/** What a number format shows of a number: "£240", "50%", "12.5 kg". Dates and times are read elsewhere. */

/** Null for "General", and for formats that show more than digits and texts around them. */
export function shownNumber(value: number, numberFormat: string): string | null {
  const [positive = "", negative, zero] = numberFormat.split(";");
  if (value === 0 && zero !== undefined) return null;
  const section = shownIn(value < 0 ? (negative ?? positive) : positive);
  const [, before = "", whole = "", decimals = "", after = ""] =
    /^([^#0?]*)([#0?,]*[#0?])(?:\.([#0?]+))?([^#0?]*)$/.exec(section) ?? [];
  if (whole === "" || codes.test((before + after).replace(/"[^"]*"/g, ""))) return null;
  const least = whole.replace(/[^0]/g, "").length;
  const [digits = "", fraction] = Math.abs(after.includes("%") ? value * 100 : value)
    .toFixed(decimals.length)
    .split(".");
  const padded = digits.padStart(least, "0");
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(?:\d{3})+$)/g, ",") : padded;
  const sign = value < 0 && negative === undefined ? "-" : "";
  const number = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return (sign + before + number + after).replace(/"/g, "").trim();
}

/** Without colours, conditions, padding and locales. A currency, "[$£-809]", and what is escaped are texts, as in quotes. */
function shownIn(section: string): string {
  return section
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"')
    .replace(/\[[^\]]*\]|[_*]./g, "")
    .replace(/\\(.)/g, '"$1"');
}

/** Letters and signs of dates, texts, fractions and powers. */
const codes = /[a-z@/,]/i;
