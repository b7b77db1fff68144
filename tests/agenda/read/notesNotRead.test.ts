import { readAgenda } from "../../../src/agenda/read/read";
import { defaultSettings } from "../../../src/agenda/model/settings";
import { agendaOf } from "../../support/agendaOf";

const rows = [{ action: "Open the riverside path" }, { action: "Plant the orchard" }];

it("notes above, beside and below an agenda are not its own", () => {
  const source = { ...agendaOf(rows), cellNotes: { notes: ["B3", "A1", "Z2", "A90"], comments: ["B2"] } };
  expect(readAgenda(source, defaultSettings).agenda.notesNotRead).toEqual({
    notes: 2,
    comments: 1,
    cells: ["A1", "B2", "B3"],
    unplaced: 0,
  });
});

it("what Excel can't say is not none", () => {
  const source = { ...agendaOf(rows), cellNotes: { notes: null, comments: [] } };
  expect(readAgenda(source, defaultSettings).agenda.notesNotRead).toEqual({
    notes: null,
    comments: 0,
    cells: [],
    unplaced: 0,
  });
});
