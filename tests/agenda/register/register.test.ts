import { registerRow, startRegister } from "../../../src/agenda/register/newRows";
import { readRegister, registerHeaders } from "../../../src/agenda/register/register";
import type { RegisterReading } from "../../../src/agenda/register/register";
import type { CellValue } from "../../../src/agenda/model/grid";
import { definitions } from "../../../src/agenda/findings/lookup";
import { judgeRowsOf } from "../../support/agendaOf";

const read = (...rows: CellValue[][]): RegisterReading => readRegister([...registerHeaders], rows, 1, 1);

it("a row of the register is an owner", () => {
  const { owners, findings } = read([" Ada  Thorne", "Addy; A. Thorne", "ada@example.org", "Harbour", "Yes"]);
  expect(owners).toEqual([
    { name: "Ada Thorne", otherNames: ["Addy", "A. Thorne"], email: "ada@example.org", team: "Harbour", active: true },
  ]);
  expect(findings).toEqual([]);
});

it("columns are known by their headers, in any order, and may be missing", () => {
  const { owners } = readRegister(["Active", "name"], [["No", "Bilal Reyes"]], 1, 1);
  expect(owners).toEqual([{ name: "Bilal Reyes", otherNames: [], email: null, team: null, active: false }]);
});

it("what is wrong is found with its cells, and the owner is kept", () => {
  const { owners, findings } = read(["Ada Thorne", "", "ada at example", "", "maybe"], ["", "Bil", "", "", ""]);
  expect(owners).toEqual([{ name: "Ada Thorne", otherNames: [], email: null, team: null, active: true }]);
  expect(findings.map(({ code, cells }) => [code, ...cells])).toEqual([
    ["register-email-unreadable", "C2"],
    ["register-active-unreadable", "E2"],
    ["register-name-missing", "A3"],
  ]);
});

it("a name that is there twice is found, and counts once", () => {
  const { owners, findings } = read(["Ada Thorne", "", "", "", ""], ["ada thorne", "", "", "", ""]);
  expect(owners).toHaveLength(1);
  expect(findings.map(({ code, cells }) => [code, ...cells])).toEqual([["register-name-repeated", "A3"]]);
});

it("its findings have codes of their own, which no finding of an agenda has", () => {
  const { findings } = read(["Ada Thorne", "", "ada at example", "", "maybe"], ["", "Bil", "", "", ""]);
  const agendas = new Set<string>(definitions.map(({ code }) => code));
  expect(findings.filter(({ code }) => agendas.has(code))).toEqual([]);
});

it("blank rows are passed over", () => expect(read(["", "", "", "", ""])).toEqual({ owners: [], findings: [] }));

it("a register is started from the agenda's own owners, once each", () => {
  const assessment = judgeRowsOf([
    { owner: "Cora Finch (with Ada Thorne)" },
    { action: "Light the steps", owner: "Ada Thorne & Dev Marsh" },
    { action: "Repair the slip", owner: "TBC" },
  ]);
  const owners = startRegister(assessment);
  expect(owners.map(({ name }) => name)).toEqual(["Ada Thorne", "Cora Finch", "Dev Marsh"]);
  expect(read(...owners.map(registerRow)).owners).toEqual(owners);
});

it("a register is started with the other names of those whom the agenda names in several ways", () => {
  const assessment = judgeRowsOf([{ owner: "Ada" }, { action: "Light the steps", owner: "Ada Thorne" }]);
  const owners = startRegister(assessment);
  expect(owners).toMatchObject([{ name: "Ada Thorne", otherNames: ["Ada"] }]);
  expect(read(...owners.map(registerRow)).owners).toEqual(owners);
});
