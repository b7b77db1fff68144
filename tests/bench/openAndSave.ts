/** What `refresh` is measured against: the same library opening a workbook, and saving it where an output is named. */
import { Workbook } from "@cj-tech-master/excelts";

const [input = "", output = ""] = process.argv.slice(2);

async function openAndSave(): Promise<void> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(input);
  if (output !== "") await workbook.xlsx.writeFile(output);
}

void openAndSave();
