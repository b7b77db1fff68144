/** The command line can't ask: where sheets of ours lack their mark, it says what to do and writes nothing. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { refreshFile } from "../../../src/host/headless/refreshFile";
import { standardRows, tableAgenda } from "../../fixtures/workbooks";
import { refreshed, withHost } from "../../support/sheetWorkbook";

it("refuses with the sheet's name and what to do", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lost-marks-"));
  const [input, output] = [join(folder, "in.xlsx"), join(folder, "out.xlsx")];
  try {
    await withHost(await tableAgenda({ rows: standardRows(3) }), async ({ model }) => {
      await refreshed();
      model.sheet("RAG Summary").customProperties.delete("RAGAgenda");
      writeFileSync(input, await model.save());
    });
    const request = {
      input,
      output,
      today: null,
      json: null,
      report: null,
      settings: null,
      table: null,
      strict: false,
    };
    await expect(refreshFile(request)).rejects.toThrow(
      'The sheet "RAG Summary" looks like RAG Agenda\'s own, but lacks its mark. ' +
        "Refresh in Excel or the workbench, and say once in the task pane whether to use it again.",
    );
    expect(existsSync(output)).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
