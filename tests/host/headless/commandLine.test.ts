import { readCommandLine, UsageError } from "../../../src/host/headless/commandLine";

it("two files are enough", () => {
  expect(readCommandLine(["in.tsv", "out.xlsx"], "refresh")).toEqual({
    input: "in.tsv",
    output: "out.xlsx",
    today: null,
    json: null,
    report: null,
    settings: null,
    table: null,
    strict: false,
  });
});

it("options may stand anywhere", () => {
  const args = [
    "--today",
    "2021-07-01",
    "in.xlsx",
    "--json=judged.json",
    "out.xlsx",
    "--report",
    "Board.HTM",
    "--table",
    "Plan",
    "--strict",
  ];
  expect(readCommandLine(args, "refresh")).toMatchObject({
    today: "2021-07-01",
    json: "judged.json",
    report: "Board.HTM",
    table: "Plan",
    strict: true,
  });
});

it.each([
  [[], "Name one file to read and one to write"],
  [["in.xlsx"], "Name one file to read and one to write"],
  [["in.xlsx", "out.xlsx", "more.xlsx"], "Name one file to read and one to write"],
  [["in.xlsx", "out.xlsx", "--today", "1 July"], "--today takes a date like 2021-07-01"],
  [["in.xlsx", "out.xlsx", "--today", "2021-02-30"], "--today takes a date like 2021-07-01"],
  [["in.xlsx", "out.xlsx", "--tomorrow", "x"], "--tomorrow"],
  [["in.xlsx", "out.xlsx", "--json"], "--json"],
  [["in.xlsx", "out.xlsx", "--report", "board.docx"], "--report is written as HTML: give it a name that ends in .html"],
  [["in.xlsx", "out.tsv"], "OUT must end in .xlsx"],
  [["in.xlsx", "out.xlsb"], "OUT must end in .xlsx, or in .xlsm if IN does"],
])("wrong arguments %j get one sentence", (args, sentence) => {
  expect(() => readCommandLine(args, "refresh")).toThrow(UsageError);
  expect(() => readCommandLine(args, "refresh")).toThrow(sentence);
});

it("wrong arguments are answered with the usage of their own command", () => {
  expect(() => readCommandLine([], "repair")).toThrow("npm run --silent repair -- IN OUT");
});
