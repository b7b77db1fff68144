/** Random sessions of a person and a colleague: nobody's cells change without being asked about, and what was said is what is. */
import { fc } from "../../support/run/seeded";
import { runsInFull } from "../../support/run/sampling";
import { anySession } from "../../support/sessions/anySession";
import { sessionsDoing } from "../../support/sessions/outcomes";

/** In a few sessions of ten or more. */
const commands = [
  ...["read", "refresh", "fix", "take back", "plan repair", "repair", "settings"],
  ...["create register", "add owner", "owner active"],
];
/** In one session of ten. */
const ofPeople = [
  ...["edit", "redate", "fill", "sort", "insert", "copy", "delete", "insert above", "insert column", "rename"],
  ...["protect", "unprotect", "note", "reopen", "delete generated", "delete register"],
];

it("after each step of a session the workbook has what was asked for, and nothing else", async () => {
  await fc.assert(anySession, { numRuns: runsInFull ? 400 : 40 });
  const wanted = runsInFull ? [...commands, ...ofPeople] : commands;
  expect(wanted.filter((step) => sessionsDoing(step) === 0)).toEqual([]);
});
