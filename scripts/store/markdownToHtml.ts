/** The Markdown of this project's pages as HTML: headings, paragraphs, lists, tables, and what is bold, italic, code or a link. */

/** @throws {Error} where the page has what no page of ours has, such as a picture. */
export function markdownToHtml(page: string): string {
  return page
    .trim()
    .split(/\n{2,}/)
    .map(blockToHtml)
    .join("\n");
}

function blockToHtml(block: string): string {
  const lines = block.split("\n");
  const [first = ""] = lines;
  const heading = /^(#{1,3}) (.*)$/.exec(first);
  if (heading?.[1] !== undefined && lines.length === 1) {
    const level = heading[1].length;
    return `<h${level}>${textToHtml(heading[2] ?? "")}</h${level}>`;
  }
  if (first.startsWith("|")) return tableToHtml(lines);
  if (first.startsWith("- ")) return listToHtml("ul", entriesOf(block, /\n- /));
  if (/^\d+\. /.test(first)) return listToHtml("ol", entriesOf(block, /\n\d+\. /));
  if (/^(?:[#>]|```|<|!\[)/.test(first)) throw new Error(`A page for the store cannot have "${first}".`);
  return `<p>${textToHtml(lines.join(" "))}</p>`;
}

function entriesOf(block: string, between: RegExp): string[] {
  return `\n${block}`
    .split(between)
    .slice(1)
    .map((entry) => entry.replace(/\n\s*/g, " "));
}

function listToHtml(element: "ul" | "ol", entries: readonly string[]): string {
  return [`<${element}>`, ...entries.map((entry) => `<li>${textToHtml(entry)}</li>`), `</${element}>`].join("\n");
}

/** The first cell of each row is its heading. */
function tableToHtml([header = "", , ...rows]: readonly string[]): string {
  const cellsOf = (line: string) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => textToHtml(cell.trim()));
  const row = (cells: readonly string[]) => `<tr>${cells.join("")}</tr>`;
  const headings = cellsOf(header).map((cell) => `<th scope="col">${cell}</th>`);
  const body = rows.map((line) => {
    const [first = "", ...others] = cellsOf(line);
    return row([`<th scope="row">${first}</th>`, ...others.map((cell) => `<td>${cell}</td>`)]);
  });
  return ["<table>", row(headings), ...body, "</table>"].join("\n");
}

function textToHtml(text: string): string {
  return escaped(text)
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/(?<!\w)_([^_]+)_(?!\w)/g, "<em>$1</em>")
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>');
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
