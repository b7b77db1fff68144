/** Threaded comments are Excel's comments, notes are its notes, and a comment's copy for older programs is neither. */
import { openWorkbook } from "../../../../../src/host/model/openWorkbook";
import { startHost } from "../../../../../src/host/headless/startHost";
import type { Host } from "../../../../../src/host/headless/startHost";
import { commentedAgenda } from "../../../../fixtures/commentedAgenda";
import { refused } from "../../../../support/host";
import { addNotes } from "../../../../support/officeNotes";

let host: Host;
beforeEach(async () => {
  host = await startHost(await openWorkbook(await commentedAgenda(), "agenda.xlsx"));
  addNotes(host.Excel, host.OfficeExtension);
});
afterEach(() => host.close());

const agendaIn = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Action agenda");

it("comments have their author, text, state and replies, and say where they are", async () => {
  await Excel.run(async (context) => {
    const comments = agendaIn(context).comments.load("items/id,items/authorName,items/content,items/resolved");
    const count = comments.getCount();
    await context.sync();
    expect(count.value).toBe(3);
    const [first, second] = comments.items;
    expect(first?.toJSON()).toMatchObject({
      id: "{6C2A7B7E-5C5F-4F0B-9A52-0D5B0F3E9A11}",
      authorName: "Helen Pryce",
      content: "Is this still Amber? Ask & say",
      resolved: false,
    });
    expect(second?.toJSON()).toMatchObject({ authorName: "Omar Said", content: "Moved.", resolved: true });
    const place = first?.getLocation().load("address");
    const replies = first?.replies.getCount();
    await context.sync();
    expect(place?.address).toBe("'Action agenda'!F3");
    expect(replies?.value).toBe(2);
  });
});

it("a comment is found by its id, its position and its cell", async () => {
  await Excel.run(async (context) => {
    const { comments } = agendaIn(context);
    const byCell = comments.getItemByCell("'Action agenda'!G6").load("id,content");
    const byPosition = comments.getItemAt(1).load("content");
    const missing = comments.getItemOrNullObject("{none}").load("id");
    await context.sync();
    const byId = comments.getItem(byCell.id).load("content");
    await context.sync();
    expect([byCell.content, byPosition.content, byId.content]).toEqual(["Moved.", "Moved.", "Moved."]);
    expect(missing.isNullObject).toBe(true);
  });
  const onNoComment = await refused((context) => void agendaIn(context).comments.getItemByCell("A2").load("id"));
  expect(onNoComment.code).toBe("ItemNotFound");
});

it("notes are on a sheet's cells, without the copies of comments", async () => {
  await Excel.run(async (context) => {
    const notes = agendaIn(context).notes.load("items/authorName,items/content");
    const count = agendaIn(context).notes.getCount();
    await context.sync();
    expect(count.value).toBe(5);
    expect(notes.items.map(({ authorName }) => authorName)).toEqual(Array(5).fill("Helen Pryce"));
    expect(notes.items.map(({ content }) => content)).toContain("On leave until May");
    const places = notes.items.map((note) => note.getLocation().load("address"));
    await context.sync();
    expect(places.map(({ address }) => address.replace("'Action agenda'!", ""))).toEqual([
      "F1",
      "D3",
      "K3",
      "E4",
      "B40",
    ]);
  });
});

it("a note is found by its cell and its position", async () => {
  await Excel.run(async (context) => {
    const { notes } = agendaIn(context);
    const byCell = notes.getItem("E4").load("content");
    const byPosition = notes.getItemAt(1).load("content");
    const missing = notes.getItemOrNullObject("F3").load("content");
    await context.sync();
    expect(byCell.content).toBe("On leave until May");
    expect(byPosition.content).toBe("Helen Pryce:\nAsk the surveyor.");
    expect(missing.isNullObject).toBe(true);
  });
  const onNoNote = await refused((context) => void agendaIn(context).notes.getItem("A2").load("content"));
  expect(onNoNote.code).toBe("ItemNotFound");
});

it("a sheet has its own alone", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Cover");
    const [comments, notes] = [sheet.comments.getCount(), sheet.notes.getCount()];
    await context.sync();
    expect([comments.value, notes.value]).toEqual([0, 1]);
  });
});

it("comments and notes move with their cells, and go with them", async () => {
  const placesIn = async (context: Excel.RequestContext) => {
    const { comments, notes } = agendaIn(context);
    const counts = [comments.getCount(), notes.getCount()];
    await context.sync();
    const [commentCount, noteCount] = counts.map(({ value }) => value);
    const places = [
      ...Array.from({ length: commentCount ?? 0 }, (_, index) =>
        comments.getItemAt(index).getLocation().load("address"),
      ),
      ...Array.from({ length: noteCount ?? 0 }, (_, index) => notes.getItemAt(index).getLocation().load("address")),
    ];
    await context.sync();
    return places.map(({ address }) => address.replace("'Action agenda'!", ""));
  };
  await Excel.run(async (context) => {
    agendaIn(context).getRange("1:2").insert("Down");
    expect(await placesIn(context)).toEqual(["F5", "G8", "C43", "F3", "D5", "K5", "E6", "B42"]);
    agendaIn(context).getRange("5:5").delete("Up");
    expect(await placesIn(context)).toEqual(["G7", "C42", "F3", "E5", "B41"]);
  });
});

it("saving keeps the comments of their own sheet", async () => {
  const again = await openWorkbook(await host.model.save(), "agenda.xlsx");
  const before = host.model.sheets.map(({ attachedComments }) => [
    attachedComments.threads(),
    attachedComments.notes(),
  ]);
  const after = again.sheets.map(({ attachedComments }) => [attachedComments.threads(), attachedComments.notes()]);
  expect(after).toEqual(before);
});
