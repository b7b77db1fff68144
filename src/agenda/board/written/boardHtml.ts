/** The board's page as HTML that Word and Outlook keep when it is pasted: real headings and tables, with the styles on each of them. */
import type { Tint } from "../../sheets/plan";
import { asHtml } from "../../text/pasted";
import type { BoardCell, BoardColumn, BoardPage, BoardPart, BoardRow, BoardTable, Question } from "../page";

export interface BoardHtmlOptions {
  /** Changes each text that is the agenda's own. */
  asText: (text: string) => string;
}

/** Every text is escaped. */
export function boardHtml(
  { title, asAt, headline, facts, parts, madeFrom }: BoardPage,
  { asText }: BoardHtmlOptions = { asText: (text) => text },
): string {
  const text = (words: string) => asHtml(asText(words));
  return [
    element("h1", styles.title, text(title)),
    element("p", styles.text, text(asAt)),
    element("p", styles.headline, text(headline)),
    listOf(facts, text),
    ...parts.map((part) => partHtml(part, text)),
    element("p", styles.small, text(madeFrom)),
  ].join("\n");
}

/** A text as HTML. */
type AsHtml = (text: string) => string;

function partHtml({ heading, sentences, tables }: BoardPart, text: AsHtml): string {
  return [
    element("h2", styles.heading, text(heading)),
    ...sentences.map((sentence) => element("p", styles.text, text(sentence))),
    ...tables.map((table) => tableHtml(table, text)),
  ].join("\n");
}

function tableHtml({ caption, columns, rows, totalled }: BoardTable, text: AsHtml): string {
  const header = columns.map((column) => headerHtml(column, text)).join("");
  const body = rows.map((row, index) =>
    rowHtml(row, columns, { isTotal: totalled && index === rows.length - 1 }, text),
  );
  return [
    `<table style="${styles.table}" width="100%">`,
    element("caption", styles.caption, text(caption)),
    `<thead><tr>${header}</tr></thead>`,
    `<tbody>`,
    ...body,
    `</tbody></table>`,
  ].join("\n");
}

function headerHtml({ header, width, align, tint }: BoardColumn, text: AsHtml): string {
  const style = `${styles.header};text-align:${align};width:${width}%;${colours(tint ?? plainHeader)}`;
  return `<th scope="col" width="${width}%" style="${style}">${breakable(text(header))}</th>`;
}

function rowHtml(
  { cells }: BoardRow,
  columns: readonly BoardColumn[],
  { isTotal }: { isTotal: boolean },
  text: AsHtml,
): string {
  const weight = `font-weight:${isTotal ? "bold" : "normal"}`;
  const html = cells.map((cell, index) => {
    const style = `${styles.cell};${weight};text-align:${columns[index]?.align ?? "left"}${tintStyle(cell)}`;
    const content =
      "questions" in cell
        ? cell.questions.map((one) => questionHtml(one, text)).join("")
        : cell.tint === null
          ? text(cell.text)
          : breakable(text(cell.text));
    return index === 0 ? `<th scope="row" style="${style}">${content}</th>` : `<td style="${style}">${content}</td>`;
  });
  return `<tr>${html.join("")}</tr>`;
}

/** "Amber/Green" may go on in the next line. */
function breakable(html: string): string {
  return html.replaceAll("/", "/<wbr>");
}

function tintStyle(cell: BoardCell): string {
  return "tint" in cell && cell.tint !== null ? `;${colours(cell.tint)}` : "";
}

function questionHtml({ question, about }: Question, text: AsHtml): string {
  return element("p", styles.question, text(question)) + listOf(about, text, styles.cellList);
}

function listOf(items: readonly string[], text: AsHtml, style = styles.list): string {
  if (items.length === 0) return "";
  return `<ul style="${style}">${items.map((item) => element("li", styles.item, text(item))).join("")}</ul>`;
}

function element(tag: string, style: string, html: string): string {
  return `<${tag} style="${style}">${html}</${tag}>`;
}

function colours({ text, fill }: Tint): string {
  return `color:${text};background-color:${fill}`;
}

const plainHeader: Tint = { text: "#FFFFFF", fill: "#1F4E5F" };

const family = "font-family:Arial,sans-serif";
const ink = "#1B1B1B";
const paleInk = "#444444";
const styles = {
  title: `${family};font-size:20pt;margin:0 0 4pt;color:${plainHeader.fill}`,
  heading: `${family};font-size:14pt;margin:18pt 0 6pt;color:${plainHeader.fill}`,
  text: `${family};font-size:11pt;margin:0 0 6pt;color:${ink}`,
  headline: `${family};font-size:13pt;font-weight:bold;margin:8pt 0 6pt;color:${ink}`,
  small: `${family};font-size:9pt;margin:18pt 0 0;color:${paleInk}`,
  list: `${family};font-size:11pt;margin:0 0 6pt;padding-left:18pt;color:${ink}`,
  cellList: "margin:0 0 4pt;padding-left:14pt",
  item: "margin:0 0 2pt",
  table: `${family};font-size:10pt;border-collapse:collapse;width:100%;color:${ink}`,
  caption: `${family};font-size:10pt;text-align:left;padding:0 0 4pt;color:${paleInk}`,
  header: "border:1px solid #8A9599;padding:3pt 5pt;vertical-align:bottom;font-weight:bold",
  cell: "border:1px solid #8A9599;padding:3pt 5pt;vertical-align:top",
  question: "margin:0 0 2pt;font-weight:bold",
};
