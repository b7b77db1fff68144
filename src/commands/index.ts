/** The page's entry: first the ribbon, so that its button works before the pane's code has loaded, then the pane. */
import { associate, excelReady } from "../excel/host/ribbon";
import { refreshCommand } from "./refresh";

associate("refreshSummary", refreshCommand);

void excelReady().then(async () => {
  const root = document.getElementById("pane");
  if (!root) return;
  const { showPane } = await import("../taskpane");
  showPane(root);
});
