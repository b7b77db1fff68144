/** The tests of which `npm test` runs a sample, whole: every action failing, every feature of a workbook by itself, every decoration of a new sheet refused, every view and screen in every theme and size, every workbook of the fixtures, every agenda of the shapes, every workbook by its file and by Excel, headers in every row, many more random agendas and sessions; all suites in a browser, of which `npm test` draws some; and what no other run has: Firefox, and the self-check in a browser. */
const sampled = [
  "shapes",
  "repairedShapes",
  "files/samePath",
  "excel/agenda/furtherDown",
  "excel/faults/everyCommand",
  "excel/sessions/sessions",
  "excel/workbook/newSheetsUndecorated",
  "agenda/anyAgenda",
  "agenda/repair/repairReason",
  "fixtures/workbooks",
  "host/model/package/features/features",
  "e2e/*",
];
const { projects, ...shared } = require("./jest.config.js");
const isSampled = (folder) => sampled.filter((file) => file.startsWith("e2e/") === (folder === "browser"));

process.env.TEST_DEPTH = "full";

module.exports = {
  ...shared,
  testTimeout: 3_000_000,
  projects: projects
    .filter(({ displayName }) => displayName !== "taskpane")
    .map((project) => ({
      ...project,
      testPathIgnorePatterns: [],
      testMatch: isSampled(project.displayName).map((file) => `<rootDir>/tests/${file}.test.ts`),
    })),
};
