/** Notes, and the comments of a thread with the people who wrote them. */
import { vmlNamespaces, vmlType } from "./drawings";
import { main, spreadsheet, workbookPath, type Feature, type FeatureBook } from "./featureBook";

const threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const threadId = "{0B1C7A35-0000-4000-8000-000000000001}";
const personId = "{0B1C7A35-0000-4000-8000-000000000002}";

export const note: Feature = (book) => {
  addNote(book, "Asha");
};

export const threadedComment: Feature = (book) => {
  addNote(book, `tc=${threadId}`);
  const thread = book.part(
    "xl/threadedComments/threadedComment#.xml",
    "application/vnd.ms-excel.threadedcomments+xml",
    `<ThreadedComments xmlns="${threads}"><threadedComment ref="A2" dT="2026-05-01T09:00:00.00" personId="${personId}" id="${threadId}"><text>Ask Ben</text></threadedComment></ThreadedComments>`,
  );
  book.relate(book.sheet, "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", thread);
  const persons = book.part(
    "xl/persons/person.xml",
    "application/vnd.ms-excel.person+xml",
    `<personList xmlns="${threads}"><person displayName="Asha" id="${personId}" userId="asha" providerId="None"/></personList>`,
  );
  book.relate(workbookPath, "http://schemas.microsoft.com/office/2017/10/relationships/person", persons);
};

function addNote(book: FeatureBook, author: string): void {
  const drawing = book.part(
    "xl/drawings/vmlDrawing#.vml",
    vmlType,
    `<xml ${vmlNamespaces}><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
  );
  book.inSheet("legacyDrawing", `<legacyDrawing r:id="${book.relate(book.sheet, "vmlDrawing", drawing)}"/>`);
  const comments = book.part(
    "xl/comments#.xml",
    `${spreadsheet}.comments+xml`,
    `<comments xmlns="${main}"><authors><author>${author}</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>Ask Ben</t></r></text></comment></commentList></comments>`,
  );
  book.relate(book.sheet, "comments", comments);
}
