import { frameStrings } from "../../../src/taskpane/strings/frame";
import { headline } from "../../../src/taskpane/strings/overdue/overdue";

const none = { actions: 26, dated: 26, overdue: 0, dueSoon: 0, lapsed: 0, stale: 0 };

it.each([
  [{ overdue: 7, dueSoon: 3 }, "7 of 26 actions are overdue; 3 more are due in 30 days"],
  [{ overdue: 1, dueSoon: 1 }, "1 of 26 actions is overdue; 1 more is due in 30 days"],
  [{ overdue: 7 }, "7 of 26 actions are overdue"],
  [{ dueSoon: 3 }, "None of 26 actions is overdue; 3 are due in 30 days"],
  [{}, "None of 26 actions is overdue"],
  [{ actions: 1, dated: 1, overdue: 1 }, "1 of 1 action is overdue"],
  [{ actions: 1200, dated: 1200, overdue: 1100 }, "1,100 of 1,200 actions are overdue"],
  [{ actions: 0, dated: 0 }, "The agenda has no actions yet"],
])("the headline of %j is “%s”", (counts, words) => {
  expect(headline({ ...none, ...counts }, 30)).toBe(words);
});

it.each([
  [{ lapsed: 2, stale: 4 }, "2 of 26 actions have a lapsed promise; 4 have had no recent update"],
  [{ lapsed: 1 }, "1 of 26 actions has a lapsed promise"],
  [{ stale: 1 }, "1 of 26 actions has had no recent update"],
  [{}, "What is overdue is not known"],
])("an agenda without due dates and %j is not called up to date: “%s”", (counts, words) => {
  expect(headline({ ...none, ...counts, dated: null }, 30)).toBe(words);
});

it.each([
  [{ dated: 0 }, "0 of 26 actions have a due date"],
  [{ dated: 12, overdue: 3 }, "12 of 26 actions have a due date; 3 of them are overdue"],
  [
    { dated: 12, overdue: 1, dueSoon: 2 },
    "12 of 26 actions have a due date; 1 of them is overdue, 2 are due in 30 days",
  ],
  [{ dated: 12 }, "12 of 26 actions have a due date; none of them is overdue"],
  [{ dated: 1 }, "1 of 26 actions has a due date; none of them is overdue"],
])("where due dates are missing the headline of %j says of how many it counts: “%s”", (counts, words) => {
  expect(headline({ ...none, ...counts }, 30)).toBe(words);
});

it("how many sheets a refresh wrote is said in few words, since the foot of the pane is narrow", () => {
  expect(frameStrings.refreshed(["RAG Summary"], true)).toBe("Summary refreshed on “RAG Summary”.");
  expect(frameStrings.refreshed(["RAG Summary", "RAG Issues"], true)).toBe("Summary refreshed on 2 sheets.");
  expect(frameStrings.refreshed(["RAG Summary"], false)).toBe("Summary refreshed: nothing has changed.");
});
