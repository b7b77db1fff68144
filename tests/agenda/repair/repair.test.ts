/** What the repair of a pasted table makes of it, rule by rule, and what it leaves to a person. */
import { judge } from "../../../src/agenda/judge/judge";
import { isoToDay } from "../../../src/agenda/dates/days";
import { asSource, repairAgenda } from "../../../src/agenda/repair/repair";
import { repairKinds, repairTitles } from "../../../src/agenda/repair/repairs";
import { defaultSettings } from "../../../src/agenda/model/settings";
import { gridOf, plainLook, sourceOf } from "../../fixtures/agendas";
import { longPastedAgenda, pastedAgenda, pastedTruth } from "../../fixtures/pastedAgenda";
import type { Repair, RepairedAgenda, RepairKind } from "../../../src/agenda/repair/repairs";
import type { AgendaSource } from "../../../src/agenda/model/agenda";
import type { CellValue, RowFormat } from "../../../src/agenda/model/grid";

const header = ["Action", "Comments", "Owner", "RAG", "Due date"];
const today = isoToDay("2027-03-01") ?? 0;

/** The header above is in row 1. */
function repair(
  rows: readonly (readonly CellValue[])[],
  looks?: (RowFormat | null)[],
  columns = header,
): RepairedAgenda {
  return repairAgenda(sourceOf(gridOf([columns, ...rows]), { looks }), defaultSettings);
}

function ofKind({ repairs }: RepairedAgenda, kind: RepairKind): Repair[] {
  return repairs.filter((one) => one.kind === kind);
}

/** Cells of a column by its name. */
function column({ header: names, rows }: RepairedAgenda, name: string): (CellValue | undefined)[] {
  return rows.map((row) => row[names.indexOf(name)]);
}

function findingsOf(source: AgendaSource): number {
  const { findings } = judge(source, { today, settings: defaultSettings, register: null, snapshots: [] });
  return findings.reduce((sum, { cells }) => sum + cells.length, 0);
}

const sound = ["Plant a hedge along the canal", "Quotes are in.", "Ada Thorne", "Green", 46500];

describe("a page pasted from a scan", () => {
  const source = pastedAgenda();
  const repaired = repairAgenda(source, defaultSettings);

  it("every action is whole in a row of its own, under its section, with its comment and owner", () => {
    expect(repaired.header).toEqual(["Section", "Action", "Status comment", "Owner", "RAG rating"]);
    expect(repaired.rows).toEqual(pastedTruth.map((row) => [...row, ""]));
  });

  it("each row says which pasted rows it came from", () => {
    expect(repaired.from).toEqual([[3, 4], [4, 5], [6], [8, 9], [10], [12], [12], [14], [15], [17], [19]]);
  });

  it("judged again, fewer things are found", () => {
    expect(findingsOf(asSource(repaired, source))).toBeLessThan(findingsOf(source));
  });

  it("what is less sure says so", () => {
    expect(ofKind(repaired, "section-missing")[0]?.confidence).toBeLessThan(0.6);
    expect(ofKind(repaired, "row-split")[0]?.confidence).toBeLessThan(0.7);
    expect(ofKind(repaired, "heading-lifted")[0]?.confidence).toBeGreaterThan(0.9);
  });
});

describe("sections", () => {
  it("a gap without a blank row is reported, and its actions stay where they are", () => {
    const repaired = repair([["Theme 1: Soil"], sound, ["Theme 3: Water"], [...sound.slice(0, 4)]]);
    expect(column(repaired, "Section")).toEqual(["1 Soil", "3 Water"]);
    expect(ofKind(repaired, "section-missing")).toEqual([
      expect.objectContaining({ rows: [4], after: expect.stringContaining("section 2") as string }),
    ]);
  });

  it("a heading whose quotes close in the next row is one heading", () => {
    const repaired = repair([["Theme 1: 'Soil and"], ["its keepers', our actions:"], sound]);
    expect(column(repaired, "Section")).toEqual(["1 Soil and its keepers"]);
    expect(ofKind(repaired, "heading-lifted")[0]?.rows).toEqual([2, 3]);
  });

  it("a section column that names each section once is filled down", () => {
    const repaired = repair(
      [
        ["1 Soil", ...sound],
        ["", "Dig ponds", ...sound.slice(1)],
      ],
      undefined,
      ["Theme", ...header],
    );
    expect(column(repaired, "Section")).toEqual(["1 Soil", "1 Soil"]);
    expect(ofKind(repaired, "section-repeated")[0]?.rows).toEqual([3]);
  });
});

describe("rows", () => {
  it("halves that name two owners, or two ratings, stay two rows, since neither may be lost", () => {
    for (const [owner, rating] of [
      ["Bo Lind", ""],
      ["", "Green"],
    ]) {
      const repaired = repair([
        ["Draw up a list of", "", "Ada Thorne", "Red", ""],
        ["trees to be felled", "", owner ?? "", rating ?? "", ""],
        sound,
        sound.map((cell, place) => (place === 0 ? "Mend the towpath" : cell)),
      ]);
      expect(column(repaired, "Action").slice(0, 2)).toEqual(["Draw up a list of", "trees to be felled"]);
    }
  });

  it("an action broken over three rows is one", () => {
    const repaired = repair([
      sound,
      ["Draw up a list of", "", "Ada Thorne", "Red", ""],
      ["trees to be felled and", "Walked the", "", "", ""],
      ["stumps to be drawn", "northern half.", "", "", ""],
      sound.map((cell, place) => (place === 0 ? "Mend the towpath" : cell)),
    ]);
    expect(repaired.rows[1]).toEqual([
      "Draw up a list of trees to be felled and stumps to be drawn",
      "Walked the northern half.",
      "Ada Thorne",
      "Red",
      "",
    ]);
    expect(repaired.from[1]).toEqual([3, 4, 5]);
  });

  it("a comment that begins above its action's row goes down to it", () => {
    const repaired = repair([
      sound,
      ["", "Two bids came and", ""],
      ["Dig ponds", "both are too dear.", "Bo Lind", "Red"],
    ]);
    expect(column(repaired, "Status comment")).toEqual(["Quotes are in.", "Two bids came and both are too dear."]);
  });

  it("the rest of a comment goes to the action above, also where its row says the rating and the date again", () => {
    const repaired = repair([
      ["Dig ponds", "Two bids came", "Bo Lind", "Red", 46477],
      ["", "and both are too dear.", "", "Red", 46477],
      sound,
    ]);
    expect(repaired.rows.map((row) => row.slice(0, 5))).toEqual([
      ["Dig ponds", "Two bids came and both are too dear.", "Bo Lind", "Red", 46477],
      sound,
    ]);
  });

  it("what is said of rows that are split has no dash before an owner who isn't there", () => {
    const repaired = repair([
      ["Draw up a list of", "", "", "", ""],
      ["trees to be felled  Mend the old towpath", "", "Ada Thorne  Bo Lind", "", ""],
      sound,
    ]);
    expect(ofKind(repaired, "row-split").map(({ before }) => before)).toEqual([
      "Draw up a list of\ntrees to be felled  Mend the old towpath — Ada Thorne  Bo Lind",
    ]);
  });

  it("a row with more dates than its actions can have is not parted", () => {
    const repaired = repair([
      ["Draw up a list of", "", "Ada Thorne", "", 46477],
      ["trees to be felled  Mend the old towpath and", "", "Bo Lind", "", 46508],
      ["its handrails on the bend", "", "", "", 46538],
    ]);
    expect(column(repaired, "Due date")).toEqual([46477, 46508, 46538]);
  });

  it("repeated headers, totals, template rows and blank rows are left out, each reported", () => {
    const repaired = repair([
      sound,
      header,
      [],
      ["< Select >", "", "< Select >"],
      ["Dig ponds", "Dug.", "Bo Lind", "Red"],
      ["Total", "", "", 2],
    ]);
    expect(column(repaired, "Action")).toEqual([sound[0], "Dig ponds"]);
    expect(ofKind(repaired, "row-left-out").map(({ rows, after }) => `${rows.join()} ${after}`)).toEqual([
      "3 Left out: the header again",
      "4 Left out: a table of actions has none",
      "5 Left out: a row of the template that no one has filled in",
      "7 Left out: a total",
    ]);
  });

  it("two spaces in an action of one owner part nothing", () => {
    const repaired = repair([["Plant hedges  Mend the old towpath", "", "Ada Thorne", "Red", ""], sound]);
    expect(repaired.rows).toHaveLength(2);
    expect(ofKind(repaired, "row-split")).toEqual([]);
  });
});

describe("ratings", () => {
  it("are spelled as the scale spells them; words beside them are never lost", () => {
    const said = [
      "r",
      "AMBER",
      "Gren",
      "A/G",
      "Green – awaiting parts",
      "amber (was red)",
      "On track",
      3,
      "Complete",
      "TBC",
    ];
    const repaired = repair(said.map((rating, place) => [`Dig pond ${place}`, "Dug.", "Bo Lind", rating, ""]));
    expect(column(repaired, "RAG rating")).toEqual([
      "Red",
      "Amber",
      "Green",
      "Amber/Green",
      "Green – awaiting parts",
      "amber (was red)",
      "Green",
      3,
      "Complete",
      "TBC",
    ]);
  });

  it("confidence in words becomes ratings, since its column gets the name of ratings", () => {
    const said = ["High", "Medium-Low", "Low", "Medium", "High"];
    const rows = said.map((rating, place) => [`Dig pond ${place}`, "Dug.", "Bo Lind", rating, ""]);
    const confidence = repair(rows, undefined, ["Action", "Comments", "Owner", "Delivery confidence", "Due date"]);
    expect(column(confidence, "RAG rating")).toEqual(["Green", "Amber/Red", "Red", "Amber", "Green"]);
  });

  it("numbers become ratings once it is known which end is best", () => {
    const rows = [1, 2, 3, 4, 5].map((rating) => [`Dig pond ${rating}`, "Dug.", "Bo Lind", rating, ""]);
    const source = sourceOf(gridOf([header, ...rows]));
    const repaired = repairAgenda(source, { ...defaultSettings, numericRatings: "best-first" });
    expect(column(repaired, "RAG rating")).toEqual(["Green", "Amber/Green", "Amber", "Amber/Red", "Red"]);
  });

  it("are read from the fill where the cell says nothing", () => {
    const repaired = repair(
      [["Dig ponds", "Dug.", "Bo Lind", "", ""], sound],
      [{ ...plainLook, ratingFill: "#C00000" }, null],
    );
    expect(column(repaired, "RAG rating")).toEqual(["Red", "Green"]);
    expect(ofKind(repaired, "rating-from-colour")[0]?.before).toContain("#C00000");
  });

  it("an agenda without a column for them gets an empty one", () => {
    const repaired = repair([["Dig ponds", "Dug.", "Bo Lind"]], undefined, header.slice(0, 3));
    expect(repaired.header).toEqual(["Action", "Status comment", "Owner", "RAG rating"]);
    expect(ofKind(repaired, "column-added")).toHaveLength(1);
  });
});

describe("dates", () => {
  const dated = (said: CellValue[]) =>
    column(repair(said.map((due, place) => [`Dig pond ${place}`, "Dug.", "Bo Lind", "Red", due])), "Due date");

  it("a text that names one day becomes that day; a month, and words beside a day, stay", () => {
    const said = ["31/03/2027", "31 Mar 27", "2027-03-31", "March 2027", "by 31 March 2027", 46477];
    expect(dated(said)).toEqual([46477, 46477, 46477, "March 2027", "by 31 March 2027", 46477]);
  });

  it("what could be two days stays, but where another date says the column's order", () => {
    expect(dated(["03/04/2027", "05/06/2027"])).toEqual(["03/04/2027", "05/06/2027"]);
    expect(dated(["03/04/2027", "31/03/2027"])).toEqual([46480, 46477]);
    expect(dated(["03/04/2027", "03/31/2027"])).toEqual([46450, 46477]);
    expect(dated(["03/04/2027", "03/31/2027 at the latest", 46481])).toEqual([
      "03/04/2027",
      "03/31/2027 at the latest",
      46481,
    ]);
  });

  it("are counted as the workbook counts days", () => {
    const source = sourceOf(gridOf([header, ["Dig ponds", "Dug.", "Bo Lind", "Red", "31/03/2027"]]), {
      dateSystem: 1904,
    });
    expect(repairAgenda(source, defaultSettings).rows[0]?.[4]).toBe(46477 - 1462);
  });
});

describe("owners", () => {
  it("marks that name nobody become blank; words and broken owners stay as written", () => {
    const said = ["• • •", "?", "TBC", "vacant", "Works)", "2.24.11", "\u0422\u0412\u0421", "Ada  (with Bo)"];
    const repaired = repair(said.map((owner, place) => [`Dig pond ${place}`, "Dug.", owner, "Red", ""]));
    expect(column(repaired, "Owner")).toEqual(["", "", "TBC", "vacant", "Works)", "2.24.11", "TBC", "Ada (with Bo)"]);
  });
});

describe("texts", () => {
  it("garbled letters and look-alikes are put right, spaces and a page's line breaks taken out, lists kept", () => {
    const comment = "The caf\u00c3\u00a9 is open ,\nand full.\n- first item\n- second item";
    const repaired = repair([["Dig  ponds in the\u00a0park", comment, "\u0410da Thorne", "Red", ""]]);
    expect(repaired.rows[0]?.slice(0, 3)).toEqual([
      "Dig ponds in the park",
      "The café is open , and full.\n- first item\n- second item",
      "Ada Thorne",
    ]);
  });
});

it("a repair of two cells of a row names the row once", () => {
  const repaired = repair([
    ["Ask \u0422\u0412\u0421", "", "\u0422\u0412\u0421", "Red", ""],
    ["Dig ponds", "\u0422\u0412\u0421", "\u0422\u0412\u0421", "Red", ""],
  ]);
  expect(ofKind(repaired, "lookalike-replaced").map(({ rows }) => rows)).toContainEqual([2, 3]);
});

describe("columns", () => {
  it("those understood come first by their plain names, all others follow under their own", () => {
    const repaired = repair([["£10k", "7", "Dig ponds", "Bo Lind", "Red", "x"]], undefined, [
      "Budget",
      "Ref No.",
      "Key action",
      "Lead officer",
      "RAG status",
      "",
    ]);
    expect(repaired.header).toEqual(["Ref", "Action", "Owner", "RAG rating", "Budget", "Column F"]);
    expect(repaired.roles).toEqual(["ref", "action", "owner", "rating", null, null]);
    expect(repaired.columns).toEqual([2, 3, 4, 5, 1, 6]);
    expect(repaired.rows).toEqual([["7", "Dig ponds", "Bo Lind", "Red", "£10k", "x"]]);
  });
});

it("an agenda that is in order needs no repair", () => {
  const names = ["Action", "Status comment", "Owner", "RAG rating", "Due date"];
  expect(repair([sound, ["Dig ponds", "Dug.", "Bo Lind", "Red", 46477]], undefined, names).repairs).toEqual([]);
});

it("ten thousand rows take about twice as long as five thousand", () => {
  const timed = (times: number) => {
    const source = longPastedAgenda(times);
    const start = performance.now();
    repairAgenda(source, defaultSettings);
    return performance.now() - start;
  };
  timed(278);
  const half = Math.min(timed(278), timed(278), timed(278));
  const whole = Math.min(timed(556), timed(556), timed(556));
  expect(whole).toBeLessThan(Math.max(4 * half, 250));
});

it("every kind of repair has a title of its own", () => {
  expect(new Set(Object.values(repairTitles)).size).toBe(repairKinds.length);
});

describe("a page that goes on overleaf", () => {
  it("the number of the page, the header again and the heading again part nothing", () => {
    const repaired = repair([
      ["Theme 1: Soil"],
      sound,
      ["Draw up a list of", "", "Ada Thorne", "Red", ""],
      ["Page 3 of 12"],
      header,
      ["Theme 1: Soil (continued)"],
      ["trees to be felled", "Walked.", "", "", ""],
      ["4"],
      ["Theme 1 (cont'd)"],
      sound.map((cell, place) => (place === 0 ? "Mend the towpath" : cell)),
    ]);
    expect(column(repaired, "Action")).toEqual([sound[0], "Draw up a list of trees to be felled", "Mend the towpath"]);
    expect(column(repaired, "Section")).toEqual(["1 Soil", "1 Soil", "1 Soil"]);
  });

  it("two actions that are whole stay two, though a bracket goes on from one owner to the next", () => {
    const repaired = repair([
      ["Draw up a list of trees to be felled.", "", "Ada (with Bo &", "Red", ""],
      ["Mend the towpath", "Begun.", "Cass)", "", ""],
    ]);
    expect(column(repaired, "Owner")).toEqual(["Ada (with Bo &", "Cass)"]);
  });
});
