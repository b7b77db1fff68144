/** The page's entry: first the ribbon, so that its buttons work before the pane's code has loaded, then the pane. */
import { associate, excelReady } from "../excel/host/ribbon";
import { refreshCommand } from "./refresh";

associate("refreshSummary", refreshCommand);
associate("showSelectedRow", async () =>
  (await import("../excel/workbook/selection/selectedRows")).askForSelectedRow(),
);

void excelReady().then(async () => {
  const root = document.getElementById("pane");
  if (!root) return;
  const { showPane } = await import("../taskpane");
  showPane(root);
});
