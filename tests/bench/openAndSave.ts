/** What the command line is measured against: the same library opening a workbook, and saving it where an output is named, or opening each of a folder in turn. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";

const [input = "", output = ""] = process.argv.slice(2);

async function openAndSave(): Promise<void> {
  const files = statSync(input).isDirectory() ? readdirSync(input).map((name) => join(input, name)) : [input];
  for (const file of files) {
    const workbook = new Workbook();
    await workbook.xlsx.readFile(file);
    if (output !== "") await workbook.xlsx.writeFile(output);
  }
}

void openAndSave();
