import { dayToIso } from "../../../src/agenda/dates/days";
import { defaultSettings } from "../../../src/agenda/model/settings";
import { judgeOne, judgeRowsOf, withCode } from "../../support/agendaOf";
import type { Row } from "../../support/agendaOf";
import { snapshotOf } from "../../support/snapshotOf";

/** Promises of a comment written on 20 January 2021, as "words = date". */
function said(comment: string, row: Row = {}): string[] {
  const { action } = judgeOne({ comment, updated: "20/01/2021", ...row });
  return action.promises.map(({ text, due }) => `${text} = ${dayToIso(due)}`);
}

describe("what a comment promises", () => {
  it.each([
    ["Plan coming to March board.", "coming to March board = 2021-03-31"],
    ["Notes to April committee for views", "Notes to April committee = 2021-04-30"],
    ["Depot due to open May 1st", "due to open May 1st = 2021-05-01"],
    ["Depot due to open autumn.", "due to open autumn = 2021-11-30"],
    ["Hoping to sign the lease by June 2022", "Hoping to sign the lease by June 2022 = 2022-06-30"],
    ["Service due to move in house in May 2021", "due to move in house in May 2021 = 2021-05-31"],
    ["The survey will be completed by end of Q3 2021/22", "will be completed by end of Q3 2021/22 = 2021-12-31"],
    ["Expected by end of FY 21/22", "Expected by end of FY 21/22 = 2022-03-31"],
    ["Expected to finish by 31/03/2022", "Expected to finish by 31/03/2022 = 2022-03-31"],
    ["Meeting due on 5th of April", "due on 5th of April = 2021-04-05"],
    ["Rota expected Mar-22", "expected Mar-22 = 2022-03-31"],
    ["Aim to complete by 2022", "Aim to complete by 2022 = 2022-12-31"],
    ["postponed until June 2021", "postponed until June 2021 = 2021-06-30"],
    ["due Feb/March", "due Feb/March = 2021-03-31"],
  ])("%s", (comment, promise) => {
    expect(said(comment)).toEqual([promise]);
  });

  it.each([
    ["due to start next Friday", "2021-01-29"],
    ["will report back next month", "2021-02-28"],
    ["aiming to finish in three weeks", "2021-02-10"],
    ["to be signed by the end of the month", "2021-01-31"],
    ["will be decided next week", "2021-01-31"],
  ])("%s, counted from the day of writing", (comment, due) => {
    expect(said(comment)).toEqual([expect.stringContaining(due)]);
  });

  it.each([
    "Open day 2020 held, well attended.",
    "Coordinator ran 2019 courses.",
    "£12k budget allocation 21/22 for signs",
    "£5k in 21/22 parks budget for benches",
    "Launch in March 2020 went well",
    "Was due to open in March 2020",
    "Completed by March 2021",
    "Delayed due to staff shortages in March 2021",
    "We may open in June",
    "Not due until March",
    "Working with schools since March",
    "Contract runs until March 2022",
    "Set up in March 2020",
    "Next steps agreed",
    "Showcase Month discussed",
    "You may want to march on",
  ])("%s promises nothing", (comment) => {
    expect(said(comment)).toEqual([]);
  });

  it("a date that has no such day is no promise", () => {
    expect(said("due to open 31/02/2022")).toEqual([]);
  });
});

describe("a date without a year", () => {
  const comment = "Paper coming to Feb board.";
  const dueOf = (row: Row, settings = {}): string[] =>
    judgeOne({ comment, ...row }, { settings: { ...defaultSettings, ...settings } }).action.promises.map(({ due }) =>
      dayToIso(due),
    );

  it("is read from the row's last update", () => {
    expect(dueOf({ updated: "15/11/2019" }, { agendaDate: "2021-01-20" })).toEqual(["2020-02-29"]);
  });
  it("else from the agenda's own date", () => {
    expect(dueOf({}, { agendaDate: "2021-01-20" })).toEqual(["2021-02-28"]);
  });
  it("else from the snapshot that first saw the comment", () => {
    const first = judgeRowsOf([{ comment }]);
    const { action } = judgeOne({ comment }, { snapshots: [snapshotOf(first, "2021-01-20")] });
    expect(action.promises.map(({ due }) => dayToIso(due))).toEqual(["2021-02-28"]);
  });
  it("else from where dates with years place the agenda", () => {
    const rows = [{ comment }, { action: "Mend the slip", comment: "Aiming to sign by March 2021." }];
    const [first] = judgeRowsOf(rows).actions;
    expect(first?.promises.map(({ due }) => dayToIso(due))).toEqual(["2021-02-28"]);
  });
  it("and with nothing to tell by, is never said to have passed", () => {
    expect(dueOf({})).toEqual(["2022-02-28"]);
  });
});

describe("a promise has lapsed", () => {
  const comment = "Due to open in March 2021.";
  const lapsed = (row: Row): boolean[] =>
    judgeOne({ comment, ...row }).action.promises.map((promise) => promise.lapsed);

  it("when its date is past and the comment has not changed since", () => {
    expect(lapsed({})).toEqual([true]);
    expect(lapsed({ updated: "31/01/2021" })).toEqual([true]);
  });
  it("not when the row was updated after it", () => {
    expect(lapsed({ updated: "01/05/2021" })).toEqual([false]);
  });
  it("not while its date is to come", () => {
    expect(lapsed({ comment: "Due to open in July 2021." })).toEqual([false]);
  });
  it("and the finding quotes it with its date", () => {
    const [finding] = withCode(judgeOne({ comment }).findings, "promise-lapsed");
    expect(finding?.cells).toEqual(["B2"]);
    expect(finding?.message).toContain("“Due to open in March 2021” meant 31 March 2021");
  });
  it("also at the next refresh, whose first snapshot came after it", () => {
    const first = judgeRowsOf([{ comment }]);
    const { action } = judgeOne({ comment }, { snapshots: [snapshotOf(first, "2021-06-01")] });
    expect(action.promises.map((promise) => promise.lapsed)).toEqual([true]);
  });
  it("not when a snapshot saw the comment change after it", () => {
    const before = judgeRowsOf([{ comment: "Nothing yet to tell." }]);
    const snapshots = [snapshotOf(before, "2021-03-01"), snapshotOf(judgeRowsOf([{ comment }]), "2021-05-01")];
    expect(judgeOne({ comment }, { snapshots }).action.promises.map((promise) => promise.lapsed)).toEqual([false]);
  });
});
