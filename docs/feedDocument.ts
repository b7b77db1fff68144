/** What docs/feed.md shows of the table RAGData: its columns, and the query in Power Query's language that reads them from a folder. */
import { dataColumns } from "../src/agenda/sheets/tables/dataColumns";
import type { DataColumn } from "../src/agenda/sheets/tables/dataColumns";
import { markdownTable } from "./markdownTable";

export function feedColumnsTable(): string {
  return markdownTable(
    ["column", "type", "is"],
    dataColumns.map(({ header, type, means }) => [header, type, means]),
  );
}

const mTypes: Record<DataColumn["type"], string> = { text: "type text", number: "Int64.Type", date: "type date" };

/** The query `RAGWorkbooks`: a row for each workbook of a folder, with its table, or null where it can't be read. */
export function feedQuery(): string {
  const types = dataColumns.map(({ header, type }) => `        {"${header}", ${mTypes[type]}}`);
  return [
    "```",
    "let",
    '    FolderPath = "C:\\Agendas",',
    "    Types = {",
    types.join(",\n"),
    "    },",
    "    Names = List.Transform(Types, each _{0}),",
    "    Feed = (content as binary, file as text) as table =>",
    "        let",
    '            Found = Excel.Workbook(content, null, true){[Item = "RAGData", Kind = "Table"]}[Data],',
    "            Chosen = Table.SelectColumns(Found, Names, MissingField.UseNull),",
    '            Sourced = Table.TransformColumns(Chosen, {{"Source", each if _ = "This workbook" then file else _}}),',
    '            Typed = Table.TransformColumnTypes(Sourced, Types, "en-GB")',
    "        in",
    "            Table.Buffer(Typed),",
    "    Workbooks = Table.SelectRows(",
    "        Folder.Files(FolderPath),",
    '        each List.Contains({".xlsx", ".xlsm"}, Text.Lower([Extension])) and not Text.StartsWith([Name], "~$")',
    "    ),",
    '    Read = Table.AddColumn(Workbooks, "Feed", each try Feed([Content], [Name]) otherwise null)',
    "in",
    '    Table.SelectColumns(Read, {"Name", "Folder Path", "Date modified", "Feed"})',
    "```",
  ].join("\n");
}
