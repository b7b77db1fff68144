/** `npm run --silent repair -- IN OUT …`: a pasted table made into a proper agenda, on a sheet of its own. */
import { repairFile } from "./repairFile";
import { runOnFile } from "./runCommand";

runOnFile("repair", repairFile);
