/**
 * The notes and threaded comments of a sheet, where the library loses them: it drops notes on cells that have nothing else, and takes
 * threaded comments from the part that has the sheet's own number, whatever part the file names.
 */
import { parseXml, queryAll, textContent } from "@cj-tech-master/excelts/xml";
import type { Worksheet } from "../excelts/library";
import { partText, type Parts, type SheetPart } from "./packageReading";

export function captureComments(worksheet: Worksheet, { relationships }: SheetPart, parts: Parts): void {
  const rootsOf = (wanted: string) =>
    relationships.flatMap(({ kind, target }) => {
      const xml = kind === wanted ? partText(parts, target) : null;
      return xml === null ? [] : [parseXml(xml).root];
    });
  worksheet.threadedComments = rootsOf("threadedComment")
    .flatMap((root) => queryAll(root, "threadedComment"))
    .flatMap(threadedComment);
  for (const root of rootsOf("comments")) addNotes(worksheet, root);
}

type XmlElement = ReturnType<typeof queryAll>[number];

function addNotes(worksheet: Worksheet, root: XmlElement): void {
  const authors = queryAll(root, "authors/author").map(textContent);
  for (const comment of queryAll(root, "commentList/comment")) {
    const { ref, authorId } = comment.attributes;
    if (ref === undefined) continue;
    if (worksheet.getCell(ref).comment !== undefined) continue;
    worksheet.getCell(ref).note = { texts: queryAll(comment, "//t").map((text) => ({ text: textContent(text) })) };
    const { comment: added } = worksheet.getCell(ref);
    if (added !== undefined) added.author = authors[Number(authorId)];
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
