/** Cells as long as Excel takes, full of what readers look for: each is read, and nothing is lost. How long it takes is in tests/bench. */
import { defaultSettings } from "../../src/agenda/model/settings";
import { columnRoles } from "../../src/agenda/model/agenda";
import { repairAgenda } from "../../src/agenda/repair/repair";
import { repairEncoding } from "../../src/agenda/text/mojibake";
import { hostileTexts } from "../fixtures/hostileTexts";
import { agendaOf, judgeRowsOf } from "../support/agendaOf";

const longest = 32_767;
/** Of a letter that is written in two. */
const half = /\p{Surrogate}/u;
const texts = Object.entries(hostileTexts).map(([name, make]) => [name, make(longest)] as const);

it.each(texts)("%s are a comment that leaves its row as it was", (_, comment) => {
  const { actions } = judgeRowsOf([{ comment }, { action: "Open the park" }]);
  expect(actions.map(({ action }) => action)).toEqual(["Repair the harbour wall", "Open the park"]);
  expect(actions[0]?.comment).toBe(comment.trim());
});

it.each(texts)("%s are read in any column, and every finding is short enough to read", (_, text) => {
  const rows = columnRoles.map((role) => ({ [role]: text }));
  const { findings } = judgeRowsOf([...rows, {}], columnRoles);
  for (const { message } of findings) {
    expect(message.length).toBeLessThan(1_000);
    expect(half.test(message) && !half.test(text)).toBe(false);
  }
});

it.each(texts)("%s are repaired without losing a letter", (_, comment) => {
  const { rows } = repairAgenda(agendaOf([{ comment }, {}]), defaultSettings);
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
  expect(letters(rows.flat().join(" "))).toContain(letters(repairEncoding(comment)).slice(0, 1_000));
});
