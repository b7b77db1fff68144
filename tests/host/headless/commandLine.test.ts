import { readCommandLine } from "../../../src/host/headless/commandLine";

test("two files are enough", () => {
  expect(readCommandLine(["in.tsv", "out.xlsx"], "refresh")).toEqual({
    input: "in.tsv",
    output: "out.xlsx",
    today: null,
    json: null,
    settings: null,
    table: null,
  });
});

test("options may stand anywhere", () => {
  const words = ["--today", "2021-07-01", "in.xlsx", "--json=judged.json", "out.xlsx", "--table", "Plan"];
  expect(readCommandLine(words, "refresh")).toMatchObject({ today: "2021-07-01", json: "judged.json", table: "Plan" });
});

test.each([
  [[], "Name one file to read and one to write"],
  [["in.xlsx"], "Name one file to read and one to write"],
  [["in.xlsx", "out.xlsx", "more.xlsx"], "Name one file to read and one to write"],
  [["in.xlsx", "out.xlsx", "--today", "1 July"], "--today takes a date like 2021-07-01"],
  [["in.xlsx", "out.xlsx", "--today", "2021-02-30"], "--today takes a date like 2021-07-01"],
  [["in.xlsx", "out.xlsx", "--tomorrow", "x"], "--tomorrow"],
  [["in.xlsx", "out.xlsx", "--json"], "--json"],
  [["in.xlsx", "out.tsv"], "OUT is written as .xlsx"],
])("wrong words %j get one sentence", (words, sentence) => {
  expect(() => readCommandLine(words, "refresh")).toThrow(expect.objectContaining({ name: "UsageError" }));
  expect(() => readCommandLine(words, "refresh")).toThrow(sentence);
});

test("wrong words are told how the command at hand is used", () => {
  expect(() => readCommandLine([], "repair")).toThrow("npm run --silent repair -- IN OUT");
});
