/** The entry of the self-check's page, which is no part of the add-in. */
import { openSelfCheck } from "./selfCheckPage";

void Office.onReady().then(() => openSelfCheck(document));
