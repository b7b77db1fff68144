/**
 * The notes and threaded comments of a sheet, where the library loses them: it gives notes to cells that it has made, and takes
 * threaded comments from the part that has the sheet's own number, whatever part the file names.
 */
import { parseXml, queryAll, textContent } from "@cj-tech-master/excelts/xml";
import type { OpenedNote } from "../excelts/exceltsWorkbook";
import type { Worksheet } from "../excelts/library";
import type { SheetModel } from "../sheet/sheet";
import { partText, type Parts, type SheetPart } from "./packageReading";

export function captureComments(sheet: SheetModel, { relationships }: SheetPart, parts: Parts): void {
  const { worksheet, workbook } = sheet;
  const rootsOf = (wanted: string) =>
    relationships.flatMap(({ kind, target }) => {
      const xml = kind === wanted ? partText(parts, target) : null;
      return xml === null ? [] : [{ root: parseXml(xml).root, target }];
    });
  worksheet.threadedComments = rootsOf("threadedComment")
    .flatMap(({ root }) => queryAll(root, "threadedComment"))
    .flatMap(threadedComment);
  for (const { root, target } of rootsOf("comments")) addNotes(worksheet, root, workbook.book.notes.get(target) ?? []);
}

type XmlElement = ReturnType<typeof queryAll>[number];

/** `read`: with their formats, as the library reads them. */
function addNotes(worksheet: Worksheet, root: XmlElement, read: readonly OpenedNote[]): void {
  const byCell = new Map(read.map(({ ref, note }) => [ref, note]));
  const authors = queryAll(root, "authors/author").map(textContent);
  for (const comment of queryAll(root, "commentList/comment")) {
    const { ref, authorId } = comment.attributes;
    if (ref === undefined) continue;
    const cell = worksheet.getCell(ref);
    cell.note = byCell.get(ref) ?? { texts: queryAll(comment, "//t").map((text) => ({ text: textContent(text) })) };
    if (cell.comment !== undefined) cell.comment.author = authors[Number(authorId)];
  }
}

function threadedComment(element: XmlElement): Worksheet["threadedComments"] {
  const { ref, personId, id, parentId, dT: date, done } = element.attributes;
  if (ref === undefined || personId === undefined) return [];
  const [text] = queryAll(element, "text");
  const mentions = queryAll(element, "mentions/mention").map(({ attributes }) => ({
    mentionId: attributes.mentionId,
    mentionPersonId: attributes.mentionpersonId ?? "",
    startIndex: Number(attributes.startIndex),
    length: Number(attributes.length),
  }));
  const comment = {
    personId,
    text: text === undefined ? "" : textContent(text),
    ...(id === undefined ? {} : { id }),
    ...(parentId === undefined ? {} : { parentId }),
    ...(date === undefined ? {} : { date }),
    ...(done === undefined ? {} : { done: done === "1" || done === "true" }),
    ...(mentions.length === 0 ? {} : { mentions }),
  };
  return [{ ref, comment }];
}
