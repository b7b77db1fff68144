/** Excel.NamedItemCollection and NamedItem: names of the workbook, or of one sheet. */
import { printAbsolute } from "../../../model/address/addresses";
import type { NameModel, Names } from "../../../model/sheet/sheet";
import type { Arguments } from "../../core/arguments";
import { readFlag, readText } from "../../core/arguments";
import type { ExcelObject } from "../../core/excelType";
import { collectionType, ExcelType } from "../../core/excelType";
import { rangeType } from "../range/range";
import { ApiRefusal, itemNotFound, notImplemented } from "../../core/refusals";
import type { Session } from "../../core/session";
import type { ItemScope } from "../../core/typeRegistry";
import { worksheetType } from "../worksheet/worksheet";

interface NamedItem {
  names: Names;
  name: string;
}

export const namedItemCollectionType: ExcelType<ItemScope> = collectionType(() => ({
  typeName: "NamedItemCollection",
  items: (target) =>
    namesOf(target)
      .list()
      .map((one) => itemOf(target, one)),
  find: (target, key) => {
    const name = namesOf(target).find(String(key));
    return name === null ? null : itemOf(target, name);
  },
  methods: {
    /** The reference is a Range, or a formula with its "=". */
    add: (target, args) => {
      const name = args.text(0);
      if (args.has(2) && args.text(2) !== "") throw notImplemented("NamedItem.comment");
      return itemOf(target, namesOf(target).add(name, formulaArgument(args, 1)));
    },
  },
}));

const namedItemType: ExcelType<NamedItem> = new ExcelType(() => ({
  typeName: "NamedItem",
  identify: ({ name }) => ({ _Id: name }),
  properties: {
    name: { get: ({ name }) => name },
    formula: {
      get: (item) => current(item).formula,
      set: (item, formula) => item.names.setFormula(item.name, readText(formula)),
    },
    visible: {
      get: (item) => current(item).visible,
      set: (item, visible) => item.names.setVisible(item.name, readFlag(visible)),
    },
    scope: { get: (item) => (current(item).scope === null ? "Workbook" : "Worksheet") },
    type: { get: (item) => constantOf(current(item)).type },
    value: { get: (item) => constantOf(current(item)).value },
  },
  navigations: {
    worksheet: (item) => {
      const { scope } = current(item);
      if (scope === null) throw itemNotFound();
      return worksheetType.of(scope);
    },
    worksheetOrNullObject: (item) => worksheetType.orNull(current(item).scope),
  },
  methods: {
    getRange: (item, _, session) => {
      const range = rangeOf(item, session);
      if (range === null) throw new ApiRefusal("InvalidReference");
      return range;
    },
    getRangeOrNullObject: (item, _, session) => rangeOf(item, session),
    delete: ({ names, name }) => names.delete(name),
  },
}));

function namesOf({ model, sheet }: ItemScope): Names {
  return sheet === null ? model.names : sheet.names;
}

function itemOf(target: ItemScope, { name }: NameModel): ExcelObject {
  return namedItemType.of({ names: namesOf(target), name });
}

function current({ names, name }: NamedItem): NameModel {
  const found = names.find(name);
  if (found === null) throw itemNotFound();
  return found;
}

function rangeOf(item: NamedItem, session: Session): ExcelObject | null {
  const { range: named } = current(item);
  return named === null ? null : rangeType.of(session.range(named.sheet, named.area));
}

function formulaArgument(args: Arguments, index: number): string {
  const range = args.objectOrNull(index, rangeType);
  return range === null ? args.text(index) : `=${printAbsolute(range.sheet.name, range.area)}`;
}

/** Excel.NamedItemType and value of a range or a constant; what a formula gives is not computed here. */
function constantOf({ formula, range: named }: NameModel): { type: string; value: unknown } {
  if (named !== null) return { type: "Range", value: printAbsolute(named.sheet.name, named.area) };
  const body = formula.replace(/^=/, "");
  if (/^".*"$/s.test(body)) return { type: "String", value: body.slice(1, -1).replaceAll('""', '"') };
  if (/^(TRUE|FALSE)$/i.test(body)) return { type: "Boolean", value: body.toUpperCase() === "TRUE" };
  if (/^#[A-Z0-9/!?]+$/i.test(body)) return { type: "Error", value: body };
  const number = Number(body);
  if (body === "" || Number.isNaN(number)) throw notImplemented("NamedItem.value of a formula");
  return { type: Number.isInteger(number) ? "Integer" : "Double", value: number };
}
