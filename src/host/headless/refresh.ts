/** `npm run --silent refresh -- IN OUT …`: the ribbon's command on a workbook file. */
import { refreshFile } from "./refreshFile";
import { runOnFile } from "./runCommand";

runOnFile("refresh", refreshFile);
