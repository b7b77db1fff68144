import { boardPage } from "../../../../src/agenda/board/boardPage";
import type { BoardPage } from "../../../../src/agenda/board/page";
import { boardDocument } from "../../../../src/agenda/board/written/boardDocument";
import { boardHtml } from "../../../../src/agenda/board/written/boardHtml";
import { boardText } from "../../../../src/agenda/board/written/boardText";
import type { ColumnRole } from "../../../../src/agenda/model/agenda";
import { defaultSettings } from "../../../../src/agenda/model/settings";
import { asPastedText } from "../../../../src/agenda/text/pasted";
import { judgeRowsOf } from "../../../support/agendaOf";

const roles: ColumnRole[] = ["section", "action", "comment", "owner", "rating", "due"];
const hostile = `<img src="x" onerror='alert(1)'>&`;
const sheets = { ...defaultSettings.sheets, titles: { summary: '=HYPERLINK("x")' } };
const page: BoardPage = boardPage(
  judgeRowsOf(
    [
      { section: `=1+1`, action: hostile, owner: "Ada <b>Thorne</b>", due: "1 May 2021" },
      { section: "@SUM(A1)", action: "=cmd|'/c calc'!A1 and more words", owner: "+Bo Birch", due: "1 May 2021" },
    ],
    roles,
  ),
  { settings: { ...defaultSettings, sheets }, since: null },
);

it("nothing that a cell says is HTML", () => {
  for (const html of [boardHtml(page), boardDocument(page)]) {
    expect(html).not.toMatch(/<img|<b>/);
    expect(html).toContain("&lt;img src=&quot;x&quot; onerror='alert(1)'&gt;&amp;");
  }
});

it("nothing is a formula where it is pasted into a sheet, and in a document it is as it was written", () => {
  const starts = [...boardHtml(page, { asText: asPastedText }).matchAll(/>([^<]+)</g)].map(([, text = ""]) =>
    text.trim(),
  );
  expect(starts.filter((text) => /^[=+\-@]/.test(text))).toEqual([]);
  expect(starts).toContain("'=cmd|'/c calc'!A1 and more words");
  expect(boardDocument(page)).toContain(">=cmd|'/c calc'!A1 and more words<");
  const lines = boardText(page).split("\r\n");
  expect(lines.filter((line) => /^[=+\-@]/.test(line))).toEqual([]);
});

it("the plain text has a line for each item, under the headings", () => {
  const lines = boardText(page).split("\r\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      "Overdue",
      "• =cmd|'/c calc'!A1 and more words: Bo Birch, Amber, due 1 May 2021, 61 days overdue.",
      "– By when will this be done? =cmd|'/c calc'!A1 and more words (61 days overdue)",
    ]),
  );
});

it("every table has a caption, and every cell a header of its column and of its row", () => {
  const tables = boardHtml(page).split("<table ").slice(1);
  expect(tables.length).toBeGreaterThan(2);
  for (const table of tables) {
    expect(table).toContain("<caption ");
    const [head = "", ...body] = table.split("<tr>").slice(1);
    expect(head).not.toContain("<td");
    for (const row of body) {
      expect(row).toMatch(/^<th scope="row"/);
      expect(row.match(/<t[hd] /g)).toHaveLength(head.match(/<th scope="col"/g)?.length ?? 0);
    }
  }
});

it("the document fetches nothing, runs nothing, and names its language", () => {
  const html = boardDocument(page);
  expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
  expect(html).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
  );
  expect(html).not.toMatch(/<script|<link|https?:|url\(/);
});
