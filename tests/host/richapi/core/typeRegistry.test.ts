/** Types are looked up by name: every name leads to its own type, any other name is an error. */
import { ExcelType } from "../../../../src/host/richapi/core/excelType";
import type * as TypeRegistry from "../../../../src/host/richapi/core/typeRegistry";

type TypeName = keyof TypeRegistry.TypeTargets;

const names: TypeName[] = [
  "Range",
  "Worksheet",
  "TableCollection",
  "TableScopedCollection",
  "ChartCollection",
  "ConditionalFormatCollection",
  "DataValidation",
  "NamedItemCollection",
];

let registry: typeof TypeRegistry;

beforeEach(async () => {
  jest.resetModules();
  registry = await import("../../../../src/host/richapi/core/typeRegistry");
});

it.each(names)("%s is registered when all types are loaded", async (name) => {
  expect(() => registry.typeOf(name)).toThrow(`No type is registered as ${name}.`);
  await import("../../../../src/host/richapi/types");
  expect(registry.typeOf(name).typeName).toBe(name);
});

it("a name that no type has is an error", async () => {
  await import("../../../../src/host/richapi/types");
  expect(() => registry.typeOf("PivotTable" as TypeName)).toThrow("No type is registered as PivotTable.");
});

it("a type under another type's name is an error when the types are registered", () => {
  const dataValidation = new ExcelType<never>(() => ({ typeName: "DataValidation" }));
  const types = Object.fromEntries(names.map((name) => [name, dataValidation]));
  expect(() => registry.registerTypes(types as unknown as Parameters<typeof TypeRegistry.registerTypes>[0])).toThrow(
    "The type DataValidation is registered as Range.",
  );
});
