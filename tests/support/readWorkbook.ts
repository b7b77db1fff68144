/** Another workbook as it was read from its file, with no agenda in it: for tests in which what it says is not the matter. */
import type { ReadWorkbook } from "../../src/agenda/source/readWorkbook";
import { defaultSettings } from "../../src/agenda/model/settings";

export const aReadWorkbook: ReadWorkbook = {
  file: "Housing.xlsx",
  agendas: [],
  settings: defaultSettings,
  register: null,
  notices: [],
};
