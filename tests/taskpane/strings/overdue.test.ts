import { frameStrings } from "../../../src/taskpane/strings/frame";
import { headline } from "../../../src/taskpane/strings/overdue";

const none = { actions: 26, overdue: 0, dueSoon: 0, lapsed: 0, stale: 0, due: true };

it.each([
  [{ overdue: 7, dueSoon: 3 }, "7 of 26 actions are overdue; 3 more are due in 30 days"],
  [{ overdue: 1, dueSoon: 1 }, "1 of 26 actions is overdue; 1 more is due in 30 days"],
  [{ overdue: 7 }, "7 of 26 actions are overdue"],
  [{ dueSoon: 3 }, "None of 26 actions is overdue; 3 are due in 30 days"],
  [{}, "None of 26 actions is overdue"],
  [{ actions: 1, overdue: 1 }, "1 of 1 action is overdue"],
  [{ actions: 1200, overdue: 1100 }, "1,100 of 1,200 actions are overdue"],
  [{ actions: 0 }, "The agenda has no actions yet"],
])("the headline of %j is “%s”", (counts, words) => {
  expect(headline({ ...none, ...counts }, 30)).toBe(words);
});

it.each([
  [{ lapsed: 2, stale: 4 }, "2 of 26 actions have a lapsed promise; 4 have had no recent update"],
  [{ lapsed: 1 }, "1 of 26 actions has a lapsed promise"],
  [{ stale: 1 }, "1 of 26 actions has had no recent update"],
  [{}, "None of 26 actions has a lapsed promise or needs an update"],
])("an agenda without due dates and %j is not called up to date: “%s”", (counts, words) => {
  expect(headline({ ...none, ...counts, due: false }, 30)).toBe(words);
});

it("how many sheets a refresh wrote is said in few words, since the foot of the pane is narrow", () => {
  expect(frameStrings.refreshed(["RAG Summary"], true)).toBe("Summary refreshed on “RAG Summary”.");
  expect(frameStrings.refreshed(["RAG Summary", "RAG Issues"], true)).toBe("Summary refreshed on 2 sheets.");
  expect(frameStrings.refreshed(["RAG Summary"], false)).toBe("Summary refreshed: nothing has changed.");
});
